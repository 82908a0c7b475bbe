import fc from 'fast-check';
import { schoolRow } from './school-row.ts';

/** Any school of the register, beside its place and year, made of its position in the table. */
export const anySchool = (position: number) =>
  fc
    .record({
      kind: fc.constantFrom(
        'kindergarten',
        'primary',
        'junior',
        'nine-year',
        'senior',
        'complete-secondary',
        'twelve-year',
        'vocational',
        'technician',
        'special',
      ),
      ownership: fc.constantFrom('public', 'inclusive-private', 'private'),
      setting: fc.constantFrom('city', 'town', 'rural'),
      area: fc.constantFrom('county', 'liujiang', 'city'),
      community: fc.boolean(),
      network: fc.boolean(),
      accessPoints: fc.nat({ max: 9 }),
      digitalCampus: fc.boolean(),
      syncClassrooms: fc.nat({ max: 99 }),
      platformResources: fc.boolean(),
      scienceActivities: fc.boolean(),
    })
    .map((details) => {
      const { place: _, year: __, ...columns } = schoolRow(`第${position}校`, details);
      return columns;
    });
