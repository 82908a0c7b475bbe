import { reportingPlace } from '../world/reporting-places.ts';
import type { ReturnedSchool } from '../world/simulate-year.ts';
import type { TableColumn } from './table-sheet.ts';

/** The columns that tell which school a row is of; the name is not read, since the code is. */
export function schoolColumns<Row extends Pick<ReturnedSchool, 'school'>>(): TableColumn<Row>[] {
  return [
    {
      header: '学校标识码',
      cell: ({ school }) => school.code,
      field: 'school',
      layout: { kind: 'code' },
    },
    { header: '学校名称', cell: ({ school }) => school.name },
    { header: '县区', cell: ({ school }) => reportingPlace(school.place).spelling, field: 'place' },
  ];
}

/** A column of counts that feeds a field. */
export function countColumn<Row>(
  header: string,
  field: string,
  unit: string,
  cell: (row: Row) => number,
): TableColumn<Row> {
  return { header, field, cell, layout: { unit }, adds: true };
}

/** 是 and 否 for a field of true and false. */
export function yesColumn<Row>(
  header: string,
  field: string,
  holds: (row: Row) => boolean,
): TableColumn<Row> {
  return {
    header,
    field,
    cell: (row) => (holds(row) ? '是' : '否'),
    layout: { values: { 是: 'true', 否: 'false' } },
  };
}

/** The words of a column for the values of a field, both ways. */
export function wordColumn<Row, Value extends string>(
  header: string,
  field: string,
  words: Readonly<Record<Value, string>>,
  value: (row: Row) => Value,
): TableColumn<Row> {
  const values = Object.fromEntries(
    Object.entries<string>(words).map(([ours, printed]) => [printed, ours]),
  );
  return { header, field, cell: (row) => words[value(row)], layout: { values } };
}
