import type { Form } from '../../ingest/forms/form.ts';
import type { SheetCells } from '../files/sample-file.ts';
import { type FormPlant, sheetOf } from './into-form.ts';

/** A workbook's sheets as a whole: the error is about the file and names no sheet. */
const inWorkbook = (
  rule: string,
  form: Form,
  change: (
    sheet: SheetCells,
    sheets: readonly SheetCells[],
  ) => { readonly sheets: readonly SheetCells[]; readonly planted: string },
): FormPlant => ({
  rule,
  severity: 'warning',
  form: form.code,
  into: (file, { severity }) => {
    const sheet = sheetOf(file, form.code);
    if (!sheet) return null;
    const { sheets, planted } = change(sheet, file.sheets);
    return {
      file: { ...file, sheets },
      entry: {
        ...{ file: file.path, sheet: null, at: null, rule, severity },
        ...{ planted, original: sheet.name },
      },
    };
  },
});

/** The sheet of a form is named after another type of school. */
export const otherType = (rule: string, form: Form) =>
  inWorkbook(rule, form, (sheet, sheets) => {
    const [code = '', type] = sheet.name.split('_');
    const planted = `${code}_${type === '小学' ? '完全中学' : '小学'}`;
    return {
      sheets: sheets.map((each) => (each === sheet ? { ...each, name: planted } : each)),
      planted,
    };
  });

/** The sheet of a form is not there. */
export const withoutSheet = (rule: string, form: Form) =>
  inWorkbook(rule, form, (sheet, sheets) => ({
    sheets: sheets.filter((each) => each !== sheet),
    planted: '',
  }));
