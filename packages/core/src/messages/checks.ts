import type { Sentence } from './sentence.ts';

/** What can be said of the rows of a delivery once they are read. */
export const checkMessages = {
  corrected: (where: string, wrong: string, right: string, reason: string): Sentence => ({
    zh: `${where}：按更正表将“${wrong}”改为“${right}”（${reason}）。`,
    en: `${where}: "${wrong}" was corrected to "${right}" by the list of corrections (${reason}).`,
  }),
  correctionWithoutError: (where: string, wrong: string, found: string): Sentence => ({
    zh: `${where}：更正表预期的错误值“${wrong}”已不在此处（现为“${found}”），未作更正；来源可能已改正，请删去这条更正。`,
    en: `${where}: the wrong value "${wrong}" that a correction expects is no longer there (it is "${found}"), so nothing was corrected; the source may have been mended, so delete the correction.`,
  }),
  correctionWithoutSheet: (where: string, wrong: string): Sentence => ({
    zh: `${where}：更正表要更正此处的“${wrong}”，但来件中没有这个文件或工作表；请核对更正表。`,
    en: `${where}: a correction expects "${wrong}" here, but the delivery has no such file or sheet; check the list of corrections.`,
  }),
  brokenContract: (
    where: string,
    dataset: Sentence,
    field: string,
    value: string | null,
    rule: Sentence,
  ): Sentence => ({
    zh: `${where}：${dataset.zh}的 ${field} ${value === null ? '为空' : `为“${value}”`}：${rule.zh}。`,
    en: `${where}: ${field} of ${dataset.en} is ${value === null ? 'empty' : `"${value}"`}: ${rule.en}.`,
  }),
  unknownDataset: (file: string, dataset: string, near: readonly string[]): Sentence => ({
    zh: `来源记录 ${file} 提到未知的数据集“${dataset}”${near.length > 0 ? `；相近的有：${near.join('、')}` : ''}。`,
    en: `The source record ${file} names the unknown dataset "${dataset}"${near.length > 0 ? `; near ones: ${near.join(', ')}` : ''}.`,
  }),
  unknownSchool: (where: string, school: string, year: number): Sentence => ({
    zh: `${where}：学校台账 ${year} 年没有代码为 ${school} 的学校；请核对学校代码或补登台账。`,
    en: `${where}: the school register of ${year} has no school with code ${school}; check the code or add the school to the register.`,
  }),
  otherPlace: (where: string, school: string, place: string, registered: string): Sentence => ({
    zh: `${where}：学校 ${school} 填报于 ${place}，学校台账登记于 ${registered}；请核对。`,
    en: `${where}: school ${school} reports at ${place}, but the school register has it at ${registered}; check which is right.`,
  }),
  noRegister: (file: string, year: number): Sentence => ({
    zh: `${file}：没有 ${year} 年的学校台账，未能核对其中的学校；请先载入台账，或一并检查。`,
    en: `${file}: there is no school register of ${year}, so its schools were not checked; load the register first, or check both together.`,
  }),
  superseded: (
    one: { readonly label: string; readonly received: string },
    dataset: Sentence,
    year: string,
    later: { readonly label: string | null; readonly received: string },
  ): Sentence => {
    const isSame = one.received === later.received;
    const [zh, en] =
      later.label === null ? ['库中', 'the store'] : [`来件 ${later.label} 中`, later.label];
    return {
      zh: `${one.label}（收到日期 ${one.received}）的${dataset.zh} ${year} 年不计入，只留存：${zh}有同一来源${isSame ? '、同一收到日期' : `更晚（${later.received}）`}的一批${isSame ? '，以后读的为准' : ''}；请核对收到日期，旧的来件可以移走。`,
      en: `${dataset.en} of ${year} in ${one.label} (received ${one.received}) is kept but does not count: ${en} holds a delivery of the same source ${isSame ? 'and date, and the one read last counts' : `received later, ${later.received}`}; check the date received, and move an old delivery away.`,
    };
  },
  lastRelease: (): Sentence => ({ zh: '上次来件', en: 'in the last release' }),
  inYear: (year: number): Sentence => ({ zh: `${year} 年`, en: `in ${year}` }),
  placesGone: (
    dataset: Sentence,
    year: number,
    before: Sentence,
    names: readonly Sentence[],
    more: number,
  ): Sentence => ({
    zh: `${dataset.zh}：${before.zh}有数据、${year} 年没有的地区：${names.map(({ zh }) => zh).join('、')}${more > 0 ? ` 等 ${names.length + more} 个` : ''}；请核对是否漏报。`,
    en: `${dataset.en}: places that had rows ${before.en} have none for ${year}: ${names.map(({ en }) => en).join(', ')}${more > 0 ? ` and ${more} more` : ''}; check whether they were left out.`,
  }),
  fewerRows: (
    dataset: Sentence,
    place: Sentence,
    year: number,
    before: Sentence,
    rows: readonly [now: string, then: string],
  ): Sentence => ({
    zh: `${dataset.zh}：${place.zh} ${year} 年只有 ${rows[0]} 行，${before.zh}有 ${rows[1]} 行；请核对是否漏报。`,
    en: `${dataset.en}: ${place.en} has only ${rows[0]} rows of ${year} and had ${rows[1]} ${before.en}; check whether some were left out.`,
  }),
  leap: (
    dataset: Sentence,
    field: string,
    place: Sentence,
    year: number,
    before: Sentence,
    amounts: readonly [now: string, then: string],
  ): Sentence => ({
    zh: `${dataset.zh}：${place.zh} ${year} 年 ${field} 合计为 ${amounts[0]}，${before.zh}为 ${amounts[1]}，相差悬殊；请核对单位和数据。`,
    en: `${dataset.en}: ${field} of ${place.en} adds up to ${amounts[0]} for ${year} against ${amounts[1]} ${before.en}, too far apart; check units and rows.`,
  }),
  personalData: (where: string, headers: readonly string[]): Sentence => ({
    zh: `${where}：${headers.map((header) => `“${header}”`).join('、')}是个人信息，未读取也未保存。`,
    en: `${where}: ${headers.map((header) => `"${header}"`).join(', ')} ${headers.length > 1 ? 'are' : 'is'} personal data and ${headers.length > 1 ? 'were' : 'was'} neither read nor stored.`,
  }),
  personalNumber: (kind: 'identity' | 'mobile'): Sentence => ({
    zh: `这里像是${kind === 'identity' ? '身份证号' : '手机号'}，属于个人信息，该行没有读取，号码没有保存；请核对该列对应得是否正确，删去号码后重新报送。`,
    en: `this looks like ${kind === 'identity' ? 'a number of identity' : 'a telephone number'}, which is personal data; the row was not read and the number not stored. Check whether the right column is mapped, and send the file again without it.`,
  }),
  qualified: (where: string, dataset: Sentence, field: string, printed: string): Sentence => ({
    zh: `${where}：${dataset.zh}的 ${field} 写作“${printed}”，不是确数，按其中的数计入；请补报确数。`,
    en: `${where}: ${field} of ${dataset.en} is written "${printed}", which is no exact number, and counts as the number in it; ask for the exact one.`,
  }),
  largeNotPlain: (file: string): Sentence => ({
    zh: `${file} 太大，不能逐格映射：这样大的分隔文本须表头在第一行，各列照原样（地区代码、年份、以基本单位计的数），由一张表说明；请拆分文件或先整理。`,
    en: `${file} is too large to be mapped cell by cell: a delimited file of that size must have its header in line 1 and every column as it stands (codes of places, years, numbers in their base unit), told by one table; split the file or prepare it first.`,
  }),
  deliveryUnread: (label: string, problem: Sentence): Sentence => ({
    zh: `来件 ${label} 一行也没有读取：${problem.zh}`,
    en: `Nothing of the delivery ${label} was read: ${problem.en}`,
  }),
  nothingLoaded: (problems: readonly Sentence[]): Sentence => ({
    zh: `没有载入任何来件，库中原有数据不变；请改正后重新载入：\n${problems.map(({ zh }) => zh).join('\n')}`,
    en: `No delivery was loaded, and the store is as it was; correct this and load them again:\n${problems.map(({ en }) => en).join('\n')}`,
  }),
  keptAside: (where: string, column: string, text: string | null, rule: Sentence): Sentence => ({
    zh: `${where}，${column} 列${text === null ? '为空' : `为“${text}”`}：${rule.zh}。`,
    en: `${where}, column ${column} is ${text === null ? 'empty' : `"${text}"`}: ${rule.en}.`,
  }),
  wrongMark: (where: string, dataset: Sentence, field: string, mark: string): Sentence => ({
    zh: `${where}：${dataset.zh}的 ${field} 为“${mark}”，不是数也不是空，按缺失计入；请补填。`,
    en: `${where}: ${field} of ${dataset.en} is "${mark}", neither a number nor empty, and counts as missing; fill it in.`,
  }),
};
