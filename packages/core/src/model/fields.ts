import { z } from 'zod';
import { contractMessages } from '../messages/contract.ts';
import { DefinitionError } from '../messages/sentence.ts';
import { exact } from '../number/exact.ts';
import { readsAlike } from './regex-dialect.ts';

/** One end of a range that a field's values must keep to. */
export interface FieldLimit {
  readonly value: string;
  readonly strict: boolean;
}

/** One column of a dataset, as both Zod and the store understand it. */
export interface Field {
  readonly name: string;
  readonly column: string;
  readonly kind: 'text' | 'integer' | 'decimal' | 'flag';
  readonly nullable: boolean;
  /** Decimals kept, for the kind `decimal`. */
  readonly scale: number;
  readonly minimum: FieldLimit | null;
  readonly maximum: FieldLimit | null;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly pattern: string | null;
  readonly choices: readonly string[] | null;
}

/** How a decimal field may be limited. */
export interface DecimalOptions {
  /** The least value, with no more decimals than are kept. */
  readonly min?: string;
  /** The greatest value, with no more decimals than are kept. */
  readonly max?: string;
  /** Decimals kept, 0 to 37; 10 unless told. */
  readonly scale?: number;
}

const totalDigits = 38;

/** The text of a decimal with at most so many decimals and digits, as both engines read it. */
export function decimalPattern(scale: number, digits = totalDigits): string {
  const whole = `\\d{1,${digits - scale}}`;
  return scale === 0 ? `^-?${whole}$` : `^-?${whole}(\\.\\d{1,${scale}})?$`;
}

/**
 * A Zod schema for an exact decimal, kept as text in TypeScript and as DECIMAL in the store:
 * a count in full-time equivalents, an amount of money, a printed rate.
 *
 * @throws {DefinitionError} if the scale or a limit cannot be kept in 38 digits with that scale
 * @example decimal({ min: '0', scale: 2 }).safeParse('12.345').success // => false
 */
export function decimal({ min, max, scale = 10 }: DecimalOptions = {}) {
  if (!Number.isInteger(scale) || scale < 0 || scale >= totalDigits)
    throw new DefinitionError(contractMessages.badScale(scale, totalDigits - 1));
  const text = new RegExp(decimalPattern(scale));
  for (const end of [min, max])
    if (end !== undefined && !text.test(end))
      throw new DefinitionError(contractMessages.badDecimalLimit(end, scale));
  const inRange = (value: string) => {
    if (!text.test(value)) return true;
    const given = exact(value);
    return (min === undefined || given.gte(min)) && (max === undefined || given.lte(max));
  };
  return z.string().regex(text).refine(inRange).meta({ decimal: { min, max, scale } });
}

/** A Zod schema for a reference year, 1900 to 2100. */
export function referenceYear() {
  return z.int().min(1900).max(2100);
}

interface FieldSchema {
  readonly type?: string;
  readonly anyOf?: readonly FieldSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly decimal?: DecimalOptions;
}

const checksThatTranslate: ReadonlySet<string> = new Set([
  'min_length',
  'max_length',
  'length_equals',
  'greater_than',
  'less_than',
  'number_format',
]);

const storableKinds = 'z.string(), z.int(), z.enum(), z.boolean(), decimal() (+ .nullable())';

const snakeCase = (name: string) =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function unwrapNullable(type: z.core.$ZodType): z.core.$ZodType {
  return type instanceof z.ZodNullable ? unwrapNullable(type.unwrap() as z.core.$ZodType) : type;
}

const checkDefs = (type: z.core.$ZodType) =>
  (type._zod.def.checks ?? []).map((check) => check._zod.def);

const isPlainRegex = (def: z.core.$ZodCheckDef) =>
  'format' in def &&
  def.format === 'regex' &&
  'pattern' in def &&
  def.pattern instanceof RegExp &&
  def.pattern.flags === '';

