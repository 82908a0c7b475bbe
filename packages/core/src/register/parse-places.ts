import { nearNames } from '../messages/near.ts';
import { placeMessages } from '../messages/places.ts';
import { SourceError } from '../messages/sentence.ts';
import { type Place, placeKinds, placeLevels, placeStatuses, xianyuReadings } from './place.ts';
import { createPlaceRegister, type PlaceRegister } from './place-register.ts';
import { readCsv } from './read-csv.ts';

/** The columns of `data/places/places.csv`, every one required, in any order. */
export const placeColumns = [
  'code',
  'code_system',
  'name_zh',
  'name_en',
  'level',
  'parent_code',
  'unit_kind',
  'is_county_unit',
  'counts_as_xianyu',
  'status',
  'valid_from',
  'valid_to',
  'successor_code',
  'aliases',
  'census_2020_population',
  'census_source',
  'note',
] as const;

type PlaceColumn = (typeof placeColumns)[number];

function checkHeader(header: readonly string[], where: string): void {
  for (const [index, column] of header.entries()) {
    if (!placeColumns.some((known) => known === column))
      throw new SourceError(
        placeMessages.unknownColumn(where, column, nearNames(column, placeColumns)),
      );
    if (header.indexOf(column) !== index)
      throw new SourceError(placeMessages.repeatedColumn(where, column));
  }
  const missing = placeColumns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new SourceError(placeMessages.missingColumns(where, missing));
}

function placeOf(header: readonly string[], cells: readonly string[], where: string): Place {
  if (cells.length !== header.length)
    throw new SourceError(placeMessages.cellCount(where, cells.length, header.length));
  const text = (column: PlaceColumn): string => cells[header.indexOf(column)] ?? '';
  const optional = (column: PlaceColumn): string | null => text(column) || null;
  const required = (column: PlaceColumn): string => {
    if (text(column) === '') throw new SourceError(placeMessages.emptyCell(where, column));
    return text(column);
  };
  const oneOf = <T extends string>(column: PlaceColumn, values: readonly T[]): T => {
    const found = values.find((value) => value === text(column));
    if (found === undefined)
      throw new SourceError(placeMessages.notOneOf(where, column, text(column), values));
    return found;
  };
  const matching = (column: PlaceColumn, pattern: RegExp, expected: 'year' | 'whole number') => {
    const cell = optional(column);
    if (cell !== null && !pattern.test(cell))
      throw new SourceError(placeMessages.notNumeric(where, column, cell, expected));
    return cell === null ? null : Number(cell);
  };
  return {
    code: required('code'),
    codeSystem: required('code_system'),
    name: { zh: required('name_zh'), en: required('name_en') },
    level: oneOf('level', placeLevels),
    parent: optional('parent_code'),
    kind: oneOf('unit_kind', placeKinds),
    isCountyUnit: oneOf('is_county_unit', ['yes', 'no']) === 'yes',
    countsAsXianyu:
      optional('counts_as_xianyu') === null ? null : oneOf('counts_as_xianyu', xianyuReadings),
    status: oneOf('status', placeStatuses),
    validFrom: matching('valid_from', /^\d{4}$/, 'year'),
    validTo: matching('valid_to', /^\d{4}$/, 'year'),
    successor: optional('successor_code'),
    aliases: optional('aliases')?.split('|') ?? [],
    census2020Population: matching('census_2020_population', /^\d+$/, 'whole number'),
    censusSource: optional('census_source'),
    note: optional('note'),
  };
}

/**
 * Read a register of places from CSV text, as `data/places/places.csv` is laid out.
 *
 * Rows: one per code. An empty cell means: no parent, valid without that end, no successor,
 * population not found. Aliases are separated by a vertical bar.
 *
 * @param file the name to give in an error, with the line
 * @throws {SourceError} if the text is no CSV, a column is unknown, repeated or missing, a cell
 * holds what its column does not allow, there is no place, or the places contradict each other
 * @example parsePlaces(`${placeColumns.join(',')}\n450200,GB/T 2260,柳州市,Liuzhou,prefecture,,prefecture-level-city,no,,current,,,,柳州,,,`).resolve('柳 州').code // => '450200'
 */
export function parsePlaces(csvText: string, file = 'places.csv'): PlaceRegister {
  const [header, ...records] = readCsv(csvText, file);
  checkHeader(header?.cells ?? [], `${file}:${header?.line ?? 1}`);
  if (!header || records.length === 0) throw new SourceError(placeMessages.noPlaces(file));
  const whereIs = (index: number) => `${file}:${records[index]?.line}`;
  const places = records.map(({ cells }, index) => placeOf(header.cells, cells, whereIs(index)));
  return createPlaceRegister(places, whereIs);
}
