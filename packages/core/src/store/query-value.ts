import { type DuckDBType, DuckDBTypeId, type DuckDBValue } from '@duckdb/node-api';
import { queryMessages } from '../messages/query.ts';
import { SourceError } from '../messages/sentence.ts';

/** A cell of a query's result: exact decimals and dates as text, null where it is missing. */
export type QueryValue = string | number | bigint | boolean | null;

/** How values of a type are given. */
interface Reading {
  readonly kind: 'number' | 'text';
  readonly read: (value: DuckDBValue) => QueryValue;
}

const asText = (value: DuckDBValue) => String(value);
const text: Reading = { kind: 'text', read: asText };
const whole: Reading = {
  kind: 'number',
  read(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : BigInt(String(value));
  },
};
const binary: Reading = { kind: 'number', read: Number };

const { TINYINT, SMALLINT, INTEGER, BIGINT, HUGEINT } = DuckDBTypeId;
const { UTINYINT, USMALLINT, UINTEGER, UBIGINT, UHUGEINT } = DuckDBTypeId;
const { VARCHAR, ENUM, DATE, TIME, TIMESTAMP, UUID, SQLNULL, INTERVAL } = DuckDBTypeId;

const readings: ReadonlyMap<DuckDBTypeId, Reading> = new Map([
  ...[TINYINT, SMALLINT, INTEGER, BIGINT, HUGEINT].map((id) => [id, whole] as const),
  ...[UTINYINT, USMALLINT, UINTEGER, UBIGINT, UHUGEINT].map((id) => [id, whole] as const),
  ...[VARCHAR, ENUM, DATE, TIME, TIMESTAMP, UUID, SQLNULL, INTERVAL].map(
    (id) => [id, text] as const,
  ),
  [DuckDBTypeId.DECIMAL, { kind: 'number', read: asText }],
  [DuckDBTypeId.FLOAT, binary],
  [DuckDBTypeId.DOUBLE, binary],
  [DuckDBTypeId.BOOLEAN, { kind: 'text', read: (value) => value === true }],
]);

/**
 * How the values of a column are given.
 *
 * @throws {SourceError} if its type holds more than one value, or no text, in each cell
 */
export function readingOf(column: string, type: DuckDBType): Reading {
  const reading = readings.get(type.typeId);
  if (!reading) throw new SourceError(queryMessages.notAValue(column, String(type)));
  return { ...reading, read: (value) => (value === null ? null : reading.read(value)) };
}
