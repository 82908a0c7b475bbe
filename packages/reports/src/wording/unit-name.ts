import type { Language } from '@eduplan/core';

/**
 * A unit's sign where it stands alone, as in the head of an axis: of a ratio, `n:1`.
 *
 * @example unitName(':1') // => 'n:1'
 */
export function unitName(label: string): string {
  return label.startsWith(':') ? `n${label}` : label;
}

/**
 * What numbers are of, with the unit that they are in.
 *
 * @example titleInUnit('毛入园率', '%', 'zh') // => '毛入园率（单位：%）'
 */
export function titleInUnit(title: string, label: string, language: Language): string {
  const unit = unitName(label);
  return language === 'zh' ? `${title}（单位：${unit}）` : `${title} (${unit})`;
}
