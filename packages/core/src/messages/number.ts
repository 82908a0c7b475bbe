import type { Sentence } from './sentence.ts';

/** What can be said about numbers, units and printed figures. */
export const numberMessages = {
  notANumber: (text: string): Sentence => ({
    zh: `无法把“${text}”读作十进制数；请检查该值，缺失请留空而不要填写文字。`,
    en: `Cannot read "${text}" as a decimal number; check the value, and leave it empty if it is missing.`,
  }),
  zeroDenominator: (): Sentence => ({
    zh: '分母为零，比值没有定义；请检查分母的来源行。',
    en: 'The denominator is zero, so the ratio is undefined; check the rows that the denominator comes from.',
  }),
  unknownUnit: (symbol: string, near: readonly string[]): Sentence => ({
    zh: `未知的单位“${symbol}”；${near.length ? `相近的有：${near.join('、')}` : '没有相近的单位'}。`,
    en: `Unknown unit "${symbol}"; ${near.length ? `near ones: ${near.join(', ')}` : 'no unit is near it'}.`,
  }),
  noUnit: (text: string): Sentence => ({
    zh: `“${text}”没有单位；请写明单位，如 ${text}%，或在读取时给出 unit。`,
    en: `"${text}" carries no unit; write the unit, as in ${text}%, or give it as the option unit.`,
  }),
  unitsDoNotAdd: (left: string, right: string): Sentence => ({
    zh: `单位“${left}”与“${right}”不是同一种量，不能相加或换算。`,
    en: `Units "${left}" and "${right}" measure different things; they neither add nor convert.`,
  }),
  notPrinted: (text: string): Sentence => ({
    zh: `无法把“${text}”读作一个印出的数：应为一个数、其单位和至多一个限定词（近、超过、约、以上……）；请只保留经核对的数字本身。`,
    en: `Cannot read "${text}" as a printed number: expected one number, its unit and at most one qualifier (近, 超过, 约, 以上 …); keep only the reviewed number itself.`,
  }),
  shareOutside: (share: string): Sentence => ({
    zh: `占比应在 0 与 1 之间，得到 ${share}，无法给出区间；请检查分子是否为分母的一部分、两者单位是否一致。`,
    en: `A share must lie from 0 to 1, got ${share}, so it has no interval; check that the numerator is part of the denominator and in the same unit.`,
  }),
  countNotPositive: (count: string): Sentence => ({
    zh: `占比的分母应大于 0，得到 ${count}，无法给出区间；请检查分母的来源行。`,
    en: `The count that a share is of must be above 0, got ${count}, so it has no interval; check the rows that the denominator comes from.`,
  }),
  decimalsOutOfRange: (decimals: number): Sentence => ({
    zh: `小数位数应为 0 至 30 的整数，得到 ${decimals}。`,
    en: `Decimals must be a whole number from 0 to 30, got ${decimals}.`,
  }),
};
