/** A thing that the register counts: what the register calls it, and how many there are. */
export interface RecognisedThing {
  /** Id of the plan's clause that counts it. */
  readonly id: string;
  /** 类别 as the register prints it. */
  readonly name: string;
  /** At the end of each year from 2021 on. */
  readonly counts: readonly number[];
  /** Where they stand: at 市直属, spread over all places, or over the counties. */
  readonly at: 'city' | 'everywhere' | 'counties';
  /** Names of the first of them, where they are not to be numbered. */
  readonly items?: readonly string[];
}

const thing = (
  id: string,
  name: string,
  counts: readonly number[],
  at: RecognisedThing['at'] = 'city',
): RecognisedThing => ({ id, name, counts, at });

/** Everything on the simulated register. Some counts reach what the plan asks for and some do not. */
export const recognisedThings: readonly RecognisedThing[] = [
  thing('senior-discipline-bases', '学科课程基地', [47, 54, 61, 67, 73], 'everywhere'),
  thing('senior-curriculum-demo-schools', '新课程新教材示范校', [2, 4, 6, 6, 6]),
  thing('senior-affiliated-junior-schools', '优质高中直属初中', [1, 2, 3, 4, 5]),
  thing('senior-comprehensive-schools', '综合高中', [1, 2, 3, 4, 5]),
  thing('junior-strong-experimental-schools', '初中强校实验校', [0, 15, 30, 30, 30], 'everywhere'),
  thing('junior-strong-partner-schools', '初中强校共建校', [0, 14, 30, 30, 30], 'everywhere'),
  thing(
    'junior-strong-acceptance-experimental',
    '初中强校实验校（通过验收）',
    [0, 0, 9, 21, 30],
    'everywhere',
  ),
  thing(
    'junior-strong-acceptance-partner',
    '初中强校共建校（通过验收）',
    [0, 0, 7, 18, 27],
    'everywhere',
  ),
  thing('teacher-housing-projects-started', '教师保障性住房项目', [0, 0, 1, 1, 1]),
  thing('pe-arts-four-hundreds-recess', '百校优质大课间', [58, 74, 88, 100, 100], 'everywhere'),
  thing('pe-arts-four-hundreds-clubs', '百佳体艺社团', [55, 70, 82, 91, 96], 'everywhere'),
  thing('pe-arts-four-hundreds-lessons', '百节优质体艺课', [69, 85, 100, 100, 100], 'everywhere'),
  thing('pe-arts-four-hundreds-schools', '百所体艺特色学校', [64, 78, 90, 97, 100], 'everywhere'),
  {
    ...thing('pe-six-events', '校园体育六大赛事', [4, 5, 5, 6, 6]),
    items: ['足球', '篮球', '排球', '羽毛球', '网球', '啦啦操'],
  },
  thing('research-leading-studios', '教研员领航工作室', [4, 6, 9, 11, 13]),
  thing('voc-consortia-regional-level', '自治区级市域产教联合体', [0, 1, 2, 2, 3]),
  thing('voc-practice-centres-regional', '开放型区域产教融合实践中心', [0, 1, 1, 2, 2]),
  thing('voc-practice-centres-national-standard', '国家标准产教融合实践中心', [0, 0, 0, 1, 1]),
  thing('voc-integration-enterprises', '产教融合型企业', [41, 56, 68, 79, 92]),
  thing('voc-industry-communities', '行业产教融合共同体', [0, 0, 1, 1, 2]),
  thing('voc-craftsman-colleges', '现代工匠学院', [0, 1, 2, 2, 3]),
  thing('voc-groups-industry-colleges', '职教集团和特色产业学院', [1, 1, 2, 3, 3]),
  thing('he-institutions-in-preparation', '筹建高等学校', [0, 0, 1, 1, 1]),
  thing('he-institutions-upgrading', '升格高等学校', [0, 1, 1, 1, 1]),
  thing('digital-application-systems', '教育应用系统', [3, 5, 7, 9, 11]),
  thing('community-city-recruit-county-use', '市招县用实施县', [2, 3, 4, 5, 5], 'counties'),
  {
    ...thing('eval-four-guides-applied', '评价指南应用', [1, 2, 3, 4, 4]),
    items: ['幼儿园保育教育', '义务教育', '普通高中', '特殊教育'],
  },
];
