import { nearNames } from '../messages/near.ts';
import { numberMessages } from '../messages/number.ts';
import { DefinitionError, type Sentence, SourceError } from '../messages/sentence.ts';
import { type Exact, type ExactInput, exact } from './exact.ts';

/** What a unit measures. Units of one kind add and convert; units of two kinds never do. */
export type UnitKind =
  | 'persons'
  | 'person-times'
  | 'institutions'
  | 'enterprises'
  | 'items'
  | 'rooms'
  | 'records'
  | 'money'
  | 'money-per-person'
  | 'area'
  | 'share'
  | 'share-change'
  | 'ratio';

/** A unit of measure: its sign in both languages, what it measures, and its size in base units. */
export interface Unit {
  readonly symbol: string;
  readonly label: Sentence;
  readonly kind: UnitKind;
  /** How many base units one of this unit is: 10000 for 万人, one hundredth for %. */
  readonly scale: Exact;
}

/** An exact amount in a unit. */
export interface Quantity {
  readonly value: Exact;
  readonly unit: Unit;
}

const defineUnit = (symbol: string, en: string, kind: UnitKind, scale: Exact = exact(1)): Unit => ({
  symbol,
  label: { zh: symbol, en },
  kind,
  scale,
});

/** 人 */
export const persons = defineUnit('人', 'persons', 'persons');
/** 所: schools, kindergartens, colleges. */
export const institutions = defineUnit('所', 'schools', 'institutions');
/** 元 */
export const yuan = defineUnit('元', 'yuan', 'money');
/** 亿元: a hundred million yuan. */
export const hundredMillionYuan = defineUnit('亿元', '100 million yuan', 'money', exact(10n ** 8n));
/** 元/人 */
export const yuanPerPerson = defineUnit('元/人', 'yuan per person', 'money-per-person');
/** % */
export const percent = defineUnit('%', '%', 'share', exact('0.01'));
/** ‰ */
export const perMille = defineUnit('‰', '‰', 'share', exact('0.001'));
/** 百分点: the difference of two shares. */
export const percentagePoints = defineUnit(
  '百分点',
  'percentage points',
  'share-change',
  exact('0.01'),
);
/** :1, so many of one for each of the other. */
export const toOne = defineUnit(':1', ':1', 'ratio');

const baseUnits: readonly Unit[] = [
  persons,
  defineUnit('名', 'persons', 'persons'),
  defineUnit('人次', 'person-times', 'person-times'),
  institutions,
  defineUnit('家', 'enterprises', 'enterprises'),
  defineUnit('个', 'items', 'items'),
  defineUnit('间', 'rooms', 'rooms'),
  defineUnit('条', 'records', 'records'),
  yuan,
  hundredMillionYuan,
  yuanPerPerson,
  defineUnit('㎡', 'm²', 'area'),
  percent,
  perMille,
  percentagePoints,
  toOne,
];

const prefixes: readonly { symbol: string; en: string; scale: Exact }[] = [
  { symbol: '万', en: '10,000', scale: exact(10n ** 4n) },
  { symbol: '亿', en: '100 million', scale: exact(10n ** 8n) },
];

const scaled = baseUnits
  .filter((unit) => unit.scale.equals(1) && unit.kind !== 'ratio')
  .flatMap((unit) =>
    prefixes.map((prefix) =>
      defineUnit(
        prefix.symbol + unit.symbol,
        `${prefix.en} ${unit.label.en}`,
        unit.kind,
        prefix.scale,
      ),
    ),
  );

/** Every unit that printed text may carry, by its sign. */
export const units: readonly Unit[] = [
  ...new Map([...scaled, ...baseUnits].map((unit) => [unit.symbol, unit])).values(),
];

const foldSymbol = (symbol: string) =>
  symbol
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replace('平方米', 'm2')
    .replace(/^个百分点$/u, '百分点');

const bySymbol = new Map(units.map((unit) => [foldSymbol(unit.symbol), unit]));

/**
 * The unit with a sign, 万 and 亿 in front of it understood; full-width signs count as plain ones,
 * 平方米 as ㎡ and 个百分点 as 百分点.
 *
 * @throws {SourceError} if no unit has the sign, naming the near ones
 * @example unitOf('万人').scale.toString() // => '10000'
 */
export function unitOf(symbol: string): Unit {
  const folded = foldSymbol(symbol);
  const found = bySymbol.get(folded);
  if (found) return found;
  const signs = units.map((unit) => unit.symbol);
  throw new SourceError(numberMessages.unknownUnit(symbol, nearNames(folded, signs)));
}

/** An amount in a unit. @example toBase(quantity('1.5', unitOf('万人'))).toString() // => '15000' */
export function quantity(value: ExactInput, unit: Unit): Quantity {
  return { value: exact(value), unit };
}

/** The amount in base units: 人, 元, plain shares and ratios. */
export function toBase({ value, unit }: Quantity): Exact {
  return value.mul(unit.scale);
}

/** An amount in base units as so many of a unit. @example inUnit('0.9161', percent).toString() // => '91.61' */
export function inUnit(base: ExactInput, unit: Unit): Exact {
  return exact(base).div(unit.scale);
}

/**
 * The same amount in another unit of the same kind.
 *
 * @throws {DefinitionError} if the two units measure different things
 */
export function convert(amount: Quantity, unit: Unit): Quantity {
  if (amount.unit.kind !== unit.kind)
    throw new DefinitionError(numberMessages.unitsDoNotAdd(amount.unit.symbol, unit.symbol));
  return { value: inUnit(toBase(amount), unit), unit };
}

/**
 * The sum of two amounts, in the unit of the first.
 *
 * @throws {DefinitionError} if the two units measure different things
 * @example addQuantities(quantity(1, unitOf('万人')), quantity(500, persons)).value.toString() // => '1.05'
 */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  return { value: a.value.add(convert(b, a.unit).value), unit: a.unit };
}
