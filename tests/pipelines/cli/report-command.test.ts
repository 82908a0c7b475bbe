import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cliMessages } from '@eduplan/core/messages';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../registers.ts';
import { eduplan } from '../run-eduplan.ts';

const body = `地区 \${params.place}，\${params.kind}。

\`\`\`sql
--| caption.zh: 来件
--| caption.en: Deliveries
SELECT count(*) AS n, $place AS place FROM releases
\`\`\`
`;
const counties = `---\ntitle: {zh: 各县, en: Counties}\nparameters: {place: counties, kind: [a, b]}\n---\n\n${body}`;

async function folderWith(markdown: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'counties.md'), markdown);
  return folder;
}

describe('eduplan report', () => {
  test('makes the page of the parameters that it is given, with rows of the store', async () => {
    const cwd = await folderWith(counties);
    const call = ['report', 'counties.md', '--param', 'place=450202', '--param', 'kind=b'];
    expect(await eduplan(call, { cwd })).toEqual({
      ...{ code: 0, stderr: '' },
      stdout: '已写入 counties-450202-b.html\n',
    });
    const page = await readFile(join(cwd, 'counties-450202-b.html'), 'utf8');
    expect(page).toContain('地区 450202，b。');
    expect(page).toMatch(/<td[^>]*>450202<\/td>/);
  });

  test('lists the values where one is missing or not there, and writes nothing', async () => {
    const cwd = await folderWith(counties);
    const said = async (...params: string[]) => {
      const given = params.flatMap((param) => ['--param', param]);
      const { code, stderr } = await eduplan(['report', 'counties.md', '--lang', 'en', ...given], {
        cwd,
      });
      expect(code).toBe(1);
      return stderr.trimEnd();
    };
    expect(await said('kind=a')).toMatch(
      /^The notebook makes a page for each "place"; .*The values are: 450202, 450203, 450204/,
    );
    const { en } = cliMessages.parameterValueUnknown('kind', 'c', ['a', 'b']);
    expect(await said('place=450202', 'kind=c')).toBe(en);
    expect(await said('year=2024')).toBe(
      cliMessages.parameterNotThere('year', ['place', 'kind']).en,
    );
    expect(await said('place')).toBe(cliMessages.parameterUnreadable('place').en);
    expect(await said('kind=a', 'kind=b')).toBe(cliMessages.parameterUnreadable('kind=b').en);
    expect(await readdir(cwd)).toEqual(['counties.md']);
  });
});
