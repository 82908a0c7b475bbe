import {
  describeYear,
  type Indicator,
  type Language,
  type Measure,
  type Variant,
} from '@eduplan/core';

/** An input of a reading: the measure, and how many years before the value it is taken. */
export interface InputDescription {
  readonly id: string;
  readonly name: string;
  readonly yearsBefore: number;
}

/** One reading of an indicator in words. */
export interface ReadingDescription {
  readonly id: string;
  readonly name: string;
  readonly inputs: readonly InputDescription[];
  /** The measures whose sum a share is of; empty of what is no share of counted things. */
  readonly outOf: readonly string[];
}

/** An indicator in words, part by part; null where its definition does not say. */
export interface IndicatorDescription {
  readonly id: string;
  readonly name: string;
  readonly formula: string | null;
  readonly unit: string;
  readonly decimals: number;
  readonly readings: readonly ReadingDescription[];
  /** The measure that holds what an office prints, and the reading that it is said to be. */
  readonly published: { readonly id: string; readonly reading: string | null } | null;
  /** What the years of its inputs are, such as 2025学年初（2025年9月1日）, each once. */
  readonly referenceDates: readonly string[];
  readonly editions: readonly { readonly since: number; readonly note: string }[];
  readonly source: string;
  readonly caution: string | null;
}

function describeReading(reading: Variant, language: Language): ReadingDescription {
  const { id, name, inputs, outOf = [] } = reading;
  return {
    id,
    name: name[language],
    inputs: Object.values(inputs).map(({ measure, yearsBefore }) => ({
      id: measure.id,
      name: measure.name[language],
      yearsBefore,
    })),
    outOf: outOf.flatMap((input) => inputs[input]?.measure.name[language] ?? []),
  };
}

/** Every measure that the readings of an indicator take from returns or from what offices print. */
const measuresOf = ({ readings, reported }: Indicator): Measure[] => [
  ...readings.flatMap(({ inputs }) => Object.values(inputs).map(({ measure }) => measure)),
  ...(reported ? [reported] : []),
];

/**
 * An indicator in words: its formula, unit, readings with their inputs, reference dates, changes
 * of definition, source and caution.
 *
 * @param year the year that stands for any in the reference dates
 */
export function describeIndicator(
  indicator: Indicator,
  language: Language,
  year = 2025,
): IndicatorDescription {
  const { id, name, definition, unit, decimals, readings, reported, reportedAs } = indicator;
  const { editions = [], source, caution } = indicator;
  const kinds = new Set(measuresOf(indicator).map(({ dataset }) => dataset.yearKind));
  const printed = readings.find((reading) => reading.id === reportedAs);
  return {
    id,
    name: name[language],
    formula: definition?.[language] ?? null,
    unit: unit.label[language],
    decimals,
    readings: readings.map((reading) => describeReading(reading, language)),
    published: reported ? { id: reported.id, reading: printed?.name[language] ?? null } : null,
    referenceDates: [...kinds].map((kind) => describeYear(year, kind)[language]),
    editions: editions.map(({ since, note }) => ({ since, note: note[language] })),
    source: [source.document, source.clause, source.edition]
      .filter(Boolean)
      .join(language === 'zh' ? '，' : ', '),
    caution: caution?.[language] ?? null,
  };
}
