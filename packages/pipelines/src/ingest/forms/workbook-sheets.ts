import type { Grid } from '../cells/grid.ts';
import { foldLabel } from './fold-label.ts';
import type { Form } from './form.ts';
import { schoolForms } from './index.ts';

const titleRows = 5;

/** The codes of the forms since the round of 2021. */
const knownCodes: ReadonlySet<string> = new Set(
  `1001 1102 1203 2105 2106 2107 3112 3113 3114 3115 3116 3117 3118 3119 3120 3221 4067 4068 4148
  4149 4150 4153 4155 4156 4159 4251 4261 5170 5176 5377`.split(/\s+/u),
);

/** The code in the name of a sheet of the forms since 2021. @example formCodeOf('教基3112_小学') // => '3112' */
export function formCodeOf(sheet: string): string | null {
  return /^教基(\d{4})/u.exec(foldLabel(sheet))?.[1] ?? null;
}

/** The type of school in the name of a sheet. @example sheetType('教基3112_小学') // => '小学' */
export function sheetType(sheet: string): string | null {
  return /^(?:教基|基础基|中职基)\d+续?_(.+)$/u.exec(foldLabel(sheet))?.[1] ?? null;
}

/** Titles are printed with or without 数 at the end, and the older ones behind the form's number. */
const plainTitle = (text: string) =>
  foldLabel(text)
    .replace(/^(?:教基|基础基|中职基)\d+续?/u, '')
    .replace(/数$/u, '');

function* titlesOf(grid: Grid): Generator<string> {
  for (let row = 1; row <= Math.min(titleRows, grid.height); row++)
    for (let column = 1; column <= grid.width; column++)
      yield plainTitle(grid.at(row, column).text);
}

const formsByTitle = new Map(schoolForms.map((form) => [plainTitle(form.title), form]));

/**
 * What a sheet of a school's workbook is: the sheet that says whose it is, a form that is read, a
 * known form that is not, or none. Since 2021 the name tells; the title tells the older ones, and
 * sheets whose name has an unknown code.
 */
export type SheetKind =
  | { readonly kind: 'identity' | 'passed-over' | 'unknown' }
  | { readonly kind: 'form'; readonly form: Form };

/** Which {@link SheetKind} a sheet is. */
export function sheetKindOf(grid: Grid): SheetKind {
  const code = formCodeOf(grid.sheet ?? '');
  if (code === '1001') return { kind: 'identity' };
  const byCode = schoolForms.find((form) => form.code === code);
  if (byCode) return { kind: 'form', form: byCode };
  if (code !== null && knownCodes.has(code)) return { kind: 'passed-over' };
  for (const title of titlesOf(grid)) {
    const form = formsByTitle.get(title);
    if (form) return { kind: 'form', form };
    if (/(?:学校|机构|幼儿园)\)?基本情况$/u.test(title)) return { kind: 'identity' };
  }
  return { kind: 'unknown' };
}
