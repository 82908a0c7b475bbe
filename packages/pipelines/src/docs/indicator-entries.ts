import type { Clause, Indicator, Language, Plan } from '@eduplan/core';
import {
  clausesAbout,
  definitionWording,
  describeClause,
  describeIndicator,
  type ReadingDescription,
  resultWording,
} from '@eduplan/reports';

const heads = {
  zh: { colon: '：', quote: '原文', lead: '牵头部门', support: '配合部门' },
  en: { colon: ': ', quote: 'Words', lead: 'Responsible', support: 'Supporting' },
} as const;

/** A part of a description: what it tells, that, and the parts within it. */
export interface Entry {
  readonly label: string;
  readonly text: string;
  readonly parts?: readonly Entry[];
}

/** How an id is set apart from the words about it: in brackets on a terminal, as code in Markdown. */
export type SetId = (id: string) => string;

function readingEntry(reading: ReadingDescription, language: Language, setId: SetId): Entry {
  const words = definitionWording[language];
  const inputs = reading.inputs.map(({ id, name, yearsBefore }) =>
    words.input(`${name} ${setId(id)}`, yearsBefore),
  );
  const outOf = reading.outOf.length > 0 ? [words.outOf(reading.outOf)] : [];
  return {
    label: `${setId(reading.id)} ${reading.name}`,
    text: [inputs.join(words.comma), ...outOf].join(words.semicolon),
  };
}

function clauseEntry(clause: Clause, language: Language, setId: SetId): Entry {
  const words = definitionWording[language];
  const { quote: quoteHead, lead: leadHead, support: supportHead } = heads[language];
  const described = describeClause(clause, language);
  const { name, test, year, force, reading, quotes, lead, support, caution } = described;
  const part = (label: string, text: string | null): Entry[] =>
    text === null ? [] : [{ label, text }];
  return {
    label: words.clause,
    text: words.clauseText(`${name} ${setId(clause.id)}`, [test, year, force]),
    parts: [
      ...part(resultWording[language].reading, reading),
      ...quotes.flatMap((quote) => part(quoteHead, quote)),
      ...part(leadHead, lead),
      ...part(supportHead, support),
      ...part(words.caution, caution),
    ],
  };
}

/**
 * What there is to tell of an indicator, part by part: formula, unit, readings with their inputs
 * and the denominators of shares, published value, reference date, changes of definition, source,
 * caution, and the clauses of a plan about it.
 */
export function indicatorEntries(
  indicator: Indicator,
  plan: Plan,
  language: Language,
  setId: SetId = (id) => `[${id}]`,
): Entry[] {
  const words = definitionWording[language];
  const described = describeIndicator(indicator, language);
  const { formula, unit, decimals, readings, published, editions, caution } = described;
  return [
    { label: words.formula, text: formula ?? '—' },
    { label: words.unit, text: words.unitText(unit, decimals) },
    {
      label: words.inputs,
      text: '',
      parts: readings.map((reading) => readingEntry(reading, language, setId)),
    },
    ...(published
      ? [
          {
            label: words.published,
            text: `${setId(published.id)}${words.semicolon}${words.publishedText(published.reading)}`,
          },
        ]
      : []),
    { label: words.referenceDate, text: words.referenceText(described.referenceDates) },
    ...editions.map(({ since, note }) => ({
      label: words.editions,
      text: words.edition(since, note),
    })),
    { label: words.source, text: described.source },
    ...(caution === null ? [] : [{ label: words.caution, text: caution }]),
    ...clausesAbout(plan, indicator).map((clause) => clauseEntry(clause, language, setId)),
  ];
}

/**
 * Entries as lines, each part two spaces further in than what it is of.
 *
 * @param mark stands before each line
 * @example entryLines([{ label: 'a', text: '1', parts: [{ label: 'b', text: '2' }] }], 'en', '- ') // => ['- a: 1', '  - b: 2']
 */
export function entryLines(entries: readonly Entry[], language: Language, mark = ''): string[] {
  return entries.flatMap(({ label, text, parts = [] }) => [
    `${mark}${label}${heads[language].colon}${text}`.trimEnd(),
    ...entryLines(parts, language, mark).map((line) => `  ${line}`),
  ]);
}
