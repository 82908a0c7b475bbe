import type { Dataset } from '@eduplan/core';
import type { Returns, Row } from './cell.ts';
import { cityAlone, cityRunReturns, ownTotals } from './city-returns.ts';
import { countyReturns } from './county-returns.ts';

/** Rows of every dataset for a city, its 市直属 and its counties, for some years. */
export function wholePlanRows(
  city: string,
  counties: readonly string[],
  years: readonly number[],
): Map<Dataset, readonly Row[]> {
  const rows = new Map<Dataset, Row[]>();
  const fill = (returns: Returns, places: readonly string[]) => {
    for (const [dataset, rowsOf] of returns)
      rows.set(dataset, [
        ...(rows.get(dataset) ?? []),
        ...places.flatMap((place) => years.flatMap((year) => rowsOf({ place, year }))),
      ]);
  };
  fill(countyReturns, counties);
  fill(cityRunReturns, ['LZ-SZ']);
  fill(ownTotals(counties.length), [city]);
  fill(ownTotals(1), counties);
  fill(cityAlone, [city]);
  return rows;
}
