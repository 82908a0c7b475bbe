import type { Language } from '@eduplan/core';

/** The words of the charts that are no lines over years: cohort, levels, events, versions, places. */
export interface DiagramWording {
  /** Between one sentence and the next. */
  readonly afterSentence: string;
  readonly year: string;
  /** Why a number is missing, behind its name. */
  readonly missingNote: (name: string, reason: string) => string;
  readonly cohortTitle: (indicator: string, place: string, year: number) => string;
  /** The steps of a cohort, in order. */
  readonly cohortSteps: Readonly<Record<CohortStep, string>>;
  readonly cohortDotted: string;
  readonly cohortDescription: (
    title: string,
    steps: readonly (readonly [name: string, printed: string])[],
    rates: readonly (readonly [name: string, printed: string])[],
  ) => string;
  readonly step: string;
  readonly value: string;
  readonly levelTitle: (place: string) => string;
  /** The level of education behind an indicator of spending per student, by the indicator's id. */
  readonly levels: Readonly<Record<string, string>>;
  readonly level: string;
  readonly nominal: string;
  readonly comparable: string;
  readonly hollowProvisional: string;
  readonly levelDescription: (
    title: string,
    years: readonly [from: number, to: number],
    falls: readonly string[],
    opposed: readonly string[],
  ) => string;
  readonly levelYear: (level: string, year: number) => string;
  readonly timelineTitle: (place: string) => string;
  readonly event: string;
  readonly stage: string;
  readonly date: string;
  readonly due: string;
  readonly status: string;
  readonly duePoint: (year: number) => string;
  readonly spanMark: string;
  readonly dotsMet: string;
  readonly crossesUnmet: string;
  readonly notReached: (count: number) => string;
  readonly stageOnly: (reached: string, asked: string) => string;
  readonly dueStage: (stage: string, year: number) => string;
  readonly stageOn: (stage: string, date: string) => string;
  readonly timelineDescription: (
    title: string,
    counts: { readonly all: number; readonly met: number; readonly unmet: number },
    notReached: readonly string[],
  ) => string;
  readonly revisionDescription: (title: string, told: readonly string[]) => string;
  readonly revisionOf: (
    year: number,
    versions: readonly (readonly [name: string, printed: string])[],
  ) => string;
  readonly receivedBy: (date: string) => string;
  readonly placesTitle: (name: string, year: number) => string;
  readonly schematic: string;
  readonly apart: string;
  readonly darker: string;
  readonly dashedMissing: string;
  readonly dashedOpen: string;
  readonly place: string;
  readonly reason: string;
  readonly placesDescription: (
    kind: 'tiles' | 'map',
    title: string,
    most: readonly [places: readonly string[], printed: string] | null,
    least: readonly [places: readonly string[], printed: string] | null,
    missing: readonly string[],
  ) => string;
  readonly statusDescription: (
    kind: 'tiles' | 'map',
    title: string,
    groups: readonly (readonly [status: string, places: readonly string[]])[],
  ) => string;
  readonly approval: (number: string) => string;
  readonly numbered: string;
  readonly numberedPlace: (number: number, name: string, printed: string) => string;
  readonly noArea: (places: readonly string[]) => string;
  readonly noPlace: (codes: readonly string[]) => string;
  readonly noCode: (count: number) => string;
}

/** A step of a cohort on its way from entry to graduation. */
export type CohortStep = 'entrants' | 'movedIn' | 'movedOut' | 'died' | 'graduates' | 'registered';

/** So many names stand in a sentence; the table has them all. */
const namesTold = 5;

const drawn = { tiles: { zh: '方块图', en: 'Tiles' }, map: { zh: '地图', en: 'Map' } } as const;

