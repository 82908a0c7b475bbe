import { scienceClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/science.ts';
import { holdAgainstList } from './held-against-list.ts';

holdAgainstList('science', scienceClauses);
