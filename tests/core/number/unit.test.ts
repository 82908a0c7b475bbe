import {
  addQuantities,
  convert,
  DefinitionError,
  hundredMillionYuan,
  inUnit,
  percent,
  percentagePoints,
  perMille,
  persons,
  quantity,
  SourceError,
  toBase,
  toOne,
  unitOf,
  units,
  yuan,
} from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { nearNames } from '../../../packages/core/src/messages/near.ts';
import { numberMessages } from '../../../packages/core/src/messages/number.ts';

test('every unit is found by its sign, and stands once in the list', () => {
  for (const unit of units) expect(unitOf(unit.symbol)).toBe(unit);
  expect(new Set(units.map((unit) => unit.symbol)).size).toBe(units.length);
  for (const unit of [
    persons,
    yuan,
    hundredMillionYuan,
    percent,
    perMille,
    percentagePoints,
    toOne,
  ])
    expect(unitOf(unit.symbol)).toBe(unit);
});

test('every unit has a label in both languages', () => {
  for (const { label } of units) {
    expect(label.zh).not.toBe('');
    expect(label.en).not.toBe('');
  }
});

test.each([
  ['％', '%'],
  ['：1', ':1'],
  ['m2', '㎡'],
  ['万㎡', '万㎡'],
  ['平方米', '㎡'],
  ['万平方米', '万㎡'],
  ['个百分点', '百分点'],
  ['亿 元', '亿元'],
  ['元／人', '元/人'],
])('the sign %s is understood as %s', (written, symbol) => {
  expect(unitOf(written).symbol).toBe(symbol);
});

test.each(['挖别人', '百人', '年', '', '人万', '__proto__', '%%'])(
  'the unknown sign “%s” is refused with the signs near it',
  (symbol) => {
    const near = nearNames(
      symbol,
      units.map((unit) => unit.symbol),
    );
    expect(() => unitOf(symbol)).toThrow(new SourceError(numberMessages.unknownUnit(symbol, near)));
  },
);

test('the near signs of a slip of the pen hold the right one', () => {
  expect(() => unitOf('挖别人')).toThrow('未知的单位“挖别人”；相近的有：万人、人、亿人、元/人。');
});

describe('amounts', () => {
  test('万人 and 人 add, in the unit of the first', () => {
    const total = addQuantities(quantity('1.08', unitOf('万人')), quantity(500, persons));
    expect(total.value.toString()).toBe('1.13');
    expect(total.unit).toBe(unitOf('万人'));
    const other = addQuantities(quantity(500, persons), quantity('1.08', unitOf('万人')));
    expect(other.value.toString()).toBe('11300');
  });

  test('名 are 人', () => {
    expect(addQuantities(quantity(1, persons), quantity(1, unitOf('名'))).value.equals(2)).toBe(
      true,
    );
  });

  test.each([
    ['人', '元'],
    ['人', '人次'],
    ['%', '百分点'],
    ['%', ':1'],
    ['元', '元/人'],
    ['所', '家'],
  ])('%s and %s neither add nor convert', (left, right) => {
    const refusal = new DefinitionError(numberMessages.unitsDoNotAdd(right, left));
    const [a, b] = [quantity(1, unitOf(left)), quantity(1, unitOf(right))];
    expect(() => addQuantities(a, b)).toThrow(refusal);
    expect(() => convert(b, a.unit)).toThrow(refusal);
  });

  test('‰ convert to %, and shares to either', () => {
    expect(convert(quantity('9.5', perMille), percent).value.toString()).toBe('0.95');
    expect(inUnit('0.9161', percent).toString()).toBe('91.61');
    expect(toBase(quantity('1.5', hundredMillionYuan)).equals(150_000_000)).toBe(true);
  });
});
