import type { CountyReturn } from '../world/simulate-counties.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { oneFile } from './one-file.ts';
import { countColumn } from './school-columns.ts';
import type { SampleFolder } from './source-folder.ts';
import { type TableColumn, tableSheet } from './table-sheet.ts';

const placeColumn: TableColumn<CountyReturn> = {
  header: '县区',
  field: 'place',
  cell: ({ place }) => place.spelling,
};

/** 适龄残疾儿童安置: a column for each form of placement. */
export function specialPlacements({ year, counties }: SimulatedYear): SampleFolder {
  const forms = [
    ['special-school', '特殊教育学校', 'specialSchool'],
    ['attached-class', '附设特教班', 'attachedClass'],
    ['inclusive-class', '随班就读', 'inclusiveClass'],
    ['home-delivery', '送教上门', 'homeDelivery'],
    ['exempt', '免学、缓学', 'exempt'],
    ['none', '未安置', 'none'],
  ] as const;
  const table = tableSheet<CountyReturn>({
    sheet: '安置情况',
    title: `${year}年适龄残疾儿童少年义务教育安置情况`,
    unit: '人',
    columns: [
      placeColumn,
      ...forms.map(
        ([id, header, form]): TableColumn<CountyReturn> => ({
          ...countColumn<CountyReturn>(header, 'children', '人', (row) => row.placement[form]),
          of: id,
        }),
      ),
    ],
    rows: counties,
    layouts: forms.map(([id]) => ({ id, constants: { form: id } })),
    year,
    key: ['place'],
    total: '合计',
  });
  return oneFile(
    {
      year,
      folder: 'special-placement',
      dataset: 'special-placement',
      title: { zh: '适龄残疾儿童安置', en: 'Placement of children with disabilities' },
      received: '11-10',
      file: '适龄残疾儿童安置情况.xlsx',
      format: 'xlsx',
    },
    table,
  );
}

/** 义务教育届: the cohort that left junior school in the summer. */
export function compulsoryCohort({ year, counties }: SimulatedYear): SampleFolder {
  const count = (header: string, field: keyof CountyReturn['cohort']) =>
    countColumn<CountyReturn>(header, field, '人', (row) => row.cohort[field]);
  const table = tableSheet<CountyReturn>({
    sheet: '巩固情况',
    title: `${year}届义务教育学生巩固情况`,
    unit: '人',
    columns: [
      placeColumn,
      count('一年级入学人数', 'entrants'),
      count('九年间/转入', 'movedIn'),
      count('九年间/转出', 'movedOut'),
      count('九年间/死亡', 'died'),
      count('初中毕业生数', 'graduates'),
      count('其中：本届入学学籍毕业', 'registeredGraduates'),
    ],
    rows: counties,
    layouts: [{ id: 'cohort' }],
    year: { from: 'caption', pattern: '(\\d{4})届' },
    key: ['place'],
    total: '全市合计',
    further: { totals: ['全市合计'] },
  });
  return oneFile(
    {
      year,
      folder: 'cohort',
      dataset: 'cohort',
      title: { zh: '义务教育巩固情况', en: 'Compulsory education cohort' },
      received: '09-28',
      file: '义务教育巩固情况.xls',
      format: 'xls',
    },
    table,
  );
}

/** 教师待遇: average pay beside that of civil servants, and what is in arrears. */
export function teacherPay({ year, counties }: SimulatedYear): SampleFolder {
  const yuan = (header: string, field: string, of: 'teachers' | 'civilServants') => ({
    header,
    field,
    cell: ({ pay }: CountyReturn) => pay[of],
    layout: { unit: '元' },
  });
  const cases = (
    header: string,
    field: 'wageArrears' | 'insuranceArrears' | 'housingFundArrears',
  ) => countColumn<CountyReturn>(header, field, '个', ({ pay }) => pay[field]);
  const table = tableSheet<CountyReturn>({
    sheet: '待遇',
    title: `${year}年义务教育教师待遇落实情况`,
    columns: [
      placeColumn,
      yuan('年平均工资收入（元）/义务教育教师', 'teacherPay', 'teachers'),
      yuan('年平均工资收入（元）/当地公务员', 'civilServantPay', 'civilServants'),
      cases('年末拖欠/工资', 'wageArrears'),
      cases('年末拖欠/社会保险', 'insuranceArrears'),
      cases('年末拖欠/住房公积金', 'housingFundArrears'),
    ],
    rows: counties,
    layouts: [{ id: 'pay' }],
    year,
    key: ['place'],
  });
  return oneFile(
    {
      year,
      folder: 'teacher-pay',
      dataset: 'pay',
      title: { zh: '教师待遇', en: 'Teacher pay and arrears' },
      received: '02-20',
      late: true,
      file: '教师待遇.xlsx',
      format: 'xlsx',
    },
    table,
  );
}

/** 随迁子女入学: those who meet the conditions and those enrolled. */
export function migrantChildren({ year, counties }: SimulatedYear): SampleFolder {
  const table = tableSheet<CountyReturn>({
    sheet: '随迁子女',
    title: `${year}年符合条件的随迁子女入学情况`,
    unit: '人',
    columns: [
      placeColumn,
      countColumn('符合条件人数', 'eligible', '人', ({ migrants }) => migrants.eligible),
      countColumn('已入学人数', 'enrolled', '人', ({ migrants }) => migrants.enrolled),
    ],
    rows: counties,
    layouts: [{ id: 'migrants' }],
    year,
    key: ['place'],
    total: '合计',
  });
  return oneFile(
    {
      year,
      folder: 'migrant-children',
      dataset: 'migrant-children',
      title: { zh: '随迁子女入学', en: 'Migrant children' },
      received: '10-12',
      file: '随迁子女入学情况.xlsx',
      format: 'xlsx',
    },
    table,
  );
}
