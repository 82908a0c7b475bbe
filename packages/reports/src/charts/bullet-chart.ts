import { type ClauseStatus, clauseStatuses } from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import type { TopLevelSpec } from 'vega-lite';
import { chart } from '../notebook/build-blocks.ts';
import type { ChartBlock } from '../notebook/document.ts';
import { chartWording } from '../wording/chart-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { bulletGroups } from './bullet-groups.ts';
import { type BulletSpot, layOutBullets } from './bullet-layout.ts';
import { bulletTable } from './bullet-table.ts';
import { type BulletChart, type BulletRow, bulletRows, bulletShare } from './bullet-values.ts';
import { chartFrame, pixelAxes, widths } from './chart-frame.ts';
import { headLines } from './chart-head.ts';
import { sourceOf } from './drawn-value.ts';
import { tones } from './palette.ts';
import { barsAt, linesAt, marksAt, textsAt } from './pixel-layers.ts';
import { statusColor, statusLayers, statusLegend } from './status-marks.ts';
import type { ChartLayer } from './trend-fields.ts';
import { lineHeight } from './trend-layout.ts';

export type { BulletChart } from './bullet-values.ts';

const upright = (x: number, y: number, half: number) => ({ x, x2: x, y: y - half, y2: y + half });

function barLayers(spots: readonly BulletSpot[], isHollow: (row: BulletRow) => boolean) {
  return clauseStatuses.flatMap((status: ClauseStatus) =>
    [false, true].flatMap((hollow) => {
      const bars = spots.flatMap(({ row, zero, latest, y }) =>
        row.status === status && isHollow(row) === hollow && latest !== null
          ? [{ x: zero, x2: latest, y: y - 4.5, y2: y + 4.5, value: row.latest?.value }]
          : [],
      );
      const color = statusColor(status);
      return barsAt(bars, {
        fill: hollow ? tones.paper.light : color,
        ...(hollow && { stroke: color, strokeWidth: 1.5 }),
      });
    }),
  );
}

const arrows = { right: 'M-0.6,-0.7L0.6,0L-0.6,0.7Z', left: 'M0.6,-0.7L-0.6,0L0.6,0.7Z' } as const;

function targetLayers(spots: readonly BulletSpot[]): ChartLayer[] {
  const sides = { '>=': 'right', '>': 'right', '<=': 'left', '=': null } as const;
  const ink = tones.ink.light;
  return [
    ...linesAt(
      spots.map(({ target, y }) => upright(target, y, 8)),
      { color: ink, strokeWidth: 2 },
    ),
    ...(['left', 'right'] as const).flatMap((side) =>
      marksAt(
        spots.flatMap(({ row, target, y }) =>
          sides[row.clause.comparator] === side
            ? [{ x: target + (side === 'right' ? 5 : -5), y: y - 5.5 }]
            : [],
        ),
        { shape: arrows[side], size: 70, fill: ink, strokeWidth: 0 },
      ),
    ),
  ];
}

function baselineLayers(spots: readonly BulletSpot[]): ChartLayer[] {
  const ticks = (broken: boolean) =>
    spots.flatMap(({ row, baseline, y }) =>
      baseline !== null && row.breaks.length > 0 === broken
        ? [{ ...upright(baseline, y, 7), value: row.baseline?.value }]
        : [],
    );
  const halo = { color: tones.paper.light, strokeWidth: 3 };
  const look = { color: tones.muted.light, strokeWidth: 1.25 };
  return [
    ...linesAt([...ticks(false), ...ticks(true)], halo),
    ...linesAt(ticks(false), look),
    ...linesAt(ticks(true), { ...look, strokeDash: [2, 2] }),
  ];
}

/**
 * Values against their targets, a row for each clause with a numeric target: the bar is the latest
 * value, coloured by how the clause stands, whose square stands before its name; the upright ink
 * line is the target, its triangle to the side where it is kept; the faint one the baseline, broken
 * where a break lies between. Shares have the scale of their unit, all others the target as 100; a
 * value beyond the scale ends in an arrow. Each row ends with its printed value and target.
 *
 * @param width in pixels, everything included; 340 is made for a phone
 * @throws {SourceError} if no clause has a value, or one comes twice
 */
