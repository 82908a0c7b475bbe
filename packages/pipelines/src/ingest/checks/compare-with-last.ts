import {
  countRows,
  type Dataset,
  defineMeasure,
  type Exact,
  exact,
  type Sentence,
  type Store,
  sumOf,
  unitOf,
} from '@eduplan/core';
import { checkMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { fieldOf, type MappedRow } from '../layout/mapped-row.ts';

/** Beyond so many times, or below that part of, what stood before, a sum is told. */
const leapFactor = 2;
/** Sums of so few are left alone: a small school may well double. */
const smallSum = 200;
/** Fewer rows than this part of those before are told, of places that had so many. */
const leastCoverage = exact('0.9');
const fewRows = 10;
const namesShown = 10;

/** Whole numbers that say which row it is, not how many. */
const notAdded: ReadonlySet<string> = new Set(['year', 'age', 'grade', 'star']);
const number = /^-?\d+(\.\d+)?$/u;

/** What a dataset holds of one year: by place, how many rows and what each field adds up to. */
type YearTotals = ReadonlyMap<string, ReadonlyMap<string, Exact>>;

const rowCount = '';
const numericFields = (dataset: Dataset) =>
  dataset.fields
    .filter(({ kind, name }) => (kind === 'integer' || kind === 'decimal') && !notAdded.has(name))
    .map(({ name }) => name);

function totalsOfRows(rows: readonly MappedRow[], fields: readonly string[]): YearTotals {
  const totals = new Map<string, Map<string, Exact>>();
  for (const row of rows) {
    const place = fieldOf(row, 'place');
    const sums = totals.get(place) ?? new Map<string, Exact>();
    totals.set(place, sums);
    const add = (name: string, text: string) =>
      number.test(text) && sums.set(name, (sums.get(name) ?? exact(0)).add(exact(text)));
    add(rowCount, '1');
    for (const field of fields) add(field, fieldOf(row, field));
  }
  return totals;
}

async function totalsOfStore(
  store: Store,
  dataset: Dataset,
  fields: readonly string[],
  year: number,
): Promise<YearTotals> {
  const unit = unitOf('个');
  const measures = [
    defineMeasure({ id: rowCount, unit, dataset, value: countRows() }),
    ...fields.map((field) => defineMeasure({ id: field, unit, dataset, value: sumOf(field) })),
  ];
  const totals = new Map<string, Map<string, Exact>>();
  for (const { measure, place, value } of await store.gather({ measures, years: [year] })) {
    const sums = totals.get(place) ?? new Map<string, Exact>();
    totals.set(place, sums);
    if (value) sums.set(measure.id, value);
  }
  return totals;
}

const isLeap = (now: Exact, then: Exact) =>
  (now.gte(smallSum) || then.gte(smallSum)) &&
  (now.gt(then.mul(leapFactor)) || then.gt(now.mul(leapFactor)));

/** What is said of one year of a dataset beside what stood before. */
function* differences(
  dataset: Dataset,
  { year, before }: { readonly year: number; readonly before: Sentence },
  [now, then]: readonly [now: YearTotals, then: YearTotals],
  nameOf: (place: string) => Sentence,
): Generator<{ readonly rule: string; readonly sentence: Sentence }> {
  const gone = [...then.keys()].filter((place) => !now.has(place));
  const more = Math.max(0, gone.length - namesShown);
  if (gone.length > 0) {
    const shown = gone.slice(0, namesShown).map(nameOf);
    const sentence = checkMessages.placesGone(dataset.name, year, before, shown, more);
    yield { rule: 'coverage', sentence };
  }
  for (const [place, sums] of now)
    for (const [field, amount] of sums) {
      const earlier = then.get(place)?.get(field);
      if (!earlier) continue;
      const amounts = [`${amount}`, `${earlier}`] as const;
      if (field === rowCount) {
        if (earlier.gte(fewRows) && amount.lt(earlier.mul(leastCoverage)))
          yield {
            rule: 'coverage',
            sentence: checkMessages.fewerRows(dataset.name, nameOf(place), year, before, amounts),
          };
      } else if (isLeap(amount, earlier))
        yield {
          rule: 'magnitude',
          sentence: checkMessages.leap(dataset.name, field, nameOf(place), year, before, amounts),
        };
    }
}

/**
 * A delivery beside the last one: what the store holds of the same year, where it is sent again,
 * else the year before, delivered with it or stored. Told are places that had rows and have none
 * now, or far fewer, and sums by place that more than double or halve. Warnings about the whole
 * file: which of the two is wrong, nobody can tell here.
 *
 * @param nameOf the name of a place; its code is told where it has none
 */
export async function compareWithLast(
  store: Store | null,
  dataset: Dataset,
  rows: readonly MappedRow[],
  nameOf: (place: string) => Sentence | null = () => null,
): Promise<Finding[]> {
  const named = (place: string): Sentence => {
    const name = nameOf(place);
    return name
      ? { zh: `${name.zh}（${place}）`, en: `${name.en} (${place})` }
      : { zh: place, en: place };
  };
  const fields = numericFields(dataset);
  const byYear = new Map<number, MappedRow[]>();
  for (const row of rows) {
    const year = Number(fieldOf(row, 'year'));
    const known = byYear.get(year);
    if (known) known.push(row);
    else byYear.set(year, [row]);
  }
  const findings: Finding[] = [];
  for (const [year, ofYear] of [...byYear].sort(([a], [b]) => a - b)) {
    const stored = async (of: number) =>
      store ? await totalsOfStore(store, dataset, fields, of) : new Map();
    const again: YearTotals = await stored(year);
    const beside = byYear.get(year - 1);
    const earlier = beside ? totalsOfRows(beside, fields) : await stored(year - 1);
    const compared =
      again.size > 0
        ? { year, before: checkMessages.lastRelease() }
        : { year, before: checkMessages.inYear(year - 1) };
    const now = totalsOfRows(ofYear, fields);
    const then = again.size > 0 ? again : earlier;
    const told = differences(dataset, compared, [now, then], named);
    for (const said of told)
      findings.push({
        ...{ file: ofYear[0]?.file ?? '', sheet: null, row: null, column: null, text: null },
        ...{ severity: 'warning', dataset: dataset.id, ...said },
      });
  }
  return findings;
}
