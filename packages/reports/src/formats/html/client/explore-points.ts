/// <reference lib="dom" />
import type { Point } from './chart-points.ts';
import type { Tooltip } from './tooltip.ts';

// As far as a finger misses, in pixels of the screen.
const reach = 28;

const isShown = ({ element: { classList } }: Point) =>
  !classList.contains('gone') && !classList.contains('past');

function nearest(points: readonly Point[], x: number, y: number): Point | null {
  const near = points.filter(isShown).map((point) => {
    const { left, top, width, height } = point.element.getBoundingClientRect();
    return { point, away: Math.hypot(left + width / 2 - x, top + height / 2 - y) };
  });
  const best = near.sort((a, b) => a.away - b.away)[0];
  return best && best.away <= reach ? best.point : null;
}

/** The point that a key leads to: along the line by year, or to another line's nearest year. */
function neighbour(points: readonly Point[], { line, year }: Point, key: string): Point | null {
  const shown = points.filter(isShown);
  const own = shown.filter((point) => point.line === line);
  if (key === 'Home') return own[0] ?? null;
  if (key === 'End') return own.at(-1) ?? null;
  if (key === 'ArrowRight') return own.find((point) => point.year > year) ?? null;
  if (key === 'ArrowLeft') return own.findLast((point) => point.year < year) ?? null;
  const lines = [...new Set(shown.map((point) => point.line))];
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const other = lines[lines.indexOf(line) + step];
  if (step === 0 || other === undefined) return null;
  const there = shown.filter((point) => point.line === other);
  return there.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0] ?? null;
}

/**
 * Let a drawing's points be found by pointer and by keyboard: one stop of the Tab key for the
 * drawing, arrow keys between its points, Escape to close the tooltip.
 *
 * @param light what to do with the line of the point found; null where none is
 * @returns what to call when other points are shown than before
 */
export function explorePoints(
  svg: SVGSVGElement,
  points: readonly Point[],
  tooltip: Tooltip,
  light: (line: number | null) => void,
): () => void {
  let focused: Point | null = null;
  const find = (point: Point | null) => {
    if (point) tooltip.show(point);
    else tooltip.hide();
    light(point?.line ?? null);
  };
  const stopAt = (stop: Point | undefined) => {
    for (const { element } of points) element.setAttribute('tabindex', '-1');
    stop?.element.setAttribute('tabindex', '0');
  };
  // A picture has no parts for a screen reader; a group of pictures has.
  svg.setAttribute('role', 'group');
  for (const point of points) {
    point.element.setAttribute('role', 'img');
    point.element.setAttribute('aria-label', point.texts.join(' · '));
    point.element.addEventListener('focus', () => {
      focused = point;
      stopAt(point);
      find(point);
    });
    point.element.addEventListener('blur', () => {
      focused = null;
      find(null);
    });
    point.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') tooltip.hide();
      const next = neighbour(points, point, event.key);
      if (!next) return;
      event.preventDefault();
      next.element.focus();
    });
  }
  stopAt(points[0]);
  const point = ({ clientX, clientY, target }: PointerEvent) => {
    // A line's own name makes it stand out by itself.
    if (target instanceof SVGTextElement) tooltip.hide();
    else find(nearest(points, clientX, clientY) ?? focused);
  };
  svg.addEventListener('pointermove', point);
  svg.addEventListener('pointerdown', point);
  svg.closest('figure')?.addEventListener('pointerleave', () => find(focused));
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && tooltip.hide());
  return () => {
    tooltip.hide();
    stopAt(points.find(isShown));
  };
}
