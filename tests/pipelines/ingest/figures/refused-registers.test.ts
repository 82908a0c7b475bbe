import { cp, mkdir, readdir, rename, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openStore, publishedFigures, type Sentence, type Store } from '@eduplan/core';
import {
  contractMessages,
  ingestMessages,
  numberMessages,
  placeMessages,
} from '@eduplan/core/messages';
import { ingestFigures } from '@eduplan/pipelines';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureColumns } from '../../../../packages/pipelines/src/ingest/figures/published-figures.ts';
import { refusalOf } from '../../refusal.ts';
import { places, register, temporaryFolder } from '../../registers.ts';

let store: Store;
let before: unknown;

const contentOf = async () => ({
  releases: await store.releases(),
  rows: await store.rows(publishedFigures),
});

beforeAll(async () => {
  store = await openStore();
  await ingestFigures(store, register('good'), places);
  before = await contentOf();
});
afterAll(() => store.close());

/** One cell of the third line of a register, refused while the file is read. */
const cell = (name: string, column: string, problem: Sentence) => {
  const file = `${name}/figures.csv`;
  return ingestMessages.manyProblems(file, [ingestMessages.badCell(file, 3, column, problem)], 0);
};

/** One cell of the third line of a register, refused by the contract of the dataset. */
const contract = (name: string, column: string, value: string, rule: Sentence) => {
  const address = { file: `${name}/figures.csv`, sheet: null, row: 3 };
  const problem = contractMessages.violation(address, column, value, rule);
  return contractMessages.refused('published-figures', [problem], 0);
};

const repeated = (first: string, second: string) =>
  contractMessages.refused(
    'published-figures',
    [
      contractMessages.duplicate(
        '100000, 2023, in-kindergarten-children, , result, 2023年全国教育事业发展统计公报',
        { file: first, sheet: null, row: 2 },
        { file: second, sheet: null, row: 3 },
      ),
    ],
    0,
  );

const liujiangCounty = {
  code: '450221',
  name: { zh: '柳江县', en: 'Liujiang County' },
  validFrom: null,
  validTo: 2016,
};
const liujiang = {
  code: '450206',
  name: { zh: '柳江区', en: 'Liujiang' },
  validFrom: 2016,
  validTo: null,
};

const refusals: Readonly<Record<string, Sentence>> = {
  'no-record': ingestMessages.noSourceRecord('no-record'),
  'broken-yaml': ingestMessages.sourceRecordBroken('broken-yaml/source.yaml:3', {
    zh: '不是合格的 YAML（Nested mappings are not allowed in compact mappings）',
    en: 'it is not well-formed YAML (Nested mappings are not allowed in compact mappings)',
  }),
  'incomplete-record': ingestMessages.sourceRecordBroken('incomplete-record/source.yaml', {
    zh: 'licence: 无效输入：期望 string，实际接收 undefined; received: 无效ISO日期; files.0.rows: 数值过小：期望 number >=1; 出现未知的键(key): "license"',
    en: 'licence: Invalid input: expected string, received undefined; received: Invalid ISO date; files.0.rows: Too small: expected number to be >=1; Unrecognized key: "license"',
  }),
  'path-up': ingestMessages.pathLeavesFolder('path-up/source.yaml', '../good/figures.csv'),
  'path-absolute': ingestMessages.pathLeavesFolder('path-absolute/source.yaml', '/figures.csv'),
  'file-twice': ingestMessages.fileNamedTwice('file-twice/source.yaml', './figures.csv'),
  'unknown-dataset': ingestMessages.unknownDataset(
    'unknown-dataset/source.yaml',
    'school-returns',
    ['published-figures'],
  ),
  'missing-file': ingestMessages.unreadable('missing-file/targets.csv', 'ENOENT'),
  'empty-file': ingestMessages.empty('empty-file/figures.csv'),
  'header-only': ingestMessages.wrongRowCount('header-only/figures.csv', 2, 0),
  'cut-in-line': ingestMessages.truncated('cut-in-line/figures.csv', 3),
  'cut-at-line-end': ingestMessages.wrongRowCount('cut-at-line-end/figures.csv', 2, 1),
  'cell-missing': ingestMessages.wrongWidth('cell-missing/figures.csv', 3, 15, 9),
  'open-quote': placeMessages.csvBroken('open-quote/figures.csv:3'),
  'wrong-column': ingestMessages.wrongColumns(
    'wrong-column/figures.csv',
    figureColumns,
    figureColumns.map((column) => (column === 'evidence' ? 'proof' : column)),
  ),
  gb18030: ingestMessages.notUtf8('gb18030/figures.csv', 3),
  'unknown-unit': cell('unknown-unit', 'unit', numberMessages.unknownUnit('百分', ['百分点'])),
  'unknown-code': cell(
    'unknown-code',
    'place',
    placeMessages.unknownCode('450299', ['450200', '450201', '450202', '450203', '450204']),
  ),
  'unknown-name': cell(
    'unknown-name',
    'place_name',
    placeMessages.unknownPlace('融永', ['融安', '融水', '融安县', '融水县']),
  ),
  'places-disagree': cell(
    'places-disagree',
    'place_name',
    ingestMessages.placesDisagree('450200', '南宁市'),
  ),
  'liujiang-county-2020': cell(
    'liujiang-county-2020',
    'place_name',
    placeMessages.placeNotInYear('柳江县', 2020, [{ place: liujiangCounty, successor: liujiang }]),
  ),
  'print-disagrees': cell(
    'print-disagrees',
    'printed',
    ingestMessages.printDisagrees('92.5%', '92.4 %'),
  ),
  'print-unreadable': cell('print-unreadable', 'printed', numberMessages.notPrinted('达到92.5%')),
  'derivation-wrong': cell(
    'derivation-wrong',
    'derivation',
    ingestMessages.derivationDisagrees('10725.35 + 54.85', '10779.93', '10780.2'),
  ),
  'derivation-unreadable': cell(
    'derivation-unreadable',
    'derivation',
    ingestMessages.derivationUnreadable('10725.35 plus 54.58'),
  ),
  'derivation-program': cell(
    'derivation-program',
    'derivation',
    ingestMessages.derivationUnreadable('process.exit()'),
  ),
  'derivation-long': cell(
    'derivation-long',
    'derivation',
    ingestMessages.derivationUnreadable('1 + '.repeat(100)),
  ),
  'derivation-by-zero': cell(
    'derivation-by-zero',
    'derivation',
    ingestMessages.derivationUnbounded('10836.0 / 0'),
  ),
  'recalled-with-print': cell(
    'recalled-with-print',
    'printed',
    ingestMessages.evidenceNeedsPrint('recalled'),
  ),
  'repeated-in-file': repeated('repeated-in-file/figures.csv', 'repeated-in-file/figures.csv'),
  'repeated-across-files': repeated(
    'repeated-across-files/figures.csv',
    'repeated-across-files/more.csv',
  ),
  'bad-year': contract('bad-year', 'year', '2O19', contractMessages.notAnInteger()),
  'bad-evidence': contract(
    'bad-evidence',
    'evidence',
    'seen',
    contractMessages.notAChoice(['copy', 'derived', 'recalled']),
  ),
  'bad-status': contract(
    'bad-status',
    'status',
    'final',
    contractMessages.notAChoice(['result', 'forecast', 'computed', 'target']),
  ),
  'bad-series': contract(
    'bad-series',
    'series',
    '毛入园率',
    contractMessages.notMatching('^[a-z0-9-]+$'),
  ),
};

