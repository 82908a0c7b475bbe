import { describe, expect, test } from 'vitest';
import { layoutMessages } from '../../../../packages/core/src/messages/layout.ts';
import {
  missingPeriods,
  periodFamilyOf,
  readPeriod,
} from '../../../../packages/pipelines/src/ingest/layout/read-period.ts';
import { refusalOf } from '../../refusal.ts';
import { only, read, said, sheetOf, texts } from './with-layout.ts';

const periods = `places: as-written
periods:
  - { family: calendar year, digits: 4, identifiers: [Calendar year] }
  - family: term
    digits: 6
    identifiers: [Autumn term, Spring term, Summer term, Whole year]
    sequence: [Autumn term, Spring term, Summer term]
`;
const tables = `  - id: t
    header: [period, kind, level]
    columns:
      - { field: year, header: period, identifier: kind }
      - { field: period, header: kind }
      - field: place
        by: level
        columns: { Region: { name: region, code: code }, City: { name: city } }
      - { field: pupils, header: pupils, unit: 人 }
    key: [place, year, period]`;
const readLines = (...lines: readonly string[]) =>
  only(
    read(
      tables,
      sheetOf(['period|kind|level|region|code|city|pupils', ...lines].join('\n')),
      periods,
    ),
  );
const where = 'a.xlsx!表1';
const at = (origin: string, header: string, problem: { zh: string; en: string }) =>
  layoutMessages.atCell(`${where}!${origin}`, header, problem).zh;

const families = [
  { family: 'year', digits: 4 as const, identifiers: ['Calendar year'], sequence: [] },
  {
    family: 'term',
    digits: 6 as const,
    identifiers: ['Autumn term', 'Spring term', 'Whole year'],
    sequence: ['Autumn term', 'Spring term'],
  },
];

describe('periods', () => {
  test('of six digits stand for the year in which they begin', () => {
    const table = readLines(
      '201718|Spring term|City|||Bath|1',
      '２０１８１９|Autumn Term|City|||Bath|2',
    );
    expect(texts(table, 'year', 'period', 'place', 'pupils')).toEqual([
      ['2017', 'Spring term', 'Bath', '1'],
      ['2018', 'Autumn Term', 'Bath', '2'],
    ]);
  });

  test('need the digits of their kind, and two years that follow each other', () => {
    const table = readLines(
      '2017|Spring term|City|||Bath|1',
      '201719|Spring term|City|||Bath|1',
      '199900|Spring term|City|||Bath|1',
    );
    expect(said(table)).toEqual([
      at('A2', 'period', layoutMessages.wrongPeriodDigits('2017', 'Spring term', 6)),
      at('A3', 'period', layoutMessages.yearsNotConsecutive('201719')),
    ]);
    expect(texts(table, 'year')).toEqual([['1999']]);
  });

  test('of an unknown kind are told with the near ones', async () => {
    const sentence = await refusalOf(() => periodFamilyOf('Autum term', families));
    expect(sentence).toEqual(
      layoutMessages.unknownPeriod('Autum term', ['Autumn term', 'Spring term']),
    );
    expect(readPeriod('2017', 'Calendar year', periodFamilyOf('calendar year', families))).toBe(
      2017,
    );
  });

  test('of two kinds in one table refuse the table', () => {
    const table = readLines('2017|Calendar year|City|||Bath|1', '201819|Autumn term|City|||Bath|1');
    expect(table.rows).toEqual([]);
    expect(table.problems[0]).toMatchObject({ rule: 'periods', severity: 'error', row: null });
    expect(said(table)[0]).toBe(layoutMessages.mixedPeriods(where, ['calendar year', 'term']).zh);
  });

  test('that are missing are named: of terms by term, of whole years by year', () => {
    const of = (...given: readonly (readonly [number, string | null])[]) =>
      missingPeriods(
        given.map(([year, identifier]) => ({ year, identifier })),
        families,
      );
    expect(of([2017, 'Spring term'], [2018, 'Spring Term'])).toEqual(['2018 Autumn term']);
    expect(of([2017, 'Whole year'], [2019, 'Whole year'])).toEqual(['2018']);
    expect(of([2019, null], [2017, null], [2017, null])).toEqual(['2018']);
    expect(of([2017, 'Autumn term'], [2017, 'Spring term'], [2018, 'Autumn term'])).toEqual([]);
    expect(of()).toEqual([]);
  });
});

describe('places by level', () => {
  test('stand in the columns of their level', () => {
    const table = readLines(
      '2017|Calendar year|Region|North|E1||1',
      '2017|Calendar year|City|North|E1|Bath|2',
    );
    expect(table.rows.map(({ fields }) => fields.place)).toEqual([
      {
        value: { kind: 'place', code: 'E1', name: 'North', isRegistered: false },
        cell: { row: 2, column: 4 },
      },
      {
        value: { kind: 'place', code: null, name: 'Bath', isRegistered: false },
        cell: { row: 3, column: 6 },
      },
    ]);
  });

  test('of an unknown level are told with the near ones', () => {
    expect(said(readLines('2017|Calendar year|Regional|North|E1||1'))).toEqual([
      at('C2', 'place', layoutMessages.noPlaceColumn('Regional', ['Region'])),
    ]);
  });

  test('with a code that has two names refuse the table; a name with two codes is told', () => {
    const twoNames = readLines(
      '2017|Calendar year|Region|North|E1||1',
      '2017|Calendar year|Region|South|E1||2',
    );
    expect(twoNames.rows).toEqual([]);
    expect(said(twoNames)).toEqual([
      layoutMessages.codeWithNames(where, 'E1', ['North', 'South']).zh,
    ]);
    const twoCodes = readLines(
      '2017|Calendar year|Region|North|E1||1',
      '2018|Calendar year|Region|North|E2||2',
    );
    expect(twoCodes.rows).toHaveLength(2);
    expect(twoCodes.problems).toMatchObject([{ rule: 'codes', severity: 'warning' }]);
    expect(said(twoCodes)).toEqual([layoutMessages.nameWithCodes(where, 'North', ['E1', 'E2']).zh]);
  });
});
