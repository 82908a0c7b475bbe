import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ResultRow, resultColumns, toRows } from '@eduplan/core';
import { cliMessages, framesMessages } from '@eduplan/core/messages';
import { tableFormats, writeTable } from '@eduplan/pipelines';
import { fromArrow } from 'arquero';
import excel from 'exceljs';
import { describe, expect, test, vi } from 'vitest';
import { computeCommandDefinition } from '../../../packages/pipelines/src/cli/compute-command.ts';
import { renderWorkbook } from '../../../packages/pipelines/src/run/render-workbook.ts';
import { hostileText, pupilsPerTeacher, someResults } from '../../core/frames/some-results.ts';
import { refusalOf } from '../refusal.ts';
import { temporaryFolder } from '../registers.ts';
import { eduplan } from '../run-eduplan.ts';

const { values } = await someResults({ hostile: true });
const folder = await temporaryFolder();

async function readWorkbook(bytes: Uint8Array) {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

function cellsOf(sheet: excel.Worksheet | undefined): excel.Cell[][] {
  const rows: excel.Cell[][] = [];
  sheet?.eachRow((row) => {
    const width = sheet.columnCount;
    rows.push(Array.from({ length: width }, (_, index) => row.getCell(index + 1)));
  });
  return rows;
}

/** A cell as the row that it was made from holds it: numbers of printed columns as their text. */
function textOf(column: string, cell: excel.Cell): string | number | null {
  if (cell.value === null) return null;
  if (typeof cell.value !== 'number' || column === 'year' || column === 'number')
    return cell.value as string | number;
  return cell.value.toFixed((cell.numFmt.split('.')[1] ?? '').length);
}

describe('a workbook', () => {
  test.each(['zh', 'en'] as const)('read back is its rows (%s)', async (language) => {
    const workbook = await readWorkbook(await renderWorkbook(values, language));
    const [head = [], ...rows] = cellsOf(workbook.worksheets[0]);
    const columns = head.map(({ value }) => String(value));
    const read = rows.map((row) =>
      Object.fromEntries(
        columns.map((column, i) => [column, textOf(column, row[i] as excel.Cell)]),
      ),
    );
    expect(read).toEqual(toRows(values, { language }));
  });

  test('has codes as text, numbers as numbers with their decimals, and no formula', async () => {
    const workbook = await readWorkbook(await renderWorkbook(values, 'zh'));
    const [sheet, notes] = workbook.worksheets;
    const [head = [], first = []] = cellsOf(sheet);
    const at = (column: string) => first[head.findIndex(({ value }) => value === column)];
    expect(at('place')?.value).toBe(values[0]?.place);
    expect(typeof at('place')?.value).toBe('string');
    expect(at('place')?.numFmt).toBe('@');
    expect(at('value')?.value).toBe(15.79);
    expect(at('value')?.numFmt).toBe('0.00');
    const cells = [sheet, notes].flatMap(cellsOf).flat();
    expect(cells.filter(({ value }) => value === hostileText).length).toBeGreaterThan(0);
    expect(cells.filter(({ type }) => type === excel.ValueType.Formula)).toEqual([]);
    expect(cells.filter(({ type }) => type === excel.ValueType.Hyperlink)).toEqual([]);
  });

  test('keeps as text what has more digits than a spreadsheet', async () => {
    const [value] = values;
    const input = Object.values(value?.inputs ?? {})[0];
    if (!value || !input?.value) throw new Error('the first value has an input');
    const many = { ...input, value: input.value.add('1234567890123456.7') };
    const workbook = await readWorkbook(
      await renderWorkbook([{ ...value, inputs: { a: many, b: input } }], 'zh'),
    );
    const [head = [], first = []] = cellsOf(workbook.worksheets[0]);
    const at = (column: string) => first[head.findIndex((cell) => cell.value === column)]?.value;
    expect(at('input_a')).toBe('1234567890123606.7');
    expect(at('input_b')).toBe(150);
  });

  test('notes the unit, definition and source of each indicator, its readings, every column', async () => {
    const workbook = await readWorkbook(await renderWorkbook(values, 'zh'));
    const notes = cellsOf(workbook.getWorksheet('说明')).map((row) => row.map((c) => c.value));
    const { id, name } = pupilsPerTeacher;
    expect(notes[1]).toEqual(['指标', id, name.zh, ':1', '在校生 ÷ 专任教师；测试']);
    expect(notes).toContainEqual([
      '口径',
      `${id}/mixed`,
      '公布的教师数',
      ':1',
      'input_all_pupils：在校生；input_teachers：公布的生师比',
    ]);
    const columns = notes.filter(([kind]) => kind === '列').map(([, column]) => column);
    expect(columns).toEqual(Object.keys(toRows(values)[0] ?? {}));
    for (const column of resultColumns)
      expect(framesMessages.columnNote(column).zh).not.toBe(column);
  });
});

test.each(tableFormats)('the same values written twice give the same bytes: %s', async (format) => {
  const files = ['a', 'b'].map((name) => join(folder, `${name}.${format}`));
  for (const file of files) {
    await writeTable(values, format, file, 'zh');
    // A date inside the file, kept to two seconds in an archive, would differ.
    if (format === 'xlsx') await new Promise((resolve) => setTimeout(resolve, 2100));
  }
  const [a, b] = await Promise.all(files.map((file) => readFile(file)));
  expect(a?.length).toBeGreaterThan(100);
  expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
});

test('a file that cannot be written is named', async () => {
  const path = join(folder, 'none', 'values.csv');
  expect(await refusalOf(() => writeTable(values, 'csv', path, 'zh'))).toEqual(
    cliMessages.unwritable(path, 'ENOENT'),
  );
});

/** A call of `eduplan compute` within this process. */
async function call(...args: string[]) {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      texts[name] += String(text);
      return true;
    });
  await computeCommandDefinition.parseAsync(args, { from: 'user' });
  vi.restoreAllMocks();
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { code, ...texts };
}

