import { DefinitionError, decimal, referenceYear, SourceError } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contractMessages } from '../../../packages/core/src/messages/contract.ts';
import { numberMessages } from '../../../packages/core/src/messages/number.ts';
import { fieldText, fieldValue } from '../../../packages/core/src/model/field-rules.ts';
import { decimalPattern, readFields } from '../../../packages/core/src/model/fields.ts';
import { readsAlike } from '../../../packages/core/src/model/regex-dialect.ts';

const fieldOf = (type: z.ZodType) => readFields('test', z.object({ field: type }))[0];

test('names in camelCase become columns in snake_case', () => {
  const schema = z.object({ place: z.string(), asPrinted: z.string(), pupilsAged6To11: z.int() });
  expect(readFields('test', schema).map((field) => field.column)).toEqual([
    'place',
    'as_printed',
    'pupils_aged6_to11',
  ]);
});

test.each([
  [z.string(), { kind: 'text', nullable: false, minLength: null, pattern: null, choices: null }],
  [z.string().min(2).max(5), { kind: 'text', minLength: 2, maxLength: 5 }],
  [z.string().length(3).nullable(), { kind: 'text', minLength: 3, maxLength: 3, nullable: true }],
  [z.string().regex(/^\d{6}$/), { kind: 'text', pattern: '^\\d{6}$' }],
  [
    z.int().min(1).lt(9),
    {
      kind: 'integer',
      minimum: { value: '1', strict: false },
      maximum: { value: '9', strict: true },
    },
  ],
  [z.int(), { minimum: { value: '-9007199254740991', strict: false } }],
  [z.number().int().gt(0), { kind: 'integer', minimum: { value: '0', strict: true } }],
  [
    z.enum(['城区', '镇区']).nullable(),
    { kind: 'text', nullable: true, choices: ['城区', '镇区'] },
  ],
  [z.boolean(), { kind: 'flag' }],
  [
    decimal({ min: '0', max: '99.5', scale: 2 }),
    {
      kind: 'decimal',
      scale: 2,
      minimum: { value: '0', strict: false },
      maximum: { value: '99.5', strict: false },
      pattern: null,
    },
  ],
  [decimal().nullable(), { kind: 'decimal', scale: 10, nullable: true, minimum: null }],
  [
    referenceYear(),
    {
      kind: 'integer',
      minimum: { value: '1900', strict: false },
      maximum: { value: '2100', strict: false },
    },
  ],
])('field %#: what Zod says is what the store reads', (type, expected) => {
  expect(fieldOf(type)).toMatchObject(expected);
});

const kinds = 'z.string(), z.int(), z.enum(), z.boolean(), decimal() (+ .nullable())';
const rules = 'min, max, one regex (no flags)';
const patterns = 'a plain regex (ASCII; no ., [^…], \\s, \\b, lookaround)';

describe('what SQL could not check alike is refused', () => {
  test.each<[string, z.ZodType, string]>([
    ['z.number()', z.number(), kinds],
    ['z.float32()', z.float32(), kinds],
    ['z.literal()', z.literal('a'), kinds],
    ['numeric enum', z.enum({ one: 1 }), kinds],
    ['optional', z.string().optional(), kinds],
    ['nullish', z.string().nullish(), kinds],
    ['default', z.string().default('a'), kinds],
    ['catch', z.string().catch('a'), kinds],
    ['readonly', z.string().readonly(), kinds],
    ['pipe', z.string().pipe(z.string()), kinds],
    ['array', z.array(z.string()), kinds],
    ['union', z.union([z.string(), z.int()]), kinds],
    ['template literal', z.templateLiteral(['a']), kinds],
    ['stringbool', z.stringbool(), kinds],
    ['date', z.date(), kinds],
    ['bigint', z.bigint(), kinds],
    ['transform', z.string().transform((text) => text.length), kinds],
    ['preprocess', z.preprocess(String, z.string()), kinds],
    ['refine', z.string().refine(() => true), rules],
    ['refine on a number', z.int().refine(() => true), rules],
    [
      'refine outside nullable',
      z
        .string()
        .nullable()
        .refine(() => true),
      rules,
    ],
    ['refine on decimal()', decimal().refine(() => true), rules],
    ['regex on decimal()', decimal().regex(/^1/), rules],
    ['superRefine', z.string().superRefine(() => {}), rules],
    ['trim', z.string().trim(), rules],
    ['toLowerCase', z.string().toLowerCase(), rules],
    ['coerced text', z.coerce.string(), rules],
    ['coerced number', z.coerce.number().int(), rules],
    ['coerced flag', z.coerce.boolean(), rules],
    ['multipleOf', z.int().multipleOf(5), rules],
    ['flags', z.string().regex(/^a$/i), rules],
    ['unicode flag', z.string().regex(/^a$/u), rules],
    ['two regexes', z.string().regex(/^a/).regex(/b$/), rules],
    ['email', z.string().email(), rules],
    ['z.url()', z.url(), rules],
    ['z.base64()', z.base64(), rules],
    ['z.uuid()', z.uuid(), rules],
    ['z.iso.date()', z.iso.date(), rules],
    ['startsWith', z.string().startsWith('a'), rules],
    ['lookahead', z.string().regex(/^(?=a)/), patterns],
    ['named group', z.string().regex(/^(?<x>a)$/), patterns],
    ['dot', z.string().regex(/^.$/), patterns],
    ['dot behind an escaped backslash', z.string().regex(/^\\.$/), patterns],
    ['word boundary', z.string().regex(/\bx/), patterns],
    ['white space', z.string().regex(/^\s$/), patterns],
    ['negated class', z.string().regex(/^[^,]+$/), patterns],
    ['negated digits', z.string().regex(/^\D$/), patterns],
    ['backreference', z.string().regex(/^(a)\1$/), patterns],
    ['Chinese characters', z.string().regex(/^[一-龥]+$/), patterns],
    ['limit between whole numbers', z.int().min(1.5), 'whole numbers as limits'],
    ['limit too great', z.int().min(1e21), 'whole numbers as limits'],
    ['unlimited length', z.string().max(Number.POSITIVE_INFINITY), 'whole numbers as limits'],
  ])('%s', (_, type, use) => {
    expect(() => fieldOf(type)).toThrow(
      new DefinitionError(contractMessages.fieldNotStorable('test', 'field', use)),
    );
  });

  test.each<[string, z.ZodObject]>([
    ['refine', z.object({ a: z.int(), b: z.int() }).refine((row) => row.a < row.b)],
    ['superRefine', z.object({ a: z.int() }).superRefine(() => {})],
    ['transform', z.object({ a: z.int() }).transform((row) => row) as unknown as z.ZodObject],
  ])('%s on the whole row', (_, schema) => {
    expect(() => readFields('test', schema)).toThrow(
      new DefinitionError(
        contractMessages.fieldNotStorable('test', '(row)', 'rules on single fields'),
      ),
    );
  });
});

