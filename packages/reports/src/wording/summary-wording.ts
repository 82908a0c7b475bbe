import type { ClauseLevel, Comparator, Language, Unit } from '@eduplan/core';

/** Which way an amount goes. */
export type Direction = 'rise' | 'fall' | 'none';

/** A printed value and its year. */
export interface DatedValue {
  readonly year: number;
  readonly printed: string;
}

/** How a series moves per year: which way, and by how much as printed. */
export interface Pace {
  readonly direction: Direction;
  readonly amount: string;
}

/** A pace that a series had, the one that its target asks for, and where the first would lead. */
export interface Outlook {
  readonly had: Pace;
  readonly needed: Pace;
  readonly projected: DatedValue;
  readonly reached: boolean;
}

/** The phrases of a generated summary, in one language. */
export interface SummaryWording {
  /** A clause and what is said of it. */
  readonly sentence: (name: string, said: readonly string[]) => string;
  readonly counts: (theme: string | null, all: number, counts: readonly string[]) => string;
  readonly count: (status: string, number: number) => string;
  readonly events: (all: number, done: number, opened: number) => string;
  readonly narratives: (names: readonly string[]) => string;
  readonly simulated: (sentence: string, mark: string) => string;
  /** The unit of a difference between two values, set behind its number. */
  readonly difference: (printed: string, unit: Unit) => string;
  readonly lessThan: (printed: string) => string;
  readonly change: (from: DatedValue, to: DatedValue, direction: Direction) => string;
  readonly at: (value: DatedValue) => string;
  /** A sum over years; the first of them is null where it is not known. */
  readonly total: (first: number | null, value: DatedValue) => string;
  readonly small: (printed: string, of: string, low: string, high: string) => string;
  readonly goal: (comparator: Comparator, value: string) => string;
  readonly keeps: (goal: string, comparator: Comparator) => string;
  readonly since: (year: number) => string;
  readonly always: (since: number) => string;
  readonly short: (goal: string, difference: string) => string;
  readonly beyond: (goal: string, difference: string) => string;
  /** A value that is the target itself where more is asked for. */
  readonly level: (goal: string) => string;
  readonly afterRounding: (short: string) => string;
  readonly outlook: (outlook: Outlook, year: number) => string;
  /** The same of a sum over years. */
  readonly totalOutlook: (outlook: Outlook, year: number) => string;
  readonly stands: (status: string, reason: string | null) => string;
  readonly everyPlace: (level: ClauseLevel, kept: string) => string;
  readonly followed: (direction: string, until: number | null) => string;
  readonly broken: (direction: string, reason: string) => string;
  readonly reachedStage: (stage: string, date: string) => string;
  readonly allParts: (parts: number) => string;
  readonly noValue: string;
}

const isShare = ({ kind }: Unit) => kind === 'share';
const moved = {
  zh: { rise: '升', fall: '降', none: '' },
  en: { rise: 'a rise of', fall: 'a fall of', none: '' },
} as const;

