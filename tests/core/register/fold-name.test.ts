import { expect, test } from 'vitest';
import { foldName } from '../../../packages/core/src/register/fold-name.ts';

test('white space of every width, zero-width signs and full-width forms are folded', () => {
  expect(foldName(' 融　安\u00a0县\u200b')).toBe('融安县');
  expect(foldName('柳东新区（高新区）')).toBe('柳东新区(高新区)');
  expect(foldName('４５０２０６')).toBe('450206');
});

test('every middle dot becomes one', () => {
  expect(['甲·乙', '甲‧乙', '甲•乙', '甲・乙', '甲･乙', '甲⋅乙'].map(foldName)).toEqual(
    Array(6).fill('甲·乙'),
  );
});

test('characters that only look alike stay apart', () => {
  expect(foldName('鱼峰区')).not.toBe(foldName('魚峰区'));
  expect(foldName('融安')).not.toBe(foldName('融水'));
});
