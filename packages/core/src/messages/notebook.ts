import type { Sentence } from './sentence.ts';

/** What can be said about notebooks, the charts and tables in them, and the pages made of them. */
export const notebookMessages = {
  at: (file: string, line: number, said: Sentence): Sentence => ({
    zh: `${file} 第 ${line} 行：${said.zh}`,
    en: `${file}, line ${line}: ${said.en}`,
  }),
  noFrontMatter: (): Sentence => ({
    zh: '笔记本没有文首信息；请以“---”开头，写明 title 的 zh 与 en，再以“---”结束。',
    en: 'The notebook has no front matter; begin with "---", give title in zh and en, and close with "---".',
  }),
  invalidFrontMatter: (reason: string): Sentence => ({
    zh: `无法读取文首信息（YAML）：${reason}；请改正后重试。`,
    en: `Cannot read the front matter (YAML): ${reason}; correct it.`,
  }),
  titleIncomplete: (): Sentence => ({
    zh: '文首信息须写明两种语言的标题：title: {zh: …, en: …}。',
    en: 'The front matter must give the title in both languages: title: {zh: …, en: …}.',
  }),
  unknownData: (data: string, known: readonly string[]): Sentence => ({
    zh: `未知的数据“${data}”；文首信息的 data 可写：${known.join('、')}。`,
    en: `Unknown data "${data}"; the front matter's data may be: ${known.join(', ')}.`,
  }),
  unknownKey: (key: string, known: readonly string[]): Sentence => ({
    zh: `未知的选项“${key}”；可用的有：${known.join('、')}。`,
    en: `Unknown option "${key}"; the known ones are: ${known.join(', ')}.`,
  }),
  repeatedKey: (key: string): Sentence => ({
    zh: `选项“${key}”写了两次；请只保留一个。`,
    en: `The option "${key}" is given twice; keep one.`,
  }),
  invalidOption: (text: string): Sentence => ({
    zh: `无法读取单元选项“${text}”；应写作“//| 名称: 值”。`,
    en: `Cannot read the cell option "${text}"; write it as "//| name: value".`,
  }),
  invalidEcho: (value: string): Sentence => ({
    zh: `选项 echo 应为 true 或 false，得到“${value}”。`,
    en: `The option echo must be true or false, got "${value}".`,
  }),
  invalidLabel: (label: string): Sentence => ({
    zh: `标签“${label}”无效；请用小写字母开头，只含小写字母、数字和连字符，如 fig-retention。`,
    en: `The label "${label}" is not valid; begin with a lower-case letter and use lower-case letters, digits and hyphens, as in fig-retention.`,
  }),
  repeatedLabel: (label: string, line: number): Sentence => ({
    zh: `标签“${label}”已在第 ${line} 行使用；请另取一个。`,
    en: `The label "${label}" is already used at line ${line}; choose another.`,
  }),
  captionIncomplete: (): Sentence => ({
    zh: '题注须同时写明 caption.zh 与 caption.en。',
    en: 'A caption must be given in both languages, caption.zh and caption.en.',
  }),
  nothingToCaption: (count: number): Sentence => ({
    zh: `本单元有 label 或 caption，因此须恰好输出一张图或一张表，实际输出 ${count} 个；请把图表分到各自的单元。`,
    en: `This cell has a label or a caption, so it must give exactly one chart or table, but it gave ${count}; put each in a cell of its own.`,
  }),
  notClosed: (what: string): Sentence => ({
    zh: `此处开始的 ${what} 没有结束；请补上结束行。`,
    en: `The ${what} that begins here is never closed; add its closing line.`,
  }),
  unknownBlock: (text: string): Sentence => ({
    zh: `未知的块“${text}”；语言块应写作 :::zh 或 :::en（冒号后无空格），以 ::: 结束。`,
    en: `Unknown block "${text}"; write a language block as :::zh or :::en, with no space after the colons, and close it with :::.`,
  }),
  nestedLanguage: (): Sentence => ({
    zh: '语言块只能放在笔记本的最外层；请移出所在的块或列表。',
    en: 'A language block must stand at the outermost level of the notebook; move it out of the block or list.',
  }),
  nestedCell: (): Sentence => ({
    zh: '代码单元只能放在最外层，不能放在语言块、列表或引用内，因为每种语言的页面都要运行同样的单元；请移出（仅供展示的代码请用 typescript 作语言名）。',
    en: 'A cell must stand at the outermost level, not in a language block, list or quotation, because every language runs the same cells; move it out (name the language typescript for code that is only shown).',
  }),
  titleInBody: (): Sentence => ({
    zh: '正文不得使用一级标题（#）；页面标题取自文首信息，正文请从二级标题（##）开始。',
    en: 'The body must not use a level 1 heading (#); the page takes its title from the front matter, so begin with ##.',
  }),
  notRendered: (what: string): Sentence => ({
    zh: `页面不支持 ${what}，否则会留下空白；请改用文字、图表或表格。`,
    en: `A page cannot show ${what} and would be left with a hole; use text, a chart or a table.`,
  }),
  invalidCode: (reason: string): Sentence => ({
    zh: `代码无法编译：${reason}`,
    en: `The code does not compile: ${reason}`,
  }),
  invalidExpression: (expression: string, reason: string): Sentence => ({
    zh: `行内表达式 \${${expression}} 无法编译：${reason}；请检查括号（在表格内不能含“|”），或以 \\\${ 写出字面上的符号。`,
    en: `The inline expression \${${expression}} does not compile: ${reason}; check its brackets (in a table it cannot hold "|"), or write \\\${ for the signs themselves.`,
  }),
  failed: (reason: Sentence): Sentence => ({
    zh: `单元运行失败：${reason.zh}`,
    en: `The cell failed: ${reason.en}`,
  }),
  notShowable: (found: string): Sentence => ({
    zh: `单元的值是 ${found}，无法显示；请返回 chart(…)、table(…)、已印出的文字、整数或由它们组成的数组。`,
    en: `The cell's value is ${found}, which cannot be shown; return chart(…), table(…), printed text, a whole number or an array of these.`,
  }),
  notInline: (expression: string, found: string): Sentence => ({
    zh: `行内表达式 \${${expression}} 的值是 ${found}；应为已印出的文字或整数。`,
    en: `The value of the inline expression \${${expression}} is ${found}; it must be printed text or a whole number.`,
  }),
  notPrintedYet: (value: number): Sentence => ({
    zh: `数 ${value} 尚未按单位和小数位印出；请先转为印出的文字再交给页面。`,
    en: `The number ${value} has not been printed with its unit and decimals; hand the page the printed text.`,
  }),
  emptyText: (what: string): Sentence => ({
    zh: `${what} 不能为空；读屏者和打印者都要靠它。`,
    en: `${what} must not be empty; people who listen or print rely on it.`,
  }),
  cellMissing: (row: number, key: string): Sentence => ({
    zh: `表格第 ${row} 行没有列“${key}”的值；请给出文字，缺失请写 null。`,
    en: `Row ${row} of the table has no value for column "${key}"; give its text, or null if it is missing.`,
  }),
  noRows: (caption: string): Sentence => ({
    zh: `表格“${caption}”没有行或列；请检查其来源。`,
    en: `The table "${caption}" has no rows or no columns; check where they come from.`,
  }),
  tooManySeries: (most: number, count: number): Sentence => ({
    zh: `趋势图最多画 ${most} 条线，得到 ${count} 条；请拆成几张图。`,
    en: `A trend chart draws at most ${most} lines, got ${count}; split it into several charts.`,
  }),
  nothingToDraw: (title: string): Sentence => ({
    zh: `图“${title}”没有任何可画的值；请改用文字说明缺失的原因。`,
    en: `The chart "${title}" has no value to draw; say in words why the values are missing.`,
  }),
  invalidYears: (from: number, to: number): Sentence => ({
    zh: `图的年份范围应为先后两个整数，得到 ${from} 至 ${to}。`,
    en: `The years of a chart must be two whole numbers in order, got ${from} to ${to}.`,
  }),
  invalidPoint: (series: string, year: number): Sentence => ({
    zh: `“${series}”在 ${year} 年的点无效：年份须为范围内的整数且不重复，数值须为有限数。`,
    en: `The point of "${series}" at ${year} is not valid: its year must be a whole number in range and occur once, and its numbers finite.`,
  }),
  invalidMark: (label: string, year: number): Sentence => ({
    zh: `标记“${label}”（${year} 年）无效：年份须为整数，数值须为有限数，断点须在图的年份范围内。`,
    en: `The mark "${label}" at ${year} is not valid: its year must be a whole number, its value finite, and a break must lie in the chart's years.`,
  }),
  drawnTwice: (title: string, name: string): Sentence => ({
    zh: `图“${title}”两次得到“${name}”；请只给出一次。`,
    en: `The chart "${title}" was given "${name}" twice; give it once.`,
  }),
  notOfPlan: (title: string, clause: string): Sentence => ({
    zh: `图“${title}”无处可放“${clause}”：它不是方案的条款；请核对评估与方案是否相符。`,
    en: `The chart "${title}" has no place for "${clause}", which is no clause of the plan; check that the assessments are of this plan.`,
  }),
  mixedUnits: (title: string, units: readonly string[]): Sentence => ({
    zh: `图“${title}”只有一个刻度，却得到几种单位（${units.join('、')}）；请按单位拆成几张图。`,
    en: `The chart "${title}" has one scale but was given several units (${units.join(', ')}); draw a chart for each unit.`,
  }),
  chartWarning: (text: string): Sentence => ({
    zh: `无法照此绘图：${text}；请改正图的定义。`,
    en: `The chart cannot be drawn as it is defined: ${text}; correct the chart's definition.`,
  }),
};
