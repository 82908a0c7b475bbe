import { drawChart } from '../../../packages/reports/src/charts/draw-chart.ts';
import type { ChartBlock } from '../../../packages/reports/src/notebook/document.ts';

const rounded = (_: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toFixed(3)) : value;

/** A specification as its reviewed file has it. */
export const specText = ({ spec }: ChartBlock) => `${JSON.stringify(spec, rounded, 2)}\n`;

/** Every text of a chart, wide or for a phone; it is drawn, so that a warning fails. */
export async function textsIn(block: ChartBlock, width: 'wide' | 'phone' = 'wide') {
  const spec = width === 'wide' ? block.spec : block.narrowSpec;
  if (!spec) throw new Error('a chart has both widths');
  const svg = await drawChart(spec);
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text ?? '');
}

interface Layer {
  readonly layer?: readonly Layer[];
  readonly mark?: Readonly<Record<string, unknown>>;
  readonly data?: { readonly values: readonly Readonly<Record<string, number>>[] };
}

/** The layers with a mark of a type, those within other layers too. */
export function layersOf({ spec }: ChartBlock, type: string): Layer[] {
  const flat = ({ layer, ...own }: Layer): Layer[] =>
    layer ? layer.flatMap(flat) : own.mark?.type === type ? [own] : [];
  return flat(JSON.parse(JSON.stringify(spec)));
}

/** Whether nothing that is drawn at pixels leaves a chart, at either width. */
export function staysInside(block: ChartBlock): boolean {
  return [block.spec, block.narrowSpec].every((spec) => {
    const { width = 0, padding } = spec as {
      width?: number;
      padding?: { left: number; right: number };
    };
    const { left = 0, right = 0 } = padding ?? {};
    const both = { ...block, spec: spec ?? block.spec };
    return ['rect', 'rule', 'point'].every((type) =>
      layersOf(both, type).every(({ data }) =>
        (data?.values ?? []).every(
          ({ x = 0, x2 = x }) =>
            Math.min(x, x2) >= -left - 0.5 && Math.max(x, x2) <= width + right + 0.5,
        ),
      ),
    );
  });
}
