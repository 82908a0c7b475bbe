import type { Language } from '@eduplan/core';
import type { TopLevelSpec } from 'vega-lite';
import { type CohortStep, diagramWording } from '../wording/diagram-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { roomyFrom } from './chart-frame.ts';
import { cohortOrder, type Rate, type Step } from './cohort-steps.ts';
import { headedSpec, rowTexts, simulatedSquares } from './diagram.ts';
import { lineTones, tones } from './palette.ts';
import { barsAt, linesAt, type SpotSpan, textsAt } from './pixel-layers.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { ChartLayer } from './trend-fields.ts';
import { fontSize, lineHeight } from './trend-layout.ts';

const colorOf: Readonly<Record<CohortStep, string | undefined>> = {
  entrants: lineTones[0]?.light,
  movedIn: lineTones[2]?.light,
  movedOut: lineTones[1]?.light,
  died: lineTones[1]?.light,
  graduates: lineTones[0]?.light,
  registered: lineTones[0]?.light,
};

const barHeight = 24;

/** The steps of a cohort and what is said of them. */
export interface DrawnCohort {
  readonly steps: readonly Step[];
  readonly rates: readonly Rate[];
  readonly description: string;
  readonly head: readonly string[];
  readonly language: Language;
  readonly mixed: boolean;
}

/** Draw a cohort step by step, each where the steps before it have led. */
export function drawSteps(
  { steps, rates, description, head, language, mixed }: DrawnCohort,
  width: number,
): TopLevelSpec {
  const { cohortSteps } = diagramWording[language];
  const { missing } = pageWording[language];
  const room = width < roomyFrom ? 92 : 170;
  const names = steps.map(({ key }) => wrapText(cohortSteps[key], room, fontSize));
  const printed = steps.map((step) => step.printed ?? missing);
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((text) => textWidth(text, fontSize))));
  const [left, right] = [widest(names.flat()) + 12, widest(printed) + 14];
  const plot = width - left - right;
  const rowHeight = Math.max(40, ...names.map((lines) => lines.length * lineHeight + 10));
  const ends = steps.flatMap(({ bar }) => bar ?? []);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const at = (amount: number) => ((amount - least) / (most - least || 1)) * plot;
  const middle = (index: number) => (index + 0.5) * rowHeight;
  const height = steps.length * rowHeight;

  const bars = steps.flatMap(({ key, bar }, index): ChartLayer[] => {
    const color = colorOf[key];
    if (!bar || !color) return [];
    const [y, y2] = [middle(index) - barHeight / 2, middle(index) + barHeight / 2];
    // A number too small for a bar still shows as a line as thick as its edge.
    const look = { fill: color, stroke: color, strokeWidth: 1 };
    return barsAt([{ x: at(bar[0]), x2: at(bar[1]), y, y2 }], look);
  });
  const joints = steps.slice(0, -2).flatMap(({ bar }, index): SpotSpan[] => {
    if (!bar || !steps[index + 1]?.bar) return [];
    const x = at(bar[1]);
    return [{ x, x2: x, y: middle(index) + barHeight / 2, y2: middle(index + 1) + barHeight / 2 }];
  });
  const inside = rates.flatMap(({ step, name, printed: rate }) => {
    const index = cohortOrder.indexOf(step);
    const bar = steps[index]?.bar;
    const text = `${name} ${rate}`;
    const fits = bar && textWidth(text, fontSize) + 16 <= at(bar[1]) - at(bar[0]);
    return fits ? [{ text, x: at(bar[0]) + 8, y: middle(index) }] : [];
  });
  const squares = steps.flatMap(({ input, printed: shown }, index) =>
    mixed && shown !== null && input?.simulated
      ? [{ x: plot + right - 5, y: middle(index) - lineHeight + 2 }]
      : [],
  );
  return headedSpec({ description, head }, { width, height }, { left, right }, [
    ...linesAt([{ x: at(0), x2: at(0), y: 0, y2: height }], { color: tones.muted.light }),
    ...bars,
    ...linesAt(joints, { color: tones.ink.light, strokeDash: [2, 3] }),
    ...textsAt(inside, { color: tones.paper.light }),
    ...textsAt(
      names.flatMap((texts, index) => rowTexts(texts, -12, middle(index))),
      { align: 'right' },
    ),
    ...textsAt(
      printed.map((text, index) => ({ text, x: plot + right, y: middle(index) })),
      { align: 'right' },
    ),
    ...simulatedSquares(squares),
  ]);
}
