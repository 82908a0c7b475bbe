import type { Form } from './form.ts';

/**
 * 教基4148 幼儿园教职工. Feeds `teachers`. The columns beside 教职工数 and 专任教师 are common
 * knowledge: no public source shows the sheet.
 */
export const kindergartenStaff: Form = {
  code: '4148',
  title: '幼儿园教职工数',
  columns: {
    staff: '教职工数',
    principals: '园长',
    fullTimeTeachers: '专任教师',
    carers: '保育员',
    health: '卫生保健人员',
    others: '其他人员',
  },
  rows: {
    total: { code: '01', label: '总计' },
    women: { code: '02', label: '#女' },
    minority: { code: '03', label: '#少数民族' },
    onPosts: { code: '4', label: '#在编人员' },
  },
  structural: [],
  dataset: 'teachers',
  yields: [
    {
      fields: { stage: 'kindergarten' },
      cells: { fullTimeTeachers: ['total', 'fullTimeTeachers'] },
    },
  ],
  checks: [
    {
      kind: 'sum',
      parts: [
        ['total', 'principals'],
        ['total', 'fullTimeTeachers'],
        ['total', 'carers'],
        ['total', 'health'],
        ['total', 'others'],
      ],
      whole: ['total', 'staff'],
    },
    { kind: 'part', parts: [['women', 'staff']], whole: ['total', 'staff'] },
    { kind: 'part', parts: [['onPosts', 'staff']], whole: ['total', 'staff'] },
  ],
};