/** The words of these charts; a language without one of them does not compile. */
export const diagramWording: Readonly<Record<Language, DiagramWording>> = {
  zh: {
    afterSentence: '',
    year: '年份',
    missingNote: (name, reason) => `${name}：${reason.replace(/。$/u, '')}`,
    cohortTitle: (indicator, place, year) => `${place}${year}年毕业的一届学生：${indicator}的由来`,
    cohortSteps: {
      entrants: '一年级入学',
      movedIn: '＋ 转入',
      movedOut: '－ 转出',
      died: '－ 死亡',
      graduates: '初中毕业',
      registered: '入学学生中毕业',
    },
    cohortDotted: '点线为入学并计转入、转出、死亡之后',
    cohortDescription: (title, steps, rates) =>
      `阶梯图：${title}。${steps.map(([name, printed]) => `${name}${printed}人`).join('，')}。${
        rates.length > 0
          ? `巩固率：${rates.map(([name, printed]) => `${name}${printed}`).join('，')}。`
          : ''
      }`,
    step: '步骤',
    value: '数值',
    levelTitle: (place) => `${place}生均一般公共预算教育经费比上年增长，按学段`,
    levels: {
      'budget-education-per-student-growth': '各级教育',
      'budget-per-student-kindergarten-growth': '幼儿园',
      'budget-per-student-primary-growth': '普通小学',
      'budget-per-student-junior-growth': '普通初中',
      'budget-per-student-senior-growth': '普通高中',
      'budget-per-student-vocational-secondary-growth': '中等职业学校',
      'budget-per-student-higher-growth': '普通高等学校',
    },
    level: '学段',
    nominal: '名义',
    comparable: '同口径',
    hollowProvisional: '空心为初步数',
    levelDescription: (title, [from, to], falls, opposed) =>
      `点图：${title}，${from}至${to}年，名义与同口径并列，零线加粗。${
        falls.length > 0 ? `低于零的有${falls.join('、')}。` : '没有低于零的。'
      }${opposed.length > 0 ? `名义与同口径正负相反的有${opposed.join('、')}。` : ''}`,
    levelYear: (level, year) => `${level}${year}年`,
    timelineTitle: (place) => `${place}方案节点事件的进展`,
    event: '事件',
    stage: '到达阶段',
    date: '日期',
    due: '要求',
    status: '结论',
    duePoint: (year) => `${year}年末到期`,
    spanMark: '横条为只知年份的日期',
    dotsMet: '圆点为达到要求',
    crossesUnmet: '叉号为未达到',
    notReached: (count) => `尚无记录（${count}项）`,
    stageOnly: (reached, asked) => `${reached}（应${asked}）`,
    dueStage: (stage, year) => `${stage}，${year}年`,
    stageOn: (stage, date) => `${stage} ${date}`,
    timelineDescription: (title, { all, met, unmet }, notReached) =>
      `时间线：${title}，共${all}项，已达到${met}项，有记录而未达到${unmet}项，尚无记录${notReached.length}项${
        notReached.length > 0
          ? `：${notReached.slice(0, namesTold).join('；')}${notReached.length > namesTold ? '等' : ''}`
          : ''
      }。`,
    revisionDescription: (title, told) => `折线图：${title}，各版本的数值。${told.join('；')}。`,
    revisionOf: (year, versions) =>
      `${year}年${versions.map(([name, printed]) => `${name}为${printed}`).join('，')}`,
    receivedBy: (date) => `截至${date}收到`,
    placesTitle: (name, year) => `${name}，${year}年`,
    schematic: '示意排列，不是地图，方块大小与面积无关',
    apart: '单列：市直属、功能区等',
    darker: '颜色越深数值越大',
    dashedMissing: '虚线框为缺失',
    dashedOpen: '虚线框为无结论',
    place: '地区',
    reason: '说明',
    placesDescription: (kind, title, most, least, missing) =>
      `${drawn[kind].zh}：${title}。${
        most && least && most[1] === least[1]
          ? `有数值的均为${most[1]}。`
          : most && least
            ? `最高为${most[0].join('、')}（${most[1]}），最低为${least[0].join('、')}（${least[1]}）。`
            : ''
      }${missing.length > 0 ? `缺失：${missing.join('、')}。` : ''}`,
    statusDescription: (kind, title, groups) =>
      `${drawn[kind].zh}：${title}。${groups
        .map(([status, places]) => `${status}：${places.join('、')}`)
        .join('；')}。`,
    approval: (number) => `审图号：${number}`,
    numbered: '图上以序号表示',
    numberedPlace: (number, name, printed) => `${number} ${name} ${printed}`,
    noArea: (places) => `没有对应的边界，未画在图上：${places.join('、')}`,
    noPlace: (codes) => `边界文件中有而没有数值的地区代码：${codes.join('、')}`,
    noCode: (count) => `边界文件中有 ${count} 个图形没有地区代码`,
  },
  en: {
    afterSentence: ' ',
    year: 'Year',
    missingNote: (name, reason) => `${name}: ${reason.replace(/\.$/u, '')}`,
    cohortTitle: (indicator, place, year) =>
      `The cohort that graduated in ${year}, ${place}: behind the ${indicator.charAt(0).toLowerCase()}${indicator.slice(1)}`,
    cohortSteps: {
      entrants: 'Entered grade 1',
      movedIn: '+ moved in',
      movedOut: '− moved out',
      died: '− died',
      graduates: 'Graduated',
      registered: 'Entrants who graduated',
    },
    cohortDotted: 'dotted: entrants after moves and deaths',
    cohortDescription: (title, steps, rates) =>
      `Step chart: ${title}. ${steps.map(([name, printed]) => `${name}: ${printed}`).join('; ')}.${
        rates.length > 0
          ? ` Retention rates: ${rates.map(([name, printed]) => `${name} ${printed}`).join('; ')}.`
          : ''
      }`,
    step: 'Step',
    value: 'Value',
    levelTitle: (place) => `Growth of budget spending per student by level, ${place}`,
    levels: {
      'budget-education-per-student-growth': 'All levels',
      'budget-per-student-kindergarten-growth': 'Kindergarten',
      'budget-per-student-primary-growth': 'Primary',
      'budget-per-student-junior-growth': 'Junior secondary',
      'budget-per-student-senior-growth': 'General senior secondary',
      'budget-per-student-vocational-secondary-growth': 'Vocational secondary',
      'budget-per-student-higher-growth': 'Higher education',
    },
    level: 'Level',
    nominal: 'nominal',
    comparable: 'comparable',
    hollowProvisional: 'hollow: provisional',
    levelDescription: (title, [from, to], falls, opposed) =>
      `Dot chart: ${title}, ${from} to ${to}, nominal beside comparable, with a strong line at zero. ${
        falls.length > 0 ? `Below zero: ${falls.join(', ')}.` : 'None is below zero.'
      }${opposed.length > 0 ? ` Nominal and comparable have opposite signs: ${opposed.join(', ')}.` : ''}`,
    levelYear: (level, year) => `${level} ${year}`,
    timelineTitle: (place) => `How far the plan's events have come, ${place}`,
    event: 'Event',
    stage: 'Stage reached',
    date: 'Date',
    due: 'Asked for',
    status: 'Outcome',
    duePoint: (year) => `due end of ${year}`,
    spanMark: 'bars: only the year is known',
    dotsMet: 'dots: as asked',
    crossesUnmet: 'crosses: not as asked',
    notReached: (count) => `No record yet (${count})`,
    stageOnly: (reached, asked) => `${reached} (due: ${asked})`,
    dueStage: (stage, year) => `${stage}, ${year}`,
    stageOn: (stage, date) => `${stage} ${date}`,
    timelineDescription: (title, { all, met, unmet }, notReached) =>
      `Timeline: ${title}. Of ${all} events ${met} met their clause, ${unmet} are recorded and did not, and ${notReached.length} have no record${
        notReached.length > 0
          ? `: ${notReached.slice(0, namesTold).join('; ')}${notReached.length > namesTold ? '; and others' : ''}`
          : ''
      }.`,
    revisionDescription: (title, told) =>
      `Line chart: ${title}, as told by each version. ${told.join('; ')}.`,
    revisionOf: (year, versions) =>
      `${year}: ${versions.map(([name, printed]) => `${name} ${printed}`).join(', ')}`,
    receivedBy: (date) => `received by ${date}`,
    placesTitle: (name, year) => `${name}, ${year}`,
    schematic: 'schematic, not a map: size says nothing of area',
    apart: 'Apart: city-run schools, zones, others',
    darker: 'darker: greater value',
    dashedMissing: 'dashed: missing',
    dashedOpen: 'dashed: no answer',
    place: 'Place',
    reason: 'Remark',
    placesDescription: (kind, title, most, least, missing) =>
      `${drawn[kind].en}: ${title}.${
        most && least && most[1] === least[1]
          ? ` All that have a value: ${most[1]}.`
          : most && least
            ? ` Highest: ${most[0].join(', ')} (${most[1]}); lowest: ${least[0].join(', ')} (${least[1]}).`
            : ''
      }${missing.length > 0 ? ` Missing: ${missing.join(', ')}.` : ''}`,
    statusDescription: (kind, title, groups) =>
      `${drawn[kind].en}: ${title}. ${groups
        .map(([status, places]) => `${status}: ${places.join(', ')}`)
        .join('; ')}.`,
    approval: (number) => `Map approval number (审图号): ${number}`,
    numbered: 'Numbered on the map',
    numberedPlace: (number, name, printed) => `${number} ${name} ${printed}`,
    noArea: (places) => `No boundary, not on the map: ${places.join(', ')}`,
    noPlace: (codes) => `In the boundary file but without a value: ${codes.join(', ')}`,
    noCode: (count) => `Shapes of the boundary file without a place code: ${count}`,
  },
};
