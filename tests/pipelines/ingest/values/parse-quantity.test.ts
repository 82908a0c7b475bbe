import {
  exact,
  percent,
  perMille,
  persons,
  printDecimal,
  toBase,
  unitOf,
  units,
  yuan,
} from '@eduplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMessages } from '../../../../packages/core/src/messages/layout.ts';
import { numberMessages } from '../../../../packages/core/src/messages/number.ts';
import type { Cell } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import {
  type ParsedQuantity,
  parseQuantity,
  type QuantityContract,
} from '../../../../packages/pipelines/src/ingest/values/parse-quantity.ts';

fc.configureGlobal({ seed: 20230901 });

const cell = (kind: Cell['kind'], text: string, shown = text): Cell => ({
  kind,
  text,
  shown,
  formula: null,
});

const numberIn = (parsed: ParsedQuantity) => {
  if (parsed.kind !== 'value') throw new Error(JSON.stringify(parsed));
  return parsed;
};

const inPersons: QuantityContract = { unit: persons };
const fraction: QuantityContract = { unit: percent, percent: 'fraction' };
const inPercent: QuantityContract = { unit: percent, percent: 'percent' };
const sign: QuantityContract = { unit: percent, percent: 'sign' };

describe('a cell of counts', () => {
  test.each([
    ['1234', '1234', 0, '人', null],
    ['１２３４', '1234', 0, '人', null],
    ['1,234', '1234', 0, '人', null],
    ['1，234，567', '1234567', 0, '人', null],
    ['28。92', '28.92', 2, '人', null],
    ['1.2万', '1.2', 1, '万人', null],
    ['1.08亿人', '1.08', 2, '亿人', null],
    ['近1.2万人', '1.2', 1, '万人', 'below'],
    ['3万多', '3', 0, '万人', 'above'],
    ['3万以上', '3', 0, '万人', 'at-least'],
    ['约300', '300', 0, '人', 'about'],
    ['超过300', '300', 0, '人', 'above'],
    ['逾300', '300', 0, '人', 'above'],
    ['不足300', '300', 0, '人', 'below'],
    ['不低于300', '300', 0, '人', 'at-least'],
    ["'00123", '123', 0, '人', null],
    ['’123', '123', 0, '人', null],
    ['\u00a0123\u3000', '123', 0, '人', null],
    ['\u200b123', '123', 0, '人', null],
    ['－5', '-5', 0, '人', null],
    ['−5', '-5', 0, '人', null],
    ['0', '0', 0, '人', null],
    ['0.0', '0', 1, '人', null],
  ] as const)('%s', (text, value, decimals, symbol, qualifier) => {
    const parsed = numberIn(parseQuantity(text, inPersons));
    expect(parsed.value.equals(exact(value))).toBe(true);
    expect(parsed).toMatchObject({ printed: text, decimals, qualifier, footnotes: [] });
    expect(parsed.unit.symbol).toBe(symbol);
  });

  test('money and area carry 万 and 亿 of their own', () => {
    expect(toBase(numberIn(parseQuantity('1.5亿', { unit: yuan }))).toString()).toBe('150000000');
    expect(toBase(numberIn(parseQuantity('2.5亿元', { unit: unitOf('万元') }))).toString()).toBe(
      '250000000',
    );
    expect(numberIn(parseQuantity('1.2万m²', { unit: unitOf('㎡') })).unit.symbol).toBe('万㎡');
  });

  test('万 in a column of 万人 could be 万人 or 亿人, and is refused', () => {
    expect(parseQuantity('1.2万', { unit: unitOf('万人') })).toEqual({
      kind: 'refused',
      printed: '1.2万',
      sentence: layoutMessages.multipleTwice('1.2万', '万人'),
    });
  });
});

describe('footnote marks', () => {
  test.each([
    ['93.4*', ['*']],
    ['93.4 ＊', ['＊']],
    ['93.4[3]', ['[3]']],
    ['［3］93.4', ['［3］']],
    ['93.4①', ['①']],
    ['93.4³', ['³']],
    ['93.4①②', ['①', '②']],
  ])('%s', (text, marks) => {
    const parsed = numberIn(parseQuantity(text, inPersons));
    expect(parsed.value.toString()).toBe('93.4');
    expect(parsed.footnotes.join('')).toBe(marks.join(''));
  });

  test('a star alone is no number', () => {
    expect(parseQuantity('*', inPersons)).toEqual({
      kind: 'refused',
      printed: '*',
      sentence: numberMessages.notPrinted('*'),
    });
  });
});

