import { expect, test } from 'vitest';
import { trimPath } from '../../../../../packages/reports/src/formats/html/client/trim-line.ts';

test('the corners between two positions stay, and are joined as before', () => {
  const path = 'M154.7,231.581L201.6,-20.5L248.5,108.346';
  expect(trimPath(path, 0, 300)).toBe(path);
  expect(trimPath(path, 160, 300)).toBe('M201.6,-20.5L248.5,108.346');
  expect(trimPath(path, 200, 210)).toBe('M201.6,-20.5Z');
  expect(trimPath(path, 300, 310)).toBe('');
});
