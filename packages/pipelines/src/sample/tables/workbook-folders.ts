import type { FolderRecord } from './source-folder.ts';

/** A folder of a year with a workbook for each school, whose files are written one by one. */
export interface WorkbookFolder {
  /** Within the folder of the sample. */
  readonly path: string;
  readonly record: FolderRecord;
}

/** The folder of the workbooks that schools fill in. */
export function schoolWorkbooks(year: number): WorkbookFolder {
  return {
    path: `${year}/schools`,
    record: {
      source: `sample-${year}-schools`,
      title: { zh: `${year}年基础教育学校（机构）统计报表`, en: `School workbooks, ${year}` },
      received: `${year}-09-20`,
      forms: { kind: 'school-workbooks', year },
    },
  };
}

/** The folder of the reports that the fitness system gives schools. */
export function fitnessReports(year: number): WorkbookFolder {
  return {
    path: `${year}/fitness`,
    record: {
      source: `sample-${year}-fitness`,
      title: { zh: `${year}年国家学生体质健康标准测试结果`, en: `Fitness reports, ${year}` },
      received: `${year}-12-30`,
      forms: { kind: 'fitness-reports', year },
    },
  };
}