describe('a share is read as its column says, never by its size', () => {
  test.each([
    [fraction, '0.951'],
    [inPercent, '95.1'],
    [inPercent, '95.1%'],
    [inPercent, '９５．１％'],
    [sign, '95.1%'],
    [sign, '95.1％'],
    [sign, '95。1%'],
  ])('%o %s', (contract, text) => {
    expect(toBase(numberIn(parseQuantity(text, contract))).equals(exact('0.951'))).toBe(true);
  });

  test('a spreadsheet number shown with a percent sign is a fraction under each contract', () => {
    for (const contract of [fraction, inPercent, sign]) {
      const parsed = numberIn(parseQuantity(cell('number', '0.95123', '95.1%'), contract));
      expect(parsed).toMatchObject({ printed: '95.1%', decimals: 3 });
      expect(parsed.value.toString()).toBe('95.123');
    }
    expect(numberIn(parseQuantity(cell('number', '0.951', '95.10%'), sign)).decimals).toBe(2);
  });

  test('a bare number in a column of signs is refused', () => {
    expect(parseQuantity('95.1', sign)).toEqual({
      kind: 'refused',
      printed: '95.1',
      sentence: layoutMessages.bareInSignColumn('95.1'),
    });
    expect(parseQuantity(cell('number', '0.951'), sign)).toMatchObject({ kind: 'refused' });
  });

  test('a sign in a column of fractions is refused', () => {
    expect(parseQuantity('95.1%', fraction)).toMatchObject({
      kind: 'refused',
      sentence: layoutMessages.signInFractionColumn('95.1%'),
    });
  });

  test('what looks like a fraction among percentages is suspect, unless such values occur', () => {
    expect(parseQuantity('0.951', inPercent)).toMatchObject({
      kind: 'suspect',
      sentence: layoutMessages.fractionInPercentColumn('0.951'),
    });
    expect(parseQuantity('1', inPercent)).toMatchObject({ kind: 'suspect' });
    expect(parseQuantity('0', inPercent)).toMatchObject({ kind: 'value' });
    expect(parseQuantity('0.951%', inPercent)).toMatchObject({ kind: 'value' });
    expect(parseQuantity('0.951', { ...inPercent, belowOne: true })).toMatchObject({
      kind: 'value',
    });
  });

  test('a percentage in a column of fractions is suspect', () => {
    expect(parseQuantity('95.1', fraction)).toMatchObject({
      kind: 'suspect',
      sentence: layoutMessages.percentInFractionColumn('95.1'),
    });
  });

  test('a footnote glued to a rate is named and not taken off', () => {
    const parsed = parseQuantity('393.4%', sign);
    expect(parsed).toMatchObject({
      kind: 'suspect',
      printed: '393.4%',
      sentence: layoutMessages.gluedFootnote('393.4%', '3', '93.4', '%'),
    });
    expect(parsed.kind === 'suspect' && parsed.value.toString()).toBe('393.4');
    expect(parseQuantity('699.94%', sign)).toMatchObject({
      sentence: layoutMessages.gluedFootnote('699.94%', '6', '99.94', '%'),
    });
    expect(parseQuantity('1393.4', inPercent)).toMatchObject({
      sentence: layoutMessages.aboveRange('1393.4', '150', '%'),
    });
  });

  test('a range of its own widens or narrows what counts', () => {
    expect(parseQuantity('180%', { ...sign, range: [0, 200] })).toMatchObject({ kind: 'value' });
    expect(parseQuantity('-3%', sign)).toMatchObject({
      sentence: layoutMessages.belowRange('-3%', '0', '%'),
    });
    expect(parseQuantity('-3%', { ...sign, range: [null, null] })).toMatchObject({ kind: 'value' });
    expect(parseQuantity('61', { ...inPersons, range: [1, '60'] })).toMatchObject({
      sentence: layoutMessages.aboveRange('61', '60', '人'),
    });
    expect(parseQuantity('9.52', { unit: perMille, percent: 'percent' })).toMatchObject({
      kind: 'value',
    });
  });

  test('a share without a contract is a fault of the definition', () => {
    expect(() => parseQuantity('95.1', { unit: percent })).toThrow(
      layoutMessages.percentContractMissing('%').zh,
    );
  });
});

