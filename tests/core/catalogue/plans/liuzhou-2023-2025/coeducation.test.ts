import { coeducationClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/coeducation.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('coeducation', coeducationClauses);
