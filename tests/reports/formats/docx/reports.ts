// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the inline expressions of a notebook
import type { Language } from '@eduplan/core';
import { parseNotebook } from '../../../../packages/reports/src/notebook/parse-notebook.ts';
import { runNotebook } from '../../../../packages/reports/src/notebook/run-notebook.ts';

/** Names as somebody might deliver them to do harm, or by mistake. */
export const badNames = [
  '<script>alert(1)</script></w:t><w:instrText>',
  '=HYPERLINK("http://evil.example","x")',
  '</style>&amp;]]><!--',
  '\u202Eenilrevo\u2066',
  '# [x](javascript:alert(1)) $a$ **b** `c` | d #box[e] ::: \\(f\\) @@0@@',
  '校'.repeat(200),
  'a\u0000b\u001B[31mc\uD800d',
];

const head = '---\ntitle: {zh: 年报, en: Yearly report}\n---\n';

/** A notebook and the report that it makes. */
export async function reportOf(
  body: string,
  { language = 'zh', scope = {} }: { language?: Language; scope?: Record<string, unknown> } = {},
) {
  const notebook = parseNotebook(head + body, 'a.md');
  return { notebook, report: await runNotebook(notebook, { language, scope }) };
}

/** The source of a table whose every word is what `text` gives, with a number and a missing value. */
export const tableOf = (text: string, more = '') =>
  `table({ caption: ${text}, columns: [{ key: 'a', label: ${text}, kind: 'heading' }, { key: 'b', label: '乙', kind: 'number' }], rows: [{ a: ${text}, b: '90.5%*' }, { a: ${text}, b: null }], notes: [${text}], source: ${text}${more} })`;

/** The source of a chart whose every word is what `text` gives. */
export const chartOf = (text: string, more = '') =>
  `({ ...trendFigure({ title: ${text}, description: ${text}, unit: { label: '%' }, decimals: 1, language, years: [2020, 2021], source: ${text}, series: [{ name: ${text}, points: [{ year: 2020, value: 1, printed: '1.0' }, { year: 2021, value: 2, printed: '2.0' }] }] })${more} })`;

/** A report with prose, a table and a chart, each of them showing the name. */
export const withName = (name: string) =>
  reportOf(
    `## 题 \${name}\n\n名 \${name} **\${name}**[^1]\n\n[^1]: 注 \${name}\n\n\`\`\`ts\n[name, ${tableOf('name')}, ${chartOf("'图'", ', caption: name, description: name')}]\n\`\`\`\n`,
    { scope: { name } },
  );