describe('no value', () => {
  test.each([
    ['', 'empty'],
    [' \u00a0\u3000', 'empty'],
    ['-', 'not-applicable'],
    ['—', 'not-applicable'],
    ['——', 'not-applicable'],
    ['–', 'not-applicable'],
    ['－', 'not-applicable'],
    ['/', 'not-applicable'],
    ['\\', 'not-applicable'],
    ['…', 'less-than-unit'],
    ['……', 'less-than-unit'],
    ['...', 'less-than-unit'],
    ['无', 'not-available'],
    ['N/A', 'not-available'],
    ['空', 'not-available'],
    ['填去年数据', 'placeholder'],
    ['#DIV/0!', 'spreadsheet-error'],
    ['#REF!', 'spreadsheet-error'],
    ['#N/A', 'spreadsheet-error'],
  ])('%j is %s', (mark, reason) => {
    expect(parseQuantity(mark, inPersons)).toEqual({ kind: 'missing', reason, mark });
  });

  test('empty, a dash and zero are three things', () => {
    const kinds = ['', '-', '0'].map((text) => {
      const parsed = parseQuantity(text, inPersons);
      return parsed.kind === 'missing' ? parsed.reason : parsed.kind;
    });
    expect(kinds).toEqual(['empty', 'not-applicable', 'value']);
  });

  test('a source may declare marks of its own, which go first', () => {
    const contract: QuantityContract = { ...inPersons, missing: { x: 'suppressed', '-': 'empty' } };
    expect(parseQuantity('x', contract)).toMatchObject({ reason: 'suppressed' });
    expect(parseQuantity('-', contract)).toMatchObject({ reason: 'empty' });
    expect(
      parseQuantity(cell('number', '9999'), { ...inPersons, missing: { 9999: 'not-available' } }),
    ).toMatchObject({ reason: 'not-available' });
    expect(parseQuantity('toString', contract)).toMatchObject({ kind: 'refused' });
  });

  test('an error of the spreadsheet is missing and keeps its name', () => {
    expect(parseQuantity(cell('error', '#VALUE!'), inPersons)).toEqual({
      kind: 'missing',
      reason: 'spreadsheet-error',
      mark: '#VALUE!',
    });
  });
});

describe('refused', () => {
  test.each([
    '普惠性幼儿园覆盖每亩达到76.42%',
    '1 234',
    '1\n234',
    '1.2.3',
    '1,23',
    '(1,234)',
    '??萍',
    '+-3',
  ])('%j is not one number', (text) => {
    expect(parseQuantity(text, inPersons)).toEqual({
      kind: 'refused',
      printed: text,
      sentence: numberMessages.notPrinted(text),
    });
  });

  test('a text too long for a number, without searching it', () => {
    const text = `${'[1] '.repeat(8000)}x`;
    expect(parseQuantity(text, inPersons)).toMatchObject({
      kind: 'refused',
      sentence: layoutMessages.tooLong(text.length),
    });
  });

  test('another unit than the column has', () => {
    expect(parseQuantity('95%', inPersons)).toMatchObject({
      sentence: layoutMessages.otherUnit('95%', '%', '人'),
    });
    expect(parseQuantity('3所', sign)).toMatchObject({
      sentence: layoutMessages.bareInSignColumn('3所'),
    });
  });

  test('a number without a unit where every cell should carry one', () => {
    expect(parseQuantity('12', { unit: null })).toMatchObject({
      sentence: numberMessages.noUnit('12'),
    });
    expect(numberIn(parseQuantity('12所', { unit: null })).unit.symbol).toBe('所');
  });

  test('a date and a truth value', () => {
    expect(parseQuantity(cell('date', '2023-09-01', '2023/9/1'), inPersons)).toMatchObject({
      sentence: layoutMessages.notAQuantity('2023/9/1', 'date'),
    });
    expect(parseQuantity(cell('boolean', 'TRUE'), inPersons)).toMatchObject({
      sentence: layoutMessages.notAQuantity('TRUE', 'boolean'),
    });
  });
});

