import {
  type ComputeResult,
  compulsoryRetentionRate,
  fiscalEducationGdpShare,
  type Indicator,
  judge,
  parsePrinted,
  preschoolInclusiveCoverage,
} from '@eduplan/core';
import {
  computedText,
  judgementRemark,
  type ShownJudgement,
  verdictCounts,
  verdictTable,
} from '@eduplan/reports';
import { beforeAll, expect, test } from 'vitest';
import { computeFrom, figure, places } from './figures.ts';

let result: ComputeResult;
beforeAll(async () => {
  result = await computeFrom(
    [
      figure('in-kindergarten-children', 2023, '40000'),
      figure('in-kindergarten-children-inclusive', 2023, '36000'),
      figure('in-kindergarten-children', 2022, '40000', { low: '39950', high: '40050' }),
      figure('in-kindergarten-children-inclusive', 2022, '36000'),
      figure('in-fiscal-education-funds', 2024, '4000000000'),
      figure('in-gdp', 2024, '105000000000', { vintage: 'preliminary' }),
      figure('in-gdp', 2024, '100000000000', { vintage: 'announcement' }),
      figure('in-grade9-graduates', 2024, '98220'),
      figure('in-grade1-intake', 2015, '100000'),
    ],
    [preschoolInclusiveCoverage, fiscalEducationGdpShare, compulsoryRetentionRate],
    [2021, 2022, 2023, 2024],
  );
});

function shown(
  indicator: Indicator,
  year: number,
  printed: string,
  { alternatives = [], recalled = false }: { alternatives?: string[]; recalled?: boolean } = {},
): ShownJudgement {
  const at = (variant?: string) => {
    const value = result.at(indicator, '100000', year, variant);
    if (!value) throw new Error(`not computed: ${indicator.id} ${year}`);
    return value;
  };
  const others = alternatives.map(at);
  const judgement = judge(parsePrinted(printed), at(), others);
  const settled = judgement.verdict !== 'differs' && judgement.verdict !== 'not-computable';
  return {
    figure: { place: '100000', year, printed, document: '公报', origin: { row: 7 } },
    indicator,
    variant: 'default',
    judgement,
    others: settled ? [] : others,
    recalled,
  };
}

const all = () => [
  shown(preschoolInclusiveCoverage, 2023, '90.00%'),
  shown(preschoolInclusiveCoverage, 2022, '90.1%', { recalled: true }),
  shown(fiscalEducationGdpShare, 2024, '4.00%', { alternatives: ['gdp-announcement'] }),
  shown(compulsoryRetentionRate, 2024, '95.90%'),
  shown(preschoolInclusiveCoverage, 2021, '87.78%'),
];

test('what the caption says of every row has no column, nor has what none was computed for', () => {
  const keys = (judged: readonly ShownJudgement[]) =>
    verdictTable(judged, places, 'zh', '无法复算', 'not-computable').columns.map(({ key }) => key);
  const rest = ['indicator', 'place', 'year', 'published'];
  expect(keys(all().slice(4))).toEqual([...rest, 'rows', 'remark']);
  expect(keys(all())).toEqual([...rest, 'computed', 'difference', 'rows', 'remark']);
});

