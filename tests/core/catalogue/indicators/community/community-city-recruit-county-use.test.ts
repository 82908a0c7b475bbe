import { printValue, recognitions, yearlyCounts } from '@eduplan/core';
import { expect, test } from 'vitest';
import { communityCityRecruitCountyUse } from '../../../../../packages/core/src/catalogue/indicators/community/community-city-recruit-county-use.ts';
import { computeReturned, place } from '../../returned.ts';

const counted = (item: string, count: number) => ({ place, year: 2024, item, count });

test('120 posts are 120', () => {
  expect(communityCityRecruitCountyUse.formula({ extent: 120 }).toString()).toBe('120');
});

test('posts are the default, of their own item only', async () => {
  const rows = [counted('recruited-for-counties', 120), counted('talent-introduced', 30)];
  const at = await computeReturned(yearlyCounts, rows, communityCityRecruitCountyUse, 2024);
  expect(printValue(at())).toBe('120');
  expect(at('communities').missing?.code).toBe('missing-input');
});

test('communities are counted in the register of recognised things', async () => {
  const listed = (thing: string, item: string) => ({
    place,
    year: 2024,
    thing,
    item,
    date: '2024-03-01',
    document: '测试文件',
  });
  const thing = 'community-city-recruit-county-use';
  const rows = [listed(thing, '甲共同体'), listed(thing, '乙共同体'), listed('other', '甲共同体')];
  const at = await computeReturned(recognitions, rows, communityCityRecruitCountyUse, 2024);
  expect(printValue(at('communities'))).toBe('2');
  expect(at().missing?.sentence.zh).toBe('缺少““市招县用”编制数”（2024年）');
});
