import type { Indicator, Language, Plan } from '@eduplan/core';
import { entryLines, indicatorEntries } from './indicator-entries.ts';

const heads = {
  zh: { title: '指标', intro: '本页由定义生成，请勿手改：改定义后运行 `pnpm run docs`。' },
  en: {
    title: 'Indicators',
    intro: 'Made from the definitions; change those and run `pnpm run docs`.',
  },
} as const;

const asCode = (id: string) => `\`${id}\``;

/**
 * The dictionary of the indicators as Markdown, a section for each with everything that
 * {@link indicatorEntries} tells.
 */
export function describeIndicators(
  indicators: readonly Indicator[],
  plan: Plan,
  language: Language,
): string {
  const { title, intro } = heads[language];
  const sections = indicators.map((indicator) => {
    const entries = indicatorEntries(indicator, plan, language, asCode);
    const lines = entryLines(entries, language, '- ').join('\n');
    return `## ${indicator.name[language]}\n\n${asCode(indicator.id)}\n\n${lines}\n`;
  });
  return `# ${title}\n\n${intro}\n\n${sections.join('\n')}`;
}
