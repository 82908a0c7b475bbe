import type { Clause, Indicator, Language, Plan, Sentence } from '@eduplan/core';
import { clausesAbout, describeClause } from '@eduplan/reports';

const heads: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    title: '指标',
    intro: '本页由定义生成，请勿手改：改定义后运行 `pnpm run docs`。',
    formula: '算式',
    unit: '单位',
    printed: '印出',
    readings: '口径与输入',
    published: '公布值',
    source: '依据',
    clause: '规划条款',
    reading: '口径',
    words: '原文',
    lead: '牵头部门',
    support: '配合部门',
    caution: '注意',
    decimals: '位小数',
    earlier: '年前',
    outOf: '分母',
    editions: '定义变动',
    since: '年起，与此前不可比',
  },
  en: {
    title: 'Indicators',
    intro: 'Made from the definitions; change those and run `pnpm run docs`.',
    formula: 'Formula',
    unit: 'Unit',
    printed: 'Printed',
    readings: 'Readings and inputs',
    published: 'Published value',
    source: 'Source',
    clause: 'Clause of the plan',
    reading: 'reading',
    words: 'Words',
    lead: 'responsible',
    support: 'supporting',
    caution: 'Caution',
    decimals: 'decimals',
    earlier: 'years before',
    outOf: 'denominator',
    editions: 'Changes of definition',
    since: 'not comparable before',
  },
};

function clauseLines(clause: Clause, language: Language): string[] {
  const words = heads[language];
  const described = describeClause(clause, language);
  const { name, test, year, force, reading, lead, support, quotes } = described;
  const asked = [
    test,
    year,
    force,
    ...(reading ? [`${words.reading} ${reading}`] : []),
    ...(lead ? [`${words.lead} ${lead}`] : []),
    ...(support ? [`${words.support} ${support}`] : []),
  ];
  return [
    `- ${words.clause}: ${name} (\`${clause.id}\`): ${asked.join('; ')}`,
    ...quotes.map((quote) => `  - ${words.words}: ${quote}`),
    ...(described.caution ? [`  - ${words.caution}: ${described.caution}`] : []),
  ];
}

function asReading({ readings, reportedAs }: Indicator, language: Language): string {
  const reading = readings.find(({ id }) => id === reportedAs);
  return reading ? `; ${heads[language].reading}: ${reading.name[language]}` : '';
}

function editionLines({ editions = [] }: Indicator, language: Language): string[] {
  const words = heads[language];
  const since = (year: number) =>
    language === 'zh' ? `${year}${words.since}` : `${words.since} ${year}`;
  return editions.length === 0
    ? []
    : [
        `- ${words.editions}:`,
        ...editions.map((edition) => `  - ${since(edition.since)}: ${edition.note[language]}`),
      ];
}

function describe(indicator: Indicator, plan: Plan, language: Language): string {
  const words = heads[language];
  const say = (sentence: Sentence | undefined) => sentence?.[language] ?? '—';
  const { id, name, definition, unit, decimals, rounding, readings, reported, source, caution } =
    indicator;
  const lines = [
    `- ${words.formula}: ${say(definition)}`,
    `- ${words.unit}: ${unit.label[language]}; ${words.printed}: ${decimals} ${words.decimals}, ${rounding}`,
    `- ${words.readings}:`,
    ...readings.map((reading) => {
      const inputs = Object.values(reading.inputs).map(({ measure, yearsBefore }) =>
        yearsBefore === 0
          ? `${say(measure.name)} (\`${measure.id}\`)`
          : `${say(measure.name)} (\`${measure.id}\`, ${yearsBefore} ${words.earlier})`,
      );
      const counted = (reading.outOf ?? []).map((name) => say(reading.inputs[name]?.measure.name));
      const outOf = counted.length > 0 ? `; ${words.outOf}: ${counted.join(' + ')}` : '';
      return `  - \`${reading.id}\` ${say(reading.name)}: ${inputs.join(language === 'zh' ? '、' : ', ')}${outOf}`;
    }),
    ...(reported
      ? [`- ${words.published}: \`${reported.id}\`${asReading(indicator, language)}`]
      : []),
    ...editionLines(indicator, language),
    `- ${words.source}: ${[source.document, source.clause, source.edition].filter(Boolean).join(', ')}`,
    ...clausesAbout(plan, indicator).flatMap((clause) => clauseLines(clause, language)),
    ...(caution ? [`- ${words.caution}: ${say(caution)}`] : []),
  ];
  return `## ${say(name)}\n\n\`${id}\`\n\n${lines.join('\n')}\n`;
}

/**
 * The dictionary of the indicators as Markdown: formula, readings with their inputs and the
 * denominators of shares, changes of definition, source, clauses, cautions.
 */
export function describeIndicators(
  indicators: readonly Indicator[],
  plan: Plan,
  language: Language,
): string {
  const words = heads[language];
  const sections = indicators.map((indicator) => describe(indicator, plan, language));
  return `# ${words.title}\n\n${words.intro}\n\n${sections.join('\n')}`;
}
