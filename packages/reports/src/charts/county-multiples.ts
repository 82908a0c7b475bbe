import { defaultVariant } from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import type { TopLevelSpec } from 'vega-lite';
import { chart } from '../notebook/build-blocks.ts';
import type { ChartBlock, TableContent } from '../notebook/document.ts';
import { withUnit } from '../tables/printed-value.ts';
import { titleOf } from '../tables/reading-name.ts';
import { markNotes } from '../tables/value-marks.ts';
import { chartWording } from '../wording/chart-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { resultWording } from '../wording/result-wording.ts';
import { titleInUnit } from '../wording/unit-name.ts';
import { chartFrame, pixelAxes, widths } from './chart-frame.ts';
import { headLines } from './chart-head.ts';
import { multiplesLayers } from './county-multiples-layers.ts';
import { layOutMultiples } from './county-multiples-layout.ts';
import { type CountyMultiples, type PlaceYears, panelsOf } from './county-multiples-values.ts';
import { behindBreak, shareDrawn, sourceOf, tableText } from './drawn-value.ts';
import { tones } from './palette.ts';
import { textsAt } from './pixel-layers.ts';
import { lineHeight } from './trend-layout.ts';

export type { CountyMultiples } from './county-multiples-values.ts';

type Panels = ReturnType<typeof panelsOf>;

const allOf = ({ panels, city }: Panels): PlaceYears[] => [...panels, ...(city ? [city] : [])];

const shareOf = (panels: Panels) => shareDrawn(allOf(panels).flatMap(({ values }) => values));

/** The indicator, in which reading, and that each county has a panel. */
function multiplesTitle({
  indicator,
  variant = defaultVariant,
  language,
}: CountyMultiples): string {
  return chartWording[language].byCounty(titleOf(indicator, variant, language));
}

function targetName({ target, language }: CountyMultiples): string | null {
  if (!target) return null;
  const wording = resultWording[language];
  const asked = withUnit(target.printed, target.unit, language);
  return wording.targetLine(wording.comparator[target.comparator], asked, target.year);
}

function headOf(multiples: CountyMultiples, found: Panels): string[] {
  const { indicator, language, target } = multiples;
  const { unit, simulatedChart } = pageWording[language];
  const wording = chartWording[language];
  const { simulated } = shareOf(found);
  const values = found.panels.flatMap((panel) => panel.values);
  const says: readonly (readonly [boolean, string])[] = [
    [values.includes(null), wording.missingYear],
    [found.panels.some(({ breaks }) => breaks.length > 0), wording.breakRule],
    [values.some((value) => value?.small), wording.smallDots],
    [values.some((value) => value?.provisional), wording.provisional],
  ];
  const asked = target && withUnit(target.printed, target.unit, language);
  return [
    unit(indicator.unit.label[language]),
    ...(found.city ? [wording.cityLine(found.city.name)] : []),
    ...(target && asked
      ? [wording.dashedTarget(resultWording[language].comparator[target.comparator], asked)]
      : []),
    ...says.flatMap(([holds, text]) => (holds ? [text] : [])),
    ...(simulated ? [simulatedChart[simulated]] : []),
  ];
}

/**
 * One indicator in a small panel for each place, all on one scale: the place's line, named above
 * with its last printed value, the city's faintly behind it, the target a dashed rule. A missing
 * year is a cross at the foot and a gap in the line; a break is a dotted rule, and no line crosses
 * it. Provisional values and shares with a small denominator are hollow, simulated ones square
 * where others are not.
 *
 * @param width in pixels, everything included; 340 is made for a phone
 * @throws {SourceError} if no place has a value, one comes twice, or the years are not in order
 */
export function countyMultiplesSpec(
  multiples: CountyMultiples,
  width: number = widths.wide,
): TopLevelSpec {
  const found = panelsOf(multiples);
  const { target, years, indicator } = multiples;
  const head = headLines(headOf(multiples, found), width);
  const drawn = allOf(found).flatMap(({ values }) => values.flatMap((value) => value?.value ?? []));
  const layout = layOutMultiples(
    found.panels,
    target ? [...drawn, target.value.valueOf()] : drawn,
    years,
    indicator.decimals,
    width,
    head.length * lineHeight + 12,
  );
  const area = { width, height: layout.height, padding: { left: 0, right: 4, top: 4, bottom: 4 } };
  return chartFrame(area, describe(multiples, found), pixelAxes(area), [
    ...textsAt(
      head.map((text, line) => ({ x: 0, y: (line + 0.5) * lineHeight, text })),
      { color: tones.muted.light },
    ),
    ...multiplesLayers(layout, found.city, shareOf(found), multiples),
  ]);
}

function describe(multiples: CountyMultiples, { panels, city }: Panels): string {
  const { indicator, variant = defaultVariant, language } = multiples;
  const wording = chartWording[language];
  return wording.multiplesDescription(
    titleOf(indicator, variant, language),
    panels.map(({ name, values }) => {
      const last = values.findLast((value) => value !== null);
      return { name, last: last ? wording.lastValue(last.year, last.printed) : null };
    }),
    city?.name ?? null,
    targetName(multiples),
  );
}

/**
 * The numbers of small multiples as printed: a row a place, the city last, a column a year; null
 * where a value is missing.
 */
export function countyMultiplesTable(multiples: CountyMultiples): TableContent {
  const found = panelsOf(multiples);
  const { indicator, years, places, language } = multiples;
  const wording = resultWording[language];
  const share = shareOf(found);
  const all = allOf(found);
  const shown = Array.from({ length: years[1] - years[0] + 1 }, (_, index) => years[0] + index);
  const cell = ({ values, breaks }: PlaceYears, index: number) => {
    const value = values[index] ?? null;
    const isCut = breaks.some(({ year }) => year === value?.year);
    const marked = value && (isCut ? behindBreak(value) : value);
    return tableText(marked, share, language);
  };
  const cuts = all.flatMap(({ breaks }) => breaks.map(({ note }) => wording.breakNote(note)));
  const marks = markNotes(
    all.flatMap((place) => place.found),
    places,
    language,
    sharesNamed,
  );
  const notes = [...new Set([...marks, ...cuts])];
  return {
    caption: titleInUnit(multiplesTitle(multiples), indicator.unit.label[language], language),
    columns: [
      { key: 'place', label: wording.place, kind: 'heading' },
      ...shown.map((year) => ({ key: `y${year}`, label: String(year), kind: 'number' as const })),
    ],
    rows: all.map((place) => ({
      place: place.name,
      ...Object.fromEntries(shown.map((year, index) => [`y${year}`, cell(place, index)])),
    })),
    ...(notes.length > 0 && { notes }),
    ...share,
  };
}

const sharesNamed = 6;

/**
 * Small multiples as a cell's value: for a wide page and for a phone, with their table of numbers.
 *
 * @throws {SourceError} if no place has a value, one comes twice, or the years are not in order
 */
export function countyMultiples(multiples: CountyMultiples): ChartBlock {
  const { language } = multiples;
  const found = panelsOf(multiples);
  const share = shareOf(found);
  const description = describe(multiples, found);
  return chart({
    spec: countyMultiplesSpec(multiples),
    narrowSpec: countyMultiplesSpec(multiples, widths.phone),
    title: multiplesTitle(multiples),
    description: share.simulated
      ? framesMessages.simulatedValue(description)[language]
      : description,
    table: countyMultiplesTable(multiples),
    ...share,
    ...sourceOf(
      allOf(found).flatMap((place) => place.found),
      language,
    ),
  });
}
