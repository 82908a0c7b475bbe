import type { Sentence } from './sentence.ts';

const stageNames = {
  prepared: { zh: '筹备', en: 'prepared' },
  inspected: { zh: '考察评估', en: 'inspected' },
  approved: { zh: '批准', en: 'approved' },
  opened: { zh: '建成启用', en: 'opened' },
} as const;

/** Why a clause of a plan stands as it does. */
export const assessmentMessages = {
  noPace: (latest: number, due: number): Sentence => ({
    zh: `只有${latest}年一个值，无法推算到${due}年`,
    en: `${latest} is the only year with a value, so no pace towards ${due} can be taken`,
  }),
  nothingReported: (indicator: Sentence): Sentence => ({
    zh: `没有“${indicator.zh}”的任何数值`,
    en: `there is no value of "${indicator.en}"`,
  }),
  noChange: (indicator: Sentence): Sentence => ({
    zh: `“${indicator.zh}”没有可以逐年比较的数值`,
    en: `"${indicator.en}" has no two years to compare`,
  }),
  brokenIn: (years: readonly number[]): Sentence => ({
    zh: `${years.join('、')}年不符合`,
    en: `broken in ${years.join(', ')}`,
  }),
  noEvent: (): Sentence => ({
    zh: '没有登记任何阶段的文件',
    en: 'no stage of it is registered with a document',
  }),
  stageOnly: (reached: keyof typeof stageNames, due: keyof typeof stageNames): Sentence => ({
    zh: `目前到“${stageNames[reached].zh}”，尚未“${stageNames[due].zh}”`,
    en: `${stageNames[reached].en} so far, not yet ${stageNames[due].en}`,
  }),
  noThreshold: (): Sentence => ({
    zh: '规划没有给出数值标准，只记录数值',
    en: 'the plan states no threshold; the series is recorded',
  }),
  narrative: (): Sentence => ({
    zh: '只能以文字材料佐证，不作计算',
    en: 'only documents can bear it out; nothing is computed',
  }),
  parts: (names: readonly Sentence[]): Sentence => ({
    zh: `未满足的部分：${names.map((name) => name.zh).join('、')}`,
    en: `parts that are not met: ${names.map((name) => name.en).join('; ')}`,
  }),
};
