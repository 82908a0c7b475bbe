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
  type ChartBlock,
  indicatorTrend,
  type LatestAssessment,
  type NotebookSource,
  planTable,
  sourceTable,
  statusTable,
  type TableBlock,
  type TrendLine,
  targetTable,
  trendFigure,
  valueWithUnit,
  verdictCounts,
  verdictTable,
} from '@eduplan/reports';
import type { JudgedFigure, StoredFigure } from '../reproduce/reproduce-figures.ts';

/** Everything that a notebook is written from. */
export interface NotebookData {
  readonly source: NotebookSource;
  /** The place whose values sentences speak of. */
  readonly home: string;
  /** Every clause of the plan, held against what is there. */
  readonly assessments: readonly ClauseAssessment[];
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
  return {
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
