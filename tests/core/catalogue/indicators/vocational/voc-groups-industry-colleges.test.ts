import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { vocGroupsIndustryColleges } from '../../../../../packages/core/src/catalogue/indicators/vocational/voc-groups-industry-colleges.ts';
import { computeReturned, place } from '../../returned.ts';

const registered = (thing: string, item: string) => ({
  place,
  year: 2025,
  thing,
  item,
  date: '2025-06-01',
  document: '测试文件',
});
const computed = (rows: readonly ReturnType<typeof registered>[], year = 2025) =>
  computeReturned(recognitions, rows, vocGroupsIndustryColleges, year);

test('the two that the plan names are two', () => {
  expect(vocGroupsIndustryColleges.formula({ founded: 2 }).toString()).toBe('2');
});

test('a craftsman college is not an industry college: zero is a count', async () => {
  const other = registered('voc-craftsman-colleges', '另一项');
  expect(printValue((await computed([other]))())).toBe('0');
  const at = await computed([
    other,
    registered('voc-groups-industry-colleges', '柳州螺蛳粉产业学院'),
  ]);
  expect(printValue(at())).toBe('1');
});

test('a year without a register has no value, and says what is missing', async () => {
  const at = await computed(
    [registered('voc-groups-industry-colleges', '柳州螺蛳粉产业学院')],
    2024,
  );
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“职教集团与特色产业学院”（2024年）');
});
