import { describe, expect, test } from 'vitest';
import {
  holdsIdentityNumber,
  holdsMobileNumber,
} from '../../../../packages/pipelines/src/ingest/values/identity-number.ts';
import { isPersonalHeader } from '../../../../packages/pipelines/src/ingest/values/personal-header.ts';

describe('a header stands above personal data', () => {
  test.each([
    '学 生 姓 名',
    '幼儿\n姓名',
    '*姓名',
    '姓名（必填）',
    '姓名：',
    '父亲姓名',
    '曾用名',
    '紧急联系人',
    '监护人1',
    '身份证号码',
    '身份证件号',
    '社会保障号',
    '家庭住址',
    '现住址',
    '户籍地址',
    '户口所在地',
    '监护人电话',
    '联系方式',
    '手 机 号',
    '电子邮箱',
    '出生年月',
    '出生年月日',
    '全国学籍号',
    '准考证号',
    '银行卡号',
    'Student Name',
    "Student's name",
    'ID No.',
    'Mobile',
    'E-mail address',
    'Date of Birth',
  ])('%s', (header) => {
    expect(isPersonalHeader(header)).toBe(true);
  });

  test.each([
    '学校名称',
    '地址数',
    '学校地址代码',
    '学生数',
    '家长满意度',
    '班主任人数',
    '在园幼儿数',
    '户籍人口',
    '非本地户籍',
    '出生人口',
    '学籍人数',
    '教师',
    'Name of school',
    'Number of students',
  ])('but not %s', (header) => {
    expect(isPersonalHeader(header)).toBe(false);
  });
});

describe('a number of identity', () => {
  test.each([
    '450202199001011234',
    '45020219900101123x',
    'G450202201203051234',
    '张三 450202 19900101 1234',
    '４５０２０２１９９００１０１１２３４',
  ])('stands in %s', (text) => {
    expect(holdsIdentityNumber(text)).toBe(true);
  });

  test.each([
    '124502004986201230',
    '12450200498620123A',
    '450202199013011234',
    '4502021990010112345',
    '45020219900101123',
    '2145000001',
  ])('does not stand in %s', (text) => {
    expect(holdsIdentityNumber(text)).toBe(false);
  });

  test('is not that of a telephone', () => {
    expect(holdsMobileNumber('张老师 138-0013-8000')).toBe(true);
    expect(holdsMobileNumber('138001380001')).toBe(false);
    expect(holdsMobileNumber('0772-2812345')).toBe(false);
  });
});
