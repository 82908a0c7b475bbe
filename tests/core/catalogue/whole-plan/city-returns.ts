import {
  finance,
  internationalStudents,
  liuzhouPlan,
  milestones,
  pay,
  population,
  publishedFigures,
  recognitions,
  trainingEvents,
  yearlyCounts,
} from '@eduplan/core';
import { figureRow } from '../figure-rows.ts';
import { financeRow } from '../finance-row.ts';
import { measuresInUse } from '../measures/measures-in-use.ts';
import { payRow } from '../pay-row.ts';
import type { Cell, Returns, Row } from './cell.ts';

const teens = [15, 16, 17];

const things = [
  ...new Set(
    measuresInUse.flatMap(({ dataset, where }) =>
      dataset.id === recognitions.id ? [String(where.thing)] : [],
    ),
  ),
];
const sports = ['足球', '篮球', '排球', '羽毛球', '网球', '啦啦操'];

/** What the city itself registers and trains: it stands at 市直属, among the places within the city. */
export const cityRunReturns: Returns = [
  [
    recognitions,
    (cell) =>
      things.flatMap((thing) =>
        (thing === 'pe-six-events' ? sports : ['第一项', '第二项']).map((item) => ({
          ...cell,
          thing,
          item,
          date: `${cell.year}-06-30`,
          document: '测试文件',
        })),
      ),
  ],
  [
    trainingEvents,
    (cell) =>
      trainingEvents.schema.shape.programme.options.map((programme) => ({
        ...cell,
        programme,
        event: '第一期',
        trained: 30,
      })),
  ],
  [
    internationalStudents,
    (cell) => [
      {
        ...cell,
        institution: '第一学院',
        degreeAdmissions: 40,
        enrolled: 100,
        enrolledAsean: cell.year - 1990,
      },
    ],
  ],
  [
    yearlyCounts,
    (cell) =>
      yearlyCounts.schema.shape.item.options.map((item) => ({
        ...cell,
        item,
        count: 50 + cell.year - 2020,
      })),
  ],
];

/** Thousandths of GDP, by item: what is spent stays below what there is. */
const shares: Readonly<Record<string, number>> = {
  gdp: 1000,
  'general-budget-total': 200,
  'fiscal-education-funds': 45,
  'general-budget-education': 35,
  increment: 4,
  'increment-teachers-facilities': 3,
  'students-average': 1,
};

const accountsOf = (cell: Cell): Row[] => {
  const { item, level, vintage } = finance.schema.shape;
  const amount = (name: string, year: number) => String((shares[name] ?? 0) * (year - 1990) * 1000);
  return item.options.flatMap((name) =>
    level.options.flatMap((one) =>
      vintage.options.map((version) =>
        financeRow(name, amount(name, cell.year), {
          ...cell,
          level: one,
          vintage: version,
          comparablePrevious: amount(name, cell.year - 1),
        }),
      ),
    ),
  );
};

/** What each place reports as its own total, with so many counties in it. */
export const ownTotals = (counties: number): Returns => [
  [finance, accountsOf],
  [pay, (cell) => [payRow({ ...cell })]],
  [
    population,
    (cell) =>
      population.schema.shape.basis.options.flatMap((basis) =>
        [3, 4, 5, ...teens, null].map((age) => ({
          ...cell,
          basis,
          age,
          persons: counties * (age === null ? 250_000 : teens.includes(age) ? 1250 : 320),
        })),
      ),
  ],
];

const events = liuzhouPlan.clauses.flatMap((clause) =>
  clause.kind === 'milestone' ? [clause.event] : [],
);
const series = [
  ...new Set(
    measuresInUse.flatMap(({ dataset, where }) =>
      dataset.id === publishedFigures.id ? [where.series ?? []].flat().map(String) : [],
    ),
  ),
];

/** What the city reports alone: events, and figures in print. */
export const cityAlone: Returns = [
  [
    milestones,
    (cell) =>
      cell.year === 2024
        ? [...new Set(events)].map((milestone) => ({
            ...cell,
            milestone,
            stage: 'approved',
            date: '2024-06-30',
            document: '测试文件',
          }))
        : [],
  ],
  [
    publishedFigures,
    ({ place, year }) => series.map((one) => ({ ...figureRow(one, year, '1'), place })),
  ],
];
