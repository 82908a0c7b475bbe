import { createPlaceRegister, type Place } from '@eduplan/core';
import { city } from './plan-cases.ts';

/** A place of the tests: a city where it lies in a region, a district where it lies in a city. */
export const placeOf = (
  code: string,
  parent: string | null,
  zh: string,
  rest: Partial<Place> = {},
): Place => {
  const isDistrict = parent !== null && parent !== 'region';
  return {
    code,
    codeSystem: 'GB/T 2260',
    name: { zh, en: code },
    level: parent === null ? 'province' : isDistrict ? 'county' : 'prefecture',
    parent,
    kind: parent === null ? 'autonomous-region' : isDistrict ? 'district' : 'prefecture-level-city',
    isCountyUnit: isDistrict,
    countsAsXianyu: null,
    status: 'current',
    validFrom: null,
    validTo: null,
    successor: null,
    aliases: [],
    census2020Population: null,
    censusSource: null,
    note: null,
    ...rest,
  };
};

/** 甲市 with its two districts, beside three other cities of its region, a prefecture and a city abolished. */
export const register = createPlaceRegister([
  placeOf('region', null, '甲区域'),
  placeOf(city, 'region', '甲市'),
  placeOf('450202', city, '乙区'),
  placeOf('450203', city, '丙区'),
  placeOf('450100', 'region', '丁市'),
  placeOf('450300', 'region', '戊市'),
  placeOf('450400', 'region', '己市'),
  placeOf('452200', 'region', '庚地区', { kind: 'prefecture' }),
  placeOf('450900', 'region', '旧市', { status: 'abolished', validTo: 2002, successor: '450400' }),
]);
