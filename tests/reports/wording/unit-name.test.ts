import { expect, test } from 'vitest';
import { titleInUnit, unitName } from '../../../packages/reports/src/wording/unit-name.ts';

test('the sign of a ratio needs a number before it, every other sign stands alone', () => {
  expect([':1', '%', '人'].map(unitName)).toEqual(['n:1', '%', '人']);
  expect(titleInUnit('生师比', ':1', 'zh')).toBe('生师比（单位：n:1）');
  expect(titleInUnit('Ratio', ':1', 'en')).toBe('Ratio (n:1)');
});
