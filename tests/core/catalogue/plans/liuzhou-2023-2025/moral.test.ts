import { moralClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/moral.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('moral', moralClauses);
