import { datasets, type IndicatorValue } from '@eduplan/core';
import { scopeWording, type TableBlock, table } from '@eduplan/reports';
import { absentCounties } from './absent-counties.ts';
import type { PageView } from './page-view.ts';
import { shareOf } from './share-of.ts';

/** What a page rests on. */
export interface DataUsed {
  /**
   * How many of the values of the page's place in a year, the last unless told, have every county
   * and every school that should report behind them, and which are absent.
   */
  readonly coverage: (year?: number) => string;
  /** The deliveries that count, a row for each dataset. */
  readonly deliveries: (caption: string) => TableBlock | string;
}

const namedAtMost = 6;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Told of some values: how many there are, and which names are absent behind any of them. */
function absences(
  values: readonly IndicatorValue[],
  of: (value: IndicatorValue) => readonly string[] | null,
) {
  const lists = values.flatMap((value) => {
    const absent = of(value);
    return absent ? [absent] : [];
  });
  return {
    all: lists.length,
    complete: lists.filter((absent) => absent.length === 0).length,
    absent: [...new Set(lists.flat())],
  };
}

/** What a page rests on, in words and as a table. */
export function dataUsed(view: PageView): DataUsed {
  const { result, home, places, language, releases, years } = view;
  const wording = scopeWording[language];
  return {
    coverage: (year = years[1]) => {
      const values = result.values.filter(
        (one) => one.place === home && one.year === year && one.value !== null,
      );
      const counties = absences(values, absentCounties);
      const schools = absences(values, ({ coverage }) => coverage?.schools?.absent ?? null);
      const absent = [
        ...counties.absent.map((code) => places.get(code).name[language]),
        ...schools.absent.sort(byText),
      ];
      const parts = [
        ...(view.isOfCounty ? [] : [wording.countiesCovered(counties.all, counties.complete)]),
        wording.schoolsCovered(schools.all, schools.complete),
        ...(absent.length > 0
          ? [wording.missingFrom(absent.slice(0, namedAtMost), absent.length)]
          : []),
      ];
      return `${wording.ofYear(year)}${parts.join(wording.between)}${wording.sentenceEnd}`;
    },
    deliveries: (caption) => {
      const current = releases.filter((release) => release.current);
      const rows = datasets.flatMap((dataset) => {
        const own = current.filter((release) => release.dataset === dataset.id);
        return own.length > 0 ? [{ dataset, own }] : [];
      });
      if (rows.length === 0) return wording.none(caption);
      return table({
        caption,
        columns: [
          { key: 'dataset', label: wording.dataset, kind: 'heading' },
          { key: 'deliveries', label: wording.deliveries, kind: 'number' },
          { key: 'rows', label: wording.rows, kind: 'number' },
          { key: 'received', label: wording.received, kind: 'number', align: 'start' },
        ],
        rows: rows.map(({ dataset, own }) => ({
          dataset: dataset.name[language],
          deliveries: String(own.length),
          rows: String(own.reduce((sum, release) => sum + release.rows, 0)),
          received:
            own
              .map(({ received }) => received)
              .sort(byText)
              .at(-1) ?? null,
        })),
        ...shareOf(current.map(({ simulated }) => simulated)),
      });
    },
  };
}
