import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../../../packages/pipelines/src/ingest/cells/finding.ts';
import { checkDeliveries } from '../../../../packages/pipelines/src/ingest/deliver/check-deliveries.ts';
import { places, temporaryFolder } from '../../registers.ts';
import { badReport, badWorkbook, recordOf, reportRules, workbookRules } from './bad-workbooks.ts';

/** The folder of small deliveries that break one rule each. */
export const returns = join(import.meta.dirname, '../../../fixtures/returns');

async function write(folder: string, record: string, file: string, bytes: Uint8Array) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'source.yaml'), record);
  await writeFile(join(folder, file), bytes);
}

/** Write every workbook and report that breaks a rule, each into a folder named after the rule. */
async function writeWorkbooks(root: string): Promise<void> {
  const forms = recordOf('school-workbooks');
  for (const rule of workbookRules) {
    const bytes = badWorkbook(rule);
    if (bytes) await write(join(root, rule), forms, '模拟第1小学（小学）.xlsx', bytes);
  }
  for (const rule of reportRules) {
    const bytes = badReport(rule);
    const name = '模拟第1小学(小学)体质健康测试结果.xlsx';
    if (bytes) await write(join(root, rule), recordOf('fitness-reports'), name, bytes);
  }
  const cut = badWorkbook('good-workbook')?.subarray(0, 3000) ?? new Uint8Array();
  await write(join(root, 'unreadable'), forms, '模拟第1小学(小学).xlsx', cut);
}

/** What is found in every bad delivery, by the name of its folder. */
export async function findingsOfBad(): Promise<Map<string, Finding[]>> {
  const root = join(await temporaryFolder(), 'returns');
  const found = new Map<string, Finding[]>();
  const check = async (folder: string) => {
    const { deliveries, unread, findings } = await checkDeliveries(folder, places);
    const labels = [...deliveries.map(({ label }) => label), ...unread.map(({ file }) => file)];
    for (const label of labels) {
      const name = label.split('/')[1] ?? label;
      if (!found.has(name)) found.set(name, []);
    }
    for (const finding of findings) {
      // The deliveries beside each other share a source and a date, which only one of them is about.
      if (finding.rule === 'superseded' && !finding.file.includes('/superseded/')) continue;
      const parts = finding.file.split('/');
      found.get(parts[0] === 'returns' ? (parts[1] ?? '') : (parts[0] ?? ''))?.push(finding);
    }
  };
  for (const entry of await readdir(returns, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(returns, entry.name);
    // A school register serves every delivery beside it, so these are checked by themselves.
    if ((await readdir(folder)).includes('register')) {
      found.set(entry.name, (await checkDeliveries(folder, places)).findings.slice());
    } else await cp(folder, join(root, entry.name), { recursive: true });
  }
  await writeWorkbooks(root);
  await check(root);
  return found;
}
