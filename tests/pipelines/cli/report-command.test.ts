import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cliMessages } from '@eduplan/core/messages';
import { describe, expect, test } from 'vitest';
import { chooseFormat } from '../../../packages/pipelines/src/cli/report-format.ts';
import { writePictures } from '../../../packages/pipelines/src/cli/write-pictures.ts';
import { refusalOf } from '../refusal.ts';
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

describe('the format that eduplan report writes in', () => {
  test('is the one named, or that of the file, or a page; a picture where a chart is asked for', () => {
    expect(chooseFormat({})).toBe('html');
    expect(chooseFormat({ out: 'a.PDF' })).toBe('pdf');
    expect(chooseFormat({ out: 'charts' })).toBe('html');
    expect(chooseFormat({ format: 'docx', out: 'a' })).toBe('docx');
    expect(chooseFormat({ chart: '1' })).toBe('svg');
    expect(chooseFormat({ chart: '1', out: 'a.png' })).toBe('png');
  });

  test('is refused where the file ends in another, or is none of a chart', async () => {
    expect(await refusalOf(() => chooseFormat({ format: 'svg', out: 'a.png' }))).toEqual(
      cliMessages.formatAgainstEnding('a.png', 'svg'),
    );
    expect(await refusalOf(() => chooseFormat({ chart: '1', out: 'a.pdf' }))).toEqual(
      cliMessages.chartNotPicture('pdf', ['svg', 'png']),
    );
  });
});

describe('pictures of charts', () => {
  const figure = (name: string) => ({ name, title: name, content: `<svg>${name}` });
  const two = [figure('figure-1'), figure('coverage')];

  test('go into a folder that is made where it is not there, or one into a file', async () => {
    const folder = await temporaryFolder();
    const charts = join(folder, 'a/charts');
    const place = { format: 'svg', report: join(folder, 'page.en') } as const;
    const files = async (...given: Parameters<typeof writePictures>) =>
      (await writePictures(...given)).map(({ file }) => file);
    expect(await files(two, { ...place, isOne: false, out: charts })).toEqual([
      join(charts, 'figure-1.svg'),
      join(charts, 'coverage.svg'),
    ]);
    expect(await readFile(join(charts, 'coverage.svg'), 'utf8')).toBe('<svg>coverage');
    expect(await files(two, { ...place, isOne: false })).toEqual([
      join(folder, 'page.en-charts/figure-1.svg'),
      join(folder, 'page.en-charts/coverage.svg'),
    ]);
    const [, one] = two;
    const asked = one ? [one] : [];
    for (const [out, file] of [
      [undefined, join(folder, 'page.en-coverage.svg')],
      [charts, join(charts, 'coverage.svg')],
      [join(folder, 'b.svg'), join(folder, 'b.svg')],
    ] as const)
      expect(await files(asked, { ...place, isOne: true, out })).toEqual([file]);
    // A report with one chart needs no word which.
    const only = { ...place, isOne: false, out: join(folder, 'c.svg') };
    expect(await files(asked, only)).toEqual([only.out]);
    expect(await refusalOf(() => writePictures(two, only))).toEqual(
      cliMessages.chartNeeded(only.out, 2),
    );
  });

  test('are written by the command, which lists the charts where one is not there', async () => {
    const trend = "```ts\n//| label: coverage\ntrend('preschool-inclusive-coverage')\n```\n";
    const cwd = await folderWith(`---\ntitle: {zh: 例, en: Example}\n---\n\n${trend}`);
    const report = (...args: string[]) =>
      eduplan(['report', 'counties.md', '--lang', 'en', ...args], { cwd });
    const [all, one, none] = await Promise.all([
      report('--format', 'svg', '--json'),
      report('--chart', 'coverage', '--out', 'coverage.png'),
      report('--chart', '2'),
    ]);
    const title = 'Inclusive kindergarten coverage';
    expect(JSON.parse(all.stdout)).toEqual({
      title: 'Example',
      charts: [{ chart: 'coverage', title, file: 'counties.en-charts/coverage.svg' }],
    });
    const svg = await readFile(join(cwd, 'counties.en-charts/coverage.svg'), 'utf8');
    expect(svg).toMatch(/^<svg /);
    expect(one).toEqual({ code: 0, stderr: '', stdout: 'Wrote coverage.png\n' });
    const png = await readFile(join(cwd, 'coverage.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const { en } = cliMessages.noChart('counties.md', '2', [`1 coverage ${title}`]);
    expect(none).toEqual({ code: 1, stdout: '', stderr: `${en}\n` });
  });
});
