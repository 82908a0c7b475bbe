import type { Sentence } from './sentence.ts';

/** Where a row came from, as a reader can find it again. */
export interface RowAddress {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
}

/** An address as text: `returns.xlsx!Sheet1 row 12`, or `figures.csv row 12` for a flat file. */
export function describeAddress({ file, sheet, row }: RowAddress): Sentence {
  const place = sheet === null ? file : `${file}!${sheet}`;
  return { zh: `${place} 第 ${row} 行`, en: `${place} row ${row}` };
}

const shown = (value: string | null): Sentence =>
  value === null ? { zh: '空', en: 'empty' } : { zh: `“${value}”`, en: `"${value}"` };

const list = (names: readonly string[]) => names.join(', ');

/** What can be said about datasets, their contracts and the releases loaded into a store. */
export const contractMessages = {
  missing: (): Sentence => ({ zh: '不得为空', en: 'must not be empty' }),
  notAnInteger: (): Sentence => ({ zh: '应为整数', en: 'must be a whole number' }),
  notADecimal: (scale: number): Sentence => ({
    zh: `应为至多 ${scale} 位小数的十进制数`,
    en: `must be a decimal number with at most ${scale} decimals`,
  }),
  notAFlag: (): Sentence => ({ zh: '应为 true 或 false', en: 'must be true or false' }),
  atLeast: (minimum: string, strict: boolean): Sentence => ({
    zh: `应${strict ? '大于' : '不小于'} ${minimum}`,
    en: `must be ${strict ? 'greater than' : 'at least'} ${minimum}`,
  }),
  atMost: (maximum: string, strict: boolean): Sentence => ({
    zh: `应${strict ? '小于' : '不大于'} ${maximum}`,
    en: `must be ${strict ? 'less than' : 'at most'} ${maximum}`,
  }),
  tooShort: (length: number): Sentence => ({
    zh: `至少 ${length} 个字符`,
    en: `must have at least ${length} characters`,
  }),
  tooLong: (length: number): Sentence => ({
    zh: `至多 ${length} 个字符`,
    en: `must have at most ${length} characters`,
  }),
  notStorable: (): Sentence => ({
    zh: '应为文字、有限的数或 true/false',
    en: 'must be text, a finite number or true/false',
  }),
  notMatching: (pattern: string): Sentence => ({
    zh: `应符合格式 ${pattern}`,
    en: `must match ${pattern}`,
  }),
  notAChoice: (choices: readonly string[]): Sentence => ({
    zh: `应为以下之一：${choices.join('、')}`,
    en: `must be one of ${list(choices)}`,
  }),
  violation: (
    address: RowAddress,
    column: string,
    value: string | null,
    rule: Sentence,
  ): Sentence => ({
    zh: `${describeAddress(address).zh}，${column} 列为${shown(value).zh}：${rule.zh}`,
    en: `${describeAddress(address).en}, column ${column} is ${shown(value).en}: ${rule.en}`,
  }),
  duplicate: (key: string, first: RowAddress, second: RowAddress): Sentence => ({
    zh: `${describeAddress(second).zh}与${describeAddress(first).zh}的键重复（${key}）`,
    en: `${describeAddress(second).en} repeats the key of ${describeAddress(first).en} (${key})`,
  }),
  repeatedKey: (): Sentence => ({ zh: '键应只出现一次', en: 'must stand only once' }),
  refused: (dataset: string, problems: readonly Sentence[], more: number): Sentence => ({
    zh: `数据集“${dataset}”未载入，库中原有内容不变：\n${problems.map((p) => `  - ${p.zh}`).join('\n')}${more > 0 ? `\n  - 另有 ${more} 处` : ''}\n请改正这些单元格后重新载入。`,
    en: `Dataset "${dataset}" was not loaded, and what the store held is unchanged:\n${problems.map((p) => `  - ${p.en}`).join('\n')}${more > 0 ? `\n  - and ${more} more` : ''}\nCorrect these cells and load again.`,
  }),
  unreadable: (file: string, reason: Sentence): Sentence => ({
    zh: `无法读取文件 ${file}：${reason.zh}；请检查文件是否存在、完整，CSV 应为 UTF-8 或 GB18030 编码、分隔符无误。`,
    en: `Cannot read file ${file}: ${reason.en}; check that it exists and is complete, that CSV is in UTF-8 or GB18030, and that its delimiter is the one told.`,
  }),
  wrongWidth: (line: string, expected: string, found: string): Sentence => ({
    zh: `第 ${line} 行应有 ${expected} 列，实有 ${found} 列`,
    en: `line ${line} should have ${expected} columns and has ${found}`,
  }),
  brokenQuotes: (line: string): Sentence => ({
    zh: `第 ${line} 行的引号不成对`,
    en: `the quotation marks of line ${line} do not pair`,
  }),
  notUtf8: (line: string): Sentence => ({
    zh: `第 ${line} 行不是 UTF-8 编码`,
    en: `line ${line} is not in UTF-8`,
  }),
  blankLine: (line: number): Sentence => ({
    zh: `第 ${line} 行是空行`,
    en: `line ${line} is blank`,
  }),
  otherReason: (reason: string): Sentence => ({ zh: reason, en: reason }),
  noRows: (file: string): Sentence => ({
    zh: `文件 ${file} 没有数据行；请检查是否送错或被截断。`,
    en: `File ${file} holds no rows; check whether it is the right file and complete.`,
  }),
  unknownColumn: (file: string, column: string, present: readonly string[]): Sentence => ({
    zh: `文件 ${file} 没有“${column}”列；现有的列：${present.join('、')}。`,
    en: `File ${file} has no column "${column}"; its columns are ${list(present)}.`,
  }),
  repeatedColumn: (file: string, column: string): Sentence => ({
    zh: `文件 ${file} 有不止一个“${column}”列；请只保留一个。`,
    en: `File ${file} has more than one column "${column}"; keep one.`,
  }),
  fieldNotStorable: (dataset: string, field: string, use: string): Sentence => ({
    zh: `数据集“${dataset}”的字段 ${field} 不能既由 Zod 又由 SQL 检查；请改用 ${use}。`,
    en: `Field ${field} of dataset "${dataset}" cannot be checked alike by Zod and by SQL; use ${use}.`,
  }),
  grainNotAField: (dataset: string, field: string): Sentence => ({
    zh: `数据集“${dataset}”的粒度提到不存在的字段 ${field}。`,
    en: `The grain of dataset "${dataset}" names ${field}, which is not one of its fields.`,
  }),
  needsPlaceAndYear: (dataset: string): Sentence => ({
    zh: `数据集“${dataset}”必须有文本字段 place 与整数字段 year，二者不得为空。`,
    en: `Dataset "${dataset}" must have the text field place and the whole-number field year, neither nullable.`,
  }),
  emptyGrain: (dataset: string): Sentence => ({
    zh: `数据集“${dataset}”没有写明粒度；请列出能区分各行的字段。`,
    en: `Dataset "${dataset}" states no grain; name the fields that tell one row from every other.`,
  }),
  idNotKebabCase: (dataset: string): Sentence => ({
    zh: `数据集标识“${dataset}”只能用小写字母、数字和单个连字符，如 school-pupils。`,
    en: `The dataset id "${dataset}" may hold only small letters, digits and single hyphens, as in school-pupils.`,
  }),
  columnTaken: (dataset: string, field: string, column: string): Sentence => ({
    zh: `数据集“${dataset}”的字段 ${field} 对应的列名 ${column} 已被占用；请改名。`,
    en: `Field ${field} of dataset "${dataset}" would be column ${column}, which is taken; rename it.`,
  }),
  respondentsUnknown: (dataset: string, register: string): Sentence => ({
    zh: `数据集“${dataset}”不能由“${register}”说明应有哪些学校填报：二者都要有不得为空的文本字段 school，后者每校每年一行（place、year、school），年份口径也要相同；请改正定义。`,
    en: `Dataset "${dataset}" cannot take from "${register}" which schools should report: both need a text field school that may not be empty, the latter one row for each place, year and school, and both the same kind of year; correct the definition.`,
  }),
  respondentsFilter: (dataset: string, register: string, field: string): Sentence => ({
    zh: `数据集“${dataset}”的填报学校按 ${field} 选取，但“${register}”没有这个字段；请改用它的字段。`,
    en: `Dataset "${dataset}" chooses its schools by ${field}, which "${register}" has no field for; use one of its fields.`,
  }),
  badScale: (scale: number, most: number): Sentence => ({
    zh: `decimal() 的 scale 应为 0 至 ${most} 的整数，得到 ${scale}。`,
    en: `The scale of decimal() must be a whole number from 0 to ${most}, got ${scale}.`,
  }),
  badDecimalLimit: (limit: string, scale: number): Sentence => ({
    zh: `decimal() 的 min 或 max“${limit}”应为至多 ${scale} 位小数的十进制数。`,
    en: `The min or max "${limit}" of decimal() must be a decimal number with at most ${scale} decimals.`,
  }),
  notLoaded: (dataset: string): Sentence => ({
    zh: `库中没有数据集“${dataset}”的任何数据；请先载入。`,
    en: `The store holds no release of dataset "${dataset}"; load one first.`,
  }),
  notADate: (text: string): Sentence => ({
    zh: `日期“${text}”应写作 年-月-日，如 2024-03-01。`,
    en: `The date "${text}" must be written year-month-day, such as 2024-03-01.`,
  }),
  sumTooLarge: (dataset: string, measures: readonly string[]): Sentence => ({
    zh: `数据集“${dataset}”的求和超出 38 位数字（度量：${measures.join('、')}）；请检查数值的单位，或在 decimal() 中减小 scale。`,
    en: `A sum over dataset "${dataset}" does not fit in 38 digits (measures: ${list(measures)}); check the unit of its values, or lower the scale of decimal().`,
  }),
  storeHasOtherColumns: (
    dataset: string,
    stored: readonly string[],
    defined: readonly string[],
  ): Sentence => ({
    zh: `库中数据集“${dataset}”的列（${stored.join('、')}）与定义（${defined.join('、')}）不同；定义已改变，请建新库并重新载入。`,
    en: `The store holds dataset "${dataset}" with columns ${list(stored)}, but it is defined with ${list(defined)}; the definition has changed, so make a new store and load again.`,
  }),
  notADatabase: (): Sentence => ({ zh: '不是数据库文件', en: 'it is no database file' }),
  storeUnusable: (path: string, reason: Sentence): Sentence => ({
    zh: `无法打开库 ${path}：${reason.zh}；请检查它是否为 DuckDB 文件、是否正被其他进程使用。`,
    en: `Cannot open the store ${path}: ${reason.en}; check that it is a DuckDB file and that no other process uses it.`,
  }),
};
