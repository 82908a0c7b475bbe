/// <reference lib="dom" />
import type { ControlWording } from '../../../wording/control-wording.ts';
import { all } from './make.ts';
import { fillWords } from './words.ts';

/** A point of a line, as drawn and as read. */
export interface Point {
  readonly element: SVGPathElement;
  readonly line: number;
  readonly year: number;
  /** The line's name, then the year with the printed value, then what is to know of it. */
  readonly texts: readonly string[];
}

/**
 * The points of a drawing, line by line, each by its years. The caption of the figure's table says
 * what is measured, and in which unit.
 */
export function readPoints(svg: Element, figure: Element, words: ControlWording): Point[] {
  const measure = figure.querySelector('details caption')?.textContent ?? '';
  return all(svg, 'path[data-year]', SVGPathElement)
    .map((element): Point => {
      const { line = '', name = '', year = '', printed = '', remarks } = element.dataset;
      const value = fillWords(words.point, { year, value: printed });
      const texts = [name, value, measure, ...(remarks ? [remarks] : [])];
      return { element, line: Number(line), year: Number(year), texts };
    })
    .sort((a, b) => a.line - b.line || a.year - b.year);
}
