import { defaultVariant, SourceError } from '@eduplan/core';
import { cliMessages, framesMessages } from '@eduplan/core/messages';
import { valueWithUnit } from '@eduplan/reports';
import { findIndicator } from './find-indicator.ts';
import type { PageView } from './page-view.ts';

/** What a page is about, and values within its sentences. */
export interface QuotedValues {
  /** The page's place in its language. */
  readonly placeName: string;
  /** The last year that the page knows of. */
  readonly year: number;
  /**
   * A computed value of the page's place, with its unit, marked where it rests on simulated data.
   * Refused where it is missing: no sentence has a hole.
   */
  readonly value: (indicator: string, year: number, variant?: string) => string;
  /** A figure of that place as it was printed. */
  readonly figure: (series: string, year: number) => string;
  /** Whether a value that was asked for so far rests on simulated data. */
  readonly simulatedText: () => boolean;
}

/** The values that the sentences of a page quote. */
export function quotedValues(view: PageView): QuotedValues {
  const { result, figures, places, home, years, language } = view;
  let simulatedText = false;
  return {
    placeName: places.get(home).name[language],
    year: years[1],
    value: (id, year, variant) => {
      const value = result.at(findIndicator(view, id), home, year, variant);
      const printed = value && valueWithUnit(value, language);
      if (!printed) throw new SourceError(cliMessages.noValue(id, year, variant ?? defaultVariant));
      if (!value?.simulated) return printed;
      simulatedText = true;
      return framesMessages.simulatedValue(printed)[language];
    },
    figure: (series, year) => {
      const found = figures.filter(
        (row) => row.series === series && row.year === year && row.place === home && row.printed,
      );
      const [only] = found;
      if (found.length !== 1 || !only?.printed)
        throw new SourceError(cliMessages.noSingleFigure(series, year, found.length));
      return only.printed;
    },
    simulatedText: () => simulatedText,
  };
}
