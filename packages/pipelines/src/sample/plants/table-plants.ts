import { cellText } from '../files/sample-file.ts';
import { addSheet, cutOff, notSent, renamed } from './into-file.ts';
import {
  addColumn,
  emptied,
  inCell,
  inCellAndTotal,
  inTotal,
  repeatRow,
  type TablePlant,
  yearLeftOut,
} from './into-table.ts';

/** The errors of tables, one of each kind; where two go to one file they do not touch each other. */
export const tablePlants: readonly TablePlant[] = [
  repeatRow('key', 'school-ledger', '学校标识码', 3),
  inCell('contract', 'error', 'school-ledger', ['星级', 5], () => '7'),
  inCell('text', 'error', 'school-ledger', ['办学类型', 7], () => '托儿所'),
  inCell('place', 'error', 'vocational-students', ['县区', 1], () => '柳太区'),
  inCell('contract', 'error', 'vocational-students', ['在校生数', 2], () => -12),
  inCell('contract', 'error', 'technician-students', ['在校生数', 1], () => '85.5'),
  inCell('contract', 'error', 'special-school-students', ['年级', 2], () => 19),
  inCell(
    'value',
    'error',
    'teacher-qualifications',
    ['高级职称', 2],
    (value) => `${cellText(value)}l`,
  ),
  inCell('contract', 'error', 'exercise-survey', ['被调查学生数', 1], () => null),
  inTotal('total', 'special-placement', '随班就读', 20),
  inTotal('total', 'cohort', '初中毕业生数', -100),
  inCell('value', 'error', 'education-funds', ['本年', 2], (value) => `${cellText(value)}亿a`),
  renamed('year', 'population'),
  inCell(
    'unit',
    'error',
    'approved-posts',
    ['核定编制数', 0],
    (value) => `${cellText(value)}（万人）`,
  ),
  inCellAndTotal('limit', 'kindergarten-roll', ['在园幼儿数', 1], 300),
  emptied('rows', 'international-students', '院校'),
  addSheet('sheet', 'other-school-staff', '填表说明'),
  yearLeftOut('gaps', 'researchers'),
  cutOff('unreadable', 'teacher-pay'),
  notSent('file', 'funded-students'),
  addColumn(
    'personal-data',
    'warning',
    'platform-accounts',
    ['联系电话', '身份证件号'],
    (line) => `模拟证件${String(line).padStart(6, '0')}`,
  ),
  addColumn('header', 'error', 'migrant-children', ['已入学人数', '学位缺口'], () => 0),
];