test('the table has a row for each judged figure, with the units of the print', () => {
  const { caption, columns, rows } = verdictTable(all(), places, 'zh', '全部结论');
  expect(caption).toBe('全部结论');
  expect(columns.map(({ key, label, kind }) => [key, label, kind ?? null])).toEqual([
    ['indicator', '指标', 'heading'],
    ['place', '地区', null],
    ['year', '年份', 'number'],
    ['published', '公布', 'number'],
    ['computed', '复算', 'number'],
    ['difference', '复算减公布', 'number'],
    ['verdict', '结论', null],
    ['rows', '登记册行号（公布 ← 输入）', null],
    ['remark', '说明', 'note'],
  ]);
  const cells = (row: (typeof rows)[number] = {}) => columns.map(({ key }) => row[key]);
  const missing = judgementRemark(all()[4] as ShownJudgement, 'zh');
  expect(rows.map(cells)).toEqual([
    [
      '普惠性幼儿园覆盖率',
      '中国',
      '2023',
      '90.00%',
      '90.00%',
      '0.0000',
      '逐位相符',
      '7 ← 2, 1',
      '',
    ],
    [
      '普惠性幼儿园覆盖率',
      '中国',
      '2022',
      '90.1%',
      '90.0%',
      '-0.100',
      '在输入舍入范围内',
      '7 ← 4, 3',
      '含未见原文的数字',
    ],
    [
      '国家财政性教育经费占GDP比例（GDP初步核算数）',
      '中国',
      '2024',
      '4.00%',
      '4.00%',
      '0.0000',
      '按另一口径相符',
      '7 ← 5, 7',
      '按“GDP公告所用数”口径相符',
    ],
    [
      '九年义务教育巩固率，简单比（不调整转学与死亡）',
      '中国',
      '2024',
      '95.90%',
      '98.22%',
      '2.3200',
      '不符',
      '7 ← 8, 9',
      compulsoryRetentionRate.caution?.zh.replace(/。$/, ''),
    ],
    ['普惠性幼儿园覆盖率', '中国', '2021', '87.78%', null, null, '无法复算', '7', missing],
  ]);
  expect(missing).toContain('缺少“普惠性幼儿园在园幼儿数”');
});

test('the English table says the same', () => {
  const { columns, rows } = verdictTable(all(), places, 'en', 'Every verdict');
  expect(columns.map(({ label }) => label)).toEqual([
    'Indicator',
    'Place',
    'Year',
    'Published',
    'Recomputed',
    'Recomputed − published',
    'Verdict',
    'Register rows (figure ← inputs)',
    'Remark',
  ]);
  expect(rows.map(({ verdict }) => verdict)).toEqual([
    'exact',
    'within rounding of its inputs',
    'explained by another reading',
    'differs',
    'not computable',
  ]);
  expect(rows.map(({ remark }) => remark).join(' ')).not.toMatch(/\p{Script=Han}/u);
});

test('every verdict is counted and explained, also those that no figure has', () => {
  const { rows } = verdictCounts(all().slice(0, 2), 'zh', '复算结论');
  expect(rows).toEqual([
    {
      verdict: '逐位相符',
      count: '1',
      meaning: '由其他公布数字算出，按公布的小数位数舍入后与公布值相同',
    },
    {
      verdict: '在输入舍入范围内',
      count: '1',
      meaning: '输入印得较粗，公布值落在其真值允许的结果范围内',
    },
    {
      verdict: '按另一口径相符',
      count: '0',
      meaning: '默认口径不符，按文件所用的版本或口径相符',
    },
    { verdict: '不符', count: '0', meaning: '各口径均不符' },
    { verdict: '无法复算', count: '0', meaning: '缺少所需的输入' },
  ]);
  expect(verdictCounts([], 'en', 'Verdicts').rows.map(({ count }) => count)).toEqual(
    Array(5).fill('0'),
  );
});

test('a remark joins its parts, each without a full stop of its own', () => {
  const differs = shown(fiscalEducationGdpShare, 2024, '3.00%', {
    alternatives: ['gdp-announcement'],
    recalled: true,
  });
  expect(judgementRemark(differs, 'zh')).toBe(
    '按“GDP公告所用数”为 4.00%；GDP版本决定第二位小数：2021年按初步核算为4.01%，按最终核实为3.99%；含未见原文的数字',
  );
  expect(judgementRemark(differs, 'en')).toBe(
    '4.00% by "GDP as used in the announcement"; The GDP vintage decides the second decimal: 4.01% for 2021 by the preliminary, 3.99% by the final figure; uses a figure not seen in the original',
  );
  expect(computedText(differs.judgement, 'en')).toBe('3.81%');
});

test('a judgement of a value that rests on simulated data says so in its remark', () => {
  const [first, ...others] = all();
  if (!first) throw new Error('there is a judgement');
  const value = { ...first.judgement.value, simulated: true };
  const made = { ...first, judgement: { ...first.judgement, value } };
  expect(judgementRemark(first, 'zh')).not.toContain('模拟');
  expect(judgementRemark(made, 'zh')).toContain('模拟数据');
  expect(verdictTable([made, ...others], places, 'zh', '题').simulated).toBe('part');
  expect(verdictCounts([made], 'zh', '题').simulated).toBe('all');
  expect(verdictTable(others, places, 'zh', '题')).not.toHaveProperty('simulated');
});
