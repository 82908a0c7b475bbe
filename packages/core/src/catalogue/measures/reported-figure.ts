import type { Sentence } from '../../messages/sentence.ts';
import { defineMeasure, type Measure, reportedIn } from '../../model/define-measure.ts';
import type { Unit } from '../../number/unit.ts';
import { publishedFigures } from '../datasets/published-figures.ts';

/** Which of several versions of one number: of GDP the preliminary or the final accounting, and so on. */
export type Vintage = 'preliminary' | 'final' | 'announcement' | 'flash';

/**
 * A measure that takes one series of the register of published figures: results printed as plain
 * numbers. A figure printed as a bound (超过, 以上, 近) is no value and is left out.
 *
 * @param series its id; several where a publisher printed one thing under changing series
 * @param vintage the version wanted; unset where the series has one version only
 */
export function reportedFigure(
  series: string | readonly string[],
  name: Sentence,
  unit: Unit,
  vintage: Vintage | null = null,
): Measure {
  const id = [series].flat().join('+');
  return defineMeasure({
    id: vintage ? `${id}@${vintage}` : id,
    name,
    unit,
    dataset: publishedFigures,
    value: reportedIn('value', {
      low: 'low',
      high: 'high',
      carry: ['printed', 'evidence', 'document', 'link', 'note'],
    }),
    where: { series, vintage, status: 'result', qualifier: null },
  });
}
