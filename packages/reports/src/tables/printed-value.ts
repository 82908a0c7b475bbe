import { type IndicatorValue, type Language, printValue, type Unit } from '@eduplan/core';

// A sign such as % or :1 belongs to its number; a word is set apart from it.
const joined = (symbol: string) => (/^[%‰:]/.test(symbol) ? '' : ' ');

/** A printed number with its unit's sign. @example withUnit('91.61', percent, 'zh') // => '91.61%' */
export function withUnit(printed: string, unit: Unit, language: Language): string {
  const symbol = unit.label[language];
  return `${printed}${joined(symbol)}${symbol}`;
}

/** A value printed with its unit; null where it is missing. */
export function valueWithUnit(value: IndicatorValue, language: Language): string | null {
  const printed = printValue(value);
  return printed === null ? null : withUnit(printed, value.indicator.unit, language);
}
