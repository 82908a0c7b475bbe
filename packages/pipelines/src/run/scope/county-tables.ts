import {
  assessPlan,
  type Clause,
  type ClauseAssessment,
  type IndicatorValue,
  type Language,
  rankAmong,
  years as yearsBetween,
} from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import {
  describeTest,
  markNotes,
  marksOf,
  readingName,
  resultWording,
  scopeWording,
  type TableBlock,
  type TableRow,
  table,
  valueWithUnit,
} from '@eduplan/reports';
import { evidenceUntil } from './evidence-until.ts';
import { isRate } from './find-indicator.ts';
import type { PageView } from './page-view.ts';
import { shareOf } from './share-of.ts';

/** Tables of a county beside the city. */
export interface CountyTables {
  /**
   * The clauses that bind the city and not its counties: what the county has of each, how the city
   * stands, and why the county has no value where it has none.
   */
  readonly cityClauses: (caption: string) => TableBlock | string;
  /** Where the county stands among the others by each rate of the plan, in the page's last year. */
  readonly ranks: (caption: string) => TableBlock | string;
}

type AboutIndicator = Extract<Clause, { readonly indicator: unknown }>;
const isAboutIndicator = (clause: Clause): clause is AboutIndicator => 'indicator' in clause;

/** A value with its unit and its marks; null where it is missing. */
function printed(value: IndicatorValue | undefined, view: PageView): string | null {
  const text = value && valueWithUnit(value, view.language);
  return value && text ? `${text}${marksOf(value, view.places)}` : null;
}

/** The same, with its year where that is not the page's last. */
function dated(value: IndicatorValue | undefined, view: PageView): string | null {
  const text = printed(value, view);
  if (!value || text === null || value.year === view.years[1]) return text;
  return scopeWording[view.language].ofOtherYear(text, value.year);
}

/** Why a value is missing; null where it is not. What there is none of is no fault of the data. */
function whyMissing(value: IndicatorValue | undefined, { language }: PageView): string | null {
  if (!value?.missing) return null;
  const { code, sentence } = value.missing;
  return code === 'undefined' ? scopeWording[language].nothingCounted : sentence[language];
}

/** The latest value of a place by the page's last year; where none is there, the last one tried. */
function latestAt({ indicator, variant }: AboutIndicator, place: string, view: PageView) {
  const found = yearsBetween(...view.years).flatMap(
    (year) => view.result.at(indicator, place, year, variant) ?? [],
  );
  return found.findLast(({ value }) => value !== null) ?? found.at(-1);
}

/** The sums that a county has of the clauses that add up years, by clause. */
function totalsOf(view: PageView): Map<string, IndicatorValue | null> {
  const clauses = view.plan.targets.filter(({ over }) => over === 'period');
  const totals = assessPlan(
    { ...view.plan, clauses },
    evidenceUntil(view, view.years[1]),
    view.home,
  );
  return new Map(totals.map(({ clause, value }) => [clause.id, value]));
}

function cityRow(
  whole: ClauseAssessment,
  totals: ReadonlyMap<string, IndicatorValue | null>,
  view: PageView,
): TableRow & { readonly clause: string } {
  const { clause, status, simulated, milestone } = whole;
  const { language, home } = view;
  const results = resultWording[language];
  const latest = isAboutIndicator(clause) ? latestAt(clause, home, view) : undefined;
  const own = totals.get(clause.id) ?? latest;
  const stands = milestone ? `${results.stage[milestone.stage]} ${milestone.date}` : null;
  const missing = whyMissing(own, view);
  return {
    clause: clause.name[language],
    target: describeTest(clause, language),
    own: dated(own, view),
    city: dated(whole.value ?? undefined, view) ?? stands,
    status: simulated
      ? framesMessages.simulatedValue(results.status[status])[language]
      : results.status[status],
    reason: own?.value ? '' : (missing ?? scopeWording[language].notByCounty),
  };
}

