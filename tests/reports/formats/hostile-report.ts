// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the inline expressions of a notebook
import type { Language } from '@eduplan/core';
import { chart } from '../../../packages/reports/src/notebook/build-blocks.ts';
import { parseNotebook } from '../../../packages/reports/src/notebook/parse-notebook.ts';
import { runNotebook } from '../../../packages/reports/src/notebook/run-notebook.ts';

/** Names of schools and places that a delivery may hold to do harm, by what each of them tries. */
export const hostileNames: Readonly<Record<string, string>> = {
  'a script': `<script>document.title = 'taken'</script>`,
  'an end of style, title and drawing': `</style></title></svg></script><img src=x onerror="document.title = 'taken'">`,
  attributes: `" onload="document.title = 'taken'" x='`,
  'a formula': '=HYPERLINK("http://evil.example/x","y")',
  'marks of direction': '甲\u202Eabc\u2066乙',
  'letters from the right': 'שלום',
  'two hundred characters': `${'长'.repeat(100)}${'W'.repeat(100)}`,
  'markup of other languages':
    '#panic("x") **b** [c](javascript:alert(1)) $d$ `e` {f} | ]]> &amp; \\input{g} _x0041_',
};

/** The one address in the report that is a link. */
export const goodAddress = 'https://example.org/a';

/** A notebook that shows \`name\` wherever a report can show one, and links to where none may lead. */
export const hostileNotebook = `---
title: {zh: '\${name}', en: '\${name}'}
---

首“\${name}”尾12.5，**\${name}** *\${name}* ~~\${name}~~[^n]。

[好](${goodAddress}) [甲](javascript:document.title='taken') [乙](<java&Tab;script:document.title='taken'>) [丙](<&#1;JAVASCRIPT:document.title='taken'>) [丁](data:text/html,x) [戊](file:///etc/passwd) [己](//evil.example/x) [辛][r]

## \${name}

- \${name}

> \${name}

| \${name} | 数 |
|:--|--:|
| \${name} | 12.5 |

\`\`\`ts
//| label: fig-a
({ ...trendFigure(values), caption: name })
\`\`\`

\`\`\`ts
//| echo: true
bars
\`\`\`

## 各校

\`\`\`ts
//| label: tab-a
schools
\`\`\`

\`\`\`ts
name
\`\`\`

[^n]: 注\${name}注

[r]: javascript:document.title='taken'
`;

/** What the notebook needs: a trend, a drawing of its own and a table, every word of them the name. */
export function hostileScope(name: string, language: Language = 'zh') {
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  const values = {
    title: name,
    description: name,
    unit: { label: name },
    decimals: 1,
    language,
    years: [2019, 2024],
    source: name,
    breaks: [{ year: 2022, label: name }],
    target: { value: 95, label: name, year: 2024 },
    series: ['子', '丑'].map((prefix, line) => ({
      name: prefix + name,
      points: years.map((year) => ({ year, value: 80 + line, printed: `${80 + line}.0` })),
    })),
  };
  const schools = {
    kind: 'table',
    caption: name,
    columns: [
      { key: 'a', label: name, kind: 'heading' },
      { key: 'b', label: name, kind: 'number' },
      { key: 'c', label: name, kind: 'note' },
    ],
    rows: Array.from({ length: 9 }, (_, index) => ({ a: name, b: `${index}.5`, c: name })),
    notes: [name],
    source: name,
  };
  const spec = {
    title: name,
    width: 280,
    height: 120,
    data: { values: [{ school: name, pupils: 3 }] },
    mark: { type: 'bar', tooltip: true },
    encoding: {
      y: { field: 'school', type: 'nominal', title: name },
      x: { field: 'pupils', type: 'quantitative', title: name },
      color: { field: 'school', type: 'nominal', title: name },
      tooltip: { field: 'school', type: 'nominal' },
      description: { field: 'school', type: 'nominal' },
    },
  } as const;
  const content = { caption: name, columns: schools.columns, rows: schools.rows };
  const table = content as Parameters<typeof chart>[0]['table'];
  const bars = chart({ spec, title: name, description: name, table, source: name });
  return { name, values, schools, bars };
}

/** The notebook, and the report that it makes. */
export async function hostileReport(name: string, language: Language = 'zh') {
  const notebook = parseNotebook(hostileNotebook, 'a.md');
  const scope = hostileScope(name, language);
  return { notebook, report: await runNotebook(notebook, { language, scope }) };
}
