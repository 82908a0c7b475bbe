import type { Clause, Indicator, Language, Plan } from '@eduplan/core';
import {
  clausesAbout,
  describeClause,
  describeIndicator,
  type IndicatorDescription,
  type ReadingDescription,
} from '@eduplan/reports';

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

function readingLine({ id, name, inputs, outOf }: ReadingDescription, language: Language): string {
  const words = heads[language];
  const taken = inputs.map((input) =>
    input.yearsBefore === 0
      ? `${input.name} (\`${input.id}\`)`
      : `${input.name} (\`${input.id}\`, ${input.yearsBefore} ${words.earlier})`,
  );
  const denominator = outOf.length > 0 ? `; ${words.outOf}: ${outOf.join(' + ')}` : '';
  return `  - \`${id}\` ${name}: ${taken.join(language === 'zh' ? '、' : ', ')}${denominator}`;
}

function editionLines({ editions }: IndicatorDescription, language: Language): string[] {
  const words = heads[language];
  const since = (year: number) =>
    language === 'zh' ? `${year}${words.since}` : `${words.since} ${year}`;
  return editions.length === 0
    ? []
    : [
        `- ${words.editions}:`,
        ...editions.map((edition) => `  - ${since(edition.since)}: ${edition.note}`),
      ];
}

function describe(indicator: Indicator, plan: Plan, language: Language): string {
  const words = heads[language];
  const described = describeIndicator(indicator, language);
  const { id, name, formula, unit, decimals, readings, published, source, caution } = described;
  const asReading = published?.reading ? `; ${words.reading}: ${published.reading}` : '';
  const lines = [
    `- ${words.formula}: ${formula ?? '—'}`,
    `- ${words.unit}: ${unit}; ${words.printed}: ${decimals} ${words.decimals}, ${indicator.rounding}`,
    `- ${words.readings}:`,
    ...readings.map((reading) => readingLine(reading, language)),
    ...(published ? [`- ${words.published}: \`${published.id}\`${asReading}`] : []),
    ...editionLines(described, language),
    `- ${words.source}: ${source}`,
    ...clausesAbout(plan, indicator).flatMap((clause) => clauseLines(clause, language)),
    ...(caution === null ? [] : [`- ${words.caution}: ${caution}`]),
  ];
  return `## ${name}\n\n\`${id}\`\n\n${lines.join('\n')}\n`;
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
