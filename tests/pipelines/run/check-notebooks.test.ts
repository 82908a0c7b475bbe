import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notebookMessages } from '@eduplan/core/messages';
import { bundledNotebooks } from '@eduplan/pipelines';
import { describe, expect, test } from 'vitest';
import {
  checkNotebooks,
  findNotebooks,
} from '../../../packages/pipelines/src/run/check-notebooks.ts';
import { temporaryFolder } from '../registers.ts';
import { eduplan } from '../run-eduplan.ts';

const notebook = (body: string) => `---\ntitle: {zh: 例, en: Example}\n---\n\n${body}\n`;
const cell = (code: string) => `\`\`\`ts\n${code}\n\`\`\``;

const good = notebook(`${cell("const n = count('exact');\ntargets(String(n))")}\n\n共 \${n} 项。`);
const bad = {
  'type.md': notebook(cell("const n: number = 'zehn';")),
  'scope.md': notebook(`一\n\n${cell('trend(2024)')}\n\n${cell("trends('a')")}`),
  'inline.md': notebook(`人口\n\${people} 人。`),
  'syntax.md': notebook(cell('const n = ;')),
  'front.md': '没有文首信息\n',
  'option.md': notebook(cell('//| label: Not A Label\n1')),
};

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await temporaryFolder(), 'notebooks');
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

describe('checking notebooks', () => {
  test('finds every wrong one, by its own line, and lets the good ones pass', async () => {
    const folder = await folderOf({ ...bad, 'good.md': good });
    const paths = (await findNotebooks(folder)) ?? [];
    const { files, findings, notice } = await checkNotebooks(paths);
    expect([files, notice]).toEqual([7, null]);
    expect(findings.map(({ file, row, rule }) => [file, row, rule])).toEqual([
      ['front.md', 1, 'notebook'],
      ['inline.md', 6, 'notebook-types'],
      ['option.md', 6, 'notebook'],
      ['scope.md', 8, 'notebook-types'],
      ['scope.md', 12, 'notebook-types'],
      ['syntax.md', 6, 'notebook-types'],
      ['type.md', 6, 'notebook-types'],
    ]);
    const said = findings.map(({ sentence }) => sentence);
    expect(said[0]).toEqual(notebookMessages.at('front.md', 1, notebookMessages.noFrontMatter()));
    expect(said[1]?.zh).toMatch(/^inline\.md 第 6 行：类型不符：Cannot find name 'people'/);
    expect(said[4]?.en).toMatch(/^scope\.md, line 12: .*'trends'/);
  });

  test('says where no TypeScript is installed, and finds then what cannot be read', async () => {
    const folder = await folderOf(bad);
    const { findings, notice } = await checkNotebooks((await findNotebooks(folder)) ?? [], null);
    expect(notice).toEqual(notebookMessages.typesUnchecked());
    expect(findings.map(({ file }) => file)).toEqual(['front.md', 'option.md']);
  });

  test('takes a folder with a source record for a delivery, whatever stands beside it', async () => {
    const folder = await folderOf({ 'README.md': '#' });
    expect(await findNotebooks(folder)).toEqual([join(folder, 'README.md')]);
    await mkdir(join(folder, 'delivery'));
    await writeFile(join(folder, 'delivery/source.yaml'), '');
    expect(await findNotebooks(folder)).toBeNull();
    expect(await findNotebooks(join(folder, 'none'))).toBeNull();
    expect(await findNotebooks(join(folder, 'delivery/source.yaml'))).toBeNull();
  });
});

describe('eduplan check', () => {
  test('passes the bundled notebooks', async () => {
    expect(await eduplan(['check', bundledNotebooks, '--lang', 'en'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^\d+ notebooks checked; 0 errors\.\n$/),
    });
  });

  test('prints the findings of a notebook and ends with 1', async () => {
    const folder = await folderOf({ 'front.md': bad['front.md'] });
    const { zh } = notebookMessages.at('front.md', 1, notebookMessages.noFrontMatter());
    expect(await eduplan(['check', join(folder, 'front.md')])).toEqual({
      code: 1,
      stderr: '',
      stdout: `错误 ${zh} [notebook]\n检查了 1 个报告模板；错误 1 处。\n`,
    });
  });

  test('prints them as JSON', async () => {
    const folder = await folderOf({ 'type.md': bad['type.md'], 'good.md': good });
    const { code, stdout } = await eduplan(['check', folder, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      ...{ files: 2, errors: 1, warnings: 0, notice: null },
      findings: [
        {
          ...{ file: 'type.md', sheet: null, row: 6, column: null, severity: 'error' },
          ...{ rule: 'notebook-types', text: null },
          sentence: notebookMessages.at(
            'type.md',
            6,
            notebookMessages.typeError("Type 'string' is not assignable to type 'number'."),
          ),
        },
      ],
    });
  });
});
