// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the inline expressions of a notebook
import type { Language } from '@eduplan/core';
import type { ReportDocument } from '../../../../packages/reports/src/notebook/document.ts';
import { parseNotebook } from '../../../../packages/reports/src/notebook/parse-notebook.ts';
import { runNotebook } from '../../../../packages/reports/src/notebook/run-notebook.ts';
import { retention } from '../../charts/values.ts';

const notebook = `---
title: {zh: 柳州市教育年报, en: Yearly report}
---

正文 text \${name}，**重** *斜* ~~删~~ \`码\` [网](https://example.org/a) [图一](#fig-a) [无](#nowhere) [末](#末节-end) [坏](javascript:alert) [件](file:///etc/passwd)[^n]。

## 入学率 Enrolment

1. 甲
2. 乙
   - 丙

> 引
>
> ## 引题

\`\`\`ts
//| label: fig-a
trendFigure({ ...values, language })
\`\`\`

### 分县 Counties

| 项 | 数 |
|:--|--:|
| 丁 | 12 |

\`\`\`ts
//| echo: true
table({
  caption: '各校 Schools',
  columns: [{ key: 'a', label: '学校', kind: 'heading' }, { key: 'b', label: '数', kind: 'number' }],
  rows: Array.from({ length: 90 }, (_, i) => ({ a: name + i, b: i === 1 ? null : i + '.50%*' })),
  notes: ['* 少 few'],
  source: '登记册 register',
})
\`\`\`

## 末节 End

[^n]: 注文 note
`;

/** A report of every kind of block, long enough for several pages. */
export function sampleReport(
  language: Language,
  { name = '某校', markdown = notebook, values = retention as unknown, simulated = false } = {},
): Promise<ReportDocument> {
  const scope = { name, values };
  return runNotebook(parseNotebook(markdown, 'a.md'), {
    language,
    scope,
    simulatedText: () => simulated,
  });
}
