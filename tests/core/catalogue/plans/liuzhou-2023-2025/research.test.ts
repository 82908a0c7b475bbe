import { researchClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/research.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('research', researchClauses, {
  kinds: { 'research-leading-studios': 'record' },
});
