import { specialPlacement, yearlyCounts } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  childrenWithDisabilities,
  nonCompulsoryChildrenWithDisabilities,
  placedChildrenWithDisabilities,
} from '../../../../packages/core/src/catalogue/measures/special.ts';
import { holdAgainstPlain } from '../returned.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

const total = (rows: Rows, column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

test('children with disabilities are added up by form of placement, and without one too', async () => {
  const forms = ['special-school', 'attached-class', 'inclusive-class', 'home-delivery', 'none'];
  // Every form stands once in each place.
  const columns = (position: number) =>
    fc.record({
      place: fc.constant(`45020${2 + Math.floor(position / forms.length)}`),
      form: fc.constant(forms[position % forms.length]),
      children: fc.nat({ max: 5000 }),
    });
  await holdAgainstPlain(specialPlacement, columns, [
    [childrenWithDisabilities, (rows) => total(rows, 'children')],
    [
      placedChildrenWithDisabilities,
      (rows) =>
        total(
          rows.filter((row) => row.form !== 'none'),
          'children',
        ),
    ],
  ]);
});

test('of the yearly counts only the one of the stages outside compulsory education', async () => {
  const items = ['special-non-compulsory', 'social-workers', 'quality-places-added'];
  const columns = (position: number) =>
    fc.record({
      place: fc.constant(`45020${2 + Math.floor(position / items.length)}`),
      item: fc.constant(items[position % items.length]),
      count: fc.nat({ max: 5000 }),
    });
  await holdAgainstPlain(yearlyCounts, columns, [
    [
      nonCompulsoryChildrenWithDisabilities,
      (rows) => {
        const [only] = rows.filter((row) => row.item === 'special-non-compulsory');
        return only ? Number(only.count) : null;
      },
    ],
  ]);
});
