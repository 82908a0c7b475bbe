import type { Clause, Language, Plan } from '@eduplan/core';
import { withUnit } from '@eduplan/reports';

const heads = {
  zh: {
    intro: '本页由定义生成，请勿手改：改定义后运行 `pnpm run docs`。',
    clause: '条款',
    tier: '类',
    test: '要求',
    due: '年份',
    assumed: '（推定）',
    force: { firm: '', strive: '（力争）', norm: '（一般）' },
    lead: '责任单位',
    words: '原文',
    trend: { nondecreasing: '逐年不减', increasing: '逐年上升', decreasing: '逐年下降' },
    composite: (parts: number) => `${parts} 项全部满足`,
    milestone: '完成并有文件',
    record: '记录数值，不设标准',
    evidence: '以文字材料佐证',
    each: '，逐县',
    period: '，规划期累计',
  },
  en: {
    intro: 'Made from the definitions; change those and run `pnpm run docs`.',
    clause: 'Clause',
    tier: 'Tier',
    test: 'Asks for',
    due: 'Year',
    assumed: ' (assumed)',
    force: { firm: '', strive: ' (stretch)', norm: ' (norm)' },
    lead: 'Responsible',
    words: 'Words of the plan',
    trend: {
      nondecreasing: 'no fall in any year',
      increasing: 'a rise every year',
      decreasing: 'a fall every year',
    },
    composite: (parts: number) => `all ${parts} parts`,
    milestone: 'an event with its document',
    record: 'a series, no threshold',
    evidence: 'documents',
    each: ', each county',
    period: ', over the period',
  },
} as const;

function describeTest(clause: Clause, language: Language): string {
  const words = heads[language];
  switch (clause.kind) {
    case 'value': {
      const value = withUnit(
        clause.upper === undefined ? clause.printed : `${clause.printed}–${clause.upper}`,
        clause.unit,
        language,
      );
      const scope = clause.level === 'each-county' ? words.each : '';
      const sum = clause.over === 'period' ? words.period : '';
      return `\`${clause.indicator.id}\` ${clause.comparator} ${value}${scope}${sum}${words.force[clause.force]}`;
    }
    case 'trend':
      return `\`${clause.indicator.id}\` ${words.trend[clause.direction]}`;
    case 'composite':
      return words.composite(clause.parts.length);
    case 'milestone':
      return words.milestone;
    case 'record':
      return `\`${clause.indicator.id}\` ${words.record}`;
    case 'evidence':
      return words.evidence;
  }
}

const inCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A plan as Markdown: each clause with its test, year, office and words. */
export function describePlan(plan: Plan, language: Language): string {
  const words = heads[language];
  const rows = plan.clauses.map((clause) => {
    const cells = [
      `${clause.name[language]}<br>\`${clause.id}\``,
      clause.tier,
      describeTest(clause, language),
      `${clause.year}${clause.yearStated ? '' : words.assumed}`,
      clause.lead.join(language === 'zh' ? '、' : ', '),
      clause.quotes.map(({ where, text }) => `${text} (${where})`).join('<br>'),
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
