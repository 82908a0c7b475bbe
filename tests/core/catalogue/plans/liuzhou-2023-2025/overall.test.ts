import { overallClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/overall.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('overall', overallClauses, {
  kinds: { 'overall-main-indicators-leading': 'record' },
});