export function bulletChartSpec(bullets: BulletChart, width: number = widths.wide): TopLevelSpec {
  const rows = bulletRows(bullets);
  const { plan, language } = bullets;
  const wording = chartWording[language];
  const page = pageWording[language];
  const { simulated } = bulletShare(rows);
  const legend = statusLegend(
    rows.map(({ status }) => status),
    width,
    language,
  );
  const head = headLines(
    [
      ...wording.bulletMarks(plan.baselineYear),
      ...(rows.some(({ upper }) => upper !== null) ? [wording.bulletSides] : []),
      ...(simulated === 'all' ? [page.simulatedChart.all] : []),
      ...(simulated === 'part' ? [wording.simulatedBars] : []),
    ],
    width,
  );
  const top = legend.height + head.length * lineHeight + 12;
  const groups = bulletGroups(rows, language);
  const { spots, heads, ticks, grid, height } = layOutBullets(groups, page.missing, width, top);
  const area = { width, height, padding: { left: 0, right: 2, top: 4, bottom: 4 } };
  const muted = { color: tones.muted.light };
  const ranges = spots.flatMap(({ target, upper, y }) =>
    upper === null ? [] : [{ x: target, x2: upper, y: y - 8, y2: y + 8 }],
  );
  const beyond = spots.flatMap(({ beyond: cut, latest, y }) =>
    cut && latest !== null ? [{ x: latest + 5, y }] : [],
  );
  return chartFrame(area, describe(bullets, rows), pixelAxes(area), [
    ...linesAt(grid, { color: tones.rule.light }),
    ...barsAt(ranges, { fill: tones.rule.light }),
    ...barLayers(spots, ({ latest }) => simulated === 'part' && latest?.simulated === true),
    ...baselineLayers(spots),
    ...targetLayers(spots),
    ...marksAt(beyond, { shape: arrows.right, size: 70, fill: tones.muted.light, strokeWidth: 0 }),
    ...textsAt(
      head.map((text, line) => ({ x: 0, y: legend.height + (line + 0.5) * lineHeight, text })),
      muted,
    ),
    ...textsAt([...legend.texts, ...spots.flatMap(({ name }) => name)]),
    ...textsAt(heads, { fontWeight: 700 }),
    ...textsAt(ticks, { ...muted, align: 'center' }),
    ...textsAt(
      spots.map(({ said }) => said),
      { align: 'right' },
    ),
    ...statusLayers([
      ...legend.tiles,
      ...spots.map(({ row, nameY: y }) => ({ x: 9, y, status: row.status })),
    ]),
  ]);
}

const shortNamed = 5;
const isShort = ({ status }: BulletRow) => status === 'not-met' || status === 'off-track';

function describe({ title, language }: BulletChart, rows: readonly BulletRow[]): string {
  const short = rows.filter(isShort);
  const counts = clauseStatuses.map((status) => [
    status,
    rows.filter((row) => row.status === status).length,
  ]);
  return chartWording[language].bulletDescription(
    title,
    Object.fromEntries(counts),
    short.slice(0, shortNamed).map(({ name, latest, asked }) => ({
      name,
      value: latest?.printed ?? chartWording[language].noValue,
      target: asked,
    })),
    short.length,
  );
}

/**
 * A bullet chart as a cell's value: for a wide page and for a phone, with its table of numbers.
 *
 * @throws {SourceError} if no clause has a value, or one comes twice
 */
export function bulletChart(bullets: BulletChart): ChartBlock {
  const { title, language } = bullets;
  const rows = bulletRows(bullets);
  const share = bulletShare(rows);
  const description = describe(bullets, rows);
  return chart({
    spec: bulletChartSpec(bullets),
    narrowSpec: bulletChartSpec(bullets, widths.phone),
    title,
    description: share.simulated
      ? framesMessages.simulatedValue(description)[language]
      : description,
    table: bulletTable(bullets),
    ...share,
    ...sourceOf(
      rows.flatMap(({ values }) => values),
      language,
    ),
  });
}
