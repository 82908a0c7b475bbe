import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exact, readCsv } from '@eduplan/core';
import { bundledFigures, type FigureText, figureColumns, readFigures } from '@eduplan/pipelines';
import { describe, expect, test } from 'vitest';
import { places } from '../../registers.ts';

/** A row of the register as text, by column, and what was read from it. */
async function readRegister(file: string) {
  const bytes = await readFile(join(bundledFigures, file));
  const [header, ...records] = readCsv(bytes.toString('utf8'), file);
  const { rows, lines } = readFigures(bytes, file, places);
  return records.map(({ cells, line }, index) => {
    const read = rows[index];
    if (!read) throw new Error(`${file}:${line} was not read`);
    expect(lines[index]).toBe(line);
    const cell = (column: (typeof figureColumns)[number]) =>
      cells[header?.cells.indexOf(column) ?? -1] ?? '';
    return { cell, read, where: `${file}:${line}` };
  });
}

const published = await readRegister('published.csv');
const targets = await readRegister('targets.csv');
const all = [...published, ...targets];

/** The tests' own reading of a print: ten decimals as a whole number, apart from the library's. */
const scales: readonly (readonly [sign: string, tenDecimals: bigint])[] = [
  ['亿', 10n ** 18n],
  ['万', 10n ** 14n],
  ['%', 10n ** 8n],
  ['', 10n ** 10n],
];
function readPrint(text: string): bigint {
  const [, sign = '', digits = '', rest = ''] =
    /^[^\d+-]*([+-]?)(\d[\d.]*)(.*)$/u.exec(text.replace('千', '1000')) ?? [];
  const [whole = '', fraction = ''] = digits.split('.');
  const scale = scales.find(([mark]) => rest.startsWith(mark))?.[1] ?? 0n;
  const magnitude = (BigInt(whole + fraction) * scale) / 10n ** BigInt(fraction.length);
  return sign === '-' ? -magnitude : magnitude;
}
const tenDecimals = (text: string | null) => exact(text ?? '0').mul(10n ** 10n);

test('every row of the register is read: 277 figures and 9 targets', () => {
  expect([published.length, targets.length]).toEqual([277, 9]);
  expect(new Set(published.map(({ read }) => read.status))).toEqual(
    new Set(['result', 'forecast', 'computed']),
  );
  expect(new Set(targets.map(({ read }) => read.status))).toEqual(new Set(['target']));
});

test('the value that is stored is the print, and is the value column in its unit', () => {
  const prints = all.filter(({ cell }) => cell('printed') !== '');
  expect(prints).toHaveLength(286 - 31);
  for (const { cell, read, where } of prints) {
    expect(tenDecimals(read.value).equals(readPrint(cell('printed'))), where).toBe(true);
    const written = readPrint(`${cell('value')}${cell('unit')}`);
    expect(tenDecimals(read.value).equals(written), where).toBe(true);
    expect(read.printed).toBe(cell('printed'));
  }
});

test('no value lies outside the range of its print, and a plain number has both ends', () => {
  for (const { read, where } of all) {
    if (read.low !== null && read.value !== null)
      expect(exact(read.low).lte(read.value), where).toBe(true);
    if (read.high !== null && read.value !== null)
      expect(exact(read.high).gte(read.value), where).toBe(true);
    if (read.value !== null && read.qualifier === null)
      expect([read.low, read.high], where).not.toContain(null);
  }
});

test('what is no number, cut off or says no more than "at least this one" has no value', () => {
  const without = all.filter(({ read }) => read.value === null);
  expect(without.map(({ read }) => `${read.place} ${read.year} ${read.series}`).sort()).toEqual([
    '100000 2018 in-enrolment-junior',
    '450200 2020 eval-gov-duty-result',
    '450200 2023 voc-auto-consortium',
    '450200 2023 voc-craftsman-colleges',
    '450200 2024 he-lzpu-upgrade',
    '450200 2025 voc-craftsman-colleges',
  ]);
});

