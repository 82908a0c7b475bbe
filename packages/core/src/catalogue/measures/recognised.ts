import type { Sentence } from '../../messages/sentence.ts';
import { countRows, defineMeasure, type Measure } from '../../model/define-measure.ts';
import { type Unit, unitOf } from '../../number/unit.ts';
import { recognitions } from '../datasets/recognitions.ts';

const known = new Map<string, Measure>();

/**
 * How many of one thing the register of recognised things holds at the end of the year: zero
 * where a place and year report the register and nothing of the kind. One thing gives one
 * measure, however often it is asked for.
 *
 * @param thing the value of column `thing`, which is the id of the clause that counts it
 * @param unit what they are counted in; 个 unless told
 * @example recognised('trams', { zh: '电车', en: 'trams' }).id // => 'recognised-trams'
 */
export function recognised(thing: string, name: Sentence, unit: Unit = unitOf('个')): Measure {
  // The whole key, so that one thing under two names is told apart and refused by its id.
  const key = [thing, name.zh, name.en, unit.symbol].join('\n');
  const measure =
    known.get(key) ??
    defineMeasure({
      id: `recognised-${thing}`,
      name,
      unit,
      dataset: recognitions,
      value: countRows(),
      where: { thing },
    });
  known.set(key, measure);
  return measure;
}
