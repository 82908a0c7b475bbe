import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { renderIpynb } from '../../../../packages/reports/src/formats/ipynb/render-ipynb.ts';
import { hostileNames, hostileReport } from '../hostile-report.ts';
import { nbformatFaults } from './nbformat-rules.ts';

// The first Python in the path may be one without packages; Debian's own has its nbformat.
const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'import nbformat']).status === 0,
);

const check = `
import json, sys, nbformat
for text in json.load(sys.stdin):
    try:
        nbformat.validate(json.loads(text), version=4, version_minor=5)
        print("valid")
    except Exception as error:
        print("refused", str(error).splitlines()[0])
`;

/** What nbformat says of each notebook: `valid`, or `refused` with its reason. */
function saidByJupyter(notebooks: readonly string[]): string[] {
  const input = JSON.stringify(notebooks);
  const { stdout, stderr, status } = spawnSync(python ?? '', ['-c', check], {
    input,
    encoding: 'utf8',
    env: { PYTHONIOENCODING: 'utf-8' },
  });
  expect(status, stderr).toBe(0);
  return stdout.trim().split('\n');
}

async function written(name: string, language: 'zh' | 'en') {
  const { notebook, report } = await hostileReport(name, language);
  return renderIpynb(report, notebook);
}

const cases = (['zh', 'en'] as const).flatMap((language) =>
  ['某校', ...Object.values(hostileNames)].map((name) => [language, name] as const),
);

/** Notebooks that each break one rule; a missing id it would mend itself. */
const broken: readonly (readonly [string, object])[] = [
  ['a field more', { extra: 1 }],
  ['no cells', { cells: undefined }],
  [
    'an id with a blank',
    { cells: [{ cell_type: 'markdown', id: 'a b', metadata: {}, source: 'a' }] },
  ],
  ['a number as source', { cells: [{ cell_type: 'markdown', id: 'a', metadata: {}, source: 1 }] }],
  [
    'code without outputs',
    { cells: [{ cell_type: 'code', id: 'a', metadata: {}, source: '', execution_count: 1 }] },
  ],
];

test.each(cases)('a notebook keeps to the rules of its format: %s, %s', async (language, name) => {
  expect(nbformatFaults(JSON.parse(await written(name, language)))).toEqual([]);
});

describe.skipIf(python === undefined)(
  'nbformat, the library of Jupyter (skipped where Python has none)',
  () => {
    test('finds no fault in any notebook', async () => {
      const notebooks = await Promise.all(cases.map(([language, name]) => written(name, language)));
      expect(saidByJupyter(notebooks)).toEqual(cases.map(() => 'valid'));
    });

    test('would find one', async () => {
      const notebook = JSON.parse(await written('某校', 'zh'));
      const wrong = broken.map(([, change]) => JSON.stringify({ ...notebook, ...change }));
      const said = saidByJupyter(wrong);
      broken.forEach(([what], index) => {
        expect(said[index], what).toMatch(/^refused/u);
      });
    });
  },
);
