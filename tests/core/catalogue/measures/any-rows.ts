import type { Dataset, Field, Measure } from '@eduplan/core';
import fc from 'fast-check';

type Row = Readonly<Record<string, unknown>>;

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';

const within = ({ minimum, maximum }: Field, value: number) =>
  value >= Number(minimum?.value ?? 0) && value <= Number(maximum?.value ?? 9999);

function anyInteger(field: Field, asked: readonly unknown[]): fc.Arbitrary<number> {
  const numbers = asked.filter(isNumber);
  // Beside what is asked for, what is just beyond it.
  const near = new Set(numbers.flatMap((value) => [value - 1, value, value + 1]));
  if (near.size > 0) return fc.constantFrom(...[...near].filter((value) => within(field, value)));
  const least = Number(field.minimum?.value ?? 0);
  return fc.integer({
    min: least,
    max: Math.min(Number(field.maximum?.value ?? 999), least + 999),
  });
}

function anyText(field: Field, asked: readonly unknown[]): fc.Arbitrary<string> {
  const texts = asked.filter(isText);
  if (field.choices) {
    const even = fc.constantFrom(...field.choices);
    return texts.length > 0
      ? fc.oneof(
          { weight: 1, arbitrary: even },
          { weight: 3, arbitrary: fc.constantFrom(...texts) },
        )
      : even;
  }
  const others = field.pattern
    ? ['other-thing', '2024-06-30'].filter((text) => new RegExp(field.pattern ?? '').test(text))
    : Array.from({ length: 40 }, (_, position) => `第${position + 1}号`);
  return texts.length > 0
    ? fc.constantFrom(...texts, ...others.slice(0, 2))
    : fc.constantFrom(...others);
}

function anyValue(field: Field, asked: readonly unknown[]): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'integer':
      return anyInteger(field, asked);
    case 'flag':
      return fc.boolean();
    case 'decimal':
      // Quarters, because sums of them are exact in floats as well.
      return fc.nat({ max: 4_000_000 }).map((quarters) => String(quarters / 4));
    case 'text':
      return anyText(field, asked);
  }
}

const isCell = ({ name }: Field) => name === 'place' || name === 'year';

/**
 * So many random rows of a dataset, less those that repeat a key: each row keeps the contract, its
 * choices are drawn evenly, and what the filters of measures ask for is drawn often.
 */
export function anyRows(
  dataset: Dataset,
  measures: readonly Measure[],
  size: number,
): fc.Arbitrary<Row[]> {
  const anyCell = (field: Field) => {
    const filters = measures.flatMap(({ where }) =>
      field.name in where ? [where[field.name] ?? null] : [],
    );
    const asked = [...new Set(filters.flat())].filter((value) => value !== null);
    const value = anyValue(field, asked);
    if (!field.nullable) return value;
    // An empty cell is one of the choices of a filter; elsewhere it is rare, for it empties a sum.
    return fc.option(value, { freq: filters.length > 0 ? Math.max(2, asked.length + 1) : 12 });
  };
  const values = dataset.fields
    .filter((field) => !isCell(field))
    .map((field) => [field.name, anyCell(field)] as const);
  const row = fc.record({
    place: fc.constantFrom('450202', '450203', '450205'),
    year: fc.integer({ min: 2015, max: 2024 }),
    ...Object.fromEntries(values),
  });
  const key = (candidate: Row) => dataset.grain.map((name) => String(candidate[name])).join('\n');
  return fc
    .noBias(fc.array(row, { minLength: size, maxLength: size, size: 'max' }))
    .map((rows) => [...new Map(rows.map((one) => [key(one), one])).values()]);
}
