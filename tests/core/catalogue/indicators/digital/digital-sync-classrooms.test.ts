import { printValue, schools } from '@eduplan/core';
import { expect, test } from 'vitest';
import { digitalSyncClassrooms } from '../../../../../packages/core/src/catalogue/indicators/digital/digital-sync-classrooms.ts';
import { computeReturned } from '../../returned.ts';
import { schoolRow } from '../../school-row.ts';

const rooms = (year: number, school: string, syncClassrooms: number) =>
  schoolRow(school, { year, syncClassrooms });

test('6000 rooms are 6000', () => {
  expect(digitalSyncClassrooms.formula({ rooms: 6000 }).toString()).toBe('6000');
});

test('all rooms so far are the default, and the increase of 2025 is that since 2022', async () => {
  const rows = [
    rooms(2022, '一校', 10),
    rooms(2023, '一校', 12),
    rooms(2025, '一校', 14),
    rooms(2025, '二校', 6),
  ];
  const at = await computeReturned(schools, rows, digitalSyncClassrooms, 2025);
  expect(printValue(at())).toBe('20');
  expect(printValue(at('increment'))).toBe('10');
});

test('rooms may be given up, and the increase says so', async () => {
  const rows = [rooms(2022, '一校', 10), rooms(2025, '一校', 8)];
  const at = await computeReturned(schools, rows, digitalSyncClassrooms, 2025);
  expect(printValue(at('increment'))).toBe('-2');
});

test('without the year three years before there is no increase', async () => {
  const at = await computeReturned(schools, [rooms(2025, '一校', 8)], digitalSyncClassrooms, 2025);
  expect(printValue(at())).toBe('8');
  expect(at('increment').missing?.sentence.zh).toBe('缺少“升级改造的同步课堂教室数”（2022年）');
});
