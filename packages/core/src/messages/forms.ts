import type { Sentence } from './sentence.ts';

const quoted = (words: readonly string[]) => ({
  zh: words.map((word) => `“${word}”`).join('、'),
  en: words.map((word) => `"${word}"`).join(', '),
});

/** What can be said while a form of a school's workbook is read. */
export const formMessages = {
  noTable: (where: string, form: string): Sentence => ({
    zh: `${where}：表中找不到“指标名称”和“代码”两栏，无法按 ${form} 读取；请核对是否为该报表。`,
    en: `${where}: no row holds both 指标名称 and 代码, so it cannot be read as ${form}; check that it is this form.`,
  }),
  columnMissing: (where: string, form: string, header: string): Sentence => ({
    zh: `${where}：${form} 缺少“${header}”一栏；请核对表式是否改动或列被删除。`,
    en: `${where}: ${form} lacks the column "${header}"; check whether the form was changed or a column deleted.`,
  }),
  columnUnknown: (
    where: string,
    form: string,
    header: string,
    near: readonly string[],
  ): Sentence => ({
    zh: `${where}：${form} 没有“${header}”一栏${near.length > 0 ? `，相近的有${quoted(near).zh}` : ''}；请更正表头。`,
    en: `${where}: ${form} has no column "${header}"${near.length > 0 ? `; near ones: ${quoted(near).en}` : ''}; correct the header.`,
  }),
  columnTwice: (where: string, form: string, header: string): Sentence => ({
    zh: `${where}：${form} 的“${header}”一栏出现了两次；请只保留一栏。`,
    en: `${where}: the column "${header}" of ${form} is there twice; keep one.`,
  }),
  codeMissing: (where: string, form: string, code: string, label: string): Sentence => ({
    zh: `${where}：${form} 缺少代码 ${code}（${label}）一行；请核对是否漏行。`,
    en: `${where}: ${form} lacks the row with code ${code} (${label}); check whether a row was left out.`,
  }),
  codeUnknown: (where: string, form: string, code: string): Sentence => ({
    zh: `${where}：${form} 没有代码“${code}”；请更正代码。`,
    en: `${where}: ${form} has no code "${code}"; correct it.`,
  }),
  codeTwice: (where: string, form: string, code: string, before: string): Sentence => ({
    zh: `${where}：代码 ${code} 在 ${form} 中重复（前见 ${before}）；请删去一行。`,
    en: `${where}: code ${code} of ${form} is repeated (before at ${before}); delete one row.`,
  }),
  labelOfOther: (
    where: string,
    form: string,
    label: string,
    own: readonly string[],
    code: string,
  ): Sentence => ({
    zh: `${where}：${form} 的“${label}”应为代码 ${own.join('、')}，这里写的是 ${code}，分不清是哪一行，没有读取；请核对行是否错位或表式是否改动。`,
    en: `${where}: "${label}" of ${form} has the code ${own.join(', ')}, and ${code} stands here; nobody can tell which row it is, so it was not read. Check whether rows have slipped or the form was changed.`,
  }),
  barredCell: (where: string, form: string, text: string): Sentence => ({
    zh: `${where}（${form}）：这一格不应填数（表式印“-”），却填了“${text}”，没有读取；请核对是否错行或错列。`,
    en: `${where} (${form}): no number belongs here (the form prints "-"), but "${text}" is filled in, and was not read; check whether rows or columns have slipped.`,
  }),
  badNumber: (where: string, form: string, problem: Sentence): Sentence => ({
    zh: `${where}（${form}）：${problem.zh}`,
    en: `${where} (${form}): ${problem.en}`,
  }),
  partsDoNotAddUp: (where: string, form: string, whole: string, parts: string): Sentence => ({
    zh: `${where}（${form}）：合计填 ${whole}，各部分相加为 ${parts}；请核对哪一个数有误。`,
    en: `${where} (${form}): the total says ${whole}, but its parts add up to ${parts}; check which number is wrong.`,
  }),
  partExceedsWhole: (
    where: string,
    form: string,
    part: string,
    address: string,
    whole: string,
  ): Sentence => ({
    zh: `${where}（${form}）：其中数 ${part} 大于总数 ${whole}（${address}）；请核对。`,
    en: `${where} (${form}): the part ${part} is more than its whole ${whole} (${address}); check both.`,
  }),
  countsDiffer: (
    where: string,
    form: string,
    left: string,
    address: string,
    right: string,
  ): Sentence => ({
    zh: `${where}（${form}）：${left} 应与 ${address} 的 ${right} 相同；请核对。`,
    en: `${where} (${form}): ${left} should equal ${right} in ${address}; check both.`,
  }),
  identityMissing: (sheet: string, labels: readonly string[]): Sentence => ({
    zh: `${sheet}：找不到${quoted(labels).zh}，无法知道是哪所学校的报表；请补填。`,
    en: `${sheet}: ${quoted(labels).en} is not filled in, so nobody can tell whose return it is; fill it in.`,
  }),
  placeUnknown: (where: string, problem: Sentence): Sentence => ({
    zh: `${where}：${problem.zh}`,
    en: `${where}: ${problem.en}`,
  }),
  noIdentitySheet: (file: string): Sentence => ({
    zh: `${file}：没有“教基1001”表，无法知道是哪所学校的报表；请补交该表。`,
    en: `${file}: there is no sheet 教基1001, so nobody can tell whose return it is; add that sheet.`,
  }),
  unknownSheet: (sheet: string): Sentence => ({
    zh: `${sheet}：不是已知的报表，未读取；请核对表名和标题。`,
    en: `${sheet} is no known form and was not read; check its name and title.`,
  }),
  noReport: (sheet: string): Sentence => ({
    zh: `${sheet}：找不到同时有“年级编号”“综合得分”“综合评级”的表头，不是体质健康测试结果；请核对文件。`,
    en: `${sheet}: no row holds 年级编号, 综合得分 and 综合评级, so it is no report of fitness results; check the file.`,
  }),
  gradeUnknown: (where: string, grade: string): Sentence => ({
    zh: `${where}：年级编号“${grade}”不在 11–16、21–24、31–34 之中；请更正。`,
    en: `${where}: the grade number "${grade}" is none of 11–16, 21–24, 31–34; correct it.`,
  }),
  levelUnknown: (where: string, level: string): Sentence => ({
    zh: `${where}：综合评级“${level}”不是优秀、良好、及格、不及格之一；请更正。`,
    en: `${where}: the level "${level}" is none of 优秀, 良好, 及格, 不及格; correct it.`,
  }),
  levelDisagrees: (where: string, level: string, score: string, due: string): Sentence => ({
    zh: `${where}：综合得分 ${score} 应评为${due}，却填“${level}”；请核对。`,
    en: `${where}: a total score of ${score} is ${due}, but the level says "${level}"; check it.`,
  }),
  notAScore: (where: string, text: string): Sentence => ({
    zh: `${where}：综合得分“${text}”不是一个数；请更正，未测试的学生留空。`,
    en: `${where}: the total score "${text}" is no number; correct it, and leave it empty for a pupil who was not tested.`,
  }),
  shareAsFraction: (where: string, label: string, text: string): Sentence => ({
    zh: `${where}（${label}）：“${text}”没有百分号又不大于 1，可能把百分数写成了小数；请核对。`,
    en: `${where} (${label}): "${text}" has no percent sign and is not above 1, so a percentage may have been written as a fraction; check it.`,
  }),
  unusualAges: (
    where: string,
    form: string,
    outside: string,
    whole: string,
    [from, to]: readonly [number, number],
  ): Sentence => ({
    zh: `${where}（${form}）：${whole} 人中有 ${outside} 人不在 ${from}—${to} 岁之间，超过一成；请核对各年龄的行是否错位。`,
    en: `${where} (${form}): ${outside} of ${whole} pupils are not aged ${from} to ${to}, more than a tenth; check whether the rows of ages have slipped.`,
  }),
  otherYear: (where: string, written: number, year: number): Sentence => ({
    zh: `${where}：表上写的是 ${written} 年，来源记录写的是 ${year} 年；请核对是否送错了年份。`,
    en: `${where}: the sheet says ${written}, and the source record says ${year}; check whether it is the return of another year.`,
  }),
  typesDiffer: (file: string, inName: string, inSheets: readonly string[]): Sentence => ({
    zh: `${file}：文件名写的学校类型是“${inName}”，表名写的是${quoted(inSheets).zh}；请核对是否装错了文件。`,
    en: `${file}: the file's name says "${inName}", and its sheets say ${quoted(inSheets).en}; check whether they belong together.`,
  }),
  formMissing: (file: string, type: string, code: string): Sentence => ({
    zh: `${file}：“${type}”应报教基${code}，文件中没有这张表；请补交，否则该校的这些数不在合计之中。`,
    en: `${file}: a school of the type "${type}" sends 教基${code}, and the workbook has no such sheet; without it these numbers of the school are in no sum.`,
  }),
  statedDiffers: (where: string, stated: string, counted: string): Sentence => ({
    zh: `${where}：表头填 ${stated} 人，明细中有 ${counted} 人；请核对。`,
    en: `${where}: the block above says ${stated}, but the rows below hold ${counted}; check both.`,
  }),
};
