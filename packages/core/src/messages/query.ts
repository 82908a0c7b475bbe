import type { Sentence } from './sentence.ts';

/** What can be said about a query that somebody asks of a store. */
export const queryMessages = {
  /** The same with the line of the query's text, in the way that DuckDB writes it. */
  onLine: (said: Sentence, line: number, text: string): Sentence => ({
    zh: `${said.zh}\n\nLINE ${line}: ${text}`,
    en: `${said.en}\n\nLINE ${line}: ${text}`,
  }),
  notRun: (reason: string): Sentence => ({
    zh: `查询无法运行：${reason}`,
    en: `The query cannot run: ${reason}`,
  }),
  notOneQuery: (count: number): Sentence => ({
    zh: `应恰好是一条 SELECT 查询，得到 ${count} 条语句；请每个单元写一条（PIVOT 请写明 IN 各值）。`,
    en: `One SELECT is needed, but there are ${count} statements; write one in each cell (name the values of a PIVOT with IN).`,
  }),
  notASelect: (): Sentence => ({
    zh: '只能用 SELECT 查询；写入、附加、设置、载入等语句不运行。',
    en: 'Only a SELECT may be asked; statements that write, attach, set or load are not run.',
  }),
  unknownTable: (name: string, known: readonly string[]): Sentence => ({
    zh: `没有可查询的表“${name}”；已有：${known.join('、')}。文件和其他库不能在此读取。`,
    en: `There is no table "${name}" to ask; there are: ${known.join(', ')}. Files and other databases cannot be read here.`,
  }),
  tableFunction: (name: string, known: readonly string[]): Sentence => ({
    zh: `FROM 中不能用“${name}”；可用的只有表名、子查询、VALUES 与 ${known.join('、')}。`,
    en: `"${name}" cannot stand in FROM; what can are tables, subqueries, VALUES and ${known.join(', ')}.`,
  }),
  notReproducible: (name: string): Sentence => ({
    zh: `“${name}”的结果随时间、机器或运行而变，报告须每次相同；请改写，需要的日期请写明。`,
    en: `What "${name}" gives depends on the time, the machine or the run, and a report must come out the same each time; write it another way, and dates as they are.`,
  }),
  sampled: (): Sentence => ({
    zh: '不能随机抽取行（SAMPLE），报告须每次相同；请用 WHERE 或 ORDER BY … LIMIT。',
    en: 'Rows cannot be drawn at random (SAMPLE), since a report must come out the same each time; use WHERE, or ORDER BY … LIMIT.',
  }),
  unordered: (rows: number): Sentence => ({
    zh: `查询得到 ${rows} 行而没有次序，每次运行可能不同；请在末尾写 ORDER BY，如 ORDER BY ALL。`,
    en: `The query gives ${rows} rows in no order, which may differ from run to run; end it with ORDER BY, as ORDER BY ALL.`,
  }),
  unknownParameter: (name: string, known: readonly string[]): Sentence => ({
    zh: `没有参数“$${name}”；已有：${known.map((each) => `$${each}`).join('、') || '无'}。`,
    en: `There is no parameter "$${name}"; there are: ${known.map((each) => `$${each}`).join(', ') || 'none'}.`,
  }),
  notAValue: (column: string, type: string): Sentence => ({
    zh: `列“${column}”的类型是 ${type}，表格的一格放不下；请在查询中转换，如 CAST(… AS VARCHAR)，或拆成几列。`,
    en: `Column "${column}" is of type ${type}, which no cell of a table can hold; convert it in the query, as by CAST(… AS VARCHAR), or give several columns.`,
  }),
  tooManyRows: (limit: number): Sentence => ({
    zh: `查询结果超过 ${limit} 行；请汇总，或用 WHERE、LIMIT 缩小范围。`,
    en: `The query gives more than ${limit} rows; add them up, or narrow it with WHERE or LIMIT.`,
  }),
  tooSlow: (seconds: number): Sentence => ({
    zh: `查询 ${seconds} 秒内没有完成，已中断；请缩小范围，检查各表的连接条件是否写全。`,
    en: `The query was not done after ${seconds} seconds and was stopped; narrow it, and check that every join has its condition.`,
  }),
  sealed: (): Sentence => ({
    zh: '这个库已用于查询，不能再载入数据；请先载入全部数据再查询，或重新打开库。',
    en: 'The store has been asked queries and takes no more data; load everything before the first query, or open the store again.',
  }),
};
