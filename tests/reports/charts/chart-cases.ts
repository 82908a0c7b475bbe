import {
  type ComputeResult,
  defineEvidence,
  defineIndicator,
  defineMeasure,
  definePlan,
  defineTarget,
  type ExactInput,
  exact,
  type Indicator,
  type IndicatorDefinition,
  type IndicatorValue,
  percent,
  persons,
  point,
  publishedFigures,
  reportedIn,
  toOne,
  type Unit,
} from '@eduplan/core';
import type { ChartContent } from '../../../packages/reports/src/notebook/document.ts';

type Spec = ChartContent['spec'];

const measure = defineMeasure({
  id: 'any',
  unit: persons,
  dataset: publishedFigures,
  value: reportedIn('value'),
});

type Changed = Partial<Pick<IndicatorDefinition<{ any: typeof measure }>, 'better' | 'editions'>>;

const indicatorOf = (id: string, zh: string, unit: Unit, changed: Changed = {}): Indicator =>
  defineIndicator({
    id,
    name: { zh, en: id },
    unit,
    decimals: unit === persons ? 0 : 1,
    better: 'higher',
    range: [-1e9, 1e9],
    source: { document: '测试' },
    inputs: { any: measure },
    formula: ({ any }) => exact(any),
    ...changed,
  });

export const share = indicatorOf('share', '占比', percent);
export const staffing = indicatorOf('staffing', '生师比', toOne, { better: 'lower' });
export const trained = indicatorOf('trained', '培训人数', persons);
export const arrears = indicatorOf('arrears', '拖欠人数', persons, { better: 'lower' });
/** Counted otherwise from 2024 on. */
export const recounted = indicatorOf('recounted', '改口径占比', percent, {
  editions: [{ since: 2024, note: { zh: '改了口径', en: 'counted otherwise' } }],
});

export const city = '450200';

interface Details {
  readonly place?: string;
  readonly simulated?: boolean;
  /** Low, high and denominator of an interval, in base units. */
  readonly interval?: readonly [low: ExactInput, high: ExactInput, of: number];
}

/** A value in base units; null is missing. */
export function value(
  indicator: Indicator,
  year: number,
  amount: ExactInput | null,
  { place = city, simulated = false, interval }: Details = {},
): IndicatorValue {
  const [variant] = indicator.readings;
  if (!variant) throw new Error('an indicator has a reading');
  return {
    indicator,
    variant,
    place,
    year,
    value: amount === null ? null : exact(amount),
    interval: amount === null ? null : point(amount),
    missing: amount === null ? { code: 'no-row', sentence: { zh: '无此数', en: 'none' } } : null,
    inputs: {},
    uncertainty: interval
      ? {
          low: exact(interval[0]),
          high: exact(interval[1]),
          of: exact(interval[2]),
          small: interval[2] < 30,
        }
      : null,
    breaks: [],
    coverage: null,
    simulated,
  };
}

/** What a computation would have given. */
export const resultOf = (values: readonly IndicatorValue[]): ComputeResult => ({
  values,
  at: (indicator, place, year, variant = 'default') =>
    values.find(
      (one) =>
        one.indicator === indicator &&
        one.place === place &&
        one.year === year &&
        one.variant.id === variant,
    ),
});

const text = (id: string, zh: string, theme: string) =>
  ({
    id,
    name: { zh, en: id },
    theme,
    tier: 'A',
    force: 'firm',
    year: 2025,
    yearStated: true,
    quotes: [],
    lead: [],
    support: [],
  }) as const;

/** Six clauses of two themes: five numeric targets, of which one is a range and one zero. */
export const plan = definePlan({
  id: 'test',
  name: { zh: '测试方案', en: 'Test plan' },
  document: { zh: '测试', en: 'test' },
  place: city,
  period: [2023, 2025],
  baselineYear: 2022,
  themes: { a: { zh: '甲', en: 'First' }, b: { zh: '乙', en: 'Second' } },
  clauses: [
    defineTarget({ ...text('c1', '占比', 'a'), indicator: share, comparator: '>=', value: '95' }),
    defineTarget({
      ...text('c2', '生师比', 'a'),
      indicator: staffing,
      comparator: '<=',
      value: '20',
    }),
    defineTarget({
      ...text('c3', '培训', 'a'),
      indicator: trained,
      comparator: '>=',
      value: '10',
      upper: '15',
    }),
    defineTarget({ ...text('c4', '拖欠', 'b'), indicator: arrears, comparator: '=', value: '0' }),
    defineTarget({
      ...text('c5', '改口径', 'b'),
      indicator: recounted,
      comparator: '>=',
      value: '60',
    }),
    defineEvidence(text('c6', '文字', 'b')),
  ],
});

/** A number is rounded, as in the reviewed specifications. */
export const rounded = (spec: Spec) =>
  `${JSON.stringify(spec, (_, one) => (typeof one === 'number' ? Number(one.toFixed(3)) : one), 2)}\n`;

interface DrawnLayer {
  readonly mark: Readonly<Record<string, unknown>> & { readonly type: string };
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
}

/** The layers of a specification with a mark of a type. */
export function layersOf(spec: Spec, type: string): DrawnLayer[] {
  const { layer }: { layer: DrawnLayer[] } = JSON.parse(JSON.stringify(spec));
  return layer.filter(({ mark }) => mark.type === type);
}

/** Every text that a chart draws, in its order. */
export const textsOf = (spec: Spec) =>
  layersOf(spec, 'text').flatMap(({ data }) => data.values.map((one) => String(one.text)));

/** Every text that a chart draws, with where it stands and at which of its ends. */
export const textSpots = (spec: Spec) =>
  layersOf(spec, 'text').flatMap(({ mark, data }) =>
    data.values.map((one) => ({
      align: String(mark.align),
      text: String(one.text),
      x: Number(one.x),
      y: Number(one.y),
    })),
  );

/** What no name may become, whatever it holds. */
export const hostile = [
  '<script>alert(1)</script>',
  '</style><b>',
  '=HYPERLINK("x")',
  '\u202e翻转\u202c',
  '长'.repeat(200),
  'x'.repeat(200),
  '$a$ #b *c*\n_d_',
] as const;
