import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeMessages } from '../../../packages/core/src/messages/places.ts';
import { SourceError } from '../../../packages/core/src/messages/sentence.ts';
import { placeKeys } from '../../../packages/core/src/register/check-places.ts';
import { foldName } from '../../../packages/core/src/register/fold-name.ts';
import { parsePlaces } from '../../../packages/core/src/register/parse-places.ts';
import { isValidIn, type Place } from '../../../packages/core/src/register/place.ts';
import { createPlaceRegister } from '../../../packages/core/src/register/place-register.ts';
import { years } from '../../../packages/core/src/register/year.ts';

const csv = readFileSync(new URL('../../../data/places/places.csv', import.meta.url), 'utf8');
const register = parsePlaces(csv);
const code = (name: string, options?: { year?: number; parent?: string }) =>
  register.resolve(name, options).code;

const spellings = (place: Place) => [place.code, place.name.zh, place.name.en, ...place.aliases];
const place = fc.constantFrom(...register.all);
const placeAndYear = place.chain((one) =>
  fc.record({
    place: fc.constant(one),
    year: fc.constantFrom(...years(1990, 2030).filter((year) => isValidIn(one, year))),
    spelling: fc.constantFrom(...spellings(one)),
  }),
);
const liujiangCounty = register.get('450221');
const liujiang = register.get('450206');

test('every code, name and alias resolves to its place in every year in which the place is valid', () => {
  let resolved = 0;
  for (const one of register.all)
    for (const year of years(1990, 2030).filter((y) => isValidIn(one, y)))
      for (const name of spellings(one)) {
        expect(code(name, { year }), `${name} ${year}`).toBe(one.code);
        resolved++;
      }
  expect(resolved).toBeGreaterThan(3000);
});

test('white space, zero-width characters and full-width signs in a name change nothing', () => {
  const dirt = fc.constantFrom('', ' ', '　', '\u00a0', '\t', '\n', '\u200b', '\ufeff');
  const wide = (text: string) =>
    text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(placeAndYear, fc.array(dirt, { minLength: 1 }), (given, spaces) => {
      const dirty = [...wide(given.spelling)]
        .map((sign, index) => sign + (spaces[index % spaces.length] ?? ''))
        .join('');
      expect(code(dirty, { year: given.year })).toBe(given.place.code);
    }),
  );
});

test('a name resolves only to a place that is called exactly so', () => {
  const signs = [...new Set(register.all.flatMap(placeKeys).join(''))];
  const name = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(name, fc.option(fc.integer({ min: 1990, max: 2030 })), (letters, year) => {
      const text = letters.join('');
      try {
        const found = register.resolve(text, year === null ? {} : { year });
        expect(placeKeys(found)).toContain(foldName(text));
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError);
      }
    }),
    { numRuns: 1000 },
  );
});

test('融安 and 融水 stay two counties in every spelling', () => {
  expect(['融安', '融安县', '融 安 县'].map((name) => code(name))).toEqual(Array(3).fill('450224'));
  expect(['融水', '融水县', '融水苗族自治县', '融水　县'].map((name) => code(name))).toEqual(
    Array(4).fill('450225'),
  );
});

test('the year decides between the county and the district of 柳江, and 2016 is the district’s', () => {
  expect(code('柳江', { year: 2015 })).toBe('450221');
  expect(code('柳江', { year: 2016 })).toBe('450206');
  expect(code('柳江县（旧）', { year: 2010 })).toBe('450221');
  expect(code('柳江县(旧)', { year: 2020 })).toBe('450206');
});

test('without a year a current place goes before an abolished one of the same name', () => {
  expect(code('柳江')).toBe('450206');
  expect(code('鹿寨县')).toBe('450223');
  expect(code('三江侗族自治县')).toBe('450226');
});

test('a name that only an abolished place bears needs no year', () => {
  expect(code('柳江县')).toBe('450221');
  expect(code('柳州地区')).toBe('452200');
});

test('the codes of 柳州地区 count until 2001 and those of 柳州市 from 2002', () => {
  expect(code('鹿寨县', { year: 2001 })).toBe('452223');
  expect(code('鹿寨县', { year: 2002 })).toBe('450223');
});

test('a name is known in a year only if its place is valid then, and the error names what followed', () => {
  const message = placeMessages.placeNotInYear('柳江县', 2020, [
    { place: liujiangCounty, successor: liujiang },
  ]);
  expect(() => code('柳江县', { year: 2020 })).toThrow(message.zh);
  expect(message).toEqual({
    zh: '2020年没有“柳江县”：450221 柳江县已于2016年撤销，其后为450206 柳江区（2016年起）。请改用当年有效的地名，或检查年份。',
    en: 'No place is called "柳江县" in 2020: 450221 Liujiang County was abolished in 2016 and followed by 450206 Liujiang (from 2016). Use the name valid in that year, or check the year.',
  });
  expect(() => code('柳江县', { year: 2016 })).toThrow('450221 柳江县已于2016年撤销');
  expect(() => code('柳江区', { year: 2010 })).toThrow(
    '2010年没有“柳江区”：450206 柳江区自2016年起有效。',
  );
  expect(() => code('柳州地区', { year: 2005 })).toThrow('452200 柳州地区已于2002年撤销。');
});