describe('eduplan compute --format', async () => {
  const choice = ['preschool-inclusive-coverage', '--place', '100000', '--lang', 'en'];
  const json = await call(...choice, '--format', 'json');
  const rows: ResultRow[] = JSON.parse(json.stdout);

  test('json is what --json prints, csv the same as text', async () => {
    expect(rows.length).toBeGreaterThan(3);
    expect(await call(...choice, '--json')).toEqual(json);
    const { stdout, stderr } = await call(...choice, '--format', 'csv');
    expect(stderr).toBe('');
    const lines = stdout.split('\n');
    expect(lines[0]).toBe(Object.keys(rows[0] ?? {}).join());
    expect(lines).toHaveLength(rows.length + 2);
  });

  test('table is what is printed where no format is asked for, to a file as well', async () => {
    const out = join(folder, 'values.txt');
    const printed = await call(...choice);
    expect(printed.stdout).toMatch(/^Id /);
    expect(await call(...choice, '--format', 'table')).toEqual(printed);
    await call(...choice, '--out', out);
    expect(await readFile(out, 'utf8')).toBe(printed.stdout);
  });

  test('a file is written and named', async () => {
    const out = join(folder, 'values.arrow');
    const { stdout } = await call(...choice, '--format', 'arrow', '--out', out);
    expect(stdout).toBe(`Wrote ${out}\n`);
    const table = fromArrow(new Uint8Array(await readFile(out)));
    expect(table.objects().map((row) => ({ ...row }))).toEqual(rows);
  });

  test.each(['parquet', 'arrow', 'xlsx'])('%s is not printed: it needs a file', async (format) => {
    expect(await call(...choice, '--format', format)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${framesMessages.outNeeded(format).en}\n`,
    });
  });

  test('--json and another format exclude each other', async () => {
    const { code, stderr } = await eduplan(['compute', '--format', 'csv', '--json']);
    expect(code).toBe(1);
    expect(stderr).toContain("option '--format <format>' cannot be used with option '--json'");
  });
});
