import { breaksBetween, breaksOf, type ClauseAssessment, type IndicatorValue } from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import {
  markNotes,
  marksOf,
  resultWording,
  scopeWording,
  type TableBlock,
  type TableRow,
  table,
  valueWithUnit,
} from '@eduplan/reports';
import type { PageView } from './page-view.ts';
import { shareOf } from './share-of.ts';

/** Tables of the page's last year. */
export interface YearTables {
  /**
   * What the year before and the year have of each clause about an indicator, and how the clause
   * stood at the end of both; of all themes or of one.
   */
  readonly changes: (caption: string, theme?: string) => TableBlock | string;
  /** The events of the year: how far they got, when, and by which document. */
  readonly events: (caption: string) => TableBlock | string;
}

/** Which way a value moved as printed; null where one is missing or a break lies between. */
function moveOf(
  before: IndicatorValue | undefined,
  after: IndicatorValue | undefined,
  view: PageView,
) {
  if (!before?.value || !after?.value) return null;
  const breaks = breaksOf(after.indicator, after.place, view.places);
  if (breaksBetween(breaks, after.variant, before.year, after.year).length > 0) return null;
  const [first, last] = [before, after].map((value) => valueWithUnit(value, view.language));
  return first === last ? 'none' : after.value.gt(before.value) ? 'rise' : 'fall';
}

interface Change {
  readonly row: TableRow;
  readonly values: readonly IndicatorValue[];
  readonly simulated: boolean;
}

function changeOf(
  now: ClauseAssessment,
  before: ClauseAssessment | undefined,
  isMarked: boolean,
  view: PageView,
): Change[] {
  const { clause, simulated } = now;
  if (!('indicator' in clause)) return [];
  const { language, home, places } = view;
  const wording = scopeWording[language];
  const { status } = resultWording[language];
  const [, year] = view.years;
  const { indicator, variant } = clause;
  const [first, last] = [year - 1, year].map((each) =>
    view.result.at(indicator, home, each, variant),
  );
  const said = (value: IndicatorValue | undefined) => {
    const text = value && valueWithUnit(value, language);
    return value && text ? `${text}${marksOf(value, places)}` : null;
  };
  const moved = moveOf(first, last, view);
  const stands = ({ status: id, simulated: madeUp }: ClauseAssessment) =>
    madeUp && isMarked ? framesMessages.simulatedValue(status[id])[language] : status[id];
  return [
    {
      row: {
        clause: clause.name[language],
        first: said(first),
        last: said(last),
        change: moved && wording.moved[moved],
        before: before ? stands(before) : null,
        now: stands(now),
      },
      values: [first, last].flatMap((value) => (value?.value ? value : [])),
      simulated,
    },
  ];
}

/** The tables of a page's last year. */
export function yearTables(view: PageView): YearTables {
  const { language, home, places, plan, assessments } = view;
  const [, year] = view.years;
  const wording = scopeWording[language];
  const results = resultWording[language];
  // Before its first year the plan asked for nothing.
  const before = view.standings.find((standing) => standing.year === year - 1);
  const earlier = new Map(before?.assessments.map((one) => [one.clause.id, one]));
  return {
    changes: (caption, theme) => {
      const shown = assessments.filter(
        ({ clause }) => 'indicator' in clause && (theme === undefined || clause.theme === theme),
      );
      // A table that rests on simulated data throughout says so at its head.
      const isMarked = shown.some(({ simulated }) => !simulated);
      const changes = shown.flatMap((one) =>
        changeOf(one, earlier.get(one.clause.id), isMarked, view),
      );
      if (changes.length === 0) return wording.none(caption);
      const values = [...new Set(changes.flatMap((change) => change.values))];
      const notes = markNotes(values, places, language, 3);
      return table({
        caption,
        columns: [
          { key: 'clause', label: results.clause, kind: 'heading' },
          { key: 'first', label: String(year - 1), kind: 'number' },
          { key: 'last', label: String(year), kind: 'number' },
          { key: 'change', label: wording.change },
          ...(before ? [{ key: 'before', label: wording.atEndOf(year - 1) }] : []),
          { key: 'now', label: wording.atEndOf(year) },
        ],
        rows: changes.map(({ row }) => row),
        ...(notes.length > 0 && { notes }),
        ...shareOf(changes.map(({ simulated }) => simulated)),
      });
    },
    events: (caption) => {
      const found = plan.clauses.flatMap((clause) =>
        clause.kind === 'milestone'
          ? view.milestones
              .filter(
                ({ milestone, place, date }) =>
                  milestone === clause.event && place === home && date.startsWith(String(year)),
              )
              .map((record) => ({ clause, record }))
          : [],
      );
      if (found.length === 0) return wording.none(caption);
      const isMarked = found.some(({ record }) => !record.simulated);
      const stands = (id: string) => assessments.find(({ clause }) => clause.id === id)?.status;
      return table({
        caption,
        columns: [
          { key: 'event', label: wording.event, kind: 'heading' },
          { key: 'stage', label: wording.stage },
          { key: 'date', label: wording.date, kind: 'number', align: 'start' },
          { key: 'status', label: wording.atEndOf(year) },
          { key: 'document', label: results.document, kind: 'note' },
        ],
        rows: found.map(({ clause, record }) => {
          const status = stands(clause.id);
          const stage = results.stage[record.stage];
          return {
            event: clause.name[language],
            stage:
              record.simulated && isMarked ? framesMessages.simulatedValue(stage)[language] : stage,
            date: record.date,
            status: status ? results.status[status] : null,
            document: record.document,
          };
        }),
        ...shareOf(found.map(({ record }) => record.simulated ?? false)),
      });
    },
  };
}
