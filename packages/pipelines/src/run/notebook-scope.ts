import { fileURLToPath } from 'node:url';
import {
  type ClauseAssessment,
  type ComputeResult,
  defaultVariant,
  type Indicator,
  type Language,
  nearNames,
  type PlaceRegister,
  type Plan,
  reportedVariant,
  SourceError,
  type Verdict,
} from '@eduplan/core';
import { cliMessages, framesMessages, indicatorMessages } from '@eduplan/core/messages';
import {
  bulletChart,
  type ChartBlock,
  cohortFunnel,
  countyMultiples,
  financeByLevel,
  indicatorTrend,
  type LatestAssessment,
  milestoneTimeline,
  type NotebookSource,
  planTable,
  rankedDots,
  revisionFan,
  type StatusYear,
  slopeChart,
  sourceTable,
  statusBoard,
  statusTable,
  summariseTheme,
  type TableBlock,
  type TrendLine,
  targetTable,
  tileMap,
  trendFigure,
  valueWithUnit,
  verdictCounts,
  verdictTable,
  vintagesOfReadings,
} from '@eduplan/reports';
import type { JudgedFigure, StoredFigure } from '../reproduce/reproduce-figures.ts';

/** Everything that a notebook is written from. */
export interface NotebookData {
  readonly source: NotebookSource;
  /** The place whose values sentences speak of. */
  readonly home: string;
  /** Every clause of the plan, held against what is there. */
  readonly assessments: readonly ClauseAssessment[];
  /** The same for each year of the plan, as it stood then. */
  readonly standings: readonly StatusYear[];
  readonly result: ComputeResult;
  readonly indicators: readonly Indicator[];
  readonly judged: readonly JudgedFigure[];
  readonly latest: readonly LatestAssessment[];
  readonly figures: readonly StoredFigure[];
  readonly plan: Plan;
  readonly places: PlaceRegister;
  readonly years: readonly [from: number, to: number];
}

/** The names that the cells of a notebook can use. */
export interface NotebookScope {
  /**
   * The trend of an indicator as a chart: of published figures each place's line, of returns the
   * computed line of the place that the notebook is about in the reading that the plan sets a
   * target for, or the lines asked for.
   */
  readonly trend: (indicator: string, lines?: readonly string[]) => ChartBlock;
  /** Every clause of the plan by theme and year, as a board of marks. */
  readonly board: (title: string) => ChartBlock;
  /** The latest values beside the targets of the plan, or of one theme. */
  readonly bullets: (title: string, theme?: string) => ChartBlock;
  /** Indicators from the plan's baseline to its end, or between two years. */
  readonly slope: (
    title: string,
    ids: readonly string[],
    period?: readonly [number, number],
  ) => ChartBlock;
  /** One indicator of every county, a panel each. */
  readonly multiples: (indicator: string) => ChartBlock;
  /** The counties in the order of one indicator, the last year unless told. */
  readonly ranked: (indicator: string, year?: number) => ChartBlock;
  /** The way of the cohort that left grade 9 in a year. */
  readonly cohort: (year: number) => ChartBlock;
  /** Growth of spending per student by level, nominal beside comparable. */
  readonly spendingGrowth: () => ChartBlock;
  /** The events of the plan by date, and those that have no record. */
  readonly timeline: () => ChartBlock;
  /** One indicator in the vintages of its readings. */
  readonly revisions: (indicator: string, readings: readonly string[]) => ChartBlock;
  /** The counties as tiles, shaded by one indicator, the last year unless told. */
  readonly tiles: (indicator: string, year?: number) => ChartBlock;
  /** A theme of the plan in sentences, a paragraph each. */
  readonly summary: (theme: string) => string[];
  readonly verdictSummary: (caption: string) => TableBlock;
  readonly verdictsOf: (
    caption: string,
    choice: { verdict?: Verdict; theme?: string },
  ) => TableBlock;
  readonly targets: (caption: string) => TableBlock;
  /** How many clauses of each theme stand how. */
  readonly statuses: (caption: string) => TableBlock;
  /** The clauses of the plan, or of one theme, and how each stands. */
  readonly clauses: (caption: string, theme?: string) => TableBlock;
  readonly cited: (caption: string) => TableBlock;
  /**
   * A computed value of the place that the notebook is about, with its unit, marked where it rests on simulated data. Refused
   * where it is missing: no sentence has a hole.
   */
  readonly value: (indicator: string, year: number, variant?: string) => string;
  /** A figure of that place as it was printed. */
  readonly figure: (series: string, year: number) => string;
  /** Whether a value that was asked for so far rests on simulated data. */
  readonly simulatedText: () => boolean;
  /** How many figures got a verdict, or how many were judged. */
  readonly count: (verdict?: Verdict) => number;
}

function requireIndicator(indicators: readonly Indicator[], id: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found) return found;
  const near = nearNames(
    id,
    indicators.map((indicator) => indicator.id),
  );
  throw new SourceError(indicatorMessages.unknownIndicator(id, near));
}

// `100000` is a place's published line, `100000/default` its computed one.
function parseLine(line: string): TrendLine {
  const [place = '', variant = reportedVariant] = line.split('/');
  return { place, variant };
}

