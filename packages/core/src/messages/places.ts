import type { Sentence } from './sentence.ts';

/** What a sentence says of a place: its code, its name, and the years in which it counts. */
export interface PlaceMention {
  readonly code: string;
  readonly name: Sentence;
  readonly validFrom: number | null;
  readonly validTo: number | null;
}

const named = ({ code, name }: PlaceMention): Sentence => ({
  zh: `${code} ${name.zh}`,
  en: `${code} ${name.en}`,
});

function withYears(place: PlaceMention): Sentence {
  const { validFrom: from, validTo: to } = place;
  const zh = [from === null ? '' : `${from}年起`, to === null ? '' : `${to}年撤销`].filter(Boolean);
  const en = [from === null ? '' : `from ${from}`, to === null ? '' : `abolished in ${to}`];
  const { zh: nameZh, en: nameEn } = named(place);
  return {
    zh: `${nameZh}（${zh.join('，') || '各年'}）`,
    en: `${nameEn} (${en.filter(Boolean).join(', ') || 'every year'})`,
  };
}

const listed = (sentences: readonly Sentence[]): Sentence => ({
  zh: sentences.map(({ zh }) => zh).join('、'),
  en: sentences.map(({ en }) => en).join(', '),
});

const nearOnes = (near: readonly string[]): Sentence =>
  near.length > 0
    ? { zh: `相近的有：${near.join('、')}`, en: `near ones: ${near.join(', ')}` }
    : { zh: '没有相近的', en: 'none is near it' };

function whyNotInYear(place: PlaceMention, successor: PlaceMention | null, year: number): Sentence {
  const { zh, en } = named(place);
  if (place.validTo === null || year < place.validTo)
    return {
      zh: `${zh}自${place.validFrom}年起有效`,
      en: `${en} is valid from ${place.validFrom}`,
    };
  const after = successor && withYears(successor);
  return {
    zh: `${zh}已于${place.validTo}年撤销${after ? `，其后为${after.zh}` : ''}`,
    en: `${en} was abolished in ${place.validTo}${after ? ` and followed by ${after.en}` : ''}`,
  };
}

const roles = {
  parent: { zh: '上级', en: 'parent' },
  successor: { zh: '后继', en: 'successor' },
} as const;

const numerics = {
  year: { zh: '四位数的年份', en: 'a year of four digits' },
  'whole number': { zh: '整数', en: 'a whole number' },
} as const;

