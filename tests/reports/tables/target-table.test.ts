import {
  assess,
  type ComputeResult,
  liuzhouPlan,
  preschoolInclusiveCoverage,
  primaryPupilTeacherRatio,
} from '@eduplan/core';
import { assessmentRow, type LatestAssessment, targetTable } from '@eduplan/reports';
import { beforeAll, expect, test } from 'vitest';
import { computeFrom, figure, places } from './figures.ts';

let result: ComputeResult;
beforeAll(async () => {
  const rows = [
    figure('preschool-inclusive-coverage', 2019, '0.7642', { place: '450200', printed: '76.42%' }),
    figure('in-kindergarten-children', 2024, '35839900'),
    figure('in-kindergarten-children-inclusive', 2024, '32831900'),
    figure('in-enrolment-primary', 2024, '1900400'),
    figure('in-teachers-primary', 2024, '100000'),
  ];
  const chosen = [preschoolInclusiveCoverage, primaryPupilTeacherRatio];
  result = await computeFrom(rows, chosen, [2019, 2024]);
});

function latest(id: string, place: string, year: number, variant?: string): LatestAssessment {
  const target = liuzhouPlan.targets.find((candidate) => candidate.id === id);
  if (!target) throw new Error(`no target ${id}`);
  return { place, assessment: assess(target, result.at(target.indicator, place, year, variant)) };
}

const all = () => [
  latest('preschool-inclusive-coverage', '450200', 2019, 'reported'),
  latest('preschool-inclusive-coverage', '100000', 2024),
  latest('teacher-student-staff-ratio-primary', '100000', 2024),
  latest('teacher-student-staff-ratio-primary', '450200', 2024),
  latest('senior-gross-enrolment-rate', '450200', 2024),
];

test('each assessment is a row: the latest value with its basis, the target with its sign', () => {
  const { columns, rows } = targetTable(all(), places, 'zh', '最近数值与目标');
  expect(columns.map(({ label }) => label)).toEqual([
    '指标',
    '地区',
    '年份',
    '数值',
    '依据',
    '2025年目标',
    '对照目标',
  ]);
  expect(rows.map((row) => columns.map(({ key }) => row[key]))).toEqual([
    ['普惠性幼儿园覆盖率', '柳州市', '2019', '76.42%', '公布', '≥ 90%', '未达目标值'],
    ['普惠性幼儿园覆盖率', '中国', '2024', '91.61%', '复算', '≥ 90%', '达到目标值'],
    // 19.004 is above 19, though it is printed as 19.00.
    ['小学生师比', '中国', '2024', '19.00:1', '复算', '≤ 19:1', '仅舍入后达到'],
    ['小学生师比', '柳州市', null, null, null, '≤ 19:1', '无数据'],
    ['高中阶段毛入学率', '柳州市', null, null, null, '≥ 95%', '无数据'],
  ]);
});

test('the English rows say the same', () => {
  const [first] = all();
  if (!first) throw new Error('no row');
  expect(assessmentRow(first, places, 'en')).toEqual({
    indicator: 'Inclusive kindergarten coverage',
    place: 'Liuzhou',
    year: '2019',
    value: '76.42%',
    basis: 'published',
    target: '≥ 90%',
    status: 'target value not reached',
  });
});
