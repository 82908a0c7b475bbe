import {
  contains,
  exact,
  isPoint,
  parsePrinted,
  percent,
  printDecimal,
  roundingRules,
  SourceError,
  units,
} from '@eduplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearNames } from '../../../packages/core/src/messages/near.ts';
import { numberMessages } from '../../../packages/core/src/messages/number.ts';

fc.configureGlobal({ seed: 20230901 });

describe('dirt of real documents', () => {
  test.each([
    ['91.61%', '91.61', 2, '%', null],
    ['９５％以上', '95', 0, '%', 'at-least'],
    ['达到95%以上', '95', 0, '%', 'at-least'],
    ['８５％', '85', 0, '%', null],
    ['89。7%', '89.7', 1, '%', null],
    ['28。92万所', '28.92', 2, '万所', null],
    ['200万条', '200', 0, '万条', null],
    ['1.08亿人', '1.08', 2, '亿人', null],
    ['近1.2万人次', '1.2', 1, '万人次', 'below'],
    ['超过千人', '1000', 0, '人', 'above'],
    ['超过百万人', '100', 0, '万人', 'above'],
    ['16.19：1', '16.19', 2, ':1', null],
    ['19:1', '19', 0, ':1', null],
    ['1,234,567人', '1234567', 0, '人', null],
    ['１，２３４．５０元', '1234.50', 2, '元', null],
    ['92.00%', '92', 2, '%', null],
    ['约30.0亿元', '30', 1, '亿元', 'about'],
    ['400所左右', '400', 0, '所', 'about'],
    ['不低于96%', '96', 0, '%', 'at-least'],
    ['不超过5万元', '5', 0, '万元', 'at-most'],
    ['5%以下', '5', 0, '%', 'at-most'],
    ['不足1%', '1', 0, '%', 'below'],
    ['逾3000名', '3000', 0, '名', 'above'],
    ['20多所', '20', 0, '所', 'above'],
    ['3亿多元', '3', 0, '亿元', 'above'],
    ['1万余人', '1', 0, '万人', 'above'],
    ['十余所', '10', 0, '所', 'above'],
    ['-1.69%', '-1.69', 2, '%', null],
    ['−1.69%', '-1.69', 2, '%', null],
    ['+2.44％', '2.44', 2, '%', null],
    ['1.5个百分点', '1.5', 1, '百分点', null],
    ['9.52‰', '9.52', 2, '‰', null],
    [' 91.61\u3000% ', '91.61', 2, '%', null],
    ['1470个', '1470', 0, '个', null],
    ['1.2万㎡', '1.2', 1, '万㎡', null],
  ] as const)('%s', (text, value, decimals, symbol, qualifier) => {
    const printed = parsePrinted(text);
    expect(printed.value.equals(exact(value))).toBe(true);
    expect(printed).toMatchObject({ text, decimals, qualifier });
    expect(printed.unit.symbol).toBe(symbol);
  });
});

describe('refused with what is wrong', () => {
  test.each([
    '',
    '%',
    '普惠性幼儿园覆盖每亩达到76.42%',
    '毛入园率2达到77.4%',
    '第六次全国人口普查的人相比',
    '??萍耙陨蠈W',
    '1,08人',
    '1,2345人',
    '1.2.3%',
    '5.%',
    '.5%',
    '91 92%',
    '1, 234人',
    '1 234人',
    '91. 6%',
    '近100人以上',
    '超过100人左右',
    '--5%',
    '达到76.42%',
    `0.${'1'.repeat(31)}%`,
  ])('“%s” is not one printed number', (text) => {
    expect(() => parsePrinted(text)).toThrow(new SourceError(numberMessages.notPrinted(text)));
  });

  test.each([
    ['28.92挖别人', '挖别人'],
    ['91年', '年'],
    ['95%至96%', '%至96%'],
    ['91.61%和92%', '%和92%'],
    ['1万5千人', '万5千人'],
    ['1e3人', 'e3人'],
    ['95%；', '%;'],
  ])('“%s” has an unknown unit', (text, sign) => {
    const near = nearNames(
      sign,
      units.map((unit) => unit.symbol),
    );
    expect(() => parsePrinted(text)).toThrow(
      new SourceError(numberMessages.unknownUnit(sign, near)),
    );
  });

  test('a bare number has a unit only if one is given', () => {
    expect(() => parsePrinted('95.1')).toThrow(new SourceError(numberMessages.noUnit('95.1')));
    expect(parsePrinted('95.1', { unit: percent }).unit).toBe(percent);
    expect(parsePrinted('95.1‰', { unit: percent }).unit.symbol).toBe('‰');
  });
});

