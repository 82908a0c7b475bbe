import type { Form, FormCheck } from './form.ts';

const groups = ['women', 'minority', 'onPosts', 'foreign'] as const;

/**
 * 教基4149 中小学教职工, one sheet for a school of whatever stages. Feeds `staff`. 校外教师 and
 * 银龄教师 stand beside the staff and are no part of 教职工数.
 */
export const schoolStaff: Form = {
  code: '4149',
  title: '中小学教职工数',
  columns: {
    staff: '教职工数',
    fullTimeTeachers: '专任教师',
    administrators: '行政人员',
    teachingSupport: '教辅人员',
    workers: '工勤人员',
    others: '其他',
    outsideTeachers: '校外教师',
    silverAgeTeachers: '银龄教师',
  },
  rows: {
    total: { code: '01', label: '总计' },
    women: { code: '02', label: '#女' },
    minority: { code: '03', label: '#少数民族' },
    onPosts: { code: '4', label: '#在编人员' },
    foreign: { code: '5', label: '#外籍人员' },
  },
  structural: [],
  dataset: 'staff',
  yields: [
    {
      fields: {},
      cells: {
        staff: ['total', 'staff'],
        fullTimeTeachers: ['total', 'fullTimeTeachers'],
        onPosts: ['onPosts', 'staff'],
      },
    },
  ],
  checks: [
    {
      kind: 'sum',
      parts: [
        ['total', 'fullTimeTeachers'],
        ['total', 'administrators'],
        ['total', 'teachingSupport'],
        ['total', 'workers'],
        ['total', 'others'],
      ],
      whole: ['total', 'staff'],
    },
    ...groups.map(
      (group): FormCheck => ({
        kind: 'part',
        parts: [[group, 'staff']],
        whole: ['total', 'staff'],
      }),
    ),
  ],
};
