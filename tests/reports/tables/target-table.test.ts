import {
  assessPlan,
  type ComputeResult,
  generalBudgetEducationGrowth,
  liuzhouPlan,
  preschoolGrossEnrolmentRate,
  preschoolInclusiveCoverage,
  seniorGrossEnrolmentRate,
} from '@eduplan/core';
import { assessmentRow, type LatestAssessment, targetTable } from '@eduplan/reports';
import { beforeAll, expect, test } from 'vitest';
import { computeFrom, figure, places } from './figures.ts';

const liujiang = '450206';

let result: ComputeResult;
beforeAll(async () => {
  const rows = [
    figure('preschool-inclusive-coverage', 2019, '0.7642', { place: '450200', printed: '76.42%' }),
    figure('in-kindergarten-children', 2024, '35839900'),
    figure('in-kindergarten-children-inclusive', 2024, '32831900'),
    figure('preschool-gross-enrolment-rate', 2022, '0.9', { printed: '90.0%' }),
    figure('preschool-gross-enrolment-rate', 2024, '0.92', { printed: '92.0%' }),
    figure('general-budget-education-growth', 2024, '0.0167', { printed: '+1.67%' }),
  ];
  const chosen = [
    preschoolInclusiveCoverage,
    preschoolGrossEnrolmentRate,
    seniorGrossEnrolmentRate,
    generalBudgetEducationGrowth,
  ];
  result = await computeFrom(rows, chosen, [2019, 2022, 2023, 2024]);
});

function latest(id: string, place: string): LatestAssessment {
  const found = assessPlan(liuzhouPlan, { result, milestones: [] }, place).find(
    (each) => each.clause.id === id,
  );
  if (found?.clause.kind !== 'value' && found?.clause.kind !== 'trend') throw new Error(`no ${id}`);
  return found as LatestAssessment;
}

const all = () => [
  latest('preschool-inclusive-coverage', '450200'),
  latest('preschool-inclusive-coverage', '100000'),
  latest('preschool-gross-enrolment-rate', '100000'),
  latest('senior-gross-enrolment-rate', '450200'),
  latest('finance-budget-education-expenditure-nondecreasing', '100000'),
];

test('each assessment is a row: the latest value with its basis, the target with its sign, how it stands and why', () => {
  const { columns, rows } = targetTable(all(), places, 'zh', '最近数值与目标');
  expect(columns.map(({ label }) => label)).toEqual([
    '条款',
    '地区',
    '年份',
    '数值',
    '依据',
    '2025年目标',
    '对照目标',
    '说明',
  ]);
  const shown = columns.slice(0, 7);
  expect(rows.map((row) => shown.map(({ key }) => row[key]))).toEqual([
    ['普惠性幼儿园覆盖率', '柳州市', '2019', '76.42%', '公布', '≥ 90%', '无法评估'],
    ['普惠性幼儿园覆盖率', '中国', '2024', '91.61%', '复算', '≥ 90%', '已达到'],
    // One point a year so far, and three points to go in one year.
    ['学前教育毛入园率', '中国', '2024', '92.0%', '公布', '≥ 95%', '按现有速度达不到'],
    ['高中阶段毛入学率', '柳州市', null, null, null, '≥ 95%', '无数据'],
    [
      '一般公共预算教育支出逐年只增不减',
      '中国',
      '2024',
      '1.67%',
      '公布，各级教育，同口径',
      '逐年不减',
      '无数据',
    ],
  ]);
  expect(rows[0]?.reason).toContain('2019');
  expect(rows[4]?.reason).toContain('2023');
});

test('the English rows say the same', () => {
  const [first] = all();
  if (!first) throw new Error('no row');
  expect(assessmentRow(first, places, 'en')).toMatchObject({
    clause: 'Coverage of inclusive (affordable) kindergartens',
    place: 'Liuzhou',
    year: '2019',
    value: '76.42%',
    basis: 'published',
    target: '≥ 90%',
    status: 'not assessable',
  });
});

test('a value that rests on simulated data says so at its basis, and a pace that does at the status', () => {
  const [first, second, ...others] = all();
  if (!first?.value || !second?.value) throw new Error('two places have a value');
  const made = { ...first, simulated: true, value: { ...first.value, simulated: true } };
  const paced = { ...second, simulated: true };
  const { rows, simulated } = targetTable([made, paced, ...others], places, 'zh', '题');
  expect(simulated).toBe('part');
  const plain = targetTable(all(), places, 'zh', '题').rows;
  expect(rows[0]).toEqual({ ...plain[0], basis: `${plain[0]?.basis}（模拟数据）` });
  expect(rows[1]).toEqual({ ...plain[1], status: `${plain[1]?.status}（模拟数据）` });
  expect(rows.slice(2)).toEqual(plain.slice(2));
  expect(targetTable([made, paced], places, 'en', 'head').simulated).toBe('all');
  expect(targetTable(others, places, 'zh', '题')).not.toHaveProperty('simulated');
});

/** The coverage of 柳江区: 18 of 20 children in 2016, when it took over from a county, and in 2019. */
async function liujiangCoverage() {
  const rows = [2016, 2019].flatMap((year) => [
    figure('in-kindergarten-children', year, '20', { place: liujiang }),
    figure('in-kindergarten-children-inclusive', year, '18', { place: liujiang }),
  ]);
  const { at } = await computeFrom(rows, [preschoolInclusiveCoverage], [2016, 2019], [liujiang]);
  return [2016, 2019].map((year): LatestAssessment => {
    const value = at(preschoolInclusiveCoverage, liujiang, year);
    if (!value) throw new Error(`no ${year}`);
    return { ...latest('preschool-inclusive-coverage', '100000'), place: liujiang, value };
  });
}

test('a value of few things and one across a break are marked, and notes below say why', async () => {
  const { rows, notes } = targetTable(await liujiangCoverage(), places, 'zh', '题');
  expect(rows.map(({ value }) => value)).toEqual(['90.00%*†', '90.00%*']);
  expect(notes).toEqual([
    '* 分母小于30，多一个或少一个都会使数值明显变动：柳江区2016年普惠性幼儿园覆盖率分母为20，95%区间为69.90%至97.21%；柳江区2019年普惠性幼儿园覆盖率分母为20，95%区间为69.90%至97.21%',
    '† 2016：450206 柳江区自2016年起承接450221 柳江县，与此前的数不可比',
  ]);
  const english = targetTable(await liujiangCoverage(), places, 'en', 'head').notes?.join() ?? '';
  expect(english).toContain('of 20, 95% interval 69.90% to 97.21%');
  expect(english).toContain('† 2016: ');
  expect(english).not.toMatch(/\p{Script=Han}/u);
});

test('a table of values that need no mark has no notes', () => {
  expect(targetTable(all(), places, 'zh', '题')).not.toHaveProperty('notes');
});

test('the basis names the reading of an indicator that has several, and of a print that is told', () => {
  const { rows } = targetTable(all(), places, 'en', 'head');
  expect(rows.map(({ basis }) => basis)).toEqual([
    'published',
    'recomputed',
    'published',
    null,
    expect.stringMatching(/^published, .+comparable/),
  ]);
});
