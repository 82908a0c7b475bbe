import { place } from './returned.ts';

/** One stage of a school in 2024. */
const ofStage = (stage: string) => ({ place, year: 2024, school: '第一学校', stage });

/** So many full-time teachers of one stage. */
export const teacherRow = (
  stage: string,
  fullTimeTeachers: number,
  details: Readonly<Record<string, unknown>> = {},
) => ({ ...ofStage(stage), fullTimeTeachers, ...details });

/** So many approved posts of one stage. */
export const postsRow = (
  stage: string,
  approvedPosts: number,
  details: Readonly<Record<string, unknown>> = {},
) => ({ ...ofStage(stage), approvedPosts, ...details });

/** Teachers of one stage with a qualification, or rotated: none of any kind unless told. */
export const qualificationRow = (
  stage: string,
  details: Readonly<Record<string, unknown>> = {},
) => ({ ...ofStage(stage), aboveDegree: 0, seniorTitle: 0, rotated: 0, ...details });
