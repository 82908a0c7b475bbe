import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { juniorStrongPartnerSchools } from '../../../../../packages/core/src/catalogue/indicators/compulsory/junior-strong-partner-schools.ts';
import { computeFromTables } from '../../returned.ts';
import { recognisedRows } from '../../returned-rows.ts';

test('30 schools are 30', () => {
  expect(juniorStrongPartnerSchools.formula({ schools: 30 }).toString()).toBe('30');
});

test('cultivated and accepted schools are counted apart', async () => {
  const at = await computeFromTables(
    [
      [
        recognitions,
        [
          ...recognisedRows(30, 'junior-strong-partner-schools'),
          ...recognisedRows(28, 'junior-strong-acceptance-partner'),
          ...recognisedRows(7, 'junior-strong-experimental-schools'),
        ],
      ],
    ],
    juniorStrongPartnerSchools,
  );
  expect([printValue(at()), printValue(at('accepted'))]).toEqual(['30', '28']);
});

test('a register without such a school gives none, and no register is missing', async () => {
  const none = await computeFromTables(
    [[recognitions, recognisedRows(1, 'trams')]],
    juniorStrongPartnerSchools,
  );
  expect(printValue(none())).toBe('0');
  const at = await computeFromTables([], juniorStrongPartnerSchools);
  expect(at('accepted').missing?.sentence.zh).toBe(
    '缺少““初中强校”通过验收的第一批共建校数”（2024年）',
  );
});
