import { type IndicatorValue, type Language, printValue, type Unit } from '@eduplan/core';

// A sign such as % or :1 and a Chinese counter belong to their number; another word is set apart.
const joined = (symbol: string) => (/^[%‰:㎡\p{Script=Han}]/u.test(symbol) ? '' : ' ');

/** One of what English counts in the plural. */
const singular = (label: string) => label.replace(/(?<!s)s$/u, '');

/** A printed number with its unit's sign. @example withUnit('91.61', percent, 'zh') // => '91.61%' */
export function withUnit(printed: string, unit: Unit, language: Language): string {
  const label = unit.label[language];
  const symbol = language === 'en' && printed === '1' ? singular(label) : label;
  return `${printed}${joined(symbol)}${symbol}`;
}

/** A value printed with its unit; null where it is missing. */
export function valueWithUnit(value: IndicatorValue, language: Language): string | null {
  const printed = printValue(value);
  return printed === null ? null : withUnit(printed, value.indicator.unit, language);
}
