import {
  type ComputeResult,
  compute,
  type Indicator,
  type IndicatorValue,
  type Judgement,
  judge,
  parsePrinted,
  publishedFigures,
  type Store,
  type StoredRow,
} from '@eduplan/core';

/** A row of the register of published figures, as stored. */
export type StoredFigure = StoredRow<typeof publishedFigures>;

/** A figure of the register, and what recomputing it gave. */
export interface JudgedFigure {
  readonly figure: StoredFigure;
  readonly indicator: Indicator;
  /** The reading that the figure claims to be. */
  readonly variant: string;
  readonly judgement: Judgement;
  /** Values of the other readings where the figure's own cannot be computed or does not match. */
  readonly others: readonly IndicatorValue[];
  /** Whether the figure itself, or an input of its value, was never seen in a copy. */
  readonly recalled: boolean;
}

interface Claim {
  readonly indicator: Indicator;
  readonly variant: string;
}

/** Which reading of which indicator each series of the register prints. */
function claimsOf(indicators: readonly Indicator[]): Map<string, Claim> {
  return new Map(
    indicators.flatMap((indicator) =>
      Object.entries(indicator.figures ?? {}).map(([series, variant]): [string, Claim] => [
        series,
        { indicator, variant },
      ]),
    ),
  );
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const usesRecalled = ({ inputs }: IndicatorValue) =>
  Object.values(inputs).some(({ carried }) => carried.evidence === 'recalled');

function judgeFigure(figure: StoredFigure, claim: Claim, result: ComputeResult): JudgedFigure[] {
  const { indicator, variant } = claim;
  const at = (reading: string) => result.at(indicator, figure.place, figure.year, reading);
  const own = at(variant);
  if (!own || figure.printed === null) return [];
  const alternatives = indicator.readings
    .filter(({ id }) => id !== variant)
    .flatMap(({ id }) => at(id) ?? []);
  const judgement = judge(parsePrinted(figure.printed), own, alternatives);
  const settled = judgement.verdict !== 'differs' && judgement.verdict !== 'not-computable';
  return [
    {
      figure,
      indicator,
      variant,
      judgement,
      others: settled ? [] : alternatives.filter(({ value }) => value !== null),
      recalled: figure.evidence === 'recalled' || usesRecalled(judgement.value),
    },
  ];
}

/**
 * Recompute every figure of the register that an indicator claims, from the other figures in it.
 * In the order of indicator, place and year. Inputs, statements, forecasts, targets and figures that nobody printed are not judged.
 *
 * @throws {SourceError} if the store holds no register of published figures
 */
export async function reproduceFigures(
  store: Store,
  indicators: readonly Indicator[],
): Promise<JudgedFigure[]> {
  const claims = claimsOf(indicators);
  const figures = (await store.rows(publishedFigures)).filter(
    ({ status, series, printed }) => status === 'result' && printed !== null && claims.has(series),
  );
  const result = await compute(store, {
    indicators,
    places: [...new Set(figures.map(({ place }) => place))].sort(),
    years: [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b),
  });
  const order = new Map(indicators.map((indicator, index) => [indicator, index]));
  const position = ({ indicator }: JudgedFigure) => order.get(indicator) ?? 0;
  return figures
    .flatMap((figure) => {
      const claim = claims.get(figure.series);
      return claim ? judgeFigure(figure, claim, result) : [];
    })
    .sort(
      (a, b) =>
        position(a) - position(b) ||
        byText(a.figure.place, b.figure.place) ||
        a.figure.year - b.figure.year,
    );
}
