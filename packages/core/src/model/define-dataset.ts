import type { z } from 'zod';
import { contractMessages } from '../messages/contract.ts';
import { DefinitionError, type Sentence } from '../messages/sentence.ts';
import type { YearKind } from '../register/year.ts';
import type { Filter } from './define-measure.ts';
import { fieldValue } from './field-rules.ts';
import { type Field, readFields } from './fields.ts';

/** Who should have rows in a dataset: every school of a register, or those of some kinds. */
export interface RespondentRule {
  /** The register: one row for each school, year and place, named by its field `school`. */
  readonly of: Dataset;
  /** Only schools of the register with these values. */
  readonly where: Filter;
}

/** What a dataset is, before it is checked. */
export interface DatasetDefinition<Shape extends z.ZodRawShape> {
  /** Kebab-case, unique among the datasets of a store. */
  readonly id: string;
  readonly name?: Sentence;
  /** The fields that tell one row from every other. */
  readonly grain: readonly (keyof Shape & string)[];
  /** Unless told, `calendar`. */
  readonly yearKind?: YearKind;
  /** The office that sends it. */
  readonly office?: Sentence;
  /**
   * `lowest`: rows stand at the lowest places and add up to those above. `each`: every place
   * reports its own total, and nothing is added up. `lowest` unless told.
   */
  readonly levels?: 'lowest' | 'each';
  /** Who should have rows in it; unset where that is not known by school. */
  readonly respondents?: { readonly of: Dataset; readonly where?: Filter };
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
  readonly levels: 'lowest' | 'each';
  readonly respondents: RespondentRule | null;
  readonly schema: z.ZodObject<Shape>;
  readonly fields: readonly Field[];
  /** A row of text, as it stands in a file, against the contract. */
  parseText(
    row: Readonly<Record<string, string | null>>,
  ): z.ZodSafeParseResult<z.infer<z.ZodObject<Shape>>>;
}

/** The row type of a dataset. */
export type RowOf<D> = D extends Dataset<infer Shape> ? z.infer<z.ZodObject<Shape>> : never;

function requireNames(id: string, fields: readonly Field[], grain: readonly string[]): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new DefinitionError(contractMessages.idNotKebabCase(id));
  const field = (name: string) => fields.find((candidate) => candidate.name === name);
  const [place, year] = [field('place'), field('year')];
  if (place?.kind !== 'text' || place.nullable || year?.kind !== 'integer' || year.nullable)
    throw new DefinitionError(contractMessages.needsPlaceAndYear(id));
  if (grain.length === 0) throw new DefinitionError(contractMessages.emptyGrain(id));
  for (const name of grain)
    if (!field(name)) throw new DefinitionError(contractMessages.grainNotAField(id, name));
  const taken = new Set(['origin']);
  for (const { name, column } of fields) {
    if (taken.has(column) || column.startsWith('_'))
      throw new DefinitionError(contractMessages.columnTaken(id, name, column));
    taken.add(column);
  }
}

function readRespondents(
  { id, yearKind = 'calendar', respondents }: DatasetDefinition<z.ZodRawShape>,
  fields: readonly Field[],
): RespondentRule | null {
  if (!respondents) return null;
  const { of, where = {} } = respondents;
  const names = (some: readonly Field[]) =>
    some.some(({ name, kind, nullable }) => name === 'school' && kind === 'text' && !nullable);
  // A register with more than one row for a school and year would count its rows over and over.
  const isOnce = [...of.grain].sort().join() === 'place,school,year';
  if (!names(fields) || !names(of.fields) || !isOnce || yearKind !== of.yearKind)
    throw new DefinitionError(contractMessages.respondentsUnknown(id, of.id));
  for (const name of Object.keys(where))
    if (!of.fields.some((field) => field.name === name))
      throw new DefinitionError(contractMessages.respondentsFilter(id, of.id, name));
  return { of, where };
}

/**
 * Define a dataset from one Zod object.
 *
 * Fields may be `z.string()`, `z.int()`, `z.enum()`, `z.boolean()` and `decimal()`, each with
 * its limits and `.nullable()`; Zod and SQL then accept and refuse the same rows. Empty text is
 * a missing value.
 *
 * @throws {DefinitionError} if the id is not kebab-case, `place` or `year` is missing or may be
 *   empty, the grain is empty or names no field, two fields share a column, a rule could not be
 *   checked alike in SQL, or those who should have rows are not told by school and year alike
 */
export function defineDataset<Shape extends z.ZodRawShape>(
  definition: DatasetDefinition<Shape>,
): Dataset<Shape> {
  const { id, grain, schema } = definition;
  const fields = readFields(id, schema as unknown as z.ZodObject);
  requireNames(id, fields, grain);
  return {
    id,
    name: definition.name ?? { zh: id, en: id },
    grain,
    yearKind: definition.yearKind ?? 'calendar',
    office: definition.office ?? null,
    levels: definition.levels ?? 'lowest',
    respondents: readRespondents(definition as unknown as DatasetDefinition<z.ZodRawShape>, fields),
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
