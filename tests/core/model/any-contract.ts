import { type Dataset, decimal, defineDataset, referenceYear } from '@eduplan/core';
import fc from 'fast-check';
import { z } from 'zod';
import { readsAlike } from '../../../packages/core/src/model/regex-dialect.ts';

/** A row as it stands in a file, by field name. */
export type TextRow = Readonly<Record<string, string | null>>;

const pieces = [
  'a',
  '1',
  '\\d',
  '\\w',
  '[a-c]',
  '[0-9_-]',
  '(ab|c)',
  '(a|)',
  '\\.',
  '[.$]',
  '-',
  ' ',
];
const quantifiers = ['', '', '', '?', '*', '+', '{2}', '{1,3}', '{0,2}?'];
const patterns = fc
  .tuple(
    fc.constantFrom('', '^'),
    fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...quantifiers)), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom('', '$'),
  )
  .map(([start, parts, end]) => start + parts.flat().join('') + end)
  .filter(readsAlike);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const texts = fc
  .record({ min: maybe(fc.nat(3)), max: maybe(fc.nat(6)), pattern: maybe(patterns) })
  .map(({ min, max, pattern }): z.ZodType => {
    let type = z.string();
    if (min !== undefined) type = type.min(min);
    if (max !== undefined) type = type.max(max);
    return pattern === undefined ? type : type.regex(new RegExp(pattern));
  });

const edges = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);
const integers = fc
  .record({ low: maybe(edges), high: maybe(edges), strict: fc.boolean() })
  .map(({ low, high, strict }): z.ZodType => {
    let type = z.int();
    if (low !== undefined) type = strict ? type.gt(low) : type.min(low);
    if (high !== undefined) type = strict ? type.lt(high) : type.max(high);
    return type;
  });

const decimals = fc.constantFrom(0, 1, 2, 10, 37).chain((scale) => {
  const limit = fc
    .tuple(fc.constantFrom('', '-'), fc.nat(9), fc.nat(9))
    .map(([sign, whole, tenth]) => `${sign}${whole}${scale > 0 ? `.${tenth}` : ''}`);
  return fc.record({ min: maybe(limit), max: maybe(limit) }).map(({ min, max }): z.ZodType => {
    const options = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    return decimal({ scale, ...options });
  });
});

const enums = fc.constantFrom<z.ZodType>(
  z.enum(['a', 'b']),
  z.enum(['城区', '镇区', "it's", 'a"b', '😀']),
  z.enum(['1', '01', 'true', 'NULL']),
);

const types = fc
  .tuple(
    fc.oneof(texts, integers, decimals, enums, fc.constant<z.ZodType>(z.boolean())),
    fc.boolean(),
  )
  .map(([type, nullable]) => (nullable ? type.nullable() : type));

const dirt = [
  '',
  ' ',
  '0',
  '-0',
  '00',
  '007',
  '+1',
  '-1',
  '1',
  '1.0',
  '1.',
  '.5',
  '1.50',
  '-1.5',
  '1e3',
  '1E3',
  '0x1f',
  '１２',
  '1 ',
  ' 1',
  '1\n',
  '\n1',
  '1\u00a0',
  '1,000',
  'NaN',
  'Infinity',
  'null',
  'NULL',
  'true',
  'false',
  'True',
  'TRUE',
  't',
  'a',
  'b',
  'A',
  'ab',
  'abc',
  'c',
  'aa1',
  'a.b',
  '.',
  '$',
  '-',
  '--',
  '_',
  'é',
  'e\u0301',
  '城区',
  '镇区',
  '😀',
  '😀😀',
  'a😀',
  '\ufeffa',
  '\0',
  'a\0b',
  "it's",
  'a"b',
  '""',
  "'; DROP TABLE staging; --",
  '\\',
  '%',
  '9007199254740991',
  '9007199254740992',
  '-9007199254740992',
  '9223372036854775808',
  `${'0'.repeat(60)}7`,
  '9'.repeat(38),
  '9'.repeat(39),
  `-${'9'.repeat(400)}`,
  `0.${'1'.repeat(37)}`,
  `0.${'1'.repeat(38)}`,
  `${'9'.repeat(28)}.${'9'.repeat(10)}`,
  `${'0'.repeat(30)}1.5`,
  '2024',
  '1899',
];

const cells = fc.oneof(
  { arbitrary: fc.constantFrom(...dirt), weight: 5 },
  { arbitrary: fc.integer({ min: -4, max: 14 }).map(String), weight: 2 },
  {
    arbitrary: fc
      .tuple(fc.integer({ min: -10, max: 10 }), fc.nat(12))
      .map(([whole, fraction]) => `${whole}.${fraction}`),
    weight: 2,
  },
  { arbitrary: fc.stringMatching(/^[abc12._ $-]{0,4}$/), weight: 2 },
  {
    arbitrary: fc.string({ unit: fc.constantFrom('a', '1', '-', 'é', '城', '😀'), maxLength: 7 }),
    weight: 2,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 7 }), weight: 1 },
  { arbitrary: fc.constant(null), weight: 1 },
);

/** Any dataset with one to four fields beside place and year, and rows that suit it more or less. */
export const contracts = fc
  .array(types, { minLength: 1, maxLength: 4 })
  .chain((fields) => {
    const names = fields.map((_, index) => `someField${index}`);
    const row = fc.record({
      place: fc.constant('450200'),
      year: fc.constant('2024'),
      ...Object.fromEntries(names.map((name) => [name, cells])),
    });
    const shape = Object.fromEntries(fields.map((type, index) => [`someField${index}`, type]));
    return fc.record({
      shape: fc.constant(shape),
      rows: fc.array(row, { minLength: 1, maxLength: 40, size: 'max' }),
    });
  })
  .map(({ shape, rows }) => ({
    dataset: defineDataset({
      id: 'any',
      grain: ['place', 'year'],
      schema: z.object({ place: z.string(), year: referenceYear(), ...shape }),
    }) as unknown as Dataset,
    rows: rows as unknown as TextRow[],
  }));
