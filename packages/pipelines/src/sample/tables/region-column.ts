import { cityCode, reportingPlace } from '../world/reporting-places.ts';
import type { TableColumn } from './table-sheet.ts';

/** 地区: the city itself, or one of the places within it. */
export function regionColumn<Row extends { readonly place: string }>(): TableColumn<Row> {
  return {
    header: '地区',
    field: 'place',
    cell: ({ place }) => (place === cityCode ? '柳州市' : reportingPlace(place).spelling),
  };
}