// A schema may carry rules outside its checks: a format of its own, coercion, or checks on a
// nullable around it.
function hidesARule(type: z.core.$ZodType, isDecimal: boolean): boolean {
  if (type instanceof z.ZodNullable)
    return checkDefs(type).length > 0 || hidesARule(type.unwrap() as z.core.$ZodType, isDecimal);
  const { def } = type._zod;
  if ('coerce' in def && def.coerce) return true;
  if (def.type === 'string' && 'format' in def) return true;
  const defs = checkDefs(type);
  if (isDecimal) return defs.map(({ check }) => check).join() !== 'string_format,custom';
  const regexes = defs.filter(({ check }) => check === 'string_format');
  return (
    regexes.length > 1 ||
    !regexes.every(isPlainRegex) ||
    !defs.every((def) => regexes.includes(def) || checksThatTranslate.has(def.check))
  );
}

const limitsOf = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest }: FieldSchema) =>
  [minimum, maximum, exclusiveMinimum, exclusiveMaximum, rest.minLength, rest.maxLength].filter(
    (limit) => limit !== undefined,
  );

function limit(inclusive: number | undefined, exclusive: number | undefined): FieldLimit | null {
  if (exclusive !== undefined) return { value: String(exclusive), strict: true };
  return inclusive === undefined ? null : { value: String(inclusive), strict: false };
}

const decimalLimit = (value: string | undefined) =>
  value === undefined ? null : { value, strict: false };

function kindOf(schema: FieldSchema): Field['kind'] | null {
  if (schema.decimal) return 'decimal';
  if (schema.type === 'integer') return 'integer';
  if (schema.type === 'boolean') return 'flag';
  return schema.type === 'string' ? 'text' : null;
}

function readField(dataset: string, name: string, type: z.core.$ZodType): Field {
  const refuse = (use: string) =>
    new DefinitionError(contractMessages.fieldNotStorable(dataset, name, use));
  const inner = unwrapNullable(type);
  let schema: FieldSchema;
  try {
    schema = z.toJSONSchema(inner) as FieldSchema;
  } catch {
    throw refuse(storableKinds);
  }
  const kind = kindOf(schema);
  if (kind === null || !['string', 'number', 'enum', 'boolean'].includes(inner._zod.def.type))
    throw refuse(storableKinds);
  if (hidesARule(type, kind === 'decimal')) throw refuse('min, max, one regex (no flags)');
  if (!limitsOf(schema).every(Number.isSafeInteger)) throw refuse('whole numbers as limits');
  const pattern = kind === 'text' ? (schema.pattern ?? null) : null;
  if (pattern !== null && !readsAlike(pattern))
    throw refuse('a plain regex (ASCII; no ., [^…], \\s, \\b, lookaround)');
  return {
    name,
    column: snakeCase(name),
    kind,
    nullable: inner !== type,
    scale: schema.decimal?.scale ?? 0,
    minimum: schema.decimal
      ? decimalLimit(schema.decimal.min)
      : limit(schema.minimum, schema.exclusiveMinimum),
    maximum: schema.decimal
      ? decimalLimit(schema.decimal.max)
      : limit(schema.maximum, schema.exclusiveMaximum),
    minLength: schema.minLength ?? null,
    maxLength: schema.maxLength ?? null,
    pattern,
    choices: schema.enum ? schema.enum.map(String) : null,
  };
}

/**
 * The fields of a Zod object, in order.
 *
 * @throws {DefinitionError} if a field has a type or rule that SQL could not check alike
 */
export function readFields(dataset: string, schema: z.ZodObject): Field[] {
  if (!(schema instanceof z.ZodObject) || checkDefs(schema).length > 0)
    throw new DefinitionError(
      contractMessages.fieldNotStorable(dataset, '(row)', 'rules on single fields'),
    );
  return Object.entries(schema.shape).map(([name, type]) => readField(dataset, name, type));
}
