import { type Exact, exact } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from '../../../../packages/pipelines/src/ingest/figures/derivation.ts';
import { refusalOf } from '../../refusal.ts';

const shown = (derivation: string) => {
  const { low, value, high } = derive(derivation);
  return [low, value, high].map((end) => end.toFraction());
};

test.each([
  // Each part may be half a unit of its last printed digit off.
  ['10725.35 + 54.58', ['269498/25', '1077993/100', '538997/50']],
  ['10725.35 + 54.58 - 47.88', ['2146407/200', '214641/20', '2146413/200']],
  ['87.5 - 0.5', ['869/10', '87', '871/10']],
  ['1964765 + 2193169', ['4157933', '4157934', '4157935']],
  ['10 / 4', ['19/9', '5/2', '3']],
  ['7', ['13/2', '7', '15/2']],
])('by hand: %s', (derivation, expected) => {
  expect(shown(derivation)).toEqual(expected);
});

const parts = fc.record({
  digits: fc.bigInt({ min: 0n, max: 10n ** 12n }),
  decimals: fc.integer({ min: 0, max: 6 }),
  // Where the true value lies within its rounding, from −1/2 to 1/2 of the last digit.
  off: fc.integer({ min: -500, max: 500 }),
});
type Part = typeof parts extends fc.Arbitrary<infer T> ? T : never;

const printed = ({ digits, decimals }: Part) => {
  const text = digits.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
};
const printedValue = ({ digits, decimals }: Part) => exact(digits).div(10n ** BigInt(decimals));
const trueValue = ({ digits, decimals, off }: Part) =>
  exact(digits * 1000n + BigInt(off)).div(1000n * 10n ** BigInt(decimals));

test('a sum is exact, and its range holds the sum of every parts that print so', () => {
  const signed = fc.tuple(parts, fc.constantFrom('+', '-'));
  fc.assert(
    fc.property(parts, fc.array(signed, { maxLength: 5 }), (first, rest) => {
      const text = [printed(first), ...rest.map(([part, sign]) => `${sign} ${printed(part)}`)];
      const add = (of: (part: Part) => Exact) =>
        rest.reduce(
          (total, [part, sign]) => (sign === '+' ? total.add(of(part)) : total.sub(of(part))),
          of(first),
        );
      const { low, value, high } = derive(text.join(' '));
      expect(value.toFraction()).toBe(add(printedValue).toFraction());
      const truth = add(trueValue);
      expect([low.lte(truth), high.gte(truth)], text.join(' ')).toEqual([true, true]);
    }),
  );
});

test('a quotient is exact, and its range holds the quotient of every parts that print so', () => {
  const divisor = parts.filter(({ digits }) => digits > 0n);
  fc.assert(
    fc.property(parts, divisor, (numerator, denominator) => {
      const text = `${printed(numerator)} / ${printed(denominator)}`;
      const { low, value, high } = derive(text);
      const divide = (of: (part: Part) => Exact) => of(numerator).div(of(denominator));
      expect(value.toFraction()).toBe(divide(printedValue).toFraction());
      const truth = divide(trueValue);
      expect([low.lte(truth), high.gte(truth)], text).toEqual([true, true]);
    }),
    {
      examples: [
        [
          { digits: 0n, decimals: 0, off: -500 },
          { digits: 5n, decimals: 0, off: -500 },
        ],
      ],
    },
  );
});

test.each(['10725.35 / 0', '1 / 0.00'])(
  'a divisor that may be zero is refused: %s',
  async (text) => {
    expect(await refusalOf(() => derive(text))).toEqual(ingestMessages.derivationUnbounded(text));
  },
);

test.each([
  '',
  '1 +',
  '1+2',
  '+ 1',
  '-5',
  '1 * 2',
  '1 / 2 / 3',
  '1 + 2 / 3',
  '(1 + 2)',
  '1,000 + 2',
  '１ + ２',
  '1e3 + 2',
  '0x10',
  '1 + process.exit()',
  '1 + 2\n',
  'constructor',
  '`1`',
])('anything but numbers with + and -, or one /, is refused: %j', async (text) => {
  expect(await refusalOf(() => derive(text))).toEqual(ingestMessages.derivationUnreadable(text));
});

test('a derivation made to be long is refused, or worked out, without delay', async () => {
  const started = performance.now();
  for (const text of [`${'1 + '.repeat(50_000)}x`, `${'9'.repeat(100_000)}x`, '1 '.repeat(50_000)])
    expect((await refusalOf(() => derive(text))).en.length).toBeLessThan(300);
  expect(derive(`${'1 + '.repeat(2000)}1`).value.equals(exact(2001))).toBe(true);
  expect(performance.now() - started).toBeLessThan(3000);
});
