import {
  defaultVariant,
  type Indicator,
  type IndicatorValue,
  type PlaceRegister,
  reportedVariant,
} from '@eduplan/core';
import {
  type ChartBlock,
  cohortFunnel,
  countyMultiples,
  financeByLevel,
  indicatorTrend,
  rankedDots,
  revisionFan,
  scopeWording,
  slopeChart,
  type TrendLine,
  tileMap,
  trendFigure,
  vintagesOfReadings,
} from '@eduplan/reports';
import { drawnTarget, findIndicator, readingOf, targetOf } from './find-indicator.ts';
import { notDrawn, type WantedSeries } from './nothing-drawn.ts';
import type { PageView } from './page-view.ts';

/** A chart, or a sentence that tells why there is nothing to draw. */
export type ChartOrReason = ChartBlock | string;

/** Charts of indicators. */
export interface IndicatorCharts {
  /**
   * The trend of an indicator: of published figures each place's line, of returns the computed line
   * of the page's place, with the city's beside a county's, in the reading that the plan speaks of;
   * or the lines asked for, such as `100000/reported`.
   */
  readonly trend: (indicator: string, lines?: readonly string[]) => ChartOrReason;
  /** Indicators of the page's place from the plan's baseline to its end, or between two years. */
  readonly slope: (
    title: string,
    ids: readonly string[],
    period?: readonly [number, number],
  ) => ChartOrReason;
  /** One indicator of every county, a panel each. */
  readonly multiples: (indicator: string) => ChartOrReason;
  /** The counties in the order of one indicator, the page's last year unless told. */
  readonly ranked: (indicator: string, year?: number) => ChartOrReason;
  /** The way of the cohort that left grade 9 in a year. */
  readonly cohort: (year: number) => ChartOrReason;
  /** Growth of spending per student by level, nominal beside comparable. */
  readonly spendingGrowth: () => ChartOrReason;
  /** One indicator in the vintages of its readings. */
  readonly revisions: (indicator: string, readings: readonly string[]) => ChartOrReason;
  /** The counties as tiles, shaded by one indicator, the page's last year unless told. */
  readonly tiles: (indicator: string, year?: number) => ChartOrReason;
}

// `100000` is a place's published line, `100000/default` its computed one.
function parseLine(line: string, places: PlaceRegister): TrendLine {
  const [place = '', variant = reportedVariant] = line.split('/');
  return { place: places.get(place).code, variant };
}

const growthOfSpending = /per-student.*-growth$/u;
const cohortReadings = ['migration-adjusted', 'registry-cohort'] as const;

/** The charts of a page; where nothing is there to draw, a sentence says why. */
export function indicatorCharts(view: PageView): IndicatorCharts {
  const { result, places, years, home, whole, counties, language } = view;
  const [first, last] = years;
  const frame = { result, places, language };
  const find = (id: string) => findIndicator(view, id);

  const seriesOf = (indicator: Indicator, at: readonly string[]): WantedSeries[] =>
    at.map((place) => ({ indicator, place, variant: readingOf(view, indicator) }));
  const linesOf = (indicator: Indicator): WantedSeries[] => {
    if (view.source === 'returns') return seriesOf(indicator, [...new Set([home, whole])]);
    const reported = result.values.filter((value) => value.indicator === indicator);
    const found = [...new Set(reported.map(({ place }) => place))];
    return found.map((place) => ({ indicator, place, variant: reportedVariant }));
  };
  const drawn = (
    title: string,
    wanted: readonly WantedSeries[],
    draw: () => ChartBlock,
    within = years,
  ): ChartOrReason => notDrawn(title, wanted, within, result, language) ?? draw();
  const ofCounties = (
    indicator: Indicator,
    at: readonly string[],
    year: number,
    draw: (values: readonly IndicatorValue[]) => ChartBlock,
  ): ChartOrReason => {
    const wanted = seriesOf(indicator, at);
    const values = wanted.flatMap(
      (one) => result.at(indicator, one.place, year, one.variant) ?? [],
    );
    return drawn(indicator.name[language], wanted, () => draw(values), [year, year]);
  };

  return {
    trend: (id, asked) => {
      const indicator = find(id);
      const lines = asked?.map((line) => ({ ...parseLine(line, places), indicator }));
      const wanted = lines ?? linesOf(indicator);
      const target = drawnTarget(view, indicator);
      return drawn(indicator.name[language], wanted, () =>
        trendFigure(indicatorTrend({ ...frame, indicator, lines: wanted, years, target })),
      );
    },
    slope: (title, ids, period = [view.plan.baselineYear, last]) => {
      const lines = ids.flatMap((id) => seriesOf(find(id), [home]));
      const draw = () => slopeChart({ ...frame, title, years: period, lines });
      const [before, after] = period;
      const start = notDrawn(title, lines, [before, before], result, language);
      return start === null ? draw() : drawn(title, lines, draw, [after, after]);
    },
    multiples: (id) => {
      const indicator = find(id);
      const target = targetOf(view, indicator);
      const variant = readingOf(view, indicator);
      return drawn(indicator.name[language], seriesOf(indicator, counties), () =>
        countyMultiples({ ...frame, indicator, counties, city: whole, years, variant, target }),
      );
    },
    ranked: (id, year = last) => {
      const indicator = find(id);
      const city = result.at(indicator, whole, year, readingOf(view, indicator)) ?? null;
      return ofCounties(indicator, counties, year, (values) =>
        rankedDots({
          ...{ values, city, target: targetOf(view, indicator), places, language },
          ...(view.isOfCounty && { highlight: home }),
        }),
      );
    },
    tiles: (id, year = last) => {
      const indicator = find(id);
      const parts = places.children(whole, year).filter(({ status }) => status !== 'placeholder');
      const codes = parts.map(({ code }) => code);
      return ofCounties(indicator, codes, year, (readings) =>
        tileMap({ readings, places, language }),
      );
    },
    cohort: (year) => {
      const indicator = find('compulsory-retention-rate');
      const wanted = cohortReadings.map((variant) => ({ indicator, place: home, variant }));
      // The way of a cohort is drawn as far as any of its steps is known.
      const steps = wanted.flatMap(({ variant }) =>
        Object.values(result.at(indicator, home, year, variant)?.inputs ?? {}),
      );
      const draw = () => cohortFunnel({ ...frame, place: home, year, indicator });
      if (steps.some(({ value }) => value !== null)) return draw();
      return drawn(indicator.name[language], wanted, draw, [year, year]);
    },
    spendingGrowth: () => {
      const indicators = view.indicators.filter(({ id }) => growthOfSpending.test(id));
      const accounts = ['accounts', 'accounts-comparable'] as const;
      const printed = [defaultVariant, 'comparable'] as const;
      const readings = view.source === 'returns' ? accounts : printed;
      const wanted = indicators.flatMap((indicator) =>
        readings.map((variant) => ({ indicator, place: home, variant })),
      );
      return drawn(scopeWording[language].spendingGrowth, wanted, () =>
        financeByLevel({ ...frame, place: home, years, indicators, readings }),
      );
    },
    revisions: (id, readings) => {
      const indicator = find(id);
      const asked = { indicator, place: home, language };
      const title = indicator.name[language];
      const vintages = vintagesOfReadings(result, asked, readings);
      const wanted = readings.map((variant) => ({ indicator, place: home, variant }));
      return drawn(title, wanted, () =>
        revisionFan({ title, vintages, years: [first, last], places, language }),
      );
    },
  };
}
