import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../packages/reports/src/formats/docx/render-docx.ts';
import { renderXlsx } from '../../../packages/reports/src/formats/xlsx/render-xlsx.ts';
import { hostileNames, hostileReport } from './hostile-report.ts';

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const formula = hostileNames['a formula'] ?? '';

/** The files that LibreOffice makes of one, by name. */
function convert(name: string, bytes: Uint8Array, to: string): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'eduplan-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const run = spawnSync(
      office ?? '',
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'made'), name],
      // Without a locale it cannot name files after sheets in Chinese.
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: 120_000,
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      },
    );
    expect(run.status, run.stderr).toBe(0);
    const made = readdirSync(join(folder, 'made')).sort();
    return new Map(made.map((file) => [file, readFileSync(join(folder, 'made', file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const textOf = (files: Map<string, Buffer>) =>
  [...files.values()].map((file) => file.toString('utf8')).join('\n');

test.skipIf(office === undefined)(
  'LibreOffice reads the words and figures of a Word document, and no formula (skipped where it is not installed)',
  async () => {
    const { report } = await hostileReport(formula);
    const bytes = await renderDocx(report);
    const text = textOf(convert('a.docx', bytes, 'txt:Text (encoded):UTF8'));
    for (const part of [`首“${formula}”尾12.5，`, '81.0', '8.5', `来源：${formula}`])
      expect(text).toContain(part);
    const pdf = [...convert('a.docx', bytes, 'pdf').values()][0];
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
  },
  300_000,
);

test.skipIf(office === undefined)(
  'LibreOffice reads the same figures in each sheet of a workbook, and no formula (skipped where it is not installed)',
  async () => {
    const { report } = await hostileReport(formula);
    // Comma, quotation mark, UTF-8, from the first line, all sheets, formulas as they stand.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
    const sheets = convert('a.xlsx', await renderXlsx(report), filter);
    expect(sheets.size).toBe(4);
    const quoted = `"${formula.replaceAll('"', '""')}"`;
    const text = textOf(sheets);
    expect(text).toContain(`${quoted},8.5,${quoted}`);
    expect(text).toContain('2024,80.0,81.0');
    expect(text).not.toMatch(/#NAME|#REF|Err:/u);
  },
  300_000,
);