test.each([
  '^\\d{6}$',
  '^[a-z0-9-]+$',
  '^(45|50)\\d{4}(\\.\\d+)?$',
  '^[-+]?\\d{1,3},?$',
  '\\[\\]\\^\\-\\/',
  '^a{2}b{1,}c{1,3}?$',
  '^[.$|()*+?{}\\]]+$',
  '',
])('both engines read %s alike', (pattern) => {
  expect(readsAlike(pattern)).toBe(true);
});

test.each([
  'a{1001}',
  '[[:alpha:]]',
  '[a-\\d]',
  '[\\w-z]',
  '\\',
  'a\\q',
  '[z--]',
  '(?:a)',
  '[]a]',
  '\\a',
  '\\p{L}',
  '\\u0041',
  'é',
])('the pattern %s is left out', (pattern) => {
  expect(readsAlike(pattern)).toBe(false);
});

describe('decimal()', () => {
  test('keeps 38 digits, of which so many are decimals', () => {
    expect(decimalPattern(2)).toBe('^-?\\d{1,36}(\\.\\d{1,2})?$');
    expect(decimalPattern(0)).toBe('^-?\\d{1,38}$');
    expect(decimal({ scale: 2 }).safeParse(`${'9'.repeat(36)}.99`).success).toBe(true);
    expect(decimal({ scale: 2 }).safeParse('9'.repeat(37)).success).toBe(false);
  });

  test('compares exactly at its limits', () => {
    const share = decimal({ min: '-0.1', max: '0.3', scale: 20 });
    expect(share.safeParse('0.3').success).toBe(true);
    expect(share.safeParse('0.30000000000000000001').success).toBe(false);
    expect(share.safeParse('-0.10000000000000000000').success).toBe(true);
    expect(share.safeParse('-0.10000000000000000001').success).toBe(false);
  });

  test.each([-1, 38, 0.5, Number.NaN])('refuses a scale of %d', (scale) => {
    expect(() => decimal({ scale })).toThrow(
      new DefinitionError(contractMessages.badScale(scale, 37)),
    );
  });

  test.each(['1e3', '', '0.125', 'x', '0; DROP TABLE releases', '+1'])(
    'refuses the limit “%s”',
    (limit) => {
      const refusal = new DefinitionError(contractMessages.badDecimalLimit(limit, 2));
      expect(() => decimal({ min: limit, scale: 2 })).toThrow(refusal);
      expect(() => decimal({ max: limit, scale: 2 })).toThrow(refusal);
    },
  );
});

test('plain values become the text that their decimal has, cut nowhere', () => {
  expect(fieldText(0.1)).toBe('0.1');
  expect(fieldText(0.1 + 0.2)).toBe('0.30000000000000004');
  expect(fieldText(1e-7)).toBe('0.0000001');
  expect(fieldText(5e-324)).toHaveLength('0.'.length + 324);
  expect(fieldText(1e21)).toBe('1000000000000000000000');
  expect(fieldText(-0)).toBe('0');
  expect(fieldText(10n ** 30n)).toBe(`1${'0'.repeat(30)}`);
  expect(fieldText(true)).toBe('true');
  expect(fieldText(' ')).toBe(' ');
  for (const missing of [null, undefined, '']) expect(fieldText(missing)).toBeNull();
});

test('a plain value that is no number is refused', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, {}])
    expect(() => fieldText(value)).toThrow(
      new SourceError(numberMessages.notANumber(String(value))),
    );
});

test('text that is not of the kind of its field stays text, for Zod to refuse', () => {
  const field = fieldOf(z.int());
  if (!field) throw new Error('no field');
  expect(['12', '-0', '1e3', '１', ' 1', ''].map((text) => fieldValue(field, text))).toEqual([
    12,
    -0,
    '1e3',
    '１',
    ' 1',
    null,
  ]);
});
