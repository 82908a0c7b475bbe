/// <reference lib="dom" />
import type { Point } from './chart-points.ts';
import { make } from './make.ts';

/** A box that says what a point is, above it within its figure. */
export interface Tooltip {
  readonly show: (point: Point) => void;
  readonly hide: () => void;
}

const gap = 10;

/** Make the box of a figure; it is not there until a point is shown. */
export function makeTooltip(figure: HTMLElement): Tooltip {
  const box = make('div', { class: 'tip', role: 'tooltip', hidden: '' });
  figure.append(box);
  let shown: Point | null = null;
  const hide = () => {
    shown?.element.classList.remove('here');
    shown = null;
    box.hidden = true;
  };
  const show = (point: Point) => {
    if (point === shown) return;
    hide();
    shown = point;
    point.element.classList.add('here');
    const [name = '', value = '', ...rest] = point.texts;
    const lines = rest.map((text) => make('span', {}, text));
    box.replaceChildren(make('span', {}, name), make('b', {}, value), ...lines);
    box.hidden = false;
    const [outer, at] = [figure.getBoundingClientRect(), point.element.getBoundingClientRect()];
    const middle = at.left + at.width / 2 - outer.left - box.offsetWidth / 2;
    const left = Math.max(0, Math.min(outer.width - box.offsetWidth, middle));
    const above = at.top - outer.top - box.offsetHeight - gap;
    const top = at.top - box.offsetHeight - gap < 0 ? at.bottom - outer.top + gap : above;
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  };
  return { show, hide };
}