/** The scope of a notebook's cells in one language; every number in it is computed already. */
export function notebookScope(data: NotebookData, language: Language): NotebookScope {
  const { result, indicators, judged, latest, figures, plan, places, years, home } = data;
  let simulatedText = false;
  const targetOf = (indicator: Indicator) =>
    plan.targets.find((target) => target.indicator === indicator) ?? null;
  const usualLines = (indicator: Indicator) =>
    data.source === 'returns'
      ? [`${home}/${targetOf(indicator)?.variant ?? defaultVariant}`]
      : new Set(
          result.values.filter((value) => value.indicator === indicator).map(({ place }) => place),
        );
  const counties = places.counties(home, years[1]).map(({ code }) => code);
  const readingOf = (indicator: Indicator) => targetOf(indicator)?.variant ?? defaultVariant;
  const reviewed = [plan.baselineYear, plan.period[1]] as const;
  return {
    board: (title) => statusBoard({ title, plan, years: data.standings, language }),
    bullets: (title, theme) =>
      bulletChart({
        ...{ title, plan, result, places, language },
        assessments: data.assessments.filter(
          ({ clause }) => theme === undefined || clause.theme === theme,
        ),
      }),
    slope: (title, ids, period = reviewed) =>
      slopeChart({
        ...{ title, result, places, language, years: period },
        lines: ids.map((id) => {
          const indicator = requireIndicator(indicators, id);
          return { indicator, place: home, variant: readingOf(indicator) };
        }),
      }),
    multiples: (id) => {
      const indicator = requireIndicator(indicators, id);
      return countyMultiples({
        ...{ result, indicator, counties, city: home, years, places, language },
        variant: readingOf(indicator),
        target: targetOf(indicator),
      });
    },
    ranked: (id, year = years[1]) => {
      const indicator = requireIndicator(indicators, id);
      const at = (place: string) => result.at(indicator, place, year, readingOf(indicator));
      return rankedDots({
        values: counties.flatMap((place) => at(place) ?? []),
        city: at(home) ?? null,
        ...{ target: targetOf(indicator), places, language },
      });
    },
    cohort: (year) =>
      cohortFunnel({
        ...{ result, place: home, year, places, language },
        indicator: requireIndicator(indicators, 'compulsory-retention-rate'),
      }),
    spendingGrowth: () =>
      financeByLevel({
        ...{ result, place: home, years, places, language },
        indicators: indicators.filter(({ id }) => /per-student.*-growth$/u.test(id)),
        ...(data.source === 'returns' && { readings: ['accounts', 'accounts-comparable'] }),
      }),
    timeline: () => milestoneTimeline({ assessments: data.assessments, places, language }),
    revisions: (id, readings) => {
      const indicator = requireIndicator(indicators, id);
      const asked = { indicator, place: home, language };
      const vintages = vintagesOfReadings(result, asked, readings);
      return revisionFan({ title: indicator.name[language], vintages, years, places, language });
    },
    tiles: (id, year = years[1]) => {
      const indicator = requireIndicator(indicators, id);
      const readings = places
        .children(home, year)
        .filter(({ status }) => status !== 'placeholder')
        .flatMap(({ code }) => result.at(indicator, code, year, readingOf(indicator)) ?? []);
      return tileMap({ readings, places, language });
    },
    summary: (theme) => summariseTheme(data.assessments, theme, language, data),
    trend: (id, lines) => {
      const indicator = requireIndicator(indicators, id);
      return trendFigure(
        indicatorTrend({
          result,
          indicator,
          places,
          lines: [...(lines ?? usualLines(indicator))].map(parseLine),
          years,
          target: targetOf(indicator),
          language,
        }),
      );
    },
    verdictSummary: (caption) => verdictCounts(judged, language, caption),
    verdictsOf: (caption, { verdict, theme }) =>
      verdictTable(
        judged.filter(
          ({ judgement, indicator }) =>
            (verdict === undefined || judgement.verdict === verdict) &&
            (theme === undefined || indicator.theme === theme),
        ),
        places,
        language,
        caption,
      ),
    targets: (caption) => targetTable(latest, places, language, caption),
    statuses: (caption) => statusTable(plan, data.assessments, language, caption),
    clauses: (caption, theme) =>
      planTable(
        data.assessments.filter(({ clause }) => theme === undefined || clause.theme === theme),
        places,
        language,
        caption,
      ),
    value: (id, year, variant) => {
      const value = result.at(requireIndicator(indicators, id), home, year, variant);
      const printed = value && valueWithUnit(value, language);
      if (!printed) throw new SourceError(cliMessages.noValue(id, year, variant ?? defaultVariant));
      if (!value?.simulated) return printed;
      simulatedText = true;
      return framesMessages.simulatedValue(printed)[language];
    },
    simulatedText: () => simulatedText,
    figure: (series, year) => {
      const found = figures.filter(
        (row) => row.series === series && row.year === year && row.place === home && row.printed,
      );
      const [only] = found;
      if (found.length !== 1 || !only?.printed)
        throw new SourceError(cliMessages.noSingleFigure(series, year, found.length));
      return only.printed;
    },
    cited: (caption) =>
      sourceTable(
        figures.filter(({ status }) => status !== 'target'),
        language,
        caption,
      ),
    count: (verdict) =>
      judged.filter(({ judgement }) => verdict === undefined || judgement.verdict === verdict)
        .length,
  };
}

const scopeNames = {
  trend: true,
  board: true,
  bullets: true,
  slope: true,
  multiples: true,
  ranked: true,
  cohort: true,
  spendingGrowth: true,
  timeline: true,
  revisions: true,
  tiles: true,
  summary: true,
  verdictSummary: true,
  verdictsOf: true,
  targets: true,
  statuses: true,
  clauses: true,
  cited: true,
  value: true,
  simulatedText: true,
  figure: true,
  count: true,
} satisfies Record<keyof NotebookScope, true>;

/** The TypeScript types of the scope by name, against which the cells of notebooks are checked. */
export const scopeTypes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(scopeNames).map((name) => [
    name,
    `import(${JSON.stringify(fileURLToPath(import.meta.url))}).NotebookScope['${name}']`,
  ]),
);
