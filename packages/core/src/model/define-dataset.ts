import type { z } from 'zod';
import { contractMessages } from '../messages/contract.ts';
import { DefinitionError, type Sentence } from '../messages/sentence.ts';
import type { YearKind } from '../register/year.ts';
import { fieldValue } from './field-rules.ts';
import { type Field, readFields } from './fields.ts';

/** What a dataset is, before it is checked. */
export interface DatasetDefinition<Shape extends z.ZodRawShape> {
  /** Kebab-case, unique among the datasets of a store. */
  readonly id: string;
  readonly name?: Sentence;
  /** The fields that tell one row from every other. */
  readonly grain: readonly (keyof Shape & string)[];
  readonly yearKind?: YearKind;
  /** The office that sends it. */
  readonly office?: Sentence;
  /** One Zod object: the TypeScript type, the table and the checks. Needs `place` and `year`. */
  readonly schema: z.ZodObject<Shape>;
}

/** A typed table with a stated grain and contract. */
export interface Dataset<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly id: string;
  readonly name: Sentence;
  readonly grain: readonly string[];
  readonly yearKind: YearKind;
  readonly office: Sentence | null;
  readonly schema: z.ZodObject<Shape>;
  readonly fields: readonly Field[];
  /** A row of text, as it stands in a file, against the contract. */
  parseText(
    row: Readonly<Record<string, string | null>>,
  ): z.ZodSafeParseResult<z.infer<z.ZodObject<Shape>>>;
}

/** The row type of a dataset. */
export type RowOf<D> = D extends Dataset<infer Shape> ? z.infer<z.ZodObject<Shape>> : never;

/**
 * Define a dataset from one Zod object.
 *
 * Fields may be `z.string()`, `z.int()`, `z.enum()`, `z.boolean()` and `decimal()`, each with
 * its limits and `.nullable()`; Zod and SQL then accept and refuse the same rows. Empty text is
 * a missing value.
 *
 * @throws {DefinitionError} if `place` or `year` is missing, the grain names no field, or a rule
 *   could not be checked alike in SQL
 */
export function defineDataset<Shape extends z.ZodRawShape>(
  definition: DatasetDefinition<Shape>,
): Dataset<Shape> {
  const { id, grain, schema } = definition;
  const fields = readFields(id, schema as unknown as z.ZodObject);
  const names = new Set(fields.map((field) => field.name));
  if (!names.has('place') || !names.has('year'))
    throw new DefinitionError(contractMessages.needsPlaceAndYear(id));
  for (const name of grain)
    if (!names.has(name)) throw new DefinitionError(contractMessages.grainNotAField(id, name));
  return {
    id,
    name: definition.name ?? { zh: id, en: id },
    grain,
    yearKind: definition.yearKind ?? 'calendar',
    office: definition.office ?? null,
    schema,
    fields,
    parseText: (row) =>
      schema.safeParse(
        Object.fromEntries(
          fields.map((field) => [field.name, fieldValue(field, row[field.name] ?? null)]),
        ),
      ),
  };
}
