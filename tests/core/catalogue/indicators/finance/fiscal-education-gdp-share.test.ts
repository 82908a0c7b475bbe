import { fiscalEducationGdpShare, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFrom, figureRow } from '../../figure-rows.ts';

const funds = figureRow('in-fiscal-education-funds', 2021, '4583531000000');

test('4 yuan of 100 are 4 %', () => {
  expect(fiscalEducationGdpShare.formula({ funds: 4, gdp: 100 }).toString()).toBe('0.04');
});

test('a GDP of zero has no share', () => {
  expect(() => fiscalEducationGdpShare.formula({ funds: 4, gdp: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('45835.31亿元 in 2021 are 4.01 % of the preliminary GDP and 3.99 % of the final one', async () => {
  const rows = [
    funds,
    figureRow('in-gdp', 2021, '114367000000000', { vintage: 'preliminary' }),
    figureRow('in-gdp', 2021, '114923700000000', { vintage: 'final' }),
    figureRow('in-gdp', 2021, '114367000000000', { vintage: 'announcement' }),
  ];
  const at = await computeFrom(rows, fiscalEducationGdpShare, 2021);
  expect(['default', 'gdp-final', 'gdp-announcement'].map((id) => printValue(at(id)))).toEqual([
    '4.01',
    '3.99',
    '4.01',
  ]);
});

test('a vintage that was not published is missing and not replaced by another', async () => {
  const gdp = figureRow('in-gdp', 2021, '114923700000000', { vintage: 'final' });
  const at = await computeFrom([funds, gdp], fiscalEducationGdpShare, 2021);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“国内生产总值（初步核算）”（2021年）');
  expect(printValue(at('gdp-final'))).toBe('3.99');
});
