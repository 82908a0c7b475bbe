import { expect, test } from 'vitest';
import { printFindings } from '../../../packages/pipelines/src/cli/print-findings.ts';
import type { Finding } from '../../../packages/pipelines/src/ingest/cells/finding.ts';

const place = { file: 'a', sheet: null, row: null, column: null, text: null };
const saying = (said: string): Finding => ({
  ...{ ...place, rule: 'file', severity: 'error' },
  sentence: { zh: said, en: said },
});

test('the name of a file makes no line that looks like another finding, and steers no terminal', () => {
  const forged = saying('文件 a\nerror b is fine [total]\u001B[2J\u202E.csv 没有读取');
  expect(printFindings([forged], 'en')).toBe(
    'error 文件 a\n  error b is fine [total][2J.csv 没有读取 [file]\n',
  );
});
