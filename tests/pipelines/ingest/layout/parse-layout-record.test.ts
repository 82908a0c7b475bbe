import { describe, expect, test } from 'vitest';
import { layoutMessages } from '../../../../packages/core/src/messages/layout.ts';
import { numberMessages } from '../../../../packages/core/src/messages/number.ts';
import {
  fitsOneOf,
  fitsPattern,
} from '../../../../packages/pipelines/src/ingest/layout/file-pattern.ts';
import { matchFiles } from '../../../../packages/pipelines/src/ingest/layout/match-files.ts';
import { parseLayoutRecord } from '../../../../packages/pipelines/src/ingest/layout/parse-layout-record.ts';
import { parsePlaceList } from '../../../../packages/pipelines/src/ingest/layout/place-list.ts';
import { refusalOf } from '../../refusal.ts';
import { fixture } from './with-layout.ts';

const good = `dataset: pupils
source: liuzhou-returns
title: { zh: 柳州市在校生, en: Pupils of Liuzhou }
producer: 柳州市教育局
licence: internal
received: 2023-10-08
files:
  - path: 2023/*.xlsx
    rows: 12
tables:
  - id: pupils
    sheet: 教基3112_*
    header: [县区, 在校生数]
    year: 2023
    columns:
      - { field: place, header: 县区 }
      - { field: pupils, header: [在校生数, 在校学生数], unit: 人 }
    key: [place, year]
`;

const faultsOf = async (text: string) => {
  const { zh } = await refusalOf(() => parseLayoutRecord(text, 'source.yaml'));
  return zh.split('\n').slice(1);
};
const fault = (line: number, key: string, problem: { zh: string; en: string }) =>
  `  - ${layoutMessages.recordFault(`source.yaml:${line}`, key, problem).zh}`;

test('a good record says what it says', () => {
  expect(parseLayoutRecord(good, 'source.yaml')).toMatchObject({
    dataset: 'pupils',
    received: '2023-10-08',
    places: 'register',
    files: [{ path: '2023/*.xlsx', rows: 12 }],
    tables: [
      {
        sheet: ['教基3112_*'],
        year: { from: 'fixed', year: 2023 },
        totals: ['合计', '总计', '共计', 'Total'],
        columns: [{ field: 'place' }, { unit: { from: 'record', symbol: '人' } }],
      },
    ],
  });
});

test.each(['nbs-provinces.yaml', 'nbs-population.yaml', 'dfe-edge-cases.yaml'])(
  'the fixture %s is a record',
  (name) => {
    expect(fixture(name).tables.length).toBeGreaterThan(0);
  },
);

describe('a fault is told with its line', () => {
  test('text that is no YAML', async () => {
    const { zh } = await refusalOf(() => parseLayoutRecord('a: [1\nb: 2\n', 'source.yaml'));
    expect(zh).toMatch(/^source\.yaml:2：不是合格的 YAML（/u);
  });

  test('a key given twice', async () => {
    const { zh } = await refusalOf(() => parseLayoutRecord(`${good}source: x\n`, 'source.yaml'));
    expect(zh).toBe(layoutMessages.notYaml('source.yaml:19', 'Map keys must be unique').zh);
  });

  test('an unknown key, with the near ones', async () => {
    expect(await faultsOf(good.replace('    key: [', '    keys: ['))).toEqual([
      fault(18, 'tables.0.keys', layoutMessages.unknownKey('keys', ['key', 'reason'])),
    ]);
  });

  test('such as a limit between what are no counts', async () => {
    const limits = '    limits: [{ of: pupil, per: place, atMost: 36 }]\n';
    expect(await faultsOf(good + limits)).toEqual([
      fault(19, 'tables.0.limits.0.of', layoutMessages.noCount('pupil', ['pupils'])),
      fault(19, 'tables.0.limits.0.per', layoutMessages.noCount('place', [])),
    ]);
  });

  test('an unknown key inside a rule that may be written in several ways', async () => {
    const text = good.replace('year: 2023', 'year: { from: file, patern: x }');
    expect(await faultsOf(text)).toEqual([
      fault(
        14,
        'tables.0.year.patern',
        layoutMessages.unknownKey('patern', ['pattern', 'path', 'per', 'en', 'header']),
      ),
    ]);
  });

  test('something missing, and something of the wrong kind', async () => {
    const [licence, received] = await faultsOf(
      good.replace('licence: internal\n', '').replace('2023-10-08', 'autumn'),
    );
    expect(licence).toMatch(/^ {2}- source\.yaml:1：licence：/u);
    expect(received).toMatch(/^ {2}- source\.yaml:5：received：/u);
  });

  test('an unknown unit, with the near ones', async () => {
    expect(await faultsOf(good.replace('unit: 人', 'unit: 千人'))).toEqual([
      fault(
        17,
        'tables.0.columns.1.unit',
        numberMessages.unknownUnit('千人', ['万人', '人', '亿人', '万人次', '亿人次']),
      ),
    ]);
  });

  test('a share that does not say how it is written', async () => {
    expect(await faultsOf(good.replace('unit: 人', 'unit: "%"'))).toEqual([
      fault(17, 'tables.0.columns.1.unit', layoutMessages.percentContractMissing('%')),
    ]);
  });

  test('a quantity without a unit, and a column without a header', async () => {
    expect(await faultsOf(good.replace('unit: 人', 'kind: quantity'))).toEqual([
      fault(17, 'tables.0.columns.1', layoutMessages.unitNeeded()),
    ]);
    expect(await faultsOf(good.replace(', header: 县区', ''))).toEqual([
      fault(16, 'tables.0.columns.0', layoutMessages.columnNeedsHeader()),
    ]);
  });

  test('a field filled twice, by columns, a constant or the year of the table', async () => {
    expect(await faultsOf(good.replace('field: pupils', 'field: place'))).toEqual([
      fault(17, 'tables.0.columns.1.field', layoutMessages.fieldTwice('place')),
    ]);
    expect(await faultsOf(`${good}    constants: { pupils: 1 }\n`)).toEqual([
      fault(19, 'tables.0.constants.pupils', layoutMessages.fieldTwice('pupils')),
    ]);
    expect(
      await faultsOf(
        good.replace('field: place,', 'field: year,').replace('[place, year]', '[year]'),
      ),
    ).toEqual([fault(14, 'tables.0.year', layoutMessages.fieldTwice('year'))]);
  });

  test('a key of a field that nothing fills', async () => {
    expect(await faultsOf(good.replace('[place, year]', '[place, pupil]'))).toEqual([
      fault(18, 'tables.0.key.1', layoutMessages.unknownField('pupil', ['pupils'])),
    ]);
  });

  test('a pattern that is none', async () => {
    const text = good.replace('year: 2023', "year: { from: caption, pattern: '(' }");
    expect(await faultsOf(text)).toEqual([
      fault(14, 'tables.0.year.pattern', layoutMessages.badPattern('(')),
    ]);
  });
});

