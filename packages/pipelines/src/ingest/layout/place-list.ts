import {
  createPlaceRegister,
  type Place,
  type PlaceRegister,
  readCsv,
  SourceError,
} from '@eduplan/core';
import { placeMessages } from '@eduplan/core/messages';

const columns = ['code', 'name', 'aliases', 'valid_from', 'valid_to'] as const;

const yearOrNull = (text: string | undefined) => (text ? Number(text) : null);

/**
 * A list of places that a source brings along, such as provinces or the regions of another country.
 *
 * Columns: `code` and `name`; if there, `aliases` (separated by a vertical bar), `valid_from` and
 * `valid_to`. The list says nothing of what lies in what.
 *
 * @param file the name to give in an error, with the line
 * @throws {SourceError} if a column is missing, a cell is wrong, or two places share a name
 * @example parsePlaceList('code,name\n450000,广西壮族自治区\n', 'p.csv').resolve('广西壮族自治区').code // => '450000'
 */
export function parsePlaceList(csvText: string, file: string): PlaceRegister {
  const [header, ...records] = readCsv(csvText, file);
  const names = header?.cells ?? [];
  const missing = columns.slice(0, 2).filter((column) => !names.includes(column));
  if (missing.length > 0) throw new SourceError(placeMessages.missingColumns(`${file}:1`, missing));
  if (records.length === 0) throw new SourceError(placeMessages.noPlaces(file));
  const places = records.map(({ cells, line }): Place => {
    const text = (column: (typeof columns)[number]) => cells[names.indexOf(column)] || undefined;
    for (const column of ['valid_from', 'valid_to'] as const)
      if (!/^(?:\d{4})?$/u.test(text(column) ?? ''))
        throw new SourceError(
          placeMessages.notNumeric(`${file}:${line}`, column, text(column) ?? '', 'year'),
        );
    const name = text('name') ?? '';
    const validTo = yearOrNull(text('valid_to'));
    return {
      code: text('code') ?? '',
      codeSystem: file,
      name: { zh: name, en: name },
      level: 'county-equivalent',
      parent: null,
      kind: 'reporting-line',
      isCountyUnit: false,
      countsAsXianyu: null,
      status: validTo === null ? 'current' : 'abolished',
      validFrom: yearOrNull(text('valid_from')),
      validTo,
      successor: null,
      aliases: text('aliases')?.split('|') ?? [],
      census2020Population: null,
      censusSource: null,
      note: null,
    };
  });
  return createPlaceRegister(places, (index) => `${file}:${records[index]?.line}`);
}
