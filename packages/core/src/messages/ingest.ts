import type { Sentence } from './sentence.ts';

const mostShown = 60;

// A cell made to be long must not bury the sentence that refuses it.
const beginning = (text: string) =>
  text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;

/** What can be said while a folder of deliveries, or the register of published figures, is read. */
export const ingestMessages = {
  noSourceRecord: (folder: string): Sentence => ({
    zh: `文件夹 ${folder} 中没有 source.yaml；请写一份来源记录，说明来源、收到日期和各文件。`,
    en: `Folder ${folder} has no source.yaml; write a source record that names the source, the date received and the files.`,
  }),
  nothingThere: (path: string): Sentence => ({
    zh: `没有名为 ${path} 的文件夹或文件；请检查路径。`,
    en: `There is no folder or file ${path}; check the path.`,
  }),
  noFolder: (folder: string): Sentence => ({
    zh: `没有名为 ${folder} 的文件夹；请检查路径。`,
    en: `There is no folder ${folder}; check the path.`,
  }),
  sourceRecordBroken: (file: string, problem: Sentence): Sentence => ({
    zh: `来源记录 ${file} 有误：${problem.zh}；请改正后重试，写法可参照 data/figures/source.yaml。`,
    en: `The source record ${file} is wrong: ${problem.en}; correct it, with data/figures/source.yaml as a pattern.`,
  }),
  fileNamedTwice: (file: string, path: string): Sentence => ({
    zh: `来源记录 ${file} 两次列出文件“${path}”；请只保留一次。`,
    en: `The source record ${file} lists the file "${path}" twice; list it once.`,
  }),
  unknownDataset: (file: string, dataset: string, known: readonly string[]): Sentence => ({
    zh: `来源记录 ${file} 提到未知的数据集“${dataset}”；已知的有：${known.join('、')}。`,
    en: `The source record ${file} names the unknown dataset "${dataset}"; known ones: ${known.join(', ')}.`,
  }),
  pathLeavesFolder: (file: string, path: string): Sentence => ({
    zh: `来源记录 ${file} 的路径“${path}”指向文件夹之外；只接受文件夹内的文件。`,
    en: `The source record ${file} points outside its folder with "${path}"; only files inside it are read.`,
  }),
  linkNotFollowed: (file: string): Sentence => ({
    zh: `${file} 是链接，可能指向文件夹之外，没有读取；请改放文件本身。`,
    en: `${file} is a link, which may lead out of the folder, and was not read; put the file itself there.`,
  }),
  unreadable: (file: string, reason: string): Sentence => ({
    zh: `无法读取 ${file}（${reason}）；请检查文件是否存在并有读取权限。`,
    en: `Cannot read ${file} (${reason}); check that it exists and may be read.`,
  }),
  notUtf8: (file: string, line: number): Sentence => ({
    zh: `${file} 第 ${line} 行不是 UTF-8 文本（可能是 GBK 或 GB18030）；请另存为 UTF-8 编码。`,
    en: `${file} line ${line} is not UTF-8 text (perhaps GBK or GB18030); save the file in UTF-8.`,
  }),
  empty: (file: string): Sentence => ({
    zh: `${file} 是空文件；请检查是否送错或传输中断。`,
    en: `${file} is empty; check whether it is the right file and arrived whole.`,
  }),
  truncated: (file: string, line: number): Sentence => ({
    zh: `${file} 在第 ${line} 行中断（最后一行没有结束）；文件可能被截断，请重新获取。`,
    en: `${file} breaks off in line ${line} (its last line does not end); the file may be truncated, so get it again.`,
  }),
  wrongRowCount: (file: string, expected: number, found: number): Sentence => ({
    zh: `${file} 应有 ${expected} 行，实有 ${found} 行；文件可能被截断，或来源记录 source.yaml 未更新。`,
    en: `${file} should hold ${expected} rows but holds ${found}; it may be truncated, or source.yaml was not brought up to date.`,
  }),
  wrongColumns: (file: string, expected: readonly string[], found: readonly string[]): Sentence => {
    const missing = expected.filter((column) => !found.includes(column));
    const unknown = found.filter((column) => !expected.includes(column));
    const zh = [
      missing.length > 0 ? `缺少 ${missing.join('、')}` : '',
      unknown.length > 0 ? `多出 ${unknown.join('、')}` : '',
    ].filter(Boolean);
    const en = [
      missing.length > 0 ? `it lacks ${missing.join(', ')}` : '',
      unknown.length > 0 ? `it has the unknown ${unknown.join(', ')}` : '',
    ].filter(Boolean);
    return {
      zh: `${file} 的列不对：${zh.join('，') || '次序或重复有误'}；应依次为 ${expected.join('、')}。`,
      en: `${file} has wrong columns: ${en.join(' and ') || 'they are out of order or repeated'}; they should be ${expected.join(', ')}, in this order.`,
    };
  },
  wrongWidth: (file: string, line: number, expected: number, found: number): Sentence => ({
    zh: `${file} 第 ${line} 行应有 ${expected} 个单元格，实有 ${found} 个；请检查逗号与引号，或文件是否被截断。`,
    en: `${file} line ${line} should have ${expected} cells but has ${found}; check commas and quotes, or whether the file is truncated.`,
  }),
  badCell: (file: string, line: number, column: string, problem: Sentence): Sentence => ({
    zh: `${file} 第 ${line} 行 ${column} 列：${problem.zh}`,
    en: `${file} line ${line}, column ${column}: ${problem.en}`,
  }),
  placesDisagree: (code: string, name: string): Sentence => ({
    zh: `代码 ${code} 与地名“${name}”不是同一地区；请改正其中之一。`,
    en: `code ${code} and name "${name}" are not the same place; correct one of them.`,
  }),
  printDisagrees: (printed: string, value: string): Sentence => ({
    zh: `印出的“${printed}”与数值 ${value} 不符；请核对原文。`,
    en: `the print "${printed}" and the value ${value} disagree; check the document.`,
  }),
  derivationDisagrees: (derivation: string, value: string, given: string): Sentence => ({
    zh: `推导“${beginning(derivation)}”得 ${given}，而不是数值 ${value}；请核对。`,
    en: `the derivation "${beginning(derivation)}" gives ${given} and not the value ${value}; check it.`,
  }),
  derivationUnreadable: (derivation: string): Sentence => ({
    zh: `无法读懂推导“${beginning(derivation)}”；只能是以 + - 相连的数，或一个数 / 另一个数，符号两边各空一格。`,
    en: `cannot read the derivation "${beginning(derivation)}"; only numbers joined by + and -, or one number / another, are allowed, with a space on either side of each sign.`,
  }),
  derivationUnbounded: (derivation: string): Sentence => ({
    zh: `推导“${beginning(derivation)}”的除数在舍入范围内可能为零，结果没有界限；请核对除数。`,
    en: `the divisor of the derivation "${beginning(derivation)}" may be zero within its rounding, so the result has no bounds; check the divisor.`,
  }),
  evidenceNeedsPrint: (evidence: string): Sentence => ({
    zh: `依据为 ${evidence} 的行不应有印出的数字；未见原文就不能填 printed。`,
    en: `a row with evidence ${evidence} must have no print; leave printed empty where the document was not seen.`,
  }),
  superseded: (covers: string, received: string): Sentence => ({
    zh: `库中 ${covers} 另有更晚的一批，所给的这批（收到日期 ${received}）不再是最新，不能据以发布；请换一个输出文件夹，或移走其中的 store.duckdb 后重试。`,
    en: `The store holds a later delivery of ${covers}; the one given (received ${received}) is not the latest and cannot be published; use another output folder, or move its store.duckdb away, and run again.`,
  }),
  manyProblems: (what: string, problems: readonly Sentence[], more: number): Sentence => ({
    zh: `${what} 未载入，库中原有内容不变：\n${problems.map((p) => `  - ${p.zh}`).join('\n')}${more > 0 ? `\n  - 另有 ${more} 处` : ''}\n请改正这些单元格后重新载入。`,
    en: `${what} was not loaded, and what the store held is unchanged:\n${problems.map((p) => `  - ${p.en}`).join('\n')}${more > 0 ? `\n  - and ${more} more` : ''}\nCorrect these cells and load again.`,
  }),
};
