import type { Sentence } from '../../messages/sentence.ts';
import { defineMeasure, type Measure, sumOf } from '../../model/define-measure.ts';
import type { Unit } from '../../number/unit.ts';
import { finance } from '../datasets/finance.ts';

type Shape = (typeof finance)['schema']['shape'];
type Choice<Column extends 'item' | 'level' | 'vintage'> = keyof Shape[Column]['enum'];

/** A figure of the finance returns: which of them, and where else it is printed. */
interface AccountsFigure {
  readonly id: string;
  readonly name: Sentence;
  readonly unit: Unit;
  readonly column?: 'amount' | 'comparablePrevious';
  readonly where: {
    readonly item: Choice<'item'>;
    readonly level?: Choice<'level'>;
    readonly vintage?: Choice<'vintage'>;
  };
  readonly reported?: Measure;
}

/**
 * A measure that takes one figure of the finance returns: the amount, of all levels together and
 * of the final accounts unless told.
 *
 * Each place reports its own total in one row, which item, level and vintage name whole: a row that
 * is not there is a figure that is not known, and never zero, which would make a growth over it a
 * fall of 100 %.
 *
 * @example accountsFigure({ id: 'fees', name: { zh: '学费', en: 'fees' }, unit: unitOf('元'), where: { item: 'increment' } }).where.vintage // => 'final'
 */
export function accountsFigure({
  column = 'amount',
  where,
  reported,
  ...described
}: AccountsFigure): Measure {
  return defineMeasure({
    ...described,
    dataset: finance,
    value: sumOf(column),
    where: { level: 'all', vintage: 'final', ...where },
    ...(reported && { reported }),
  });
}
