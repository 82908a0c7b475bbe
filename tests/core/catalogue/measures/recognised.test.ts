import { compute, defineIndicator, exact, institutions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { recognised } from '../../../../packages/core/src/catalogue/measures/recognised.ts';
import { indicatorMessages } from '../../../../packages/core/src/messages/indicator.ts';
import { withStore } from '../../with-store.ts';

const trams = { zh: '电车', en: 'trams' };

test('one thing gives one measure, in 个 unless told', () => {
  expect(recognised('test-trams', trams)).toBe(recognised('test-trams', { ...trams }));
  expect(recognised('test-trams', trams).unit.symbol).toBe('个');
  expect(recognised('test-trams', trams, institutions).unit.symbol).toBe('所');
});

test('one thing under two names is refused when both are computed', async () => {
  const counting = (id: string, zh: string) => {
    const inputs = { trams: recognised('test-trams', { zh, en: 'trams' }) };
    return defineIndicator({
      id,
      name: trams,
      unit: inputs.trams.unit,
      decimals: 0,
      better: 'higher',
      range: [0, 100],
      source: { document: '测试' },
      inputs,
      formula: (given) => exact(given.trams),
    });
  };
  await withStore((store) =>
    expect(
      compute(store, { indicators: [counting('trams', '电车'), counting('trolleys', '有轨电车')] }),
    ).rejects.toThrow(indicatorMessages.duplicateId('recognised-test-trams').zh),
  );
});