const find = (place: string, year: string, series: string, part = '') => {
  const found = all.filter(
    ({ cell, read }) =>
      read.place === place &&
      read.year === year &&
      read.series === series &&
      cell('printed').includes(part),
  );
  expect(found).toHaveLength(1);
  return found[0]?.read;
};

describe('words beside a number open or widen its range', () => {
  test.each([
    ['450200', '2024', 'in-international-students', '超过千人', 'above', '1000', '1000', null],
    ['450200', '2019', 'preschool-inclusive-coverage', '超过70%', 'above', '0.7', '0.7', null],
    ['100000', '2020', 'special-compulsory-enrolment-rate', '95%', 'at-least', '.95', '.95', null],
    ['450200', '2025', 'voc-integration-enterprises', '100家', 'at-least', '100', '100', null],
    ['450200', '2024', 'in-overseas-training-cumulative', '近', 'below', '12000', null, '12000'],
    ['450000', '2017', 'in-international-students', '约', 'about', '14000', '13500', '14500'],
    ['450000', '2020', 'in-resident-population', '', null, '50126804', '50126803.5', '50126804.5'],
  ])('%s %s %s %s', (place, year, series, part, qualifier, value, low, high) => {
    const read = find(place, year, series, part);
    expect(read?.qualifier).toBe(qualifier);
    const ends = [read?.value, read?.low, read?.high].map((end) => end && exact(end).toFraction());
    expect(ends).toEqual([value, low, high].map((end) => end && exact(end).toFraction()));
  });
});

const row: Readonly<Record<(typeof figureColumns)[number], string>> = {
  place: '100000',
  place_name: '中国',
  year: '2021',
  series: 'in-enrolment-primary',
  vintage: '',
  status: 'result',
  printed: '',
  value: '',
  unit: '',
  as_printed: '',
  derivation: '',
  evidence: 'copy',
  document: '2021年全国教育事业发展统计公报',
  link: '',
  note: '',
};

function readRow(cells: Partial<typeof row>): FigureText | undefined {
  const filled = { ...row, ...cells };
  const text = `${figureColumns.join()}\n${figureColumns.map((column) => filled[column]).join()}\n`;
  return readFigures(Buffer.from(text), 'figures.csv', places).rows[0];
}

test('a coarse print in 亿 leaves a million either way', () => {
  expect(readRow({ printed: '1.08亿人', value: '1.08', unit: '亿人' })).toMatchObject({
    value: '108000000.0000000000',
    low: '107500000.0000000000',
    high: '108500000.0000000000',
    qualifier: null,
    printed: '1.08亿人',
  });
});

test('a print may be in another unit than the value column, as long as both say the same', () => {
  const read = readRow({ printed: '约1.4万名', value: '14000', unit: '人' });
  expect(read).toMatchObject({ value: '14000.0000000000', low: '13500.0000000000' });
});

test('a derived sum is as uncertain as its parts, and a derived quotient is the quotient itself', () => {
  const sum = { derivation: '10725.35 + 54.58', value: '10779.93', unit: '万人' };
  expect(readRow({ ...sum, evidence: 'derived' })).toMatchObject({
    value: '107799300.0000000000',
    low: '107799200.0000000000',
    high: '107799400.0000000000',
    printed: null,
  });
  const quotient = { derivation: '10836.0 / 665.63', value: '16.28', unit: ':1' };
  expect(readRow({ ...quotient, evidence: 'derived' })).toMatchObject({
    value: '16.2793143338',
    low: '16.2791169335',
    high: '16.2795117371',
  });
});

test('a remembered number is known as far as it is written down', () => {
  expect(readRow({ evidence: 'recalled', value: '4.26', unit: '%' })).toMatchObject({
    value: '0.0426000000',
    low: '0.0425500000',
    high: '0.0426500000',
  });
});

test('trailing zeros of a print count, and an empty cell is null', () => {
  expect(readRow({ printed: '92.00%', value: '92', unit: '%', note: '甲' })).toMatchObject({
    place: '100000',
    year: '2021',
    vintage: null,
    derivation: null,
    link: null,
    note: '甲',
    low: '0.9199500000',
  });
});
