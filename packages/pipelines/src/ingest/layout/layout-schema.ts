import { z } from 'zod';
import { correctionSchema } from '../checks/correct-grid.ts';
import { missingReasons } from '../values/missing-mark.ts';
import { percentContracts } from '../values/parse-quantity.ts';

// YAML reads the header 2024 and the code 1 as numbers.
const word = z.union([z.string().min(1), z.number().transform(String)]);
const oneOrMore = z
  .union([word, z.array(word).min(1)])
  .transform((given) => (typeof given === 'string' ? [given] : given));
const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const marks = z.record(z.string().min(1), z.enum(missingReasons));
const year = z.int().min(1900).max(2100);

/** Where the reference year of a row is read. */
const yearRule = z.union([
  year.transform((fixed) => ({ from: 'fixed' as const, year: fixed })),
  z.strictObject({ from: z.literal('headers') }),
  z.strictObject({
    from: z.literal('file'),
    pattern: z.string().default('(\\d{4})年'),
    confirm: z.array(year).default([]),
  }),
  z.strictObject({ from: z.literal('caption'), pattern: z.string() }),
]);

const unitRule = z.union([
  z
    .string()
    .min(1)
    .transform((symbol) => ({ from: 'record' as const, symbol })),
  z.strictObject({ from: z.literal('header') }),
  z.strictObject({ from: z.literal('cell') }),
  z.strictObject({ from: z.literal('caption'), pattern: z.string().optional() }),
  z.strictObject({ from: z.literal('column'), header: oneOrMore }),
]);

const bound = z.union([z.number(), z.string()]).nullable();

const column = z.strictObject({
  field: fieldName,
  header: oneOrMore.optional(),
  kind: z.enum(['text', 'code', 'place', 'year', 'date', 'time', 'quantity']).optional(),
  optional: z.boolean().default(false),
  fillDown: z.boolean().default(false),
  /** quantity */
  unit: unitRule.optional(),
  percent: z.enum(percentContracts).optional(),
  range: z.tuple([bound, bound]).optional(),
  belowOne: z.boolean().optional(),
  missing: marks.default({}),
  /** text and code: the words of the file → ours. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** place: the column of its code; or, by a column of levels, the columns of each level. */
  code: oneOrMore.optional(),
  by: oneOrMore.optional(),
  columns: z
    .record(z.string(), z.strictObject({ name: z.string(), code: z.string().optional() }))
    .optional(),
  /** year: the column that says what kind of period each row is of. */
  identifier: oneOrMore.optional(),
  /** date */
  epoch: z.union([z.literal(1900), z.literal(1904)]).optional(),
});

const condition = z.strictObject({
  header: oneOrMore,
  is: oneOrMore.optional(),
  not: oneOrMore.optional(),
  matches: z.string().optional(),
});

/** So many of one count for each of another, such as children per class, at most. */
const limit = z.strictObject({
  of: fieldName,
  per: fieldName,
  atMost: z.number().positive(),
});

const table = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  dataset: z.string().optional(),
  files: oneOrMore.optional(),
  sheet: oneOrMore.optional(),
  /** Words of a line above the table, where several tables look alike. */
  title: z.string().optional(),
  /** Words that stand in the header, in one row or in rows above each other. */
  header: oneOrMore,
  columns: z.array(column).min(1),
  /** Headers that are known and not read; `*` for every other one. */
  ignore: z.array(z.string()).default([]),
  year: yearRule.optional(),
  /** The place of every row, where the table names none. */
  place: z.string().optional(),
  constants: z.record(fieldName, z.union([z.string(), z.number()])).default({}),
  where: z.array(condition).default([]),
  totals: z.array(z.string()).default(['合计', '总计', '共计', 'Total']),
  subtotals: z.array(z.string()).default(['小计', 'Subtotal']),
  /** Starts of lines below the table, beside 注：, 数据来源： and the like. */
  notes: z.array(z.string()).default([]),
  /** Fields that tell one row from every other. */
  key: z.array(fieldName).default([]),
  /** What a row that goes beyond is told for; it counts all the same. */
  limits: z.array(limit).default([]),
  projections: z.boolean().default(false),
});

/** A kind of period: how many digits its code has, and the words that name it. */
const periodFamily = z.strictObject({
  family: z.string(),
  digits: z.union([z.literal(4), z.literal(6)]),
  identifiers: z.array(z.string()).min(1),
  /** Those that follow each other within a year, in order. */
  sequence: z.array(z.string()).default([]),
});

/** Built-in readers of files that no table describes. */
export const builtInForms = ['school-workbooks', 'fitness-reports'] as const;

/** What a source record may say, as Zod. */
export const layoutSchema = z.strictObject({
  /** The dataset of tables and files that name none of their own. */
  dataset: z.string().optional(),
  source: z.string().regex(/^[a-z0-9-]+$/),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  producer: z.string(),
  link: z.url().optional(),
  licence: z.string(),
  received: z.iso.date(),
  note: z.string().optional(),
  /** Whether the numbers were made up; everything that rests on them says so. */
  simulated: z.boolean().default(false),
  places: z
    .union([
      z.enum(['register', 'as-written']),
      z.strictObject({ file: z.string(), within: z.string().optional() }),
    ])
    .default('register'),
  periods: z.array(periodFamily).default([]),
  missing: marks.default({}),
  files: z
    .array(z.strictObject({ path: z.string().min(1), rows: z.int().min(1).optional() }))
    .min(1),
  tables: z.array(table).default([]),
  /** Files that a built-in reader understands, in place of tables. */
  forms: z.strictObject({ kind: z.enum(builtInForms), year }).optional(),
  /** Known errors of the files, each with the wrong text that is expected and the right one. */
  corrections: z.array(correctionSchema).default([]),
});

/** A source record: who sent which files when, and how their tables become rows. */
export type LayoutRecord = z.infer<typeof layoutSchema>;
/** How one table of a source record is found and mapped. */
export type TableLayout = LayoutRecord['tables'][number];
/** How one field of a table is filled. */
export type ColumnLayout = TableLayout['columns'][number];
/** Where a table's reference year is read. */
export type YearRule = NonNullable<TableLayout['year']>;
/** Where a column's unit is read. */
export type UnitRule = NonNullable<ColumnLayout['unit']>;
/** What a column holds. */
export type ColumnKind = NonNullable<ColumnLayout['kind']>;
/** A kind of period of a source record. */
export type PeriodFamily = LayoutRecord['periods'][number];

/** What a column holds, where its record leaves it to its field and unit. */
export function kindOf({ field, kind, unit }: ColumnLayout): ColumnKind {
  if (kind) return kind;
  if (unit) return 'quantity';
  return field === 'place' || field === 'year' ? field : 'text';
}

const keysOf = (type: z.core.$ZodType): string[] => {
  const { def } = type._zod;
  if (type instanceof z.ZodObject)
    return Object.entries(type.shape).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
  if (type instanceof z.ZodUnion) return type.options.flatMap(keysOf);
  if (type instanceof z.ZodArray) return keysOf(type.element as z.core.$ZodType);
  if ('innerType' in def) return keysOf(def.innerType as z.core.$ZodType);
  if ('in' in def) return keysOf(def.in as z.core.$ZodType);
  return [];
};

/** Every key that stands anywhere in a source record, for the near ones of an unknown key. */
export const layoutKeys: readonly string[] = [...new Set(keysOf(layoutSchema))].sort();
