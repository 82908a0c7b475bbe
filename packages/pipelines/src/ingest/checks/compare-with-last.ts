import {
  type Dataset,
  defineMeasure,
  type Exact,
  exact,
  type MeasureValue,
  type Store,
  sumOf,
  unitOf,
} from '@eduplan/core';
import { checkMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { fieldText, type MappedRow } from '../layout/mapped-row.ts';

/** Beyond so many times, or below that part of, the year before, a sum is told. */
const leapFactor = 2;
/** Sums of so few are left alone: a small school may well double. */
const smallSum = 200;
const namesShown = 10;

const notAdded: ReadonlySet<string> = new Set(['year', 'age', 'grade', 'star']);

const textOf = (row: MappedRow, name: string) => {
  const field = row.fields[name];
  return (field && fieldText(field)) ?? '';
};

const numericFields = (dataset: Dataset) =>
  dataset.fields.filter(
    ({ kind, name }) => (kind === 'integer' || kind === 'decimal') && !notAdded.has(name),
  );

/** The sum of a field by place, of the rows of one year. */
function sumsOf(rows: readonly MappedRow[], field: string): Map<string, Exact> {
  const sums = new Map<string, Exact>();
  for (const row of rows) {
    const text = textOf(row, field);
    if (!/^-?\d+(\.\d+)?$/.test(text)) continue;
    const place = textOf(row, 'place');
    sums.set(place, (sums.get(place) ?? exact(0)).add(exact(text)));
  }
  return sums;
}

const isLeap = (now: Exact, then: Exact) =>
  (now.gte(smallSum) || then.gte(smallSum)) &&
  (now.gt(then.mul(leapFactor)) || then.gt(now.mul(leapFactor)));

/**
 * A delivery beside what the store holds of the year before: places that had rows and have none
 * now, and sums by place that more than double or halve. Warnings about the whole file: which of
 * the two years is wrong, nobody can tell here.
 */
export async function compareWithLast(
  store: Store,
  dataset: Dataset,
  rows: readonly MappedRow[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const [first] = rows;
  if (!first) return findings;
  const tell = (rule: string, sentence: Finding['sentence']) =>
    findings.push({
      file: first.file,
      sheet: null,
      row: null,
      column: null,
      severity: 'warning',
      rule,
      text: null,
      sentence,
    });
  const fields = numericFields(dataset);
  const measures = fields.map(({ name }) =>
    defineMeasure({ id: `sum-${name}`, unit: unitOf('个'), dataset, value: sumOf(name) }),
  );
  const years = new Set(rows.map((row) => Number(textOf(row, 'year'))));
  for (const year of [...years].sort((a, b) => a - b)) {
    const before = year - 1;
    if (years.has(before)) continue;
    const stored: MeasureValue[] = await store.gather({ measures, years: [before] });
    const ofYear = rows.filter((row) => Number(textOf(row, 'year')) === year);
    const present = new Set(ofYear.map((row) => textOf(row, 'place')));
    const gone = [...new Set(stored.map(({ place }) => place))].filter(
      (place) => !present.has(place),
    );
    if (gone.length > 0) {
      const shown = gone.slice(0, namesShown);
      const what = { zh: '地区', en: 'places' };
      tell(
        'coverage',
        checkMessages.gone(dataset.name, year, before, what, shown, gone.length - shown.length),
      );
    }
    fields.forEach(({ name }, index) => {
      for (const [place, now] of sumsOf(ofYear, name)) {
        const then = stored.find(
          (value) => value.measure === measures[index] && value.place === place,
        )?.value;
        if (then && isLeap(now, then))
          tell(
            'magnitude',
            checkMessages.leap(dataset.name, name, place, year, before, [`${now}`, `${then}`]),
          );
      }
    });
  }
  return findings;
}
