import type { Sentence } from '../../messages/sentence.ts';
import { defineMeasure, sumOf } from '../../model/define-measure.ts';
import { persons } from '../../number/unit.ts';
import { fitness } from '../datasets/fitness.ts';

const bases = {
  reported: { zh: '', en: '' },
  rechecked: { zh: '（抽测复核）', en: ', re-tested sample' },
};

function resultsOf(basis: keyof typeof bases) {
  const label = bases[basis];
  const students = (column: 'expected' | 'tested' | 'excellent' | 'good', { zh, en }: Sentence) =>
    defineMeasure({
      id: `fitness-${column}${basis === 'reported' ? '' : `-${basis}`}`,
      name: { zh: `${zh}${label.zh}`, en: `${en}${label.en}` },
      unit: persons,
      dataset: fitness,
      value: sumOf(column),
      where: { basis },
    });
  return {
    expected: students('expected', {
      zh: '体质健康测试应查学生数',
      en: 'students due for the fitness test',
    }),
    tested: students('tested', {
      zh: '参加测试并有总评的学生数',
      en: 'students tested with a total score',
    }),
    excellent: students('excellent', {
      zh: '体质健康总评优秀人数',
      en: 'students rated excellent in fitness',
    }),
    good: students('good', {
      zh: '体质健康总评良好人数',
      en: 'students rated good in fitness',
    }),
  };
}

/** Students of the fitness test in persons, as schools report it and as a sample is re-tested. */
export const fitnessResults = {
  reported: resultsOf('reported'),
  rechecked: resultsOf('rechecked'),
};
