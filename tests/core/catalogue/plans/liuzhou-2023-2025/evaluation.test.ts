import { evaluationClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/evaluation.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('evaluation', evaluationClauses, {
  units: { guides: '个' },
});
