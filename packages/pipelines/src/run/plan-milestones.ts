import {
  type MilestoneRecord,
  milestones,
  type Plan,
  publishedFigures,
  type RowOf,
  type Store,
} from '@eduplan/core';

type FigureRow = RowOf<typeof publishedFigures>;

/**
 * When the event of a statement took place: the day that its words print (7月8日), or the year alone
 * where they print none, several, or one of another year.
 */
function dateOf({ year, asPrinted }: Pick<FigureRow, 'year' | 'asPrinted'>): string {
  const [day, ...others] = (asPrinted ?? '').matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu);
  const [, printedYear = String(year), month = '', date = ''] = day ?? [];
  return day && others.length === 0 && printedYear === String(year)
    ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    : String(year);
}

/**
 * The events of a plan that the register of published figures states: those series that a
 * milestone clause names under `figures`. What is only remembered states nothing.
 *
 * @example milestonesFromFigures(liuzhouPlan, []) // => []
 */
export function milestonesFromFigures(plan: Plan, rows: readonly FigureRow[]): MilestoneRecord[] {
  const stated = plan.clauses.flatMap((clause) =>
    clause.kind === 'milestone'
      ? Object.entries(clause.figures ?? {}).map(([series, stage]) => ({
          series,
          stage,
          milestone: clause.event,
        }))
      : [],
  );
  return rows
    .filter(({ status, evidence }) => status === 'result' && evidence !== 'recalled')
    .flatMap((row) =>
      stated
        .filter(({ series }) => series === row.series)
        .map(({ milestone, stage }) => ({
          place: row.place,
          milestone,
          stage,
          date: dateOf(row),
          document: row.document,
        })),
    );
}

/**
 * The events that a store holds for a plan: those that the register of published figures states,
 * then the rows of the register of milestones; of each only what is loaded, and what was made up
 * marked as such.
 */
export async function planMilestones(store: Store, plan: Plan): Promise<MilestoneRecord[]> {
  const releases = await store.releases();
  const loaded = new Set(releases.map(({ dataset }) => dataset));
  const madeUp = new Set(releases.filter(({ simulated }) => simulated).map(({ id }) => id));
  const figures = loaded.has(publishedFigures.id) ? await store.rows(publishedFigures) : [];
  const events = loaded.has(milestones.id) ? await store.rows(milestones) : [];
  return [
    ...figures.flatMap((row) =>
      milestonesFromFigures(plan, [row]).map((event) => ({
        ...event,
        simulated: madeUp.has(row.origin.release),
      })),
    ),
    ...events.map(({ place, milestone, stage, date, document, origin }) => ({
      ...{ place, milestone, stage, date, document },
      simulated: madeUp.has(origin.release),
    })),
  ];
}
