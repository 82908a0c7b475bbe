/// <reference lib="dom" />

/**
 * The part of a drawn line between two positions from the left: its corners that lie there, joined
 * as they were. Empty where none does.
 *
 * @example trimPath('M0,5L10,6L20,7', 5, 25) // => 'M10,6L20,7'
 */
export function trimPath(path: string, from: number, to: number): string {
  const corners = path.match(/-?[\d.]+,-?[\d.]+/gu) ?? [];
  const kept = corners.filter((corner) => {
    const x = Number.parseFloat(corner);
    return x >= from && x <= to;
  });
  return kept.length === 0 ? '' : `M${kept.join('L')}${kept.length === 1 ? 'Z' : ''}`;
}

/**
 * Show on the screen only the part of a line between two positions. On paper it stays whole: the
 * part is a second path beside the whole one.
 */
export function trimLine(line: SVGPathElement, from: number, to: number): void {
  const beside = line.nextElementSibling;
  const part = beside?.classList.contains('part') ? beside : line.cloneNode();
  if (!(part instanceof SVGPathElement)) return;
  const whole = line.getAttribute('d') ?? '';
  const trimmed = trimPath(whole, from, to);
  part.classList.add('part');
  part.setAttribute('d', trimmed);
  if (part !== beside) line.after(part);
  const full = (whole.match(/,/gu) ?? []).length === (trimmed.match(/,/gu) ?? []).length;
  line.classList.toggle('whole', !full);
  if (full) part.remove();
}