/** The phrases of summaries; a language without one of them does not compile. */
export const summaryWording: Readonly<Record<Language, SummaryWording>> = {
  zh: {
    sentence: (name, said) => `${name}：${said.join('，')}。`,
    counts: (theme, all, counts) => `${theme ?? ''}共${all}条：${counts.join('，')}。`,
    count: (status, number) => `${status}${number}条`,
    events: (all, done, opened) =>
      done === 0
        ? `其中事件${all}项，均未办成。`
        : `其中事件${all}项，已办成${done}项${opened > 0 ? `，含揭牌启用${opened}项` : ''}。`,
    narratives: (names) =>
      `只能以文字材料佐证、不作计算的有${names.length}条：${names.join('；')}。`,
    simulated: (sentence, mark) => `${sentence.replace(/。$/u, '')}（${mark}）。`,
    difference: (printed, unit) => {
      if (unit.kind === 'ratio') return printed;
      if (unit.symbol === '‰') return `${printed}个千分点`;
      return isShare(unit) ? `${printed}个百分点` : `${printed}${unit.label.zh}`;
    },
    lessThan: (printed) => `不到${printed}`,
    change: (from, to, direction) =>
      direction === 'none'
        ? `${to.year}年与${from.year}年相同，均为${to.printed}`
        : `由${from.year}年的${from.printed}${moved.zh[direction]}至${to.year}年的${to.printed}`,
    at: ({ year, printed }) => `${year}年为${printed}`,
    total: (first, { year, printed }) =>
      first === null
        ? `到${year}年累计${printed}`
        : `${first === year ? year : `${first}—${year}`}年累计${printed}`,
    small: (printed, of, low, high) => `${printed}（分母仅${of}，95%区间为${low}至${high}）`,
    goal: (comparator, value) =>
      comparator === '>'
        ? `超过${value}的目标`
        : `${comparator === '<=' ? '上限' : '目标'}${value}`,
    keeps: (goal, comparator) => (comparator === '<=' ? `在${goal}以内` : `已达到${goal}`),
    since: (year) => `${year}年起达到`,
    always: (since) => `${since}年以来一直达到`,
    short: (goal, difference) => `距${goal}还差${difference}`,
    beyond: (goal, difference) => `比${goal}高${difference}`,
    level: () => '与目标持平，没有超过',
    afterRounding: (short) => `未舍入时${short}，仅舍入后达到`,
    outlook: ({ had, needed, projected, reached }, year) =>
      [
        had.direction === 'none'
          ? '此前没有变化'
          : `此前每年${moved.zh[had.direction]}${had.amount}`,
        ...(needed.direction === 'none'
          ? []
          : [`要在${year}年达到须每年${moved.zh[needed.direction]}${needed.amount}`]),
        `按现有速度${projected.year}年为${projected.printed}，${reached ? '可以达到' : '达不到'}`,
      ].join('，'),
    totalOutlook: ({ had, needed, projected, reached }, year) =>
      `此前平均每年${had.amount}，要在${year}年达到须每年${needed.amount}，按现有速度到${projected.year}年累计${projected.printed}，${reached ? '可以达到' : '达不到'}`,
    stands: (status, reason) => (reason === null ? status : `${status}，${reason}`),
    everyPlace: (level, kept) =>
      `${level === 'each-county' ? '各县（市、区）' : '全市和各县（市、区）'}均${kept}`,
    followed: (direction, until) => (until === null ? direction : `到${until}年为止${direction}`),
    broken: (direction, reason) => `规划要求${direction}，${reason}`,
    reachedStage: (stage, date) => `已于${date.length === 4 ? `${date}年` : date}${stage}`,
    allParts: (parts) => (parts === 1 ? '唯一的一项已满足' : `${parts}项全部满足`),
    noValue: '没有数值',
  },
  en: {
    sentence: (name, said) => `${name}: ${said.join('; ')}.`,
    counts: (theme, all, counts) =>
      `${theme === null ? '' : `${theme}, `}${all} ${all === 1 ? 'clause' : 'clauses'}: ${counts.join(', ')}.`,
    count: (status, number) => `${number} ${status}`,
    events: (all, done, opened) =>
      all === 1
        ? `The one event among them ${done === 0 ? 'has not taken place as asked' : `took place as asked${opened > 0 ? ', up to the opening' : ''}`}.`
        : `Of the ${all} events among them ${done === all ? 'all' : done === 0 ? 'none' : done} took place as asked${opened > 0 ? `, ${opened} of them up to the opening` : ''}.`,
    narratives: (names) =>
      `${names.length} ${names.length === 1 ? 'clause rests' : 'clauses rest'} on documents alone, with nothing to compute: ${names.join('; ')}.`,
    simulated: (sentence, mark) => `${sentence.replace(/\.$/u, '')} (${mark}).`,
    difference: (printed, unit) => {
      if (unit.kind === 'ratio') return printed;
      if (unit.symbol === '‰') return `${printed} points per mille`;
      return isShare(unit) ? `${printed} percentage points` : `${printed} ${unit.label.en}`;
    },
    lessThan: (printed) => `less than ${printed}`,
    change: (from, to, direction) =>
      direction === 'none'
        ? `${to.printed} in both ${from.year} and ${to.year}`
        : `${direction === 'rise' ? 'up' : 'down'} from ${from.printed} in ${from.year} to ${to.printed} in ${to.year}`,
    at: ({ year, printed }) => `${printed} in ${year}`,
    total: (first, { year, printed }) =>
      first === null
        ? `${printed} in all by ${year}`
        : `${printed} in ${first === year ? year : `${first}–${year} together`}`,
    small: (printed, of, low, high) => `${printed} (of only ${of}, 95% interval ${low} to ${high})`,
    goal: (comparator, value) =>
      ({
        '>=': 'the target of ',
        '>': 'the target of more than ',
        '<=': 'the ceiling of ',
        '=': 'the target of exactly ',
      })[comparator] + value,
    keeps: (goal, comparator) => `${comparator === '<=' ? 'within' : 'meets'} ${goal}`,
    since: (year) => `met since ${year}`,
    always: (since) => `met in every year since ${since}`,
    short: (goal, difference) => `${difference} short of ${goal}`,
    beyond: (goal, difference) => `${difference} above ${goal}`,
    level: (goal) => `level with ${goal}, and no more`,
    afterRounding: (short) => `unrounded ${short}, met only after rounding`,
    outlook: ({ had, needed, projected, reached }, year) =>
      [
        had.direction === 'none'
          ? 'no movement so far'
          : `${moved.en[had.direction]} ${had.amount} a year so far`,
        ...(needed.direction === 'none'
          ? []
          : [
              `needs ${moved.en[needed.direction]} ${needed.amount} a year to get there by ${year}`,
            ]),
        `at the pace so far ${projected.printed} in ${projected.year}, which ${reached ? 'is enough' : 'is not enough'}`,
      ].join('; '),
    totalOutlook: ({ had, needed, projected, reached }, year) =>
      `${had.amount} a year so far; needs ${needed.amount} a year to get there by ${year}; at the pace so far ${projected.printed} in all by ${projected.year}, which ${reached ? 'is enough' : 'is not enough'}`,
    stands: (status, reason) => (reason === null ? status : `${status}; ${reason}`),
    everyPlace: (level, kept) =>
      `${kept} in ${level === 'each-county' ? 'every county' : 'the city as a whole and every county'}`,
    followed: (direction, until) =>
      until === null ? `${direction}, as asked` : `${direction} up to ${until}`,
    broken: (direction, reason) => `the plan asks for ${direction}: ${reason}`,
    reachedStage: (stage, date) => `${stage} ${date.length === 4 ? 'in' : 'on'} ${date}`,
    allParts: (parts) => (parts === 1 ? 'its one part is met' : `all ${parts} parts are met`),
    noValue: 'no value',
  },
};
