import {
  type ClauseAssessment,
  type IndicatorValue,
  type Language,
  type PlaceRegister,
  SourceError,
} from '@eduplan/core';
import { framesMessages, notebookMessages } from '@eduplan/core/messages';
import type { TableContent } from '../notebook/document.ts';
import { type SimulatedShare, simulatedShare } from '../notebook/simulated-share.ts';
import { titleOf } from '../tables/reading-name.ts';
import { markNotes } from '../tables/value-marks.ts';
import { diagramWording } from '../wording/diagram-wording.ts';
import { resultWording } from '../wording/result-wording.ts';
import { type DrawnValue, drawnValue, sourceOf, tableText } from './drawn-value.ts';
import { type Shade, shadeOf, statusShades } from './shades.ts';

/** What a place is coloured by: a value of an indicator there, or how a clause stands there. */
export type PlaceReading = IndicatorValue | ClauseAssessment;

/** A place as a chart of places shows it. */
export interface ShownPlace {
  readonly code: string;
  readonly name: string;
  /** What is printed in it, with marks; null where the value is missing. */
  readonly printed: string | null;
  /** How its clause stands; null where it is coloured by its value. */
  readonly status: string | null;
  /** Null where it has no answer: its edge is dashed. */
  readonly shade: Shade | null;
  readonly simulated: boolean;
  /** Why it is missing, or does not meet its clause. */
  readonly reason: string;
  /** The value as its row in the table has it. */
  readonly cell: string | null;
}

/** Places and what is said of them as a whole. */
export interface ShownPlaces {
  readonly title: string;
  readonly places: readonly ShownPlace[];
  readonly description: string;
  readonly table: TableContent;
  /** What the head of the chart says: the unit, and what shades and edges mean. */
  readonly head: readonly string[];
  readonly simulated?: SimulatedShare;
  readonly source?: string;
}

const isAssessment = (reading: PlaceReading): reading is ClauseAssessment => 'clause' in reading;

const valueIn = (reading: PlaceReading): IndicatorValue | null =>
  isAssessment(reading) ? reading.value : reading;

/** What all places must share: the clause, or indicator, reading and year. */
function subjectOf(reading: PlaceReading, language: Language): string {
  if (isAssessment(reading)) return reading.clause.name[language];
  const { indicator, variant, year } = reading;
  return diagramWording[language].placesTitle(titleOf(indicator, variant.id, language), year);
}

const keyOf = (reading: PlaceReading) =>
  isAssessment(reading)
    ? `clause ${reading.clause.id}`
    : `value ${reading.indicator.id} ${reading.variant.id} ${reading.year}`;

function checkReadings(
  readings: readonly PlaceReading[],
  places: PlaceRegister,
  language: Language,
) {
  const [first, ...others] = readings;
  const title = first ? subjectOf(first, language) : '';
  const stranger = first && others.find((other) => keyOf(other) !== keyOf(first));
  if (stranger)
    throw new SourceError(notebookMessages.mixedReadings(title, subjectOf(stranger, language)));
  const codes = readings.map(({ place }) => place);
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  if (twice !== undefined)
    throw new SourceError(notebookMessages.drawnTwice(title, places.get(twice).name[language]));
  return title;
}

/** The places whose value prints as the greatest, or the least, does. */
function extremes(shown: readonly { readonly name: string; readonly drawn: DrawnValue }[]) {
  const ends = [Math.max, Math.min].map((pick) => {
    const end = pick(...shown.map(({ drawn }) => drawn.value));
    const printed = shown.find(({ drawn }) => drawn.value === end)?.drawn.printed ?? '';
    const names = shown.flatMap(({ name, drawn }) => (drawn.printed === printed ? [name] : []));
    return [names, printed] as const;
  });
  const [most = null, least = null] = shown.length > 0 ? ends : [];
  return { most, least };
}

/**
 * Places as charts of places show them, with their sentence and their table, in the order given.
 *
 * @param kind what they are drawn as
 * @throws {SourceError} if none has a value or a status, they are not of one indicator, reading and
 *   year, or of one clause, or a place comes twice
 */
export function shownPlaces(
  kind: 'tiles' | 'map',
  readings: readonly PlaceReading[],
  register: PlaceRegister,
  language: Language,
): ShownPlaces {
  const wording = diagramWording[language];
  const results = resultWording[language];
  const title = checkReadings(readings, register, language);
  const told = readings.map((reading) => ({
    reading,
    name: register.get(reading.place).name[language],
    drawn: drawnValue(valueIn(reading), register, language),
    status: isAssessment(reading) ? reading.status : null,
  }));
  const values = told.flatMap(({ name, drawn }) => (drawn ? [{ name, drawn }] : []));
  const isTold = told.some(
    ({ drawn, status }) => drawn ?? (status !== null && statusShades[status]),
  );
  if (!isTold) throw new SourceError(notebookMessages.nothingToDraw(title));
  const numbers = values.map(({ drawn }) => drawn.value);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const share = simulatedShare(
    told.flatMap(({ reading, drawn, status }) =>
      drawn !== null || status !== null ? [reading.simulated] : [],
    ),
  );
  const byStatus = told.some(({ status }) => status !== null);
  const places = told.map(({ reading, name, drawn, status }): ShownPlace => {
    const stands = status && results.status[status];
    const whole = drawn ? { ...drawn, simulated: reading.simulated } : null;
    const cell = tableText(whole, byStatus ? {} : share, language);
    const reason = isAssessment(reading)
      ? reading.reason?.[language]
      : reading.missing?.sentence[language];
    const shade =
      status === null ? drawn && shadeOf(drawn.value, least, most) : statusShades[status];
    return {
      code: reading.place,
      name,
      printed: drawn && tableText({ ...drawn, simulated: false }, {}, language),
      status: stands,
      shade,
      simulated: reading.simulated && (drawn !== null || status !== null),
      reason: reason ?? '',
      cell,
    };
  });
  const statuses = [...new Set(places.flatMap(({ status }) => status ?? []))];
  const marked = (place: ShownPlace) =>
    place.status !== null && place.simulated && share.simulated === 'part'
      ? framesMessages.simulatedValue(place.status)[language]
      : place.status;
  const notes = markNotes(
    readings.flatMap((reading) => valueIn(reading) ?? []),
    register,
    language,
  );
  const missing = places.flatMap(({ name, printed }) => (printed === null ? [name] : []));
  const ends = extremes(values);
  return {
    title,
    places,
    description: byStatus
      ? wording.statusDescription(
          kind,
          title,
          statuses.map((status) => [
            status,
            places.flatMap((place) => (place.status === status ? [place.name] : [])),
          ]),
        )
      : wording.placesDescription(kind, title, ends.most, ends.least, missing),
    head: [
      ...(byStatus ? [] : [wording.darker]),
      ...(places.some(({ shade }) => !shade)
        ? [byStatus ? wording.dashedOpen : wording.dashedMissing]
        : []),
    ],
    table: {
      caption: title,
      columns: [
        { key: 'place', label: wording.place, kind: 'heading' },
        { key: 'value', label: wording.value, kind: 'number' },
        ...(byStatus ? [{ key: 'status', label: wording.status }] : []),
        { key: 'reason', label: wording.reason, kind: 'note' },
      ],
      rows: places.map((place) => ({
        place: place.name,
        value: place.cell,
        ...(byStatus && { status: marked(place) }),
        reason: place.reason,
      })),
      ...(notes.length > 0 && { notes }),
      ...share,
    },
    ...share,
    ...sourceOf(readings.map(valueIn), language),
  };
}
