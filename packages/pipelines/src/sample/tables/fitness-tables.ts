import { type SimulatedFitness, simulateFitness } from '../world/simulate-fitness.ts';
import type { ReturnedSchool, SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { countColumn, schoolColumns, wordColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { tableSheet } from './table-sheet.ts';

const stages = {
  primary: '小学',
  junior: '初中',
  senior: '高中',
  vocational: '中职',
  technician: '技工',
  special: '特教',
} as const;
type Stage = keyof typeof stages;

interface Row extends Pick<ReturnedSchool, 'school'> {
  readonly result: SimulatedFitness & { readonly stage: Stage };
}

const sampleShare = 0.08;
const pupilsAsked = 60;

const isAsked = (result: SimulatedFitness): result is Row['result'] => result.stage in stages;

/** @param above stands over the four levels; CSV has no room for it */
const resultColumns = (above = '') => {
  const count = (header: string, field: Exclude<keyof SimulatedFitness, 'stage'>) =>
    countColumn<Row>(header, field, '人', ({ result }) => result[field]);
  return [
    ...schoolColumns<Row>(),
    wordColumn<Row, Stage>('学段', 'stage', stages, ({ result }) => result.stage),
    count('应测人数', 'expected'),
    count('实测人数', 'tested'),
    count(`${above}优秀`, 'excellent'),
    count(`${above}良好`, 'good'),
    count(`${above}及格`, 'passed'),
    count(`${above}不及格`, 'failed'),
  ];
};

const resultsOf = ({ schools, year, chance }: SimulatedYear): Row[] =>
  schools.flatMap((returned) =>
    simulateFitness(returned, year, chance)
      .filter(isAsked)
      .map((result) => ({ school: returned.school, result })),
  );

function again({ school, result }: Row): Row {
  const expected = Math.min(pupilsAsked, result.expected);
  const part = (of: number) =>
    result.tested === 0 ? 0 : Math.floor((0.93 * of * expected) / result.tested);
  const [excellent, good] = [part(result.excellent), part(result.good)];
  const failed = Math.min(expected - excellent - good, part(result.failed) + 1);
  const passed = expected - excellent - good - failed;
  return {
    school,
    result: { ...result, expected, tested: expected, excellent, good, passed, failed },
  };
}

/** 体质健康抽测复核: a sample of schools tested again, a little below what they report; null without one. */
export function fitnessRecheck(simulated: SimulatedYear): SampleFolder | null {
  const { year, chance } = simulated;
  const rows = resultsOf(simulated)
    .filter(({ school }) => chance.happens(sampleShare, 'rechecked', school.code, year))
    .map(again);
  if (rows.length === 0) return null;
  const table = tableSheet<Row>({
    sheet: '抽测复核',
    title: `${year}年学生体质健康抽测复核结果`,
    unit: '人',
    columns: resultColumns('等级/'),
    rows,
    layouts: [{ id: 'recheck', constants: { basis: 'rechecked' } }],
    year,
    key: ['school', 'stage'],
    total: '合计',
  });
  return oneFile(
    {
      year,
      folder: 'fitness-recheck',
      dataset: 'fitness',
      title: { zh: '体质健康抽测复核', en: 'Re-tested sample of the fitness test' },
      received: '12-15',
      file: '体质健康抽测复核.xlsx',
      format: 'xlsx',
    },
    table,
  );
}

const withoutReport: ReadonlySet<Stage> = new Set(['vocational', 'technician', 'special']);

/** 中职、技工、特教学生体质健康: schools whose grades the fitness system has no numbers for; null without one. */
export function otherSchoolFitness(simulated: SimulatedYear): SampleFolder | null {
  const { year } = simulated;
  const rows = resultsOf(simulated).filter(({ result }) => withoutReport.has(result.stage));
  if (rows.length === 0) return null;
  const table = tableSheet<Row>({
    sheet: '体质健康',
    title: `${year}年中职、技工、特教学校学生体质健康测试结果`,
    unit: '人',
    columns: resultColumns(),
    rows,
    layouts: [{ id: 'others', constants: { basis: 'reported' } }],
    year,
    key: ['school', 'stage'],
  });
  return oneFile(
    {
      year,
      folder: 'other-school-fitness',
      dataset: 'fitness',
      title: {
        zh: '中职、技工、特教学生体质健康',
        en: 'Fitness in vocational and special schools',
      },
      received: '12-28',
      file: '中职技工特教学生体质健康.csv',
      format: 'csv-gb18030',
    },
    table,
  );
}
