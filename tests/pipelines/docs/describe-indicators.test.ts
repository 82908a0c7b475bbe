import {
  compulsoryGroupSchoolingCoverage,
  compulsoryRetentionRate,
  type Indicator,
  type Language,
  liuzhouPlan,
  preschoolPupilTeacherRatio,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { describeIndicators } from '../../../packages/pipelines/src/docs/describe-indicators.ts';

const lines = (indicator: Indicator, language: Language) =>
  describeIndicators([indicator], liuzhouPlan, language).split('\n');

test('a reading that is a share says what it is out of, all of it', () => {
  const zh = lines(compulsoryGroupSchoolingCoverage, 'zh').filter((line) => line.includes('分母'));
  const [pupils, schools] = compulsoryGroupSchoolingCoverage.readings;
  const named = (reading = pupils) =>
    (reading?.outOf ?? []).map((name) => reading?.inputs[name]?.measure.name.zh).join('＋');
  expect(pupils?.outOf).toHaveLength(2);
  expect(zh.map((line) => line.split('；分母：')[1])).toEqual([named(pupils), named(schools)]);
});

test('a reading that names no denominator says none', () => {
  expect(lines(preschoolPupilTeacherRatio, 'en').join()).not.toContain('denominator');
  expect(
    lines(compulsoryRetentionRate, 'en').filter((line) => line.includes('denominator')),
  ).toHaveLength(1);
});

test('a published value names the reading that its office prints', () => {
  const [line] = lines(compulsoryRetentionRate, 'zh').filter((one) => one.startsWith('- 公布值'));
  expect(line).toMatch(/，口径：学籍同届（跟踪入学学生）$/);
});

test('a change of definition is told with its year, and none where there is none', () => {
  const editions = [{ since: 2021, note: { zh: '新标准', en: 'new standard' } }];
  const changed = { ...preschoolPupilTeacherRatio, editions };
  expect(lines(changed, 'zh').join('\n')).toContain('- 定义变动：2021年起与此前不可比：新标准\n');
  expect(lines(changed, 'en').join('\n')).toContain(
    '- Changes of definition: not comparable before 2021: new standard\n',
  );
  expect(lines(preschoolPupilTeacherRatio, 'en').join()).not.toContain('Changes of definition');
});
