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
  invalidOption: (text: string, mark: string): Sentence => ({
    zh: `无法读取单元选项“${text}”；此类单元的选项应写作“${mark} 名称: 值”。`,
    en: `Cannot read the cell option "${text}"; in this kind of cell write it as "${mark} name: value".`,
  }),
  invalidFlag: (key: string, value: string): Sentence => ({
    zh: `选项 ${key} 应为 true 或 false，得到“${value}”。`,
    en: `The option ${key} must be true or false, got "${value}".`,
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
  headsIncomplete: (): Sentence => ({
    zh: '各列的名称须同时写明 columns.zh 与 columns.en，各列以“|”分隔。',
    en: 'The heads of columns must be given in both languages, columns.zh and columns.en, with "|" between the columns.',
  }),
  headsCount: (given: number, columns: readonly string[]): Sentence => ({
    zh: `选项给出 ${given} 个列名，查询得到 ${columns.length} 列（${columns.join('、')}）；请一一对应。`,
    en: `The options name ${given} columns, but the query gives ${columns.length} (${columns.join(', ')}); name each of them.`,
  }),
  sqlWithoutCaption: (): Sentence => ({
    zh: '查询的表格没有题注；请写明 caption.zh 与 caption.en，只供后面的单元使用的请写 output: false。',
    en: "The query's table has no caption; give caption.zh and caption.en, or output: false if only later cells use its rows.",
  }),
  outputUnused: (): Sentence => ({
    zh: '本单元既不显示（output: false）又没有 label，后面的单元用不到它；请写明 label。',
    en: 'This cell is not shown (output: false) and has no label, so no later cell can use it; give it a label.',
  }),
  noSqlSource: (): Sentence => ({
    zh: '没有可供查询的数据库，SQL 单元无法运行；请在运行选项中给出 sql。',
    en: 'There is no database to ask, so a SQL cell cannot run; give sql in the run options.',
  }),
  columnTwice: (name: string): Sentence => ({
    zh: `查询结果中有两列都叫“${name}”；请用 AS 为其中一列改名。`,
    en: `Two columns of the query are called "${name}"; rename one of them with AS.`,
  }),
  sqlNotPrinted: (column: string, value: string): Sentence => ({
    zh: `列“${column}”的值 ${value} 既不是文字也不是整数，无法印出；请在查询中转换，如 CAST(… AS DECIMAL(18, 2))，是与否可用 CASE WHEN。`,
    en: `The value ${value} of column "${column}" is neither text nor a whole number and cannot be printed; convert it in the query, as by CAST(… AS DECIMAL(18, 2)), or by CASE WHEN for true and false.`,
  }),
  invalidSpec: (reason: string): Sentence => ({
    zh: `无法读取图的定义（YAML 或 JSON）：${reason}；请改正后重试。`,
    en: `Cannot read the chart's specification (YAML or JSON): ${reason}; correct it.`,
  }),
  specNotMap: (): Sentence => ({
    zh: '图的定义应为 Vega-Lite 的一组“名称: 值”；请写出 data、mark 与 encoding。',
    en: "The chart's specification must be a Vega-Lite mapping; give data, mark and encoding.",
  }),
  specAlias: (name: string): Sentence => ({
    zh: `图的定义不能引用锚点“*${name}”；请把所引内容写在此处。`,
    en: `The chart's specification cannot refer to the anchor "*${name}"; write what it stands for in its place.`,
  }),
  dataFromAddress: (address: string): Sentence => ({
    zh: `图不能从地址“${address}”读取数据，否则同样的输入会得到不同的页面；请写作 data: { cell: 标签 } 或 data: { values: […] }。`,
    en: `A chart cannot read its data from the address "${address}", or the same inputs would give another page; write data: { cell: label } or data: { values: […] }.`,
  }),
  dataOfCell: (): Sentence => ({
    zh: '取用单元的各行应只写 data: { cell: 标签 }。',
    en: 'To draw the rows of a cell write data: { cell: label } and nothing else in it.',
  }),
  notReproducible: (text: string): Sentence => ({
    zh: `图的定义用到时钟或随机数（“${text}”），每次运行结果不同；请去掉。`,
    en: `The chart's specification uses the clock or chance ("${text}"), so that each run would differ; take it out.`,
  }),
  timeZone: (): Sentence => ({
    zh: '图上的时间取决于所在时区，换一台机器结果不同；请用 utc 开头的 timeUnit（如 utcyear）或 scale: { type: utc }。',
    en: 'Times in this chart depend on the time zone of the machine; give a timeUnit that begins with utc (such as utcyear), or scale: { type: utc }.',
  }),
  noCellBefore: (label: string, known: readonly string[]): Sentence => ({
    zh: `此前没有标签为“${label}”的单元；${known.length > 0 ? `此前的标签有：${known.join('、')}` : '此前没有任何标签'}。`,
    en: `No cell before this one has the label "${label}"; ${known.length > 0 ? `the labels before it are: ${known.join(', ')}` : 'there is no label before it'}.`,
  }),
  noRowsOf: (label: string): Sentence => ({
    zh: `标签为“${label}”的单元没有给出表格，没有可画的行；请引用 SQL 单元或输出一张表的单元。`,
    en: `The cell with the label "${label}" gives no table, so it has no rows to draw; name a SQL cell or one that gives a table.`,
  }),
  notDrawable: (label: string, column: string, printed: string): Sentence => ({
    zh: `单元“${label}”的列“${column}”应为数，得到“${printed}”，无法画出；请只写数字，单位写在列名或坐标轴上。`,
    en: `Column "${column}" of the cell "${label}" should hold numbers but has "${printed}", which cannot be drawn; give the number alone, and its unit in the head or on the axis.`,
  }),
  chartUnnamed: (): Sentence => ({
    zh: '图没有标题或说明；请写明 title 与 description（各写 zh 与 en），或在选项中写 caption.zh 与 caption.en。',
    en: 'The chart has no title or no description; give title and description, each in zh and en, or the options caption.zh and caption.en.',
  }),
  chartWithoutData: (): Sentence => ({
    zh: '图没有数据，数据表将是空的；请写明 data: { cell: 标签 } 或 data: { values: […] }。',
    en: 'The chart has no data, so its table of numbers would be empty; give data: { cell: label } or data: { values: […] }.',
  }),
  claimBroken: (text: string): Sentence => ({
    zh: `数据已不支持这句话：“${text}”；请核对数据，或改写这句话。`,
    en: `The data no longer bears out the sentence "${text}"; check the data, or write another sentence.`,
  }),
  claimUndecided: (text: string, found: string): Sentence => ({
    zh: `“${text}”的条件应为 true 或 false，得到 ${found}；请写明比较。`,
    en: `The condition of "${text}" must be true or false, got ${found}; state the comparison.`,
  }),
  parametersNotNamed: (): Sentence => ({
    zh: '文首信息的 parameters 应写作“名称: [值, …]”或“名称: 名单”，如 parameters: {place: counties}。',
    en: "The front matter's parameters must be written as name: [value, …] or name: list, as in parameters: {place: counties}.",
  }),
  parameterName: (name: string): Sentence => ({
    zh: `参数名“${name}”无效；请以小写字母开头，只含字母和数字。`,
    en: `The parameter name "${name}" is not valid; begin with a lower-case letter and use letters and digits.`,
  }),
  parameterValues: (name: string, found: string): Sentence => ({
    zh: `参数“${name}”的值“${found}”无效；请写出一组文字，如 ["450202", "450203"]，或一个名单的名称，如 counties。`,
    en: `The value "${found}" of the parameter "${name}" is not valid; list texts, as in ["450202", "450203"], or name a list, such as counties.`,
  }),
  parameterValue: (name: string, found: string): Sentence => ({
    zh: `参数“${name}”的值“${found}”不能用作文件名；请写带引号的文字，只含字母、汉字、数字、“-”和“_”。`,
    en: `The value "${found}" of the parameter "${name}" cannot stand in a file name; give text in quotation marks, of letters, digits, "-" and "_".`,
  }),
  parameterTwice: (name: string, value: string): Sentence => ({
    zh: `参数“${name}”的值“${value}”写了两次，两页会同名；请只保留一个。`,
    en: `The parameter "${name}" has the value "${value}" twice, so that two pages would share a name; keep one.`,
  }),
  unknownList: (name: string, list: string, known: readonly string[]): Sentence => ({
    zh: `参数“${name}”所指的名单“${list}”不存在；可用的有：${known.join('、')}。`,
    en: `The parameter "${name}" names the list "${list}", which is not there; the known ones are: ${known.join(', ')}.`,
  }),
  parameterMissing: (name: string): Sentence => ({
    zh: `没有给出参数“${name}”的值；请在运行选项的 parameters 中给出。`,
    en: `The parameter "${name}" was given no value; give it in the parameters of the run options.`,
  }),
  parameterUnknown: (name: string, known: readonly string[]): Sentence => ({
    zh: `笔记本没有参数“${name}”；文首信息所列的有：${known.join('、') || '无'}。`,
    en: `The notebook has no parameter "${name}"; its front matter lists: ${known.join(', ') || 'none'}.`,
  }),
  typeError: (reason: string): Sentence => ({
    zh: `类型不符：${reason}`,
    en: `The types do not agree: ${reason}`,
  }),
  typesUnchecked: (): Sentence => ({
    zh: '没有安装 TypeScript，各单元的类型未经检查；要检查请运行 npm install --save-dev typescript。',
    en: 'TypeScript is not installed, so the types of the cells were not checked; to check them run npm install --save-dev typescript.',
  }),
  compilerFailed: (reason: string): Sentence => ({
    zh: `无法检查各单元的类型：${reason}；请检查 TypeScript 的安装和 scopeTypes。`,
    en: `Cannot check the types of the cells: ${reason}; check the installation of TypeScript and scopeTypes.`,
  }),
  unknownTheme: (theme: string, known: readonly string[]): Sentence => ({
    zh: `没有主题“${theme}”的条款；有条款的主题：${known.join('、')}。`,
    en: `There is no clause of the theme "${theme}"; the themes with clauses are: ${known.join(', ')}.`,
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
    zh: '代码单元只能放在最外层，不能放在语言块、列表或引用内，因为每种语言的页面都要运行同样的单元；请移出（仅供展示的代码请另用语言名，如 typescript）。',
    en: 'A cell must stand at the outermost level, not in a language block, list or quotation, because every language runs the same cells; move it out (code that is only shown takes another language name, such as typescript).',
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
  oneVersion: (title: string, told: number): Sentence => ({
    zh: `图“${title}”看不出修订：有数值的版本有 ${told} 个，没有哪一年由两个版本给出；请给出同一年至少两个版本的数值，只有一个版本请用趋势图。`,
    en: `The chart "${title}" shows no revision: ${told} of its versions have values, and no year has two; give two versions of one year, or draw a trend of a single one.`,
  }),
  invalidDate: (event: string, date: string): Sentence => ({
    zh: `事件“${event}”的日期“${date}”不存在；请改为年-月-日（如 2024-07-08），只知年份的写年份。`,
    en: `The date "${date}" of the event "${event}" does not exist; write it as 2024-07-08, or the year alone.`,
  }),
  mixedReadings: (title: string, other: string): Sentence => ({
    zh: `图“${title}”的各地区须是同一指标、口径与年份，或同一条款，却还有“${other}”；请只取其中一种。`,
    en: `The places of the chart "${title}" must be of one indicator, reading and year, or of one clause, but there is also "${other}"; keep one of them.`,
  }),
  tileTaken: (place: string, other: string): Sentence => ({
    zh: `“${place}”与“${other}”排在同一格；请改正排列，或只留其中之一。`,
    en: `"${place}" and "${other}" stand on the same tile; correct the arrangement, or keep one of them.`,
  }),
  noApproval: (found: string): Sentence => ({
    zh: `地图须标明审图号，得到“${found}”；请写出边界数据的审图号，如 GS(2024)0650号；没有审图号的边界不能画，请改用 tileMap。`,
    en: `A map must state its approval number (审图号), got "${found}"; give that of the boundary data, such as GS(2024)0650号; boundaries without one are not drawn: use tileMap.`,
  }),
  badBoundaries: (where: string, found: string): Sentence => ({
    zh: `无法读取边界：${where}为 ${found}；请给出 GeoJSON 的 FeatureCollection，图形为 Polygon 或 MultiPolygon，坐标为经纬度。`,
    en: `Cannot read the boundaries: ${where} is ${found}; give a GeoJSON FeatureCollection of Polygon or MultiPolygon in degrees of longitude and latitude.`,
  }),
  noneMatched: (property: string, codes: readonly string[]): Sentence => ({
    zh: `边界文件的属性“${property}”与各地区代码无一相符（其中有：${codes.join('、') || '无'}）；请指明写有地区代码的属性。`,
    en: `No shape has the code of a place in its property "${property}" (it holds: ${codes.join(', ') || 'nothing'}); name the property that holds place codes.`,
  }),
  chartWarning: (text: string): Sentence => ({
    zh: `无法照此绘图：${text}；请改正图的定义。`,
    en: `The chart cannot be drawn as it is defined: ${text}; correct the chart's definition.`,
  }),
};
