import { nearNames } from '@eduplan/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';

fc.configureGlobal({ seed: 20230901 });

test('names come nearest first, then in the order of their characters', () => {
  expect(nearNames('融永', ['柳城', '融水', '融安', '柳江'])).toEqual(['融安', '融水']);
  expect(nearNames('pupil', ['teachers', 'pupils', 'pupil-teacher'])).toEqual([
    'pupils',
    'pupil-teacher',
  ]);
});

test('a name with nothing in common is not near', () => {
  expect(nearNames('鹿寨', ['三江', '融水'])).toEqual([]);
  expect(nearNames('', ['三江'])).toEqual([]);
  expect(nearNames('x', [])).toEqual([]);
});

test('a character beyond the first plane counts as one', () => {
  expect(nearNames('𠮷a', ['𠮷b', 'cde'])).toEqual(['𠮷b']);
  expect(nearNames('𠮷a', ['a'])).toEqual(['a']);
});

test('a known name is always the nearest to itself, and no name comes twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (names) => {
      const [name = ''] = names;
      const near = nearNames(name, [...names, ...names], 3);
      expect(near[0]).toBe(name);
      expect(new Set(near).size).toBe(near.length);
      expect(near.length).toBeLessThanOrEqual(3);
    }),
  );
});