describe('a spreadsheet number', () => {
  test('counts as it is stored, with the decimals that are shown', () => {
    const parsed = numberIn(parseQuantity(cell('number', '1234.5', '1,234.50'), inPersons));
    expect(parsed.value.toString()).toBe('1234.5');
    expect(parsed).toMatchObject({ decimals: 2, printed: '1,234.50' });
    expect(numberIn(parseQuantity(cell('number', '1234.5678', '1,235'), inPersons)).decimals).toBe(
      4,
    );
  });

  test('may be stored with an exponent', () => {
    expect(numberIn(parseQuantity(cell('number', '1.2E+7'), inPersons)).value.toString()).toBe(
      '12000000',
    );
    expect(numberIn(parseQuantity(cell('number', '5e-3'), inPersons)).value.toString()).toBe(
      '0.005',
    );
  });
});

const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const grouped = (text: string, comma: string) => {
  const [whole = '', decimals] = text.split('.');
  const sets = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, comma);
  return decimals === undefined ? sets : `${sets}.${decimals}`;
};

describe('whatever is printed is read again', () => {
  const number = fc.record({
    unscaled: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    decimals: fc.nat({ max: 6 }),
    negative: fc.boolean(),
  });

  test('in every rendering', () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('', ',', '，'),
        fc.boolean(),
        fc.constantFrom('', ' ', '\u00a0', '\u3000'),
        fc.constantFrom('', '*', '①', '[2]'),
        ({ unscaled, decimals, negative }, comma, isWide, space, mark) => {
          const value = exact(unscaled).div(10n ** BigInt(decimals));
          const plain = grouped(printDecimal(value, decimals), comma);
          const signed = negative ? `-${plain}` : plain;
          const text = `${space}${isWide ? fullWidth(signed) : signed}${mark}${space}`;
          const parsed = numberIn(parseQuantity(text, inPersons));
          expect(parsed.value.equals(negative ? value.neg() : value)).toBe(true);
          expect(parsed.decimals).toBe(decimals);
          expect(parsed.printed).toBe(text);
        },
      ),
    );
  });

  test('with every unit that is no share', () => {
    const counted = units.filter(({ kind }) => kind !== 'share');
    fc.assert(
      fc.property(number, fc.constantFrom(...counted), ({ unscaled, decimals }, unit) => {
        const value = exact(unscaled).div(10n ** BigInt(decimals));
        const text = `${printDecimal(value, decimals)}${unit.symbol}`;
        const parsed = numberIn(parseQuantity(text, { unit }));
        expect(toBase(parsed).equals(toBase({ value, unit }))).toBe(true);
      }),
    );
  });

  test('a share reads the same in each of the three ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 10_000 }), (hundredths) => {
        const share = exact(BigInt(hundredths)).div(10_000n);
        const printed = printDecimal(share.mul(100), 2);
        const texts: [string, QuantityContract][] = [
          [printDecimal(share, 4), fraction],
          [printed, inPercent],
          [`${printed}%`, sign],
        ];
        for (const [text, contract] of texts)
          expect(toBase(numberIn(parseQuantity(text, contract))).equals(share)).toBe(true);
      }),
    );
  });

  test('no text at all makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['value', 'suspect', 'missing', 'refused']).toContain(
          parseQuantity(text, inPersons).kind,
        );
      }),
    );
  });
});

test('the percent sign of a format that is a mere word does not make a fraction of the number', () => {
  const read = (text: string, shown: string) =>
    parseQuantity(cell('number', text, shown), { unit: percent, percent: 'percent' });
  for (const [text, shown] of [
    ['95.1', '95.1%'],
    ['0.951', '95.1%'],
    ['0.951', '95%'],
  ] as const)
    expect(read(text, shown)).toMatchObject({ kind: 'value', value: exact('95.1') });
  expect(read('0.951', '1.0%')).toMatchObject({ value: exact('0.951') });
  expect(read('0', '0.0%')).toMatchObject({ value: exact(0) });
});
