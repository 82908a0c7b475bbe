/// <reference lib="dom" />
import type { ControlWording } from '../../../wording/control-wording.ts';
import type { Point } from './chart-points.ts';
import { all, make } from './make.ts';
import { trimLine } from './trim-line.ts';

// Fewer years are seen at a glance.
const choiceFrom = 6;
// Vega rounds the corners of lines, not the places of points.
const rounding = 0.5;

const leftOf = ({ element }: Point) =>
  Number.parseFloat(element.getAttribute('transform')?.slice('translate('.length) ?? '');

function showYears(svg: SVGSVGElement, points: readonly Point[], from: number, to: number): void {
  const inside = points.filter(({ year }) => from <= year && year <= to).map(leftOf);
  const [left, right] = [Math.min(...inside) - rounding, Math.max(...inside) + rounding];
  for (const { element, year } of points)
    element.classList.toggle('past', year < from || year > to);
  for (const line of all(svg, 'path[data-path]:not(.part)', SVGPathElement))
    trimLine(line, left, right);
  for (const bar of all(svg, '[data-bar]', SVGElement)) {
    const year = Number(bar.dataset.bar);
    bar.classList.toggle('past', year < from || year > to);
  }
}

/**
 * Two lists to choose the first and the last year of a figure that are shown. Nothing where there
 * are few years.
 *
 * @param drawings the drawings of the figure, each with its points
 * @param changed called after other years are shown than before
 */
export function yearChoice(
  drawings: readonly { readonly svg: SVGSVGElement; readonly points: readonly Point[] }[],
  words: ControlWording,
  changed: () => void,
): HTMLElement[] {
  const all = drawings.flatMap(({ points }) => points.map(({ year }) => year));
  const years = [...new Set(all)].sort((a, b) => a - b);
  if (years.length < choiceFrom) return [];
  const list = () =>
    make('select', {}, ...years.map((year) => make('option', { value: String(year) }, `${year}`)));
  const [first, last] = [list(), list()];
  last.selectedIndex = years.length - 1;
  const choose = (chosen: HTMLSelectElement) => {
    const other = chosen === first ? last : first;
    if (first.selectedIndex > last.selectedIndex) other.selectedIndex = chosen.selectedIndex;
    for (const { svg, points } of drawings)
      showYears(svg, points, Number(first.value), Number(last.value));
    changed();
  };
  for (const one of [first, last]) one.addEventListener('change', () => choose(one));
  return [
    make(
      'span',
      { class: 'years' },
      make('label', {}, words.firstYear, ' ', first),
      make('label', {}, words.lastYear, ' ', last),
    ),
  ];
}