describe('the files of a folder', () => {
  const record = parseLayoutRecord(good, 'source.yaml');

  test('are listed by pattern, those beside them told', () => {
    const { files, problems, unlisted } = matchFiles(record, 'source.yaml', [
      'source.yaml',
      '2023/柳南.xlsx',
      '2023/城中.xlsx',
      'readme.txt',
    ]);
    expect(files).toEqual([
      { name: '2023/城中.xlsx', rows: 12 },
      { name: '2023/柳南.xlsx', rows: 12 },
    ]);
    expect([problems, unlisted]).toEqual([
      [],
      [layoutMessages.fileNotListed('source.yaml', 'readme.txt')],
    ]);
  });

  test('that are not there are told with the near ones', () => {
    const { problems } = matchFiles(record, 'source.yaml', ['2022/a.xlsx']);
    expect(problems).toEqual([
      layoutMessages.fileNotThere('source.yaml', '2023/*.xlsx', ['2022/a.xlsx']),
    ]);
  });

  test('fit patterns by whole names', () => {
    expect(fitsPattern('a.csv', '*.csv')).toBe(true);
    expect(fitsPattern('x/a.csv', '*.csv')).toBe(false);
    expect(fitsPattern('a\n1.csv', '**')).toBe(true);
    expect(fitsPattern('x/y/a.csv', '**.csv')).toBe(true);
    expect(fitsPattern('分省年度数据 (3).csv', '分省年度数据 (?).csv')).toBe(true);
    expect(fitsPattern('axcsv', 'a.csv')).toBe(false);
    expect(fitsPattern('e\u0301.csv', '\u00e9.csv')).toBe(true);
    expect(fitsOneOf('a.meta.csv', ['*.csv', '!*.meta.csv'])).toBe(false);
  });
});

describe('a list of places of its own', () => {
  test('has codes, names, aliases and years', () => {
    const list = parsePlaceList(
      'code,name,aliases,valid_from,valid_to\nA,Avon,avon county,,1996\nB,Bath,,1996,\n',
      'p.csv',
    );
    expect(list.resolve('avon county').code).toBe('A');
    expect(() => list.resolve('Avon', { year: 2000 })).toThrow('A Avon已于1996年撤销');
  });

  test('needs its two columns', async () => {
    const sentence = await refusalOf(() => parsePlaceList('code\n1\n', 'p.csv'));
    expect(sentence.en).toContain('p.csv:1 lacks the columns: name');
  });
});

test('a key that is not there and a day of no calendar are told in our own words', async () => {
  const text = good
    .replace('licence: internal\n', '')
    .replace('2023-10-08', '2023-02-30')
    .replace('    header: [县区, 在校生数]\n', '');
  expect(await faultsOf(text)).toEqual([
    fault(1, 'licence', layoutMessages.keyMissing()),
    fault(5, 'received', layoutMessages.recordDate('2023-02-30')),
    fault(10, 'tables.0.header', layoutMessages.keyMissing()),
  ]);
});
