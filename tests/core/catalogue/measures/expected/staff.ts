import { add, type Expressions } from './expression.ts';

const belowHigher = "d.stage !== 'junior-college' && d.stage !== 'undergraduate'";
const isSchool = "(d.stage === 'primary' || d.stage === 'junior' || d.stage === 'senior')";

/** Measures over full-time teachers by stage. */
export const teachers: Expressions = {
  'teachers-kindergarten': add('fullTimeTeachers', "d.stage === 'kindergarten'"),
  'teachers-primary': add('fullTimeTeachers', "d.stage === 'primary'"),
  'teachers-junior': add('fullTimeTeachers', "d.stage === 'junior'"),
  'teachers-senior': add('fullTimeTeachers', "d.stage === 'senior'"),
  'teachers-primary-and-secondary': add(
    'fullTimeTeachers',
    `(${isSchool} || d.stage === 'adult-senior')`,
  ),
  'teachers-all': add('fullTimeTeachers', belowHigher),
  'teachers-without-kindergarten': add(
    'fullTimeTeachers',
    `${belowHigher} && d.stage !== 'kindergarten'`,
  ),
  'teachers-without-vocational': add(
    'fullTimeTeachers',
    `${belowHigher} && d.stage !== 'vocational' && d.stage !== 'technician'`,
  ),
};

/** Measures over the qualifications of teachers. */
export const teacherQualifications: Expressions = {
  'teachers-above-degree': add('aboveDegree', belowHigher),
  'teachers-senior-title': add('seniorTitle', belowHigher),
  'teachers-rotated': add('rotated', belowHigher),
};

/** Measures over approved posts. */
export const approvedPosts: Expressions = {
  'staff-authorized-primary': add('approvedPosts', "d.stage === 'primary'"),
  'staff-authorized-junior': add('approvedPosts', "d.stage === 'junior'"),
  'staff-authorized-senior': add('approvedPosts', "d.stage === 'senior'"),
  'staff-authorized-schools': add('approvedPosts', isSchool),
};

/** Measures over teaching researchers. */
export const researchers: Expressions = { 'researchers-fulltime': add('fullTime') };

/** Measures over pay and arrears. */
export const pay: Expressions = {
  'teacher-average-pay': add('teacherPay'),
  'civil-servant-average-pay': add('civilServantPay'),
  'wage-arrears': add('wageArrears'),
  'insurance-arrears': add('insuranceArrears'),
  'housing-fund-arrears': add('housingFundArrears'),
};

/** Measures over the training of the year. */
export const trainingEvents: Expressions = {
  'excellent-principals-trained': add('trained', "d.programme === 'excellent-principals'"),
  'excellent-teachers-trained': add('trained', "d.programme === 'excellent-teachers'"),
  'field-engineers-trained': add('trained', "d.programme === 'field-engineers'"),
  'overseas-training': add('trained', "d.programme === 'overseas'"),
  'all-overseas-training': add(
    'trained',
    "(d.programme === 'overseas' || d.programme === 'overseas-other')",
  ),
};

/** Measures over teachers' accounts on the platforms. */
export const platformAccounts: Expressions = {
  'platform-teachers': add('teachers'),
  'platform-national-activated': add('nationalActivated'),
  'platform-regional-activated': add('regionalActivated'),
};