function rankRow({ indicator, variant }: AboutIndicator, view: PageView) {
  const { result, counties, home, whole, language, places } = view;
  const wording = scopeWording[language];
  const name = indicator.name[language];
  const reading = readingName(indicator, variant, language);
  const [, year] = view.years;
  const own = result.at(indicator, home, year, variant);
  const city = result.at(indicator, whole, year, variant);
  const isRanked = indicator.better !== 'neither';
  const { ranked, of, leftOut } = isRanked
    ? rankAmong(result, indicator, { places: counties, year, variant })
    : { ranked: [], of: 0, leftOut: [] };
  const rank = ranked.find(({ value }) => value.place === home)?.rank;
  const absent = leftOut.map(({ place }) => places.get(place).name[language]);
  const remarks = [
    ...[whyMissing(own, view) ?? []].flat(),
    ...(isRanked ? [] : [wording.noRank]),
    ...(rank !== undefined && absent.length > 0 ? [wording.leftOut(absent)] : []),
  ];
  return {
    values: [own, city].flatMap((value) => (value?.value ? value : [])),
    row: {
      indicator: reading ? resultWording[language].nameReading(name, reading) : name,
      own: printed(own, view),
      city: printed(city, view),
      rank: rank === undefined ? null : wording.ranked(rank, of),
      reason: remarks.join(language === 'zh' ? '' : ' '),
    },
  };
}

const notesOf = (values: readonly IndicatorValue[], view: PageView, language: Language) => {
  const notes = markNotes([...new Set(values)], view.places, language, 3);
  return notes.length > 0 ? { notes } : {};
};

/** The tables of a county's page. */
export function countyTables(view: PageView): CountyTables {
  const { language, places, home, whole, years } = view;
  const wording = scopeWording[language];
  const results = resultWording[language];
  const headOf = (code: string) => wording.inYear(places.get(code).name[language], years[1]);
  const heads = [headOf(home), headOf(whole)] as const;
  const asked = new Set(view.asked.clauses.map(({ id }) => id));
  return {
    cityClauses: (caption) => {
      const rows = view.ofWhole.filter(({ clause }) => !asked.has(clause.id));
      if (rows.length === 0) return wording.none(caption);
      const totals = totalsOf(view);
      const shown = rows.flatMap(({ clause, value }) => {
        const own = isAboutIndicator(clause) ? latestAt(clause, home, view) : undefined;
        return [value, own].flatMap((one) => one ?? []);
      });
      return table({
        caption,
        columns: [
          { key: 'clause', label: results.clause, kind: 'heading' },
          { key: 'target', label: wording.cityTarget },
          { key: 'own', label: heads[0], kind: 'number' },
          { key: 'city', label: heads[1], kind: 'number' },
          { key: 'status', label: wording.cityStands },
          { key: 'reason', label: results.remark, kind: 'note' },
        ],
        rows: rows.map((one) => cityRow(one, totals, view)),
        ...notesOf(shown, view, language),
        ...shareOf(rows.map(({ simulated }) => simulated)),
      });
    },
    ranks: (caption) => {
      const rates = view.plan.clauses
        .filter(isAboutIndicator)
        .filter(({ indicator }) => isRate(indicator.unit));
      const keys = rates.map(({ indicator, variant }) => `${indicator.id}/${variant}`);
      const rows = rates
        .filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
        .map((clause) => rankRow(clause, view));
      if (rows.length === 0) return wording.none(caption);
      const values = rows.flatMap((one) => one.values);
      return table({
        caption,
        columns: [
          { key: 'indicator', label: results.indicator, kind: 'heading' },
          { key: 'own', label: heads[0], kind: 'number' },
          { key: 'city', label: heads[1], kind: 'number' },
          { key: 'rank', label: wording.rank, kind: 'number' },
          { key: 'reason', label: results.remark, kind: 'note' },
        ],
        rows: rows.map(({ row }) => row),
        ...notesOf(values, view, language),
        ...shareOf(values.map(({ simulated }) => simulated)),
      });
    },
  };
}
