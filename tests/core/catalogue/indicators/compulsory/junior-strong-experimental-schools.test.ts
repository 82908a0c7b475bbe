import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { juniorStrongExperimentalSchools } from '../../../../../packages/core/src/catalogue/indicators/compulsory/junior-strong-experimental-schools.ts';
import { computeFromTables } from '../../returned.ts';
import { recognisedRows } from '../../returned-rows.ts';

test('30 schools are 30', () => {
  expect(juniorStrongExperimentalSchools.formula({ schools: 30 }).toString()).toBe('30');
});

test('cultivated and accepted schools are counted apart', async () => {
  const at = await computeFromTables(
    [
      [
        recognitions,
        [
          ...recognisedRows(30, 'junior-strong-experimental-schools'),
          ...recognisedRows(28, 'junior-strong-acceptance-experimental'),
          ...recognisedRows(7, 'junior-strong-partner-schools'),
        ],
      ],
    ],
    juniorStrongExperimentalSchools,
  );
  expect([printValue(at()), printValue(at('accepted'))]).toEqual(['30', '28']);
});

test('a register without such a school gives none, and no register is missing', async () => {
  const none = await computeFromTables(
    [[recognitions, recognisedRows(1, 'trams')]],
    juniorStrongExperimentalSchools,
  );
  expect(printValue(none())).toBe('0');
  const at = await computeFromTables([], juniorStrongExperimentalSchools);
  expect(at('accepted').missing?.sentence.zh).toBe(
    '缺少““初中强校”通过验收的第一批实验校数”（2024年）',
  );
});
