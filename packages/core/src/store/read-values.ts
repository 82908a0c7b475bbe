import { indicatorMessages } from '../messages/indicator.ts';
import type { Measure } from '../model/define-measure.ts';
import type { MeasureValue, RowOrigin } from '../model/measure-source.ts';
import type { Missing } from '../model/missing.ts';
import { type Exact, exact } from '../number/exact.ts';
import { floatInterval, type Interval, point } from '../number/interval.ts';
import { partSize, type StoredParts } from './parts.ts';

type Row = Readonly<Record<string, unknown>>;

const isDoubled = (place: string, reporting: readonly string[]) =>
  reporting.length > 1 && reporting.includes(place);

/**
 * How many rows of a place and year a sum must find, where `where` names every other column of
 * the grain: fewer is something not reported, and not zero. A list counts where each place reports
 * its own total, such as the ages 3, 4 and 5; elsewhere a part of it may truly be absent.
 */
function rowsExpected({ dataset, value, where }: Measure): number {
  const told = dataset.grain.filter((name) => name !== 'place' && name !== 'year');
  if (value.kind !== 'sum' || told.length === 0) return 0;
  const counts = told.map((name) => {
    const wanted = where[name];
    if (wanted === undefined) return 0;
    if (wanted === null || typeof wanted !== 'object') return 1;
    return dataset.levels === 'each' ? wanted.length : 0;
  });
  return counts.reduce((product, count) => product * count, 1);
}

/** How many rows of a query's row count for a measure, and how many of what stands in their way. */
interface Tally {
  readonly rows: number;
  readonly empty: number;
  /** Rows whose school the register does not list. */
  readonly unlisted: number;
}

function readMissing(
  measure: Measure,
  year: number,
  { rows, empty, unlisted }: Tally,
): Missing | null {
  const { name } = measure;
  if (unlisted > 0)
    return {
      code: 'unlisted-schools',
      sentence: indicatorMessages.unlistedSchools(name, year, unlisted),
    };
  if (rows < rowsExpected(measure) || (measure.value.kind === 'reported' && rows === 0))
    return { code: 'no-row', sentence: indicatorMessages.noRow(name, year) };
  if (measure.value.kind === 'reported' && rows > 1)
    return {
      code: 'several-rows',
      sentence: indicatorMessages.severalRows(name, year, rows),
    };
  return empty > 0
    ? {
        code: 'empty-cells',
        sentence: indicatorMessages.emptyCells(name, year, empty, rows),
      }
    : null;
}

const exactOrNull = (text: unknown): Exact | null =>
  text === null || text === undefined ? null : exact(String(text));

function readInterval(
  measure: Measure,
  value: Exact,
  low: Exact | null,
  high: Exact | null,
): Interval {
  if (measure.binaryDigits !== null) return floatInterval(value, measure.binaryDigits);
  if (measure.value.kind !== 'reported') return point(value);
  const end = (bound: Exact | null, column: string | null) =>
    column === null ? { value, included: true } : bound && { value: bound, included: true };
  return { low: end(low, measure.value.low), high: end(high, measure.value.high) };
}

// A whole number of 64 bits comes as text.
function splitOrigin(origin: unknown): { part: number; row: number } | null {
  if (origin === null || origin === undefined) return null;
  const [number, size] = [BigInt(String(origin)), BigInt(partSize)];
  return { part: Number(number / size), row: Number(number % size) };
}

/** The numbers of the parts that the values of a measure query's row come from. */
export function originParts(row: Row, measures: readonly Measure[]): number[] {
  return measures.flatMap((_, position) => {
    const origin = splitOrigin(row[`m${position}_origin`]);
    return origin ? [origin.part] : [];
  });
}

function readOrigin(cell: unknown, parts: StoredParts): RowOrigin | null {
  const origin = splitOrigin(cell);
  const part = origin && parts.get(origin.part);
  return part ? { ...part, row: origin.row } : null;
}

/**
 * The value of the measure at a position of a measure query's row.
 *
 * @param reporting the places that the row's own rows stand at
 * @param parts those of {@link originParts}
 */
export function readMeasureValue(
  row: Row,
  measure: Measure,
  position: number,
  reporting: readonly string[],
  parts: StoredParts,
): MeasureValue {
  const cell = (part: string) => row[`m${position}_${part}`];
  const [place, year, rows] = [String(row.place), Number(row.year), Number(cell('rows'))];
  const missing: Missing | null = isDoubled(place, reporting)
    ? {
        code: 'two-levels',
        sentence: indicatorMessages.twoLevels(measure.name, year, reporting),
      }
    : readMissing(measure, year, {
        rows,
        empty: Number(cell('empty') ?? 0),
        unlisted: Number(cell('unlisted') ?? 0),
      });
  const counted =
    measure.value.kind === 'count' ? exact(rows) : (exactOrNull(cell('value')) ?? exact(0));
  const value = missing ? null : counted;
  const origin = rows === 0 ? null : readOrigin(cell('origin'), parts);
  const carry = measure.value.kind === 'reported' ? measure.value.carry : [];
  return {
    measure,
    place,
    year,
    value,
    interval:
      value && readInterval(measure, value, exactOrNull(cell('low')), exactOrNull(cell('high'))),
    missing,
    rows,
    reporting,
    origin,
    // A zero of no rows rests on the rows around it; rows of schools rest on the register as well.
    simulated: [(rows > 0 ? cell('simulated') : null) ?? row.simulated, cell('listing')].some(
      (mark) => Number(mark ?? 0) > 0,
    ),
    carried: Object.fromEntries(
      carry.flatMap((name, index) => {
        const text = cell(`carry${index}`);
        return text === null || text === undefined ? [] : [[name, String(text)]];
      }),
    ),
  };
}
