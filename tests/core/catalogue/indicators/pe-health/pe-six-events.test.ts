import { printValue, recognitions } from '@eduplan/core';
import { expect, test } from 'vitest';
import { peSixEvents } from '../../../../../packages/core/src/catalogue/indicators/pe-health/pe-six-events.ts';
import { computeReturned, place } from '../../returned.ts';

const listed = (item: string, thing = 'pe-six-events') => ({
  place,
  year: 2024,
  thing,
  item,
  date: '2024-05-01',
  document: '测试文件',
});

const events = {
  football: 1,
  basketball: 1,
  volleyball: 1,
  badminton: 1,
  tennis: 1,
  cheerleading: 1,
};

test('one of each kind are 6, and so are ten of each', () => {
  expect(peSixEvents.formula(events).toString()).toBe('6');
  expect(peSixEvents.formula({ ...events, football: 10, tennis: 10 }).toString()).toBe('6');
});

test('six events of one kind are one', () => {
  const none = { basketball: 0, volleyball: 0, badminton: 0, tennis: 0, cheerleading: 0 };
  expect(peSixEvents.formula({ ...none, football: 6 }).toString()).toBe('1');
});

test('an event counts under the name of its sport, and no other sport or register counts', async () => {
  const six = ['足球', '篮球', '排球', '羽毛球', '网球', '啦啦操'];
  const all = await computeReturned(
    recognitions,
    six.map((item) => listed(item)),
    peSixEvents,
    2024,
  );
  expect(printValue(all())).toBe('6');
  const rows = [listed('足球'), listed('跳绳'), listed('篮球', 'another-thing')];
  const one = await computeReturned(recognitions, rows, peSixEvents, 2024);
  expect(printValue(one())).toBe('1');
});

test('a year without the register has no value', async () => {
  const at = await computeReturned(recognitions, [listed('足球')], peSixEvents, 2025);
  expect(at().missing?.sentence.zh).toContain('校园足球赛事登记数');
});
