import { defineMeasure, type Measure, sumOf } from '../../model/define-measure.ts';
import { persons } from '../../number/unit.ts';
import { satisfactionSurvey } from '../datasets/satisfaction-survey.ts';

/** The groups that the satisfaction survey asks, with their names. */
const groups = {
  public: { zh: '群众', en: 'the public' },
  pupils: { zh: '学生', en: 'pupils' },
  parents: { zh: '家长', en: 'parents' },
  teachers: { zh: '教师', en: 'teachers' },
} as const;

type Group = keyof typeof groups;

const byGroup = (measure: (group: Group) => Measure): Readonly<Record<Group, Measure>> => ({
  public: measure('public'),
  pupils: measure('pupils'),
  parents: measure('parents'),
  teachers: measure('teachers'),
});

/** Those who answered the satisfaction survey, by group, in persons. */
export const surveyRespondents = byGroup((group) =>
  defineMeasure({
    id: `survey-respondents-${group}`,
    name: {
      zh: `满意度调查${groups[group].zh}应答人数`,
      en: `${groups[group].en} answering the satisfaction survey`,
    },
    unit: persons,
    dataset: satisfactionSurvey,
    value: sumOf('respondents'),
    where: { group },
  }),
);

/** Those of them who were satisfied, by group, in persons. */
export const surveySatisfied = byGroup((group) =>
  defineMeasure({
    id: `survey-satisfied-${group}`,
    name: {
      zh: `满意度调查${groups[group].zh}满意人数`,
      en: `${groups[group].en} satisfied in the satisfaction survey`,
    },
    unit: persons,
    dataset: satisfactionSurvey,
    value: sumOf('satisfied'),
    where: { group },
  }),
);
