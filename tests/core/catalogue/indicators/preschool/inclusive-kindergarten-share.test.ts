import { inclusiveKindergartenShare } from '@eduplan/core';
import { expect, test } from 'vitest';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFrom, figureRow } from '../../figure-rows.ts';

test('17 inclusive kindergartens of 20 are 85 %', () => {
  expect(inclusiveKindergartenShare.formula({ inclusive: 17, all: 20 }).toString()).toBe('0.85');
});

test('without any kindergarten there is no share', () => {
  expect(() => inclusiveKindergartenShare.formula({ inclusive: 0, all: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('without the number of all kindergartens it is missing', async () => {
  const rows = [figureRow('in-kindergartens-inclusive', 2024, '900')];
  const at = await computeFrom(rows, inclusiveKindergartenShare, 2024);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“幼儿园数”（2024年）');
});
