import { place } from './returned.ts';

/** Staff of one stage of a school in 2024, none of any kind unless told. */
export const staffRow = (stage: string, details: Readonly<Record<string, unknown>> = {}) => ({
  place,
  year: 2024,
  school: '第一学校',
  stage,
  fullTimeTeachers: 0,
  staff: 0,
  approvedPosts: 0,
  aboveDegree: 0,
  seniorTitle: 0,
  rotated: 0,
  ...details,
});
