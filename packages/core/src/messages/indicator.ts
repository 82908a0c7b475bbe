import type { Sentence } from './sentence.ts';

/** What can be said about measures, indicators, targets and figures. */
export const indicatorMessages = {
  unknownColumn: (measure: string, column: string, columns: readonly string[]): Sentence => ({
    zh: `度量“${measure}”用到数据集中没有的列 ${column}；可用的列：${columns.join('、')}。`,
    en: `Measure "${measure}" uses column ${column}, which its dataset does not have; columns: ${columns.join(', ')}.`,
  }),
  columnNotNumeric: (measure: string, column: string): Sentence => ({
    zh: `度量“${measure}”要加总的列 ${column} 不是数值列；请改用 z.int() 或 decimal() 字段。`,
    en: `Measure "${measure}" adds up column ${column}, which holds no numbers; make it z.int() or decimal().`,
  }),
  badLag: (measure: string, years: number): Sentence => ({
    zh: `度量“${measure}”的前推年数应为不小于 0 的整数，得到 ${years}。`,
    en: `Measure "${measure}" can only be taken a whole number of years before, got ${years}.`,
  }),
  badIndicator: (indicator: string, problem: Sentence): Sentence => ({
    zh: `指标“${indicator}”的定义有误：${problem.zh}。`,
    en: `Indicator "${indicator}" is ill-defined: ${problem.en}.`,
  }),
  duplicateId: (id: string): Sentence => ({
    zh: `两个不同的定义使用同一标识“${id}”；请改其中一个。`,
    en: `Two different definitions share the id "${id}"; rename one.`,
  }),
  unknownPart: (clause: string, part: string): Sentence => ({
    zh: `条款“${clause}”的组成部分“${part}”不在规划之中；请检查其标识。`,
    en: `Clause "${clause}" names the part "${part}", which is not in the plan; check its id.`,
  }),
  circularParts: (path: readonly string[]): Sentence => ({
    zh: `条款“${path[0]}”由自己组成（${path.join(' → ')}）；请从其中一项的组成部分里去掉它。`,
    en: `Clause "${path[0]}" is a part of itself (${path.join(' → ')}); take it out of the parts of one of them.`,
  }),
  notRanked: (indicator: Sentence): Sentence => ({
    zh: `“${indicator.zh}”没有高低优劣之分（better 为 neither），不能排名次；请改选有方向的指标，或在定义中写明 better。`,
    en: `"${indicator.en}" is neither better higher nor lower, so places cannot be ranked by it; choose an indicator with a direction, or state one as its better.`,
  }),
  unknownIndicator: (id: string, near: readonly string[]): Sentence => ({
    zh: `没有名为“${id}”的指标${near.length ? `；相近的有：${near.join('、')}` : ''}。用 eduplan indicators 可列出全部。`,
    en: `There is no indicator "${id}"${near.length ? `; near ones: ${near.join(', ')}` : ''}. List them all with eduplan indicators.`,
  }),
  unknownOutOf: (
    indicator: string,
    variant: string,
    input: string,
    known: readonly string[],
  ): Sentence => ({
    zh: `指标“${indicator}”的口径“${variant}”以“${input}”为分母，但没有这个输入；已有：${known.join('、')}。`,
    en: `Variant "${variant}" of indicator "${indicator}" is out of "${input}", which is none of its inputs; it has ${known.join(', ')}.`,
  }),
  unknownVariant: (indicator: string, variant: string, known: readonly string[]): Sentence => ({
    zh: `指标“${indicator}”没有名为“${variant}”的口径；已有：${known.join('、')}。`,
    en: `Indicator "${indicator}" has no variant "${variant}"; it has ${known.join(', ')}.`,
  }),
  noRow: (measure: Sentence, year: number): Sentence => ({
    zh: `缺少“${measure.zh}”（${year}年）`,
    en: `"${measure.en}" is missing for ${year}`,
  }),
  emptyCells: (measure: Sentence, year: number, empty: number, rows: number): Sentence => ({
    zh: `“${measure.zh}”（${year}年）的 ${rows} 行中有 ${empty} 行为空`,
    en: `"${measure.en}" for ${year}: ${empty} of ${rows} rows are empty`,
  }),
  unlistedSchools: (measure: Sentence, year: number, rows: number): Sentence => ({
    zh: `“${measure.zh}”（${year}年）有 ${rows} 行的学校不在学校登记中，无法判断是否计入；请补登或更正学校代码`,
    en: `"${measure.en}" for ${year}: the schools of ${rows} rows are not in the school register, so nobody can tell whether they count; register them or correct their codes`,
  }),
  unknownTheme: (clause: string, theme: string, known: readonly string[]): Sentence => ({
    zh: `条款 ${clause} 的主题“${theme}”不在规划列出的主题之中：${known.join('、')}。`,
    en: `The theme "${theme}" of clause ${clause} is not among those that the plan names: ${known.join(', ')}.`,
  }),
  noRegister: (measure: string, dataset: string): Sentence => ({
    zh: `度量 ${measure} 只计部分学校，但数据集 ${dataset} 没有指明学校登记（respondents）。`,
    en: `The measure ${measure} counts only some schools, but the dataset ${dataset} names no register of schools (respondents).`,
  }),
  severalRows: (measure: Sentence, year: number, rows: number): Sentence => ({
    zh: `“${measure.zh}”（${year}年）应只有一行报告值，却有 ${rows} 行；请指明版本`,
    en: `"${measure.en}" for ${year} should be reported once but is reported ${rows} times; name the vintage`,
  }),
  twoLevels: (measure: Sentence, year: number, places: readonly string[]): Sentence => ({
    zh: `“${measure.zh}”（${year}年）既有合计行又有下级行（${places.join('、')}），相加会重复；请只保留一级`,
    en: `"${measure.en}" for ${year} has a row of the whole beside rows of its parts (${places.join(', ')}), which would count twice; keep one level`,
  }),
  undefinedThere: (indicator: Sentence, year: number, reason: Sentence): Sentence => ({
    zh: `“${indicator.zh}”（${year}年）无法计算：${reason.zh}`,
    en: `"${indicator.en}" for ${year} cannot be computed: ${reason.en}`,
  }),
  outOfRange: (
    indicator: Sentence,
    year: number,
    value: string,
    [low, high]: readonly [number, number],
  ): Sentence => ({
    zh: `“${indicator.zh}”（${year}年）为 ${value}，超出规定范围 ${low} 至 ${high}；请检查输入的单位与来源`,
    en: `"${indicator.en}" for ${year} is ${value}, outside its stated range ${low} to ${high}; check the unit and source of its inputs`,
  }),
  badTarget: (target: string, value: string): Sentence => ({
    zh: `目标“${target}”的目标值“${value}”不是十进制数；请只写数字，单位随指标。`,
    en: `The value "${value}" of target "${target}" is no decimal number; write the number alone, in the unit of its indicator.`,
  }),
  otherIndicator: (target: string, wanted: Sentence, given: Sentence): Sentence => ({
    zh: `目标“${target}”针对指标“${wanted.zh}”，不能与“${given.zh}”的值对照；请取该目标自己的指标。`,
    en: `Target "${target}" is about "${wanted.en}" and cannot be held against a value of "${given.en}"; take the target's own indicator.`,
  }),
  figureInOtherUnit: (
    indicator: Sentence,
    figure: string,
    printed: Sentence,
    unit: Sentence,
  ): Sentence => ({
    zh: `数字“${figure}”的单位是${printed.zh}，而指标“${indicator.zh}”的单位是${unit.zh}，不是同一种量，无法比较；请检查该数字属于哪个指标、单位是否写对。`,
    en: `The figure "${figure}" is in ${printed.en}, but "${indicator.en}" is in ${unit.en}, which measures something else; check which indicator the figure belongs to, and its unit.`,
  }),
  explainedBy: (reading: Sentence): Sentence => ({
    zh: `按“${reading.zh}”口径相符`,
    en: `matches under the reading "${reading.en}"`,
  }),
  bothReasons: (reasons: readonly Sentence[]): Sentence => ({
    zh: reasons.map((r) => r.zh).join('；'),
    en: reasons.map((r) => r.en).join('; '),
  }),
};
