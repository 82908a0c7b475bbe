import { cliMessages, placeMessages } from '@eduplan/core/messages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYears } from '../../../packages/pipelines/src/cli/parse-years.ts';
import { refusalOf } from '../refusal.ts';

test.each([
  ['2024', [2024]],
  ['2022-2025', [2022, 2023, 2024, 2025]],
  ['2019,2021-2023', [2019, 2021, 2022, 2023]],
  ['2023, 2019，2021、2023', [2019, 2021, 2023]],
  ['2021–2022', [2021, 2022]],
  ['2021—2022年', [2021, 2022]],
  ['2021～2022', [2021, 2022]],
  ['2021至2022年', [2021, 2022]],
  ['２０２１－２０２２', [2021, 2022]],
  ['2024-2024', [2024]],
])('%s', (text, expected) => {
  expect(parseYears(text)).toEqual(expected);
});

test('a range that runs backwards is refused', async () => {
  expect(await refusalOf(() => parseYears('2019,2025-2022'))).toEqual(
    cliMessages.yearsBackwards('2025-2022'),
  );
});

test.each(['2020-2022-2024', '-2020', '2020-', '', '2020,,2021'])(
  'what is no year and no range is refused: %j',
  async (text) => {
    const part = text.split(',').find((each) => !/^\d{4}$/.test(each)) ?? '';
    expect(await refusalOf(() => parseYears(text))).toEqual(cliMessages.yearsUnreadable(part));
  },
);

test.each([
  ['24', '24'],
  ['2020-21', '21'],
  ['1899', '1899'],
  ['2101', '2101'],
  ['all', 'all'],
])('%s is no year', async (text, part) => {
  expect(await refusalOf(() => parseYears(text))).toEqual(placeMessages.notAYear(part, 1900, 2100));
});

test('years come out ascending and each once', () => {
  const year = fc.integer({ min: 1900, max: 2100 });
  const part = fc.tuple(year, fc.integer({ min: 0, max: 20 })).map(([from, length]) => {
    const to = Math.min(from + length, 2100);
    return { text: from === to ? `${from}` : `${from}-${to}`, from, to };
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const years = parseYears(parts.map(({ text }) => text).join());
      expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
      for (const { from, to } of parts) expect(years).toEqual(expect.arrayContaining([from, to]));
    }),
  );
});