const printedDecimals = fc
  .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 15n), fc.nat(8))
  .map(([negative, unscaled, decimals]) => ({
    decimals,
    digits: printDecimal(
      exact(negative ? -unscaled : unscaled).div(10n ** BigInt(decimals)),
      decimals,
    ),
  }));

test('what is read prints back digit for digit, and the value lies in its own interval', () => {
  fc.assert(
    fc.property(
      printedDecimals,
      fc.constantFrom(...units),
      fc.constantFrom(...roundingRules),
      ({ digits, decimals }, unit, rule) => {
        const printed = parsePrinted(digits + unit.symbol, { rule });
        expect(printed.decimals).toBe(decimals);
        expect(printDecimal(printed.value, printed.decimals, rule)).toBe(digits);
        expect(printed.unit).toBe(unit);
        expect(contains(printed.interval, printed.value.mul(unit.scale))).toBe(true);
        expect(isPoint(printed.interval)).toBe(false);
      },
    ),
  );
});

test('full-width and thousands-separated forms of a number read alike', () => {
  fc.assert(
    fc.property(printedDecimals, ({ digits }) => {
      const wide = [...digits].map((sign) =>
        String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
      );
      const grouped = digits.replaceAll(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',');
      const { value, interval } = parsePrinted(`${digits}%`);
      for (const form of [`${wide.join('')}％`, `${grouped}%`, `${digits.replace('.', '。')}%`])
        expect(parsePrinted(form)).toMatchObject({ value, interval });
    }),
  );
});

describe('the values that print leaves possible', () => {
  const possible = (text: string, value: string) => contains(parsePrinted(text).interval, value);

  test.each([
    ['近100人', '99.5', true],
    ['近100人', '100', false],
    ['超过100人', '100', false],
    ['超过100人', '101', true],
    ['100人以上', '100', true],
    ['100人以上', '99', false],
    ['不超过100人', '100', true],
    ['不超过100人', '101', false],
    ['约1.20万人', '11500', true],
    ['约1.20万人', '12500', false],
    ['约12000人', '11500', true],
    ['约12000人', '11499', false],
    ['约0%', '0.0049', true],
    ['约0%', '0.005', false],
    ['1.20万人', '11950', true],
    ['1.20万人', '11949', false],
    ['91.61%', '0.916149', true],
    ['91.61%', '0.91615', false],
  ])('whether “%s” may stand for %s', (text, value, may) => {
    expect(possible(text, value)).toBe(may);
  });

  test('decimals given by the publisher count where trailing zeros are cut', () => {
    const { interval } = parsePrinted('91.6', { unit: percent, decimals: 2 });
    expect(contains(interval, '0.916049')).toBe(true);
    expect(contains(interval, '0.91605')).toBe(false);
  });

  test('a number that passed through a 32-bit float is less sure than its print', () => {
    const text = '100.00000';
    const plain = parsePrinted(text, { unit: percent });
    const blurred = parsePrinted(text, { unit: percent, binaryDigits: 24 });
    const justBeside = '1.00000006';
    expect(contains(plain.interval, justBeside)).toBe(false);
    expect(contains(blurred.interval, justBeside)).toBe(true);
  });
});
