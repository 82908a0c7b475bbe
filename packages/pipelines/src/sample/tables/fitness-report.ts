import type { CellValue, SampleFile, SheetCells } from '../files/sample-file.ts';
import type { Chance } from '../world/chance.ts';
import { reportingPlace } from '../world/reporting-places.ts';
import { type SimulatedFitness, simulateFitness } from '../world/simulate-fitness.ts';
import type { SimulatedStage } from '../world/simulate-pupils.ts';
import { schoolType } from '../world/simulate-schools.ts';
import type { ReturnedSchool, SimulatedYear } from '../world/simulate-year.ts';

/** How many pupils of a stage a report lists, so that files stay small. */
const mostListed = 60;

interface StageNames {
  readonly name: string;
  /** 年级编号 of the first grade. */
  readonly firstGrade: number;
}

const stages: Readonly<Partial<Record<SimulatedStage, StageNames>>> = {
  primary: { name: '小学', firstGrade: 11 },
  junior: { name: '初中', firstGrade: 21 },
  senior: { name: '高中', firstGrade: 31 },
};

/** What is measured, with the least and the greatest value, in tenths. */
const events: readonly (readonly [header: string, least: number, most: number])[] = [
  ['身高（cm)', 1150, 1780],
  ['体重(kg)', 220, 680],
  ['体重指数\nBMI', 140, 250],
  ['肺活量', 9000, 38_000],
  ['50米跑', 75, 115],
  ['坐位体前屈', 10, 190],
];

const ratings = ['优秀', '良好', '及格', '不及格'] as const;
type Rating = (typeof ratings)[number];

/** The least total score of a rating, and how far above it scores go. */
const bands: Readonly<Record<Rating, readonly [least: number, width: number]>> = {
  优秀: [90, 12],
  良好: [80, 9.9],
  及格: [60, 19.9],
  不及格: [38, 21.9],
};

const share = (part: number, whole: number) =>
  whole === 0 ? '0.0%' : `${((100 * part) / whole).toFixed(1)}%`;

/** The rating of a pupil as often as the stage has it; null of one who was not tested. */
function ratingOf(result: SimulatedFitness, drawn: number): Rating | null {
  const { excellent, good, passed, failed } = result;
  const counts = { 优秀: excellent, 良好: good, 及格: passed, 不及格: failed };
  let rest = drawn * result.expected;
  for (const rating of ratings) {
    rest -= counts[rating];
    if (rest < 0) return rating;
  }
  return null;
}

const tenths = (number: number) => Math.round(number * 10) / 10;

interface Pupil {
  readonly rating: Rating | null;
  readonly cells: readonly CellValue[];
}

const scoreColumns = 3 * events.length + 4;

function pupilOf(
  { school, grades }: ReturnedSchool,
  result: SimulatedFitness,
  { firstGrade }: StageNames,
  index: number,
  chance: Chance,
): Pupil {
  const { stage } = result;
  const name = [school.code, stage, index] as const;
  const grade = firstGrade + (index % grades.filter((one) => one.stage === stage).length);
  const rating = ratingOf(result, chance.share('rating', ...name));
  const number = String(index + 1).padStart(4, '0');
  const who = [
    String(grade),
    `${grade}01`,
    '1班',
    `L${school.code}${firstGrade}${number}`,
    `模拟学生${number}`,
    chance.happens(0.472, 'girl', ...name) ? '2' : '1',
  ];
  if (!rating) return { rating, cells: [...who, ...Array(scoreColumns).fill(null)] };
  const [least, width] = bands[rating];
  const total = tenths(least + width * chance.share('total', ...name));
  const bonus = total > 100 ? tenths(total - 100) : 0;
  return {
    rating,
    cells: [
      ...who,
      ...events.flatMap(([event, from, to]): CellValue[] => [
        chance.whole(from, to, event, ...name) / 10,
        Math.min(100, Math.round(total - 5 + 10 * chance.share('score', event, ...name))),
        rating,
      ]),
      tenths(total - bonus),
      bonus,
      total,
      rating,
    ],
  };
}

const plainHeaders = ['年级编号', '班级编号', '班级名称', '学籍号', '姓名', '性别'];
const endHeaders = ['标准分', '附加分', '综合得分', '综合评级'];

/** Where a report has 实查比率, counted from 1. */
export const testedShare = { row: 3, column: 6 } as const;

function reportSheet(
  returned: ReturnedSchool,
  result: SimulatedFitness,
  names: StageNames,
  { year, chance }: SimulatedYear,
): SheetCells {
  const { school } = returned;
  const listed = Math.min(mostListed, result.expected);
  const pupils = Array.from({ length: listed }, (_, index) =>
    pupilOf(returned, result, names, index, chance),
  );
  const tested = pupils.filter(({ rating }) => rating !== null).length;
  const rated = (wanted: Rating) => pupils.filter(({ rating }) => rating === wanted).length;
  const width = plainHeaders.length + 3 * events.length + endHeaders.length;
  const wholeRow = (row: number) => ({ top: row, bottom: row, left: 1, right: width });
  return {
    name: names.name,
    rows: [
      [`${names.name}国家学生体质健康标准测试结果（模拟数据）`],
      [
        ...['学校(机构)标识码', school.code, '学校(机构)名称', school.name],
        ...['县(市、区)', reportingPlace(school.place).spelling, '学年', `${year}-${year + 1}`],
      ],
      ['应查人数', listed, '实查人数', tested, '实查比率%', share(tested, listed)],
      ['综合等级', ...ratings],
      ['人数', ...ratings.map(rated)],
      ['占比率%', ...ratings.map((rating) => share(rated(rating), tested))],
      ['说明：为使文件不大，每个学段至多列60名；姓名和学籍号均为模拟。'],
      [...plainHeaders, ...events.flatMap(([event]) => [event, '得分', '等级']), ...endHeaders],
      ...pupils.map(({ cells }) => cells),
    ],
    merges: [wholeRow(1), wholeRow(7)],
  };
}

/**
 * The report that the fitness system gives a school: a sheet for each stage, with seven rows of
 * totals above the header and a row for each of its first pupils.
 * Null of a school without primary, junior or senior grades.
 */
export function fitnessReport(returned: ReturnedSchool, year: SimulatedYear): SampleFile | null {
  const sheets = simulateFitness(returned, year.year, year.chance).flatMap((result) => {
    const names = stages[result.stage];
    return names ? [reportSheet(returned, result, names, year)] : [];
  });
  const { name, kind } = returned.school;
  return sheets.length === 0
    ? null
    : {
        path: `${year.year}/fitness/${name}(${schoolType(kind)})体质健康测试结果.xlsx`,
        format: 'xlsx',
        sheets,
      };
}