describe('a register that breaks a rule is refused with its own sentence, and nothing of it is loaded', () => {
  test.each(Object.entries(refusals))('%s', async (name, sentence) => {
    expect(await refusalOf(() => ingestFigures(store, register(name), places))).toEqual(sentence);
    expect(await contentOf()).toEqual(before);
  });
});

test('every register of the folder is tested, and no sentence says what another says', async () => {
  const entries = await readdir(register('.'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.filter((name) => name !== 'good' && name !== 'harmful-text').sort()).toEqual(
    Object.keys(refusals).sort(),
  );
  for (const language of ['zh', 'en'] as const) {
    const said = Object.values(refusals).map((sentence) => sentence[language]);
    expect(new Set(said).size).toBe(said.length);
  }
});

test('the English sentences have no Chinese but what the data says', () => {
  const data = /"[^"]*"|\([^)]*\)|near ones: [^.]*\./gu;
  for (const [name, { zh, en }] of Object.entries(refusals)) {
    expect(zh, name).toMatch(/\p{Script=Han}/u);
    expect(en.replaceAll(data, ''), name).not.toMatch(/\p{Script=Han}/u);
  }
});

test('a folder that is not there, and a link that leads out of the folder, are refused', async () => {
  const folder = await temporaryFolder();
  expect(await refusalOf(() => ingestFigures(store, join(folder, 'nowhere'), places))).toEqual(
    ingestMessages.noFolder('nowhere'),
  );
  const linked = join(folder, 'linked');
  await cp(register('cut-at-line-end'), linked, { recursive: true });
  await rename(join(linked, 'figures.csv'), join(folder, 'figures.csv'));
  await symlink('../figures.csv', join(linked, 'figures.csv'));
  expect(await refusalOf(() => ingestFigures(store, linked, places))).toEqual(
    ingestMessages.pathLeavesFolder('linked/source.yaml', 'figures.csv'),
  );
  const recordIsFolder = join(folder, 'record-is-folder');
  await mkdir(join(recordIsFolder, 'source.yaml'), { recursive: true });
  expect(await refusalOf(() => ingestFigures(store, recordIsFolder, places))).toEqual(
    ingestMessages.unreadable(`${basename(recordIsFolder)}/source.yaml`, 'EISDIR'),
  );
  expect(await contentOf()).toEqual(before);
});