test('an unknown name lists the near ones and chooses none', () => {
  expect(() => code('融永')).toThrow(
    placeMessages.unknownPlace('融永', ['融安', '融水', '融安县', '融水县']).zh,
  );
  expect(() => code('柳北县', { year: 2020 })).toThrow(
    placeMessages.unknownPlace('柳北县', ['柳北', '柳北区', '柳城县', '三江县', '北海']).zh,
  );
  expect(() => code('')).toThrow(placeMessages.unknownPlace('', []).zh);
});

test('near names are those of the year and the parent asked for', () => {
  expect(() => code('柳江线', { year: 2020 })).not.toThrow('柳江县');
  expect(() => code('柳江线', { year: 2010 })).toThrow('柳江县');
  expect(() => code('南宇', { parent: '450200' })).not.toThrow('南宁');
});

test('a parent keeps a name to the places within it, itself included', () => {
  expect(code('三江', { parent: '450200' })).toBe('450226');
  expect(code('三江', { parent: '450000' })).toBe('450226');
  expect(code('全市', { parent: '450200' })).toBe('450200');
  expect(() => code('全区', { parent: '450202' })).toThrow(
    placeMessages.placeElsewhere('全区', register.get('450202'), [register.get('450000')]).zh,
  );
  expect(() => code('三江', { parent: '450299' })).toThrow('地名表中没有代码“450299”');
});

test('a name borne in two places is refused until a year, a parent or the code is given', () => {
  const hebei =
    '139999,made up,三江县,Sanjiang of Hebei,county,100000,county,yes,,current,,,,三江,,,';
  const two = parsePlaces(`${csv}${hebei}\n`);
  expect(() => two.resolve('三江', { year: 2020 })).toThrow(
    placeMessages.ambiguousPlace('三江', [two.get('450226'), two.get('139999')]).zh,
  );
  expect(() => two.resolve('三江')).toThrow(
    '“三江”可指：450226 三江侗族自治县（2002年起）、139999 三江县（各年）；请给出年份或上级，或改用代码。',
  );
  expect(two.resolve('三江', { parent: '450200' }).code).toBe('450226');
  expect(two.resolve('１３９９９９').code).toBe('139999');
});

test('市辖区 resolves, as an aggregate that no list of counties holds', () => {
  expect(register.resolve('市辖区').kind).toBe('aggregate');
  expect(register.counties('450200', 2023).map(({ code: one }) => one)).toEqual([
    '450202',
    '450203',
    '450204',
    '450205',
    '450206',
    '450222',
    '450223',
    '450224',
    '450225',
    '450226',
  ]);
});

test('no county counts twice in any year, under Guangxi as a whole', () => {
  for (const year of years(1990, 2030)) {
    const names = register.counties('450000', year).map(({ name }) => name.zh);
    expect(names).toHaveLength(10);
    expect(new Set(names).size).toBe(10);
  }
});

test('only the counties under a place are listed', () => {
  expect(register.counties('450100', 2023)).toEqual([]);
  expect(register.counties('452200', 2000).map(({ code: one }) => one)).toEqual([
    '452223',
    '452227',
    '452228',
    '452229',
  ]);
});

test('the children of a place are those valid in the year, or without one those still valid', () => {
  const codes = (year?: number) => register.children('450200', year).map(({ code: one }) => one);
  expect(codes()).toEqual(codes(2023));
  expect(codes()).toHaveLength(14);
  expect(codes(2015)).toContain('450221');
  expect(codes(2015)).not.toContain('450206');
  expect(register.children('452200')).toEqual([]);
  expect(register.children('452200', 2000)).toHaveLength(4);
});

test('an unknown code is refused with the near ones', () => {
  expect(() => register.get('450207')).toThrow(
    placeMessages.unknownCode('450207', ['450200', '450201', '450202', '450203', '450204']).zh,
  );
});

test('a year that is no whole number is refused', () => {
  expect(() => code('柳州', { year: Number.NaN })).toThrow(
    placeMessages.yearNotWhole(Number.NaN).zh,
  );
});

test('a register made from plain places names the row of a fault', () => {
  const liuzhou = { ...register.get('450200'), parent: null };
  expect(() => createPlaceRegister([liuzhou, liuzhou])).toThrow(
    placeMessages.duplicateCode('row 2', '450200', 'row 1').zh,
  );
});
