import type { Indicator, Language, Plan } from '@eduplan/core';
import { table } from '../notebook/build-blocks.ts';
import type { TableBlock } from '../notebook/document.ts';
import { definitionWording } from '../wording/definition-wording.ts';
import { clausesAbout, describeClause } from '../wording/describe-clause.ts';
import { describeIndicator, type ReadingDescription } from '../wording/describe-indicator.ts';

type Row = readonly [item: string, content: string | null];

function readingRow(reading: ReadingDescription, isOnly: boolean, language: Language): Row {
  const words = definitionWording[language];
  const inputs = reading.inputs.map(({ name, yearsBefore }) => words.input(name, yearsBefore));
  const parts = [
    inputs.join(words.comma),
    ...(reading.outOf.length > 0 ? [words.outOf(reading.outOf)] : []),
  ];
  return [isOnly ? words.inputs : words.inputsOf(reading.name), parts.join(words.semicolon)];
}

function clauseRows(indicator: Indicator, plan: Plan, language: Language): Row[] {
  const words = definitionWording[language];
  return clausesAbout(plan, indicator).flatMap((clause): Row[] => {
    const { name, test, year, force, reading, quotes, caution } = describeClause(clause, language);
    const asked = [test, year, force, ...(reading === null ? [] : [reading]), ...quotes];
    return [
      [words.clause, words.clauseText(name, asked)],
      ...(caution === null ? [] : [[words.caution, caution] as const]),
    ];
  });
}

/**
 * The definition of an indicator as a table: formula, unit, the inputs of each reading, reference
 * date, changes of definition, source, caution, and the clauses of the plan that use it. Its
 * anchor is the indicator's id.
 */
export function definitionTable(indicator: Indicator, plan: Plan, language: Language): TableBlock {
  const words = definitionWording[language];
  const described = describeIndicator(indicator, language);
  const { id, name, formula, unit, decimals, readings, published, editions } = described;
  const { referenceDates, source, caution } = described;
  const rows: readonly Row[] = [
    [words.id, id],
    [words.formula, formula],
    [words.unit, words.unitText(unit, decimals)],
    ...readings.map((reading) => readingRow(reading, readings.length === 1, language)),
    [words.referenceDate, words.referenceText(referenceDates)],
    ...(published ? [[words.published, words.publishedText(published.reading)] as const] : []),
    ...editions.map(({ since, note }): Row => [words.editions, words.edition(since, note)]),
    [words.source, source],
    ...(caution === null ? [] : [[words.caution, caution] as const]),
    ...clauseRows(indicator, plan, language),
  ];
  return {
    ...table({
      caption: name,
      columns: [
        { key: 'item', label: words.item, kind: 'heading' },
        { key: 'content', label: words.content, kind: 'note' },
      ],
      rows: rows.map(([item, content]) => ({ item, content })),
    }),
    label: id,
  };
}
