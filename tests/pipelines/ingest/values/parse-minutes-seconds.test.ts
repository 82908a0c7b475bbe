import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutMessages } from '../../../../packages/core/src/messages/layout.ts';
import { parseMinutesSeconds } from '../../../../packages/pipelines/src/ingest/values/parse-minutes-seconds.ts';

fc.configureGlobal({ seed: 20230901 });

test.each([
  '1.25',
  '1′25',
  "1'25",
  '1’25',
  '1\'25"',
  '1′25″',
  '1:25',
  '1：25',
  '1分25秒',
  '１．２５',
  '1。25',
])('%s is 85 seconds', (text) => {
  expect(parseMinutesSeconds(text)).toEqual({ kind: 'duration', seconds: 85, printed: text });
});

test.each(['1.5', '1.60', '85', '1.255', '85秒', '-1.25', '1.25%'])('%s is refused', (text) => {
  expect(parseMinutesSeconds(text)).toEqual({
    kind: 'refused',
    printed: text,
    sentence: layoutMessages.notMinutesSeconds(text),
  });
});

test('a number counts as it is shown, so that 1.5 with two decimals is 1 min 50 s', () => {
  const cell = { kind: 'number', text: '1.5', shown: '1.50', formula: null } as const;
  expect(parseMinutesSeconds(cell)).toMatchObject({ seconds: 110 });
});

test('an event that was not run has no time', () => {
  expect(parseMinutesSeconds('')).toEqual({ kind: 'missing', reason: 'empty', mark: '' });
});

test('every time is read again as it was printed', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99 }), fc.nat({ max: 59 }), (minutes, seconds) => {
      const text = `${minutes}′${String(seconds).padStart(2, '0')}`;
      expect(parseMinutesSeconds(text)).toMatchObject({ seconds: minutes * 60 + seconds });
    }),
  );
});
