import type { Language, Plan } from '@eduplan/core';
import { describeClause } from '@eduplan/reports';

const heads = {
  zh: {
    intro: '本页由定义生成，请勿手改：改定义后运行 `pnpm run docs`。',
    clause: '条款',
    tier: '类',
    test: '要求',
    due: '年份',
    reading: '口径',
    lead: '牵头部门',
    words: '原文',
  },
  en: {
    intro: 'Made from the definitions; change those and run `pnpm run docs`.',
    clause: 'Clause',
    tier: 'Tier',
    test: 'Asks for',
    due: 'Year',
    reading: 'reading',
    lead: 'Responsible',
    words: 'Words of the plan',
  },
} as const;

const inCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A plan as Markdown: each clause with its test, year, office and words. */
export function describePlan(plan: Plan, language: Language): string {
  const words = heads[language];
  const rows = plan.clauses.map((clause) => {
    const { name, test, year, force, reading, lead, quotes } = describeClause(clause, language);
    const indicator = 'indicator' in clause ? `\`${clause.indicator.id}\` ` : '';
    const firmness =
      clause.force === 'firm' ? '' : language === 'zh' ? `（${force}）` : ` (${force})`;
    const cells = [
      `${name}<br>\`${clause.id}\``,
      clause.tier,
      `${indicator}${test}${firmness}${reading === null ? '' : `; ${words.reading}: ${reading}`}`,
      year,
      lead ?? '',
      quotes.join('<br>'),
    ];
    return `| ${cells.map(inCell).join(' | ')} |`;
  });
  return [
    `# ${plan.name[language]}`,
    '',
    `${plan.document[language]}. ${words.intro}`,
    '',
    `| ${[words.clause, words.tier, words.test, words.due, words.lead, words.words].join(' | ')} |`,
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
