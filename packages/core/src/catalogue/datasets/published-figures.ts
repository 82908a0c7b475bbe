import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { decimal, referenceYear } from '../../model/fields.ts';

/**
 * Figures as offices printed them: one row per place, year, series, vintage and document.
 *
 * `value`, `low` and `high` are in base units (人, 元, plain shares): the printed value and the
 * least and greatest true value that the print leaves possible; `low` or `high` is null where a
 * word such as 超过 leaves that side open, and `value` where the row is a statement rather than
 * a number. `evidence` says how sure we are: `copy` seen in a copy of the document, `derived`
 * computed from printed parts, `recalled` remembered without a copy. `status` `computed` marks a
 * number that nobody printed: it was worked out by the indicator's own formula.
 */
export const publishedFigures = defineDataset({
  id: 'published-figures',
  name: { zh: '已公布数字', en: 'Published figures' },
  levels: 'each',
  grain: ['place', 'year', 'series', 'vintage', 'status', 'document'],
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    series: z.string().regex(/^[a-z0-9-]+$/),
    vintage: z.enum(['preliminary', 'final', 'announcement', 'flash']).nullable(),
    status: z.enum(['result', 'forecast', 'computed', 'target']),
    value: decimal().nullable(),
    low: decimal().nullable(),
    high: decimal().nullable(),
    qualifier: z.enum(['above', 'at-least', 'below', 'at-most', 'about']).nullable(),
    printed: z.string().nullable(),
    unit: z.string().nullable(),
    asPrinted: z.string().nullable(),
    derivation: z.string().nullable(),
    evidence: z.enum(['copy', 'derived', 'recalled']),
    document: z.string().min(1),
    link: z.string().nullable(),
    note: z.string().nullable(),
  }),
});
