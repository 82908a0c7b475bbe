import {
  defineComposite,
  defineEvidence,
  defineMilestone,
  defineRecord,
  defineTrend,
  fiscalEducationGdpShare,
  stages,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import { clauseText } from './plan-cases.ts';

const about = { ...clauseText, id: 'clause', name: { zh: '条款', en: 'clause' } };
const counted = { ...about, indicator: fiscalEducationGdpShare };

test('each kind of clause says of which kind it is, and keeps what it was given', () => {
  const trend = defineTrend({ ...counted, direction: 'increasing' });
  expect(trend).toMatchObject({
    ...counted,
    kind: 'trend',
    variant: 'default',
    of: 'level',
    level: 'city',
  });
  expect(defineRecord(counted)).toMatchObject({ ...counted, kind: 'record', variant: 'default' });
  expect(defineMilestone(about)).toEqual({
    ...about,
    kind: 'milestone',
    event: 'clause',
    due: 'approved',
  });
  expect(defineEvidence(about)).toEqual({ ...about, kind: 'evidence' });
  const parts = ['one', 'two'];
  expect(defineComposite({ ...about, parts })).toEqual({ ...about, kind: 'composite', parts });
});

test('a trend of growth, a stage and an event of its own are kept where they are told', () => {
  const growth = defineTrend({ ...counted, direction: 'nondecreasing', of: 'growth' });
  expect(growth.of).toBe('growth');
  const each = defineTrend({ ...counted, direction: 'nondecreasing', level: 'each-county' });
  expect(each.level).toBe('each-county');
  const opening = defineMilestone({ ...about, due: 'opened', event: 'bridge' });
  expect(opening).toMatchObject({ id: 'clause', event: 'bridge', due: 'opened' });
});

test('the stages of an event are in the order in which they are reached', () => {
  expect(stages).toEqual(['prepared', 'inspected', 'approved', 'opened']);
});

test('a reading that the indicator does not have is refused, naming those that it has', () => {
  const refusal = indicatorMessages.unknownVariant(fiscalEducationGdpShare.id, 'gdp-flash', [
    'default',
    'gdp-announcement',
    'gdp-final',
  ]).zh;
  const variant = 'gdp-flash';
  expect(() => defineTrend({ ...counted, direction: 'increasing', variant })).toThrow(refusal);
  expect(() => defineRecord({ ...counted, variant })).toThrow(refusal);
  expect(defineRecord({ ...counted, variant: 'gdp-final' }).variant).toBe('gdp-final');
});
