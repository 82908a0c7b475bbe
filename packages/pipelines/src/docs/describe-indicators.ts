import type { Indicator, Language, Plan, Sentence } from '@eduplan/core';
import { withUnit } from '@eduplan/reports';

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
    target: '目标',
    caution: '注意',
    decimals: '位小数',
    earlier: '年前',
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
    target: 'Target',
    caution: 'Caution',
    decimals: 'decimals',
    earlier: 'years before',
  },
};

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
      return `  - \`${reading.id}\` ${say(reading.name)}: ${inputs.join(language === 'zh' ? '、' : ', ')}`;
    }),
    ...(reported ? [`- ${words.published}: \`${reported.id}\``] : []),
    `- ${words.source}: ${[source.document, source.clause, source.edition].filter(Boolean).join(', ')}`,
    ...plan.targets
      .filter((target) => target.indicator === indicator)
      .map(
        (target) =>
          `- ${words.target}: ${target.comparator} ${withUnit(target.printed, target.unit, language)}, ${target.year} — ${target.quotes.map(({ where, text }) => `“${text}” (${where})`).join('; ')}${target.caution ? `; ${say(target.caution)}` : ''}`,
      ),
    ...(caution ? [`- ${words.caution}: ${say(caution)}`] : []),
  ];
  return `## ${say(name)}\n\n\`${id}\`\n\n${lines.join('\n')}\n`;
}

/** The dictionary of the indicators as Markdown: formula, inputs, readings, source, targets, cautions. */
export function describeIndicators(
  indicators: readonly Indicator[],
  plan: Plan,
  language: Language,
): string {
  const words = heads[language];
  const sections = indicators.map((indicator) => describe(indicator, plan, language));
  return `# ${words.title}\n\n${words.intro}\n\n${sections.join('\n')}`;
}
