import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMessages } from '../../../../packages/core/src/messages/layout.ts';
import { parseDate } from '../../../../packages/pipelines/src/ingest/values/parse-date.ts';

fc.configureGlobal({ seed: 20230901 });

test.each([
  '2023-09-01',
  '2023/9/1',
  '2023.9.1',
  '2023年9月1日',
  '2023 年 9 月 1 日',
  '２０２３年９月１日',
  '20230901',
  '45170',
  "'45170",
  '45170.5',
  '2023/9/1 8:30',
  '2023-09-01T00:00:00',
])('%s is the first of September', (text) => {
  expect(parseDate(text)).toEqual({ kind: 'date', date: '2023-09-01', printed: text });
});

test('a workbook that counts from 1904 is four years and a day later', () => {
  expect(parseDate('43708', { epoch: 1904 })).toMatchObject({ date: '2023-09-01' });
});

test('a cell that is a date already keeps its day', () => {
  const cell = { kind: 'date', text: '2023-09-01', shown: '9/1/23', formula: null } as const;
  expect(parseDate(cell)).toEqual({ kind: 'date', date: '2023-09-01', printed: '9/1/23' });
});

test.each(['2023-02-29', '20230231', '2023/13/1', '1899-12-31'])('%s is on no calendar', (text) => {
  expect(parseDate(text)).toEqual({
    kind: 'refused',
    printed: text,
    sentence: layoutMessages.noSuchDay(text),
  });
});

test.each(['2023', '2023年9月', '23/9/1', '1', '99999', '2023-9', '九月一日'])(
  '%s does not name one day',
  (text) => {
    expect(parseDate(text)).toEqual({
      kind: 'refused',
      printed: text,
      sentence: layoutMessages.notADate(text),
    });
  },
);

test('marks of a missing value count here too', () => {
  expect(parseDate('-')).toEqual({ kind: 'missing', reason: 'not-applicable', mark: '-' });
  expect(parseDate('不详', { missing: { 不详: 'not-available' } })).toMatchObject({
    reason: 'not-available',
  });
});

describe('every day', () => {
  test('reads alike as text and as a serial number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 73_415 }), (serial) => {
        const read = parseDate(String(serial));
        const date = read.kind === 'date' ? read.date : '';
        expect(date).toBe(new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10));
        expect(parseDate(date)).toMatchObject({ date });
        expect(parseDate(date.replaceAll('-', ''))).toMatchObject({ date });
      }),
    );
  });
});
