import type { Form } from '../../ingest/forms/form.ts';
import { juniorPupilsByAge } from '../../ingest/forms/junior-pupils-by-age.ts';
import { juniorPupilsByGrade } from '../../ingest/forms/junior-pupils-by-grade.ts';
import { kindergartenStaff } from '../../ingest/forms/kindergarten-staff.ts';
import { primaryPupilsByAge } from '../../ingest/forms/primary-pupils-by-age.ts';
import { primaryPupilsByGrade } from '../../ingest/forms/primary-pupils-by-grade.ts';
import { schoolStaff } from '../../ingest/forms/school-staff.ts';
import { seniorPupilsByAge } from '../../ingest/forms/senior-pupils-by-age.ts';
import { seniorPupilsByGrade } from '../../ingest/forms/senior-pupils-by-grade.ts';
import { teachersByStage } from '../../ingest/forms/teachers-by-stage.ts';
import type { SampleFile, SheetCells } from '../files/sample-file.ts';
import { reportingPlace } from '../world/reporting-places.ts';
import { type SimulatedStage, simulateGraduates } from '../world/simulate-pupils.ts';
import { schoolType } from '../world/simulate-schools.ts';
import type { ReturnedSchool, SimulatedYear } from '../world/simulate-year.ts';
import { fillAgeForm } from './fill-age-form.ts';
import { fillGradeForm } from './fill-grade-form.ts';
import { fillKindergartenStaff, fillSchoolStaff, fillTeachersByStage } from './fill-staff-forms.ts';
import { type FormNumbers, formSheet } from './form-sheet.ts';
import { identitySheet } from './identity-sheet.ts';

/** The forms that a stage of a school fills: pupils by grade, pupils by age. */
const formsOf: Readonly<Partial<Record<SimulatedStage, readonly [Form, Form]>>> = {
  primary: [primaryPupilsByGrade, primaryPupilsByAge],
  junior: [juniorPupilsByGrade, juniorPupilsByAge],
  senior: [seniorPupilsByGrade, seniorPupilsByAge],
};

/** The file of a school within the folder of its year. @example workbookName({ name: '模拟柳江第1小学', kind: 'primary' }, 'xls') // => '模拟柳江第1小学(小学).xls' */
export function workbookName(
  { name, kind }: Pick<ReturnedSchool['school'], 'name' | 'kind'>,
  format: 'xlsx' | 'xls',
): string {
  return `${name}(${schoolType(kind)}).${format}`;
}

/**
 * The workbook that one school sends: 教基1001, then the forms of its stages and of its staff.
 * Vocational, technician and special schools fill other forms for pupils and staff; theirs has the
 * first sheet alone.
 */
export function schoolWorkbookFile(
  { school, register, grades, staff }: ReturnedSchool,
  { year, chance }: SimulatedYear,
): SampleFile {
  const { format, codes } = reportingPlace(school.place);
  const style = { type: schoolType(school.kind), codes };
  const sheet = (form: Form, numbers: FormNumbers) => formSheet(form, style, numbers);
  const stages = [...new Set(grades.map(({ stage }) => stage))];
  const pupilSheets = stages.flatMap((stage): SheetCells[] => {
    const forms = formsOf[stage];
    if (!forms) return [];
    const [byGrade, byAge] = forms;
    const own = grades.filter((grade) => grade.stage === stage);
    const graduates = simulateGraduates(school, stage, year, chance);
    return [
      sheet(byGrade, fillGradeForm(byGrade, own, graduates, chance, school.code)),
      sheet(byAge, fillAgeForm(byAge, own)),
    ];
  });
  const staffSheets =
    school.kind === 'kindergarten'
      ? [sheet(kindergartenStaff, fillKindergartenStaff(staff))]
      : pupilSheets.length > 0
        ? [
            sheet(schoolStaff, fillSchoolStaff(staff)),
            sheet(teachersByStage, fillTeachersByStage(teachersByStage, staff)),
          ]
        : [];
  return {
    path: `${year}/schools/${workbookName(school, format)}`,
    format,
    sheets: [identitySheet(school, register, year), ...pupilSheets, ...staffSheets],
  };
}
