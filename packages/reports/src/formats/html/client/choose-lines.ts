/// <reference lib="dom" />
import type { ControlWording } from '../../../wording/control-wording.ts';
import { all, make } from './make.ts';

/** Make one line of a figure stand out, wherever it is drawn or named; null for none. */
export function lightLine(figure: Element, line: number | null): void {
  figure.classList.toggle('lit', line !== null);
  for (const one of figure.querySelectorAll('[data-line]'))
    one.classList.toggle('on', one.getAttribute('data-line') === String(line));
}

/**
 * A legend of a figure's lines: each entry makes its line stand out while it is pointed at or
 * focused, and hides it when its box is cleared. Names within the drawing make it stand out, too.
 * Nothing for a single line.
 *
 * @param changed called after a line was hidden or shown again
 */
export function lineLegend(
  figure: Element,
  words: ControlWording,
  changed: () => void,
): HTMLElement[] {
  for (const label of all(figure, 'text[data-line]', SVGElement)) {
    label.addEventListener('pointerenter', () => lightLine(figure, Number(label.dataset.line)));
    label.addEventListener('pointerleave', () => lightLine(figure, null));
  }
  const points = all(figure, 'path[data-year]', SVGElement).map(({ dataset }) => dataset);
  const names = new Map(points.map(({ line, name }) => [Number(line), name ?? '']));
  const entries = [...names]
    .sort(([a], [b]) => a - b)
    .map(([line, name]) => {
      const box = make('input', { type: 'checkbox' });
      box.checked = true;
      const swatch = make('span', { class: `swatch tone-${line}`, 'aria-hidden': 'true' });
      const entry = make('label', { 'data-line': String(line) }, box, swatch, name);
      entry.addEventListener('pointerenter', () => lightLine(figure, box.checked ? line : null));
      entry.addEventListener('pointerleave', () => lightLine(figure, null));
      box.addEventListener('focus', () => lightLine(figure, box.checked ? line : null));
      box.addEventListener('blur', () => lightLine(figure, null));
      box.addEventListener('change', () => {
        for (const part of all(figure, `svg [data-line="${line}"]`, SVGElement))
          part.classList.toggle('gone', !box.checked);
        lightLine(figure, box.checked ? line : null);
        changed();
      });
      return entry;
    });
  if (entries.length < 2) return [];
  return [make('fieldset', {}, make('legend', { class: 'spoken' }, words.lines), ...entries)];
}
