import { formMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import type { Grid } from '../cells/grid.ts';
import { findingAt } from '../layout/table-context.ts';
import { foldLabel } from './fold-label.ts';
import { sheetType } from './workbook-sheets.ts';

const staffForms = ['4149', '4153'];

/** The forms that a school of each type must send; of other types nothing is asked. */
const formsOfType: Readonly<Record<string, readonly string[]>> = {
  幼儿园: ['4148'],
  小学: ['3112', ...staffForms],
  初级中学: ['3115', ...staffForms],
  九年一贯制学校: ['3112', '3115', ...staffForms],
  高级中学: ['3118', ...staffForms],
  完全中学: ['3115', '3118', ...staffForms],
  十二年一贯制学校: ['3112', '3115', '3118', ...staffForms],
};

/**
 * The type of school in the name of its workbook, in brackets of either width.
 *
 * @example fileType('2023/柳州市模拟学校（小学）.xlsx') // => '小学'
 * @example fileType('2023/returns.xlsx') // => null
 */
export function fileType(file: string): string | null {
  const name = foldLabel(file.slice(file.lastIndexOf('/') + 1));
  return /\(([^()]+)\)[^()]*$/u.exec(name)?.[1] ?? null;
}

/**
 * What the type of a school does not agree with: the type in the file's name with that in the
 * names of its sheets, and its forms with those that a school of the type must send.
 *
 * @param forms codes of the forms in the workbook
 */
export function checkSchoolType(grids: readonly Grid[], forms: readonly string[]): Finding[] {
  const [first] = grids;
  if (!first) return [];
  const whole = { file: first.file, sheet: null };
  const inName = fileType(first.file);
  const inSheets = [...new Set(grids.map(({ sheet }) => sheetType(sheet ?? '')))].filter(
    (type): type is string => type !== null,
  );
  const others = inSheets.filter((type) => inName !== null && type !== inName);
  const [type] = inSheets;
  const missing =
    inSheets.length === 1 && type !== undefined && Object.hasOwn(formsOfType, type)
      ? (formsOfType[type] ?? []).filter((code) => !forms.includes(code))
      : [];
  return [
    ...(inName !== null && others.length > 0
      ? [
          findingAt(whole, {
            rule: 'school-type',
            severity: 'warning',
            sentence: formMessages.typesDiffer(first.file, inName, others),
          }),
        ]
      : []),
    ...missing.map((code) =>
      findingAt(whole, {
        rule: 'missing-form',
        severity: 'warning',
        sentence: formMessages.formMissing(first.file, type ?? '', code),
      }),
    ),
  ];
}
