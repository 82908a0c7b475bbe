/** A query as DuckDB parsed it: the JSON of its `json_serialize_sql`. */
export type QueryTree = Readonly<Record<string, unknown>>;

/** A table that a query names in FROM, by its last name, with the names before it. */
export interface NamedTable {
  readonly name: string;
  /** Whether a database or schema stands before its name. */
  readonly qualified: boolean;
}

/** What stands in a query, each with the byte of its text at which it stands, null if not known. */
export type QueryPart = { readonly at: number | null } & (
  | ({ readonly kind: 'table' } & NamedTable)
  | { readonly kind: 'source'; readonly name: string }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'sample' }
);

const isTree = (value: unknown): value is QueryTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The part of the text at which a node stands; DuckDB writes a number past every text for none. */
function positionOf({ query_location: at }: QueryTree): number | null {
  return typeof at === 'number' && Number.isSafeInteger(at) ? at : null;
}

/** Where rows come from that is neither a table nor a function: harmless as such. */
const plainSources = ['SUBQUERY', 'JOIN', 'EXPRESSION_LIST', 'EMPTY', 'PIVOT', 'CTE'];

function partOf(node: QueryTree): QueryPart | null {
  const at = positionOf(node);
  const type = textOf(node.type);
  if (node.class === 'FUNCTION' || node.class === 'WINDOW')
    return { kind: 'function', name: textOf(node.function_name), at };
  if (node.class === 'COLUMN_REF' && Array.isArray(node.column_names)) {
    const names: unknown[] = node.column_names;
    return names.length === 1 ? { kind: 'column', name: textOf(names[0]), at } : null;
  }
  // A node of FROM is told by these two: what has a class is an expression.
  if ('class' in node || !('sample' in node && 'alias' in node)) return null;
  if (type === 'BASE_TABLE') {
    const qualified = [node.catalog_name, node.schema_name].some((name) => textOf(name) !== '');
    return { kind: 'table', name: textOf(node.table_name), qualified, at };
  }
  if (type === 'TABLE_FUNCTION') {
    const called = isTree(node.function) ? textOf(node.function.function_name) : type;
    return { kind: 'source', name: called, at };
  }
  return plainSources.includes(type) ? null : { kind: 'source', name: type, at };
}

/** Every part of a query, from the outermost inwards. */
export function partsOf(value: unknown): QueryPart[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (!isTree(value)) return [];
  const part = partOf(value);
  const isSampled = 'sample' in value && value.sample !== null;
  return [
    ...(part ? [part] : []),
    ...(isSampled ? [{ kind: 'sample' as const, at: positionOf(value) }] : []),
    ...Object.values(value).flatMap(partsOf),
  ];
}

/** The names that a query gives to its own subqueries with WITH, anywhere in it. */
export function namesOfWith(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOfWith);
  if (!isTree(value)) return [];
  const { cte_map: given } = value;
  const entries: unknown[] = isTree(given) && Array.isArray(given.map) ? given.map : [];
  const names = entries.filter(isTree).map(({ key }) => textOf(key));
  return [...names, ...Object.values(value).flatMap(namesOfWith)];
}

/** Whether the rows of a whole query are put into an order. */
export function isOrdered({ modifiers }: QueryTree): boolean {
  const given: unknown[] = Array.isArray(modifiers) ? modifiers : [];
  return given.some((one) => isTree(one) && one.type === 'ORDER_MODIFIER');
}
