import { exact } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import { levelOf } from '../../../../packages/pipelines/src/ingest/forms/fitness-levels.ts';
import { readFitnessReport } from '../../../../packages/pipelines/src/ingest/forms/fitness-report.ts';
import { rowText } from '../../../../packages/pipelines/src/ingest/layout/mapped-row.ts';
import { places } from '../../registers.ts';

const head = [
  ['体质健康测试结果'],
  [
    '学校(机构)标识码',
    '9900000001',
    '学校(机构)名称',
    '模拟学校',
    '县(市、区)',
    '柳南区',
    '学年',
    '2024-2025',
  ],
  ['应查人数', '5', '实查人数', '4', '实查比率%', '80.0%'],
  ['综合等级', '优秀', '良好', '及格', '不及格'],
  ['占比率%', '25.0%', '25.0%', '25.0%', '25.0%'],
];
const header = ['年级编号', '姓名', '学籍号', '身高', '得分', '等级', '综合得分', '综合评级'];
const pupil = (grade: string, score: string, level: string) => [
  grade,
  '模拟甲',
  'L0001',
  '120',
  '80',
  '良好',
  score,
  level,
];

const report = (...pupils: readonly (readonly string[])[]) =>
  gridOf({ file: 'a.xlsx', sheet: '测试结果' }, [...head, header, ...pupils]);

const read = (...grids: Parameters<typeof readFitnessReport>[0]) =>
  readFitnessReport(grids, places, 2024);

const combined = read(
  report(
    pupil('11', '95', '优秀'),
    pupil('12', '80', '良好'),
    pupil('21', '60.0', '及格'),
    pupil('21', '59.9', '不及格'),
    pupil('22', '', ''),
    pupil('22', '', '免予执行'),
  ),
);

test('pupils are counted by stage and level; the exempt are not expected, the absent not tested', () => {
  const of = (stage: string, counts: readonly string[]) => {
    const [expected, tested, excellent, good, passed, failed] = counts;
    return {
      ...{ school: '9900000001', place: '450204', year: '2024', stage, basis: 'reported' },
      ...{ expected, tested, excellent, good, passed, failed },
    };
  };
  expect(combined.rows.map(({ row }) => rowText(row))).toEqual([
    of('primary', ['2', '2', '1', '1', '0', '0']),
    of('junior', ['3', '2', '0', '0', '1', '1']),
  ]);
});

test('names and numbers of pupils are told once for the sheet, and in nothing that is read', () => {
  const { problems, rows } = combined;
  expect(problems.map(({ rule }) => rule)).toEqual(['personal-data']);
  expect(problems[0]?.sentence.zh).toBe(
    'a.xlsx!测试结果!B6：“姓名”、“学籍号”是个人信息，未读取也未保存。',
  );
  const all = JSON.stringify({ problems, rows }, (_, value) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
  expect(all).not.toContain('模拟甲');
  expect(all).not.toContain('L0001');
});

test('a pupil who cannot be read counts nowhere, and no number above the header is held against the others', () => {
  const { rows, problems } = read(
    report(pupil('11', '95', '优秀'), pupil('51', '80', '良好'), pupil('12', '八十', '良好')),
  );
  expect(rows.map(({ row }) => rowText(row).expected)).toEqual(['1']);
  expect(problems.map(({ rule, row, column }) => [rule, row, column])).toEqual([
    ['personal-data', 6, 2],
    ['unknown-grade', 8, 1],
    ['unknown-score', 9, 7],
  ]);
});

test('the numbers above the header are held against the pupils below it', () => {
  const { problems } = read(report(pupil('11', '95', '优秀')));
  expect(problems.map(({ rule, row, column }) => [rule, row, column])).toEqual([
    ['personal-data', 6, 2],
    ['parts-do-not-add-up', 3, 2],
    ['parts-do-not-add-up', 3, 4],
  ]);
});

describe('a sheet that is no report', () => {
  const notes = gridOf({ file: 'a.xlsx', sheet: '说明' }, [['填表说明']]);
  test('is an error where there is no other', () => {
    expect(read(notes).problems).toMatchObject([{ rule: 'no-table', severity: 'error' }]);
  });
  test('is a warning beside one', () => {
    const { problems, rows } = read(notes, report(pupil('11', '95', '优秀')));
    expect(rows).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule: 'no-table', severity: 'warning', sheet: '说明' });
  });
});

test('levels begin at 90, 80 and 60 points', () => {
  const levels = ['100', '90', '89.9', '80', '79.9', '60', '59.9', '0'].map(
    (score) => levelOf(exact(score)).words,
  );
  expect(levels.join(' ')).toBe('优秀 优秀 良好 良好 及格 及格 不及格 不及格');
});
