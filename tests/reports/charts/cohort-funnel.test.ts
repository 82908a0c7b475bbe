import { compulsoryRetentionRate } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { cohortFunnel } from '../../../packages/reports/src/charts/cohort-funnel.ts';
import { places } from '../tables/figures.ts';
import { retentionOf, thousand } from './cohorts.ts';
import { layersOf, specText, staysInside, textsIn } from './drawn.ts';

const asked = {
  indicator: compulsoryRetentionRate,
  place: '450202',
  year: 2025,
  places,
  language: 'zh',
} as const;

const funnel = async (rows = [thousand], madeUp: (typeof thousand)[] = []) =>
  cohortFunnel({ ...asked, result: await retentionOf(rows, madeUp) });

test('the specification of a cohort is as reviewed', async () => {
  await expect(specText(await funnel())).toMatchFileSnapshot('cohort-funnel.spec.json');
});

test('the table has every step as returned and the rates that they give', async () => {
  const { table, simulated } = await funnel();
  expect(table.rows).toEqual([
    { step: '一年级入学', value: '1000' },
    { step: '＋ 转入', value: '60' },
    { step: '－ 转出', value: '40' },
    { step: '－ 死亡', value: '20' },
    { step: '初中毕业', value: '950' },
    { step: '入学学生中毕业', value: '900' },
    { step: '调整转入、转出与死亡', value: '95.0%' },
    { step: '学籍同届（跟踪入学学生）', value: '90.0%' },
  ]);
  expect(table.caption).toContain('（单位：人）');
  expect(simulated).toBeUndefined();
});

test('each number is printed, at either width, and each move stands where those before it led', async () => {
  const block = await funnel();
  for (const width of ['wide', 'phone'] as const)
    expect(await textsIn(block, width)).toEqual(
      expect.arrayContaining(['1000', '60', '40', '20', '950', '900']),
    );
  const bars = layersOf(block, 'rect').flatMap(({ data }) => data?.values ?? []);
  const most = Math.max(...bars.map(({ x2 = 0 }) => x2));
  const persons = bars.map(({ x = 0, x2 = 0 }) =>
    [x, x2].map((end) => Math.round((end / most) * 1060)),
  );
  expect(persons).toEqual([
    [0, 1000],
    [1000, 1060],
    [1060, 1020],
    [1020, 1000],
    [0, 950],
    [0, 900],
  ]);
  expect(staysInside(block)).toBe(true);
});

test('a sentence tells the numbers and the rates in both languages', async () => {
  const result = await retentionOf([thousand]);
  expect(cohortFunnel({ ...asked, result }).description).toBe(
    '阶梯图：城中区2025年毕业的一届学生：九年义务教育巩固率的由来。一年级入学1000人，＋ 转入60人，－ 转出40人，－ 死亡20人，初中毕业950人，入学学生中毕业900人。巩固率：调整转入、转出与死亡95.0%，学籍同届（跟踪入学学生）90.0%。',
  );
  expect(cohortFunnel({ ...asked, result, language: 'en' }).description).toContain(
    'Entered grade 1: 1000; + moved in: 60; − moved out: 40; − died: 20; Graduated: 950; Entrants who graduated: 900. Retention rates: adjusted for transfers and deaths 95.0%',
  );
});

test('a missing step has a dash and a reason, and what stands on it no bar', async () => {
  const result = await retentionOf([thousand]);
  const at: typeof result.at = (...cell) => {
    const value = result.at(...cell);
    const movedIn = value?.inputs.movedIn;
    if (!value || !movedIn) return value;
    const sentence = { zh: '没有上报。', en: 'Not reported.' };
    const gone = { ...movedIn, value: null, missing: { code: 'no-row' as const, sentence } };
    return { ...value, value: null, inputs: { ...value.inputs, movedIn: gone } };
  };
  const block = cohortFunnel({ ...asked, result: { ...result, at } });
  expect(block.table.rows[1]).toEqual({ step: '＋ 转入', value: null });
  expect(block.table.notes).toEqual(['＋ 转入：没有上报']);
  expect(layersOf(block, 'rect')).toHaveLength(3);
  expect(await textsIn(block)).toEqual(expect.arrayContaining(['—', '40', '20']));
});

test('a cohort that nobody returned is refused', async () => {
  const result = await retentionOf([thousand], [], ['450202', '450203']);
  expect(() => cohortFunnel({ ...asked, place: '450203', result })).toThrow(
    notebookMessages.nothingToDraw('鱼峰区2025年毕业的一届学生：九年义务教育巩固率的由来').zh,
  );
});

test('a simulated cohort says so in its head, its sentence and its table', async () => {
  const block = await funnel([], [thousand]);
  expect(block).toMatchObject({ simulated: 'all', table: { simulated: 'all' } });
  expect(block.description).toMatch(/（模拟数据）$/);
  expect((await textsIn(block)).join()).toContain('模拟数据');
});
