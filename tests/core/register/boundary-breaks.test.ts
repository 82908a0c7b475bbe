import { readFileSync } from 'node:fs';
import { createPlaceRegister, type Place, parsePlaces, SourceError } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { placeMessages } from '../../../packages/core/src/messages/places.ts';

const csv = readFileSync(new URL('../../../data/places/places.csv', import.meta.url), 'utf8');
const register = parsePlaces(csv);
const yearsOf = (code: string) => register.breaks(code).map(({ since }) => since);

describe('the register of Liuzhou', () => {
  test('柳江区 took over from 柳江县 in 2016', () => {
    expect(register.breaks('450206')).toEqual([
      {
        since: 2016,
        reason: {
          zh: '450206 柳江区自2016年起承接450221 柳江县，与此前的数不可比',
          en: '450206 Liujiang takes over from 450221 Liujiang County in 2016 and is not comparable with the years before',
        },
      },
    ]);
  });

  test.each(['450223', '450224', '450225', '450226'])('%s came from 柳州地区 in 2002', (code) => {
    const [only, ...more] = register.breaks(code);
    expect(more).toEqual([]);
    expect(only?.since).toBe(2002);
    expect(only?.reason.zh).toContain('（原属柳州地区）');
  });

  test('four counties joined the city in 2002, and a change within it is none of it', () => {
    expect(register.breaks('450200')).toEqual([
      {
        since: 2002,
        reason: {
          zh: '450200 柳州市自2002年起包含450223 鹿寨县、450224 融安县、450226 三江侗族自治县、450225 融水苗族自治县（原属柳州地区），与此前的数不可比',
          en: "450200 Liuzhou includes 450223 Luzhai, 450224 Rong'an, 450226 Sanjiang Dong, 450225 Rongshui Miao from 2002 (before: Liuzhou Prefecture) and is not comparable with the years before",
        },
      },
    ]);
  });

  test('nothing is said of places that did not change, and of abolished ones after their end', () => {
    const changed = ['450200', '450206', '450223', '450224', '450225', '450226'];
    for (const { code } of register.all)
      if (!changed.includes(code)) expect(yearsOf(code), code).toEqual([]);
  });

  test('an unknown code is refused', () => {
    expect(() => register.breaks('450299')).toThrow(SourceError);
    expect(() => register.breaks('450299')).toThrow('地名表中没有代码“450299”');
  });
});

const place = (code: string, rest: Partial<Place> = {}): Place => ({
  code,
  codeSystem: 'test',
  name: { zh: `${code}地`, en: `place ${code}` },
  level: 'county',
  parent: 'A',
  kind: 'county',
  isCountyUnit: true,
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
});
const ended = (code: string, validTo: number, successor: string | null, parent = 'A') =>
  place(code, { status: 'abolished', validTo, successor, parent });

describe('an invented register', () => {
  const [a, b] = ['A', 'B'].map((code) =>
    place(code, { parent: null, level: 'prefecture', kind: 'prefecture', isCountyUnit: false }),
  ) as [Place, Place];

  test('a place taken over by one that was there before breaks that one, and its old outer place', () => {
    const { breaks } = createPlaceRegister([a, b, place('a1'), ended('b1', 2010, 'a1', 'B')]);
    expect(breaks('a1').map(({ reason }) => reason)).toEqual([
      placeMessages.tookOver(place('a1'), 2010, [ended('b1', 2010, null)], [b.name]),
    ]);
    expect(breaks('A').map(({ reason }) => reason)).toEqual([
      placeMessages.placesJoined(a, 2010, [place('a1')], [b.name]),
    ]);
    expect(breaks('B').map(({ since, reason }) => [since, reason.zh])).toEqual([
      [2010, 'B B地自2010年起不再包含b1 b1地（划归A地），与此前的数不可比'],
    ]);
  });

  test('changes of several years stand by year, whatever the order of the register', () => {
    const { breaks } = createPlaceRegister([
      a,
      b,
      ended('b2', 2015, 'a2', 'B'),
      ended('b1', 2010, 'a1', 'B'),
      place('a1', { validFrom: 2010 }),
      place('a2', { validFrom: 2015 }),
    ]);
    expect(breaks('A').map(({ since }) => since)).toEqual([2010, 2015]);
    expect(breaks('B').map(({ since }) => since)).toEqual([2010, 2015]);
  });

  test('a place without predecessor or successor breaks nothing', () => {
    const { breaks } = createPlaceRegister([
      a,
      place('a1', { validFrom: 2010 }),
      ended('a2', 2010, null),
    ]);
    expect(['A', 'a1', 'a2'].flatMap((code) => breaks(code))).toEqual([]);
  });
});
