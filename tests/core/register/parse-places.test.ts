import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeMessages } from '../../../packages/core/src/messages/places.ts';
import type { Sentence } from '../../../packages/core/src/messages/sentence.ts';
import { SourceError } from '../../../packages/core/src/messages/sentence.ts';
import { parsePlaces, placeColumns } from '../../../packages/core/src/register/parse-places.ts';
import {
  placeKinds,
  placeLevels,
  placeStatuses,
  xianyuReadings,
} from '../../../packages/core/src/register/place.ts';

const nation = '100000,a,中国,China,nation,,nation,no,,current,,,,全国,,,';
const city =
  '450200,a,柳州市,Liuzhou,prefecture,100000,prefecture-level-city,no,,current,,,,柳州,,,';
const county =
  '450221,a,柳江县,Liujiang County,county,450200,county,yes,yes,abolished,,2016,,柳江,,,';
const district =
  '450206,a,柳江区,Liujiang,county,450200,district,yes,ambiguous,current,2016,,,柳江,503772,普查,';
const header = placeColumns.join(',');
const file = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`;
const good = file(nation, city, county, district);

function refuses(text: string, sentence: Sentence): void {
  const parse = () => parsePlaces(text, 'p.csv');
  expect(parse).toThrow(SourceError);
  expect(parse).toThrow(`${sentence.zh}\n${sentence.en}`);
}

test('the register in the box reads, with or without a byte order mark and with any line ends', () => {
  const csv = readFileSync(new URL('../../../data/places/places.csv', import.meta.url), 'utf8');
  const { all } = parsePlaces(csv);
  expect(all).toHaveLength(36);
  expect(parsePlaces(`\ufeff${csv}`).all).toEqual(all);
  expect(parsePlaces(csv.replaceAll('\n', '\r\n')).all).toEqual(all);
});

test('a row becomes a place, and an empty cell null', () => {
  expect(parsePlaces(good).get('450206')).toEqual({
    code: '450206',
    codeSystem: 'a',
    name: { zh: '柳江区', en: 'Liujiang' },
    level: 'county',
    parent: '450200',
    kind: 'district',
    isCountyUnit: true,
    countsAsXianyu: 'ambiguous',
    status: 'current',
    validFrom: 2016,
    validTo: null,
    successor: null,
    aliases: ['柳江'],
    census2020Population: 503772,
    censusSource: '普查',
    note: null,
  });
  expect(parsePlaces(good).get('100000').parent).toBeNull();
});

test('columns may stand in any order', () => {
  const reversed = good
    .trim()
    .split('\n')
    .map((line) => line.split(',').reverse().join(','))
    .join('\n');
  expect(parsePlaces(reversed).all).toEqual(parsePlaces(good).all);
});

test('a header with an unknown, a repeated or a missing column is refused', () => {
  refuses(
    good.replace('aliases', 'alias'),
    placeMessages.unknownColumn('p.csv:1', 'alias', ['aliases', 'valid_to', 'valid_from']),
  );
  refuses(good.replace('aliases', 'note'), placeMessages.repeatedColumn('p.csv:1', 'note'));
  refuses(good.replace(/,note$/m, ''), placeMessages.missingColumns('p.csv:1', ['note']));
  refuses('', placeMessages.missingColumns('p.csv:1', placeColumns));
});

test('a file without places is refused', () => {
  refuses(file(), placeMessages.noPlaces('p.csv'));
});

test('broken quoting and a wrong number of cells are refused with the line', () => {
  refuses(file(nation, city.replace('柳州,', '"柳州,')), placeMessages.csvBroken('p.csv:3'));
  refuses(file(nation, city.replace('柳州,', '柳"州,')), placeMessages.csvBroken('p.csv:3'));
  refuses(file(nation, `${city},`), placeMessages.cellCount('p.csv:3', 18, 17));
});

test('the line is that of the file, past empty lines and cells of several lines', () => {
  refuses(
    file(`${nation}"two\nlines"`, '', `${city},`),
    placeMessages.cellCount('p.csv:5', 18, 17),
  );
});

test('a cell that its column does not allow is refused', () => {
  const withCity = (from: string, to: string) => file(nation, city.replace(from, to));
  refuses(withCity('Liuzhou', ''), placeMessages.emptyCell('p.csv:3', 'name_en'));
  refuses(withCity('450200', ''), placeMessages.emptyCell('p.csv:3', 'code'));
  refuses(
    withCity('prefecture,', 'city,'),
    placeMessages.notOneOf('p.csv:3', 'level', 'city', placeLevels),
  );
  refuses(
    withCity('prefecture-level-city', 'town'),
    placeMessages.notOneOf('p.csv:3', 'unit_kind', 'town', placeKinds),
  );
  refuses(
    withCity(',no,', ',functional,'),
    placeMessages.notOneOf('p.csv:3', 'is_county_unit', 'functional', ['yes', 'no']),
  );
  refuses(
    withCity(',no,,', ',no,maybe,'),
    placeMessages.notOneOf('p.csv:3', 'counts_as_xianyu', 'maybe', xianyuReadings),
  );
  refuses(
    withCity('current', 'new'),
    placeMessages.notOneOf('p.csv:3', 'status', 'new', placeStatuses),
  );
  refuses(
    withCity('current,', 'current,2016年'),
    placeMessages.notNumeric('p.csv:3', 'valid_from', '2016年', 'year'),
  );
  refuses(
    withCity('current,,', 'current,,16'),
    placeMessages.notNumeric('p.csv:3', 'valid_to', '16', 'year'),
  );
  refuses(
    withCity('柳州,,', '柳州,41.5万,'),
    placeMessages.notNumeric('p.csv:3', 'census_2020_population', '41.5万', 'whole number'),
  );
});

test('a blank alias is refused, since a blank name would then stand for the place', () => {
  for (const aliases of ['柳州|', '|柳州', '柳州|　|龙城'])
    refuses(
      file(nation, city.replace(',柳州,', `,${aliases},`)),
      placeMessages.emptyName('p.csv:3', '450200'),
    );
});

test('a code given twice is refused', () => {
  refuses(file(nation, city, city), placeMessages.duplicateCode('p.csv:4', '450200', 'p.csv:3'));
});

test('a parent or successor that no row has is refused', () => {
  refuses(
    file(nation, city.replace('100000', '100001')),
    placeMessages.noSuchPlace('p.csv:3', '450200', 'parent', '100001', ['100000', '450200']),
  );
  refuses(
    file(nation, city, county.replace('2016,', '2016,450206')),
    placeMessages.noSuchPlace('p.csv:4', '450221', 'successor', '450206', [
      '450200',
      '450221',
      '100000',
    ]),
  );
});

test('a place that lies in itself is refused', () => {
  refuses(
    file(nation.replace('nation,,', 'nation,450200,'), city),
    placeMessages.liesInItself('p.csv:2', '100000'),
  );
});

test('a validity of no year, and one that contradicts the status, are refused', () => {
  const withYears = (years: string) => file(nation, city, county.replace(',2016,', `${years},`));
  refuses(withYears('2016,2016'), placeMessages.validityBackwards('p.csv:4', '450221', 2016, 2016));
  refuses(withYears('2017,2016'), placeMessages.validityBackwards('p.csv:4', '450221', 2017, 2016));
  refuses(
    withYears(','),
    placeMessages.statusContradictsValidity('p.csv:4', '450221', 'abolished', null),
  );
  refuses(
    file(nation, city, district.replace('2016,', '2016,2020')),
    placeMessages.statusContradictsValidity('p.csv:4', '450206', 'current', 2020),
  );
});

test('a name of two places valid in one year under one parent is refused', () => {
  const places = parsePlaces(good);
  const long = { ...places.get('450221'), validTo: 2017 };
  refuses(
    file(nation, city, county.replace('2016', '2017'), district),
    placeMessages.nameTaken('p.csv:5', '柳江', places.get('450206'), long, 'p.csv:4'),
  );
  expect(placeMessages.nameTaken('p.csv:5', '柳江', places.get('450206'), long, 'p.csv:4').zh).toBe(
    'p.csv:5 的“柳江”指450206 柳江区（2016年起），但同一上级之下、同一年里它已指450221 柳江县（2017年撤销）（p.csv:4）；请删去其一，或更正有效年份。',
  );
});

test('names that differ only in spaces or full-width signs are the same name', () => {
  const places = parsePlaces(good);
  const twin = county.replace('450221', '450299').replace(',柳江,', ',柳　江区,');
  const twinNow = twin
    .replace('abolished,,2016', 'current,,')
    .replace('柳江县,Liujiang County', '甲县,A');
  refuses(
    file(nation, city, district, twinNow),
    placeMessages.nameTaken(
      'p.csv:5',
      '柳江区',
      { code: '450299', name: { zh: '甲县', en: 'A' }, validFrom: null, validTo: null },
      places.get('450206'),
      'p.csv:4',
    ),
  );
});