/** What can be said about places, their register, and years. */
export const placeMessages = {
  unknownPlace: (name: string, near: readonly string[]): Sentence => ({
    zh: `地名表中没有“${name}”；${nearOnes(near).zh}。请改用其中的名称或代码，或为地名表补充别名。`,
    en: `The place register has no "${name}"; ${nearOnes(near).en}. Use a name or code of the register, or add the alias to it.`,
  }),
  unknownCode: (code: string, near: readonly string[]): Sentence => ({
    zh: `地名表中没有代码“${code}”；${nearOnes(near).zh}。请检查该代码。`,
    en: `The place register has no code "${code}"; ${nearOnes(near).en}. Check the code.`,
  }),
  placeElsewhere: (
    name: string,
    outer: PlaceMention,
    candidates: readonly PlaceMention[],
  ): Sentence => ({
    zh: `“${name}”不在${named(outer).zh}之内，它是：${listed(candidates.map(withYears)).zh}；请检查地名或所给的上级。`,
    en: `"${name}" does not lie within ${named(outer).en}; it is: ${listed(candidates.map(withYears)).en}. Check the name or the parent that was given.`,
  }),
  placeNotInYear: (
    name: string,
    year: number,
    candidates: readonly { place: PlaceMention; successor: PlaceMention | null }[],
  ): Sentence => {
    const reasons = candidates.map(({ place, successor }) => whyNotInYear(place, successor, year));
    return {
      zh: `${year}年没有“${name}”：${reasons.map(({ zh }) => zh).join('；')}。请改用当年有效的地名，或检查年份。`,
      en: `No place is called "${name}" in ${year}: ${reasons.map(({ en }) => en).join('; ')}. Use the name valid in that year, or check the year.`,
    };
  },
  ambiguousPlace: (name: string, candidates: readonly PlaceMention[]): Sentence => ({
    zh: `“${name}”可指：${listed(candidates.map(withYears)).zh}；请给出年份或上级，或改用代码。`,
    en: `"${name}" may be: ${listed(candidates.map(withYears)).en}; give the year or the parent, or use the code.`,
  }),

  tookOver: (
    place: PlaceMention,
    year: number,
    before: readonly PlaceMention[],
    outer: readonly Sentence[],
  ): Sentence => {
    const from = listed(before.map(named));
    const where = listed(outer);
    return {
      zh: `${named(place).zh}自${year}年起承接${from.zh}${where.zh && `（原属${where.zh}）`}，与此前的数不可比`,
      en: `${named(place).en} takes over from ${from.en}${where.en && ` (of ${where.en})`} in ${year} and is not comparable with the years before`,
    };
  },
  placesJoined: (
    place: PlaceMention,
    year: number,
    joined: readonly PlaceMention[],
    from: readonly Sentence[],
  ): Sentence => ({
    zh: `${named(place).zh}自${year}年起包含${listed(joined.map(named)).zh}（原属${listed(from).zh}），与此前的数不可比`,
    en: `${named(place).en} includes ${listed(joined.map(named)).en} from ${year} (before: ${listed(from).en}) and is not comparable with the years before`,
  }),
  placesLeft: (
    place: PlaceMention,
    year: number,
    left: readonly PlaceMention[],
    to: readonly Sentence[],
  ): Sentence => ({
    zh: `${named(place).zh}自${year}年起不再包含${listed(left.map(named)).zh}（划归${listed(to).zh}），与此前的数不可比`,
    en: `${named(place).en} no longer includes ${listed(left.map(named)).en} from ${year} (now: ${listed(to).en}) and is not comparable with the years before`,
  }),

  csvBroken: (where: string): Sentence => ({
    zh: `${where} 的引号不成对或位置不对，无法读作 CSV；含逗号或引号的单元格须整格加引号，其中的引号写两次。`,
    en: `${where} cannot be read as CSV: a quotation mark is out of place or not closed; quote the whole cell, and double the marks inside it.`,
  }),
  noPlaces: (file: string): Sentence => ({
    zh: `${file} 没有任何地名；请检查文件是否完整。`,
    en: `${file} holds no place; check that the file is complete.`,
  }),
  unknownColumn: (where: string, column: string, near: readonly string[]): Sentence => ({
    zh: `${where} 有未知的列“${column}”；${nearOnes(near).zh}。`,
    en: `${where} has an unknown column "${column}"; ${nearOnes(near).en}.`,
  }),
  repeatedColumn: (where: string, column: string): Sentence => ({
    zh: `${where} 的列“${column}”出现了两次；请只保留一列。`,
    en: `${where} has the column "${column}" twice; keep one.`,
  }),
  missingColumns: (where: string, columns: readonly string[]): Sentence => ({
    zh: `${where} 缺少列：${columns.join('、')}；请补上，没有值的单元格可留空。`,
    en: `${where} lacks the columns: ${columns.join(', ')}; add them, with empty cells where there is no value.`,
  }),
  cellCount: (where: string, found: number, expected: number): Sentence => ({
    zh: `${where} 有 ${found} 格，表头有 ${expected} 列；请检查该行的逗号和引号。`,
    en: `${where} has ${found} cells under a header of ${expected} columns; check the commas and quotation marks of the line.`,
  }),
  emptyCell: (where: string, column: string): Sentence => ({
    zh: `${where} 的“${column}”为空；该列每行必填。`,
    en: `${where} has no "${column}"; every row needs one.`,
  }),
  notOneOf: (
    where: string,
    column: string,
    value: string,
    allowed: readonly string[],
  ): Sentence => ({
    zh: `${where} 的“${column}”为“${value}”，只能是：${allowed.join('、')}。`,
    en: `${where} has "${value}" as "${column}", which must be one of: ${allowed.join(', ')}.`,
  }),
  notNumeric: (
    where: string,
    column: string,
    value: string,
    expected: keyof typeof numerics,
  ): Sentence => ({
    zh: `${where} 的“${column}”为“${value}”，应为${numerics[expected].zh}，没有则留空。`,
    en: `${where} has "${value}" as "${column}", which must be ${numerics[expected].en}, or empty if there is none.`,
  }),
  emptyName: (where: string, code: string): Sentence => ({
    zh: `${where} 的地名 ${code} 有空白的代码、名称或别名；请删去多余的“|”或补上名称。`,
    en: `${where}: place ${code} has a blank code, name or alias; remove the extra "|" or fill in the name.`,
  }),
  duplicateCode: (where: string, code: string, first: string): Sentence => ({
    zh: `${where} 的代码 ${code} 已用于 ${first}；每个代码只能有一行。`,
    en: `${where} repeats the code ${code} of ${first}; each code has one row.`,
  }),
  noSuchPlace: (
    where: string,
    code: string,
    role: keyof typeof roles,
    missing: string,
    near: readonly string[],
  ): Sentence => ({
    zh: `${where} 的地名 ${code} 以 ${missing} 为${roles[role].zh}，但表中没有这个代码；${nearOnes(near).zh}。`,
    en: `${where}: place ${code} has ${missing} as its ${roles[role].en}, a code that no row has; ${nearOnes(near).en}.`,
  }),
  liesInItself: (where: string, code: string): Sentence => ({
    zh: `${where} 的地名 ${code} 逐级向上又回到自身；请检查上级代码。`,
    en: `${where}: place ${code} lies in itself when its parents are followed; check the parent codes.`,
  }),
  validityBackwards: (where: string, code: string, from: number, to: number): Sentence => ({
    zh: `${where} 的地名 ${code} 自 ${from} 年起、到 ${to} 年已不计，没有一年有效；valid_to 是不再计入的第一年，须大于 valid_from。`,
    en: `${where}: place ${code} counts from ${from} and no longer in ${to}, so in no year; valid_to is the first year that does not count and must be after valid_from.`,
  }),
  statusContradictsValidity: (
    where: string,
    code: string,
    status: string,
    to: number | null,
  ): Sentence => ({
    zh: `${where} 的地名 ${code} 的状态为 ${status}，而 valid_to ${to === null ? '为空' : `为 ${to}`}；已撤销的地名须有 valid_to，其余的不得有。`,
    en: `${where}: place ${code} has the status ${status} and ${to === null ? 'no valid_to' : `valid_to ${to}`}; an abolished place needs a valid_to and no other has one.`,
  }),
  nameTaken: (
    where: string,
    name: string,
    place: PlaceMention,
    other: PlaceMention,
    otherWhere: string,
  ): Sentence => ({
    zh: `${where} 的“${name}”指${withYears(place).zh}，但同一上级之下、同一年里它已指${withYears(other).zh}（${otherWhere}）；请删去其一，或更正有效年份。`,
    en: `${where}: "${name}" stands for ${withYears(place).en}, but under the same parent and in the same year it already stands for ${withYears(other).en} (${otherWhere}); remove one, or correct the years.`,
  }),

  notAYear: (text: string, earliest: number, latest: number): Sentence => ({
    zh: `无法把“${text}”读作年份；应为 ${earliest} 至 ${latest} 之间的四位数，可带“年”，例如 2023 或 2023年。`,
    en: `Cannot read "${text}" as a year; expected four digits from ${earliest} to ${latest}, with or without 年, such as 2023.`,
  }),
  yearNotWhole: (year: number): Sentence => ({
    zh: `年份应为整数，得到 ${year}。`,
    en: `A year must be a whole number, got ${year}.`,
  }),
  yearsBackwards: (from: number, to: number): Sentence => ({
    zh: `年份范围从 ${from} 到 ${to} 是倒的；请把较早的年份写在前面。`,
    en: `The years from ${from} to ${to} run backwards; give the earlier one first.`,
  }),
};
