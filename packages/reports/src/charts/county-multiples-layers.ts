import { chartWording } from '../wording/chart-wording.ts';
import { breakMark } from '../wording/marks.ts';
import type { MultiplesLayout, Panel } from './county-multiples-layout.ts';
import type { CountyMultiples, PlaceYears } from './county-multiples-values.ts';
import { type DrawnValue, dotOf, type Share } from './drawn-value.ts';
import { lineTones, tones } from './palette.ts';
import { dotsAt, linesAt, marksAt, pathsAt, textsAt } from './pixel-layers.ts';
import type { ChartLayer } from './trend-fields.ts';
import { lineHeight } from './trend-layout.ts';

const muted = { color: tones.muted.light };
const color = lineTones[0]?.light ?? tones.ink.light;

/** Points of a place in a panel; those of one segment are joined, none across a gap or a break. */
function points({ values, breaks }: PlaceYears, panel: Panel, line: string) {
  let segment = 0;
  let gap = false;
  return values.flatMap((value) => {
    if (!value) {
      gap = true;
      return [];
    }
    if (gap || breaks.some(({ year }) => year === value.year)) segment++;
    gap = false;
    const { year } = value;
    return [
      {
        x: panel.x(year),
        y: panel.y(value.value),
        segment: `${line} ${segment}`,
        year,
        value: value.value,
        drawn: value,
      },
    ];
  });
}

const spot = ({ drawn: _, ...point }: ReturnType<typeof points>[number]) => point;

const isLast = (drawn: DrawnValue, { place }: Panel) =>
  drawn === place.values.findLast((value) => value !== null);

function frameLayers(
  { panels, axis, ticks }: MultiplesLayout,
  { years }: CountyMultiples,
): ChartLayer[] {
  const ends = [...new Set(years)];
  return [
    ...linesAt(
      panels.flatMap(({ left: x, right: x2, y }) =>
        axis.ticks.map((tick) => ({ x, x2, y: y(tick), y2: y(tick) })),
      ),
      { color: tones.rule.light },
    ),
    ...textsAt(
      panels.flatMap(({ isFirst, left, y }) =>
        isFirst
          ? axis.ticks.map((tick, index) => ({ x: left - 6, y: y(tick), text: ticks[index] ?? '' }))
          : [],
      ),
      { ...muted, align: 'right' },
    ),
    ...ends.flatMap((year, index) =>
      textsAt(
        panels.map(({ left, right, bottom }) => ({
          x: index === 0 ? left : right,
          y: bottom + 14,
          text: String(year),
        })),
        { ...muted, align: index === 0 ? 'left' : 'right' },
      ),
    ),
  ];
}

function titleLayers({ panels }: MultiplesLayout, { language }: CountyMultiples): ChartLayer[] {
  const wording = chartWording[language];
  const lineAt = (titleY: number, line: number) => titleY + (line + 0.5) * lineHeight;
  return [
    ...textsAt(
      panels.flatMap(({ title, titleY, left: x }) =>
        title.map((text, line) => ({ x, y: lineAt(titleY, line), text })),
      ),
      { fontWeight: 700 },
    ),
    ...textsAt(
      panels.map(({ place, title, titleY, left: x }) => {
        const last = place.values.findLast((value) => value !== null);
        const text = last
          ? wording.lastValue(last.year, `${last.printed}${last.marks}`)
          : wording.noValue;
        return { x, y: lineAt(titleY, title.length), text };
      }),
      muted,
    ),
  ];
}

/** The lines, points, missing years and breaks of every panel. */
export function multiplesLayers(
  layout: MultiplesLayout,
  city: PlaceYears | null,
  share: Share,
  multiples: CountyMultiples,
): ChartLayer[] {
  const { panels } = layout;
  const { target, years } = multiples;
  const own = panels.map((panel) => ({
    panel,
    found: points(panel.place, panel, panel.place.name),
  }));
  const breaks = panels.flatMap(({ place, x, top, bottom }) =>
    place.breaks.map(({ year }) => ({
      x: x(year - 0.5),
      x2: x(year - 0.5),
      y: top,
      y2: bottom,
      year,
    })),
  );
  const missing = panels.flatMap(({ place, x, bottom }) =>
    place.values.flatMap((value, index) =>
      value ? [] : [{ x: x(years[0] + index), y: bottom - 5, year: years[0] + index }],
    ),
  );
  return [
    ...frameLayers(layout, multiples),
    ...titleLayers(layout, multiples),
    ...linesAt(breaks, { ...muted, strokeDash: [2, 3] }),
    ...textsAt(
      breaks.map(({ x, y }) => ({ x, y: y - 6, text: breakMark })),
      { ...muted, align: 'center' },
    ),
    ...linesAt(
      target
        ? panels.map(({ left: x, right: x2, y }) => {
            const at = y(target.value.valueOf());
            return { x, x2, y: at, y2: at };
          })
        : [],
      { color: tones.ink.light, strokeDash: [6, 4], strokeWidth: 1.25 },
    ),
    ...pathsAt(
      city ? panels.flatMap((panel) => points(city, panel, panel.place.name).map(spot)) : [],
      { ...muted, strokeWidth: 1.5, opacity: 0.55 },
    ),
    ...pathsAt(
      own.flatMap(({ found }) => found.map(spot)),
      { color, strokeWidth: 2.25 },
    ),
    ...marksAt(missing, {
      shape: 'M-1,-1L1,1M-1,1L1,-1',
      size: 30,
      filled: false,
      stroke: tones.muted.light,
      strokeWidth: 1.5,
    }),
    ...dotsAt(
      own.flatMap(({ panel, found }) =>
        found
          .filter(({ drawn, segment }) => {
            const { hollow, square } = dotOf(drawn, share);
            // A value between two that are missing has no line to be seen by.
            const alone = found.filter((other) => other.segment === segment).length === 1;
            return hollow || square || alone || isLast(drawn, panel);
          })
          .map((point) => ({ ...spot(point), ...dotOf(point.drawn, share) })),
      ),
      color,
    ),
  ];
}
