import { governanceClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/governance.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('governance', governanceClauses);
