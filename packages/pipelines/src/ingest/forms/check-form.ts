import { type Exact, exact, type Sentence, sum } from '@eduplan/core';
import { formMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellAddress, cellOrigin } from '../cells/grid.ts';
import { findingAt } from '../layout/table-context.ts';
import type { FormCheck, FormPosition } from './form.ts';
import { type FormSheet, formName } from './read-form.ts';

/** The number at a position; null where it is missing, wrong or not on the sheet. */
function amountAt(sheet: FormSheet, position: FormPosition): Exact | null {
  const count = sheet.count(position);
  return count?.kind === 'value' ? count.value : null;
}

const canHaveNone = (sheet: FormSheet, position: FormPosition) => {
  const count = sheet.count(position);
  return (
    count?.kind === 'missing' && (count.reason === 'not-applicable' || count.reason === 'empty')
  );
};

/** The sum of those parts that have a number; null where one is wrong, or none has a number. */
function addUp(sheet: FormSheet, parts: readonly FormPosition[]): Exact | null {
  const amounts: Exact[] = [];
  for (const part of parts) {
    const amount = amountAt(sheet, part);
    if (amount) amounts.push(amount);
    else if (!canHaveNone(sheet, part)) return null;
  }
  return amounts.length > 0 ? sum(...amounts) : null;
}

/** Where a check failed, by which rule, and what to say. */
interface Failure {
  readonly at: FormPosition;
  readonly rule: string;
  say(where: string, form: string, address: (position: FormPosition) => string): Sentence;
}

/** Of the kinds `sum`, `part` and `ages`: what a failure of the parts to suit the whole is. */
function failureOfParts(
  check: Exclude<FormCheck, { readonly kind: 'equal' }>,
  parts: Exact,
  whole: Exact,
): Failure | null {
  if (check.kind === 'sum')
    return parts.equals(whole)
      ? null
      : {
          at: check.whole,
          rule: 'parts-do-not-add-up',
          say: (where, form) => formMessages.partsDoNotAddUp(where, form, `${whole}`, `${parts}`),
        };
  if (check.kind === 'part')
    return parts.lte(whole)
      ? null
      : {
          at: check.parts[0] ?? check.whole,
          rule: 'part-exceeds-whole',
          say: (where, form, address) =>
            formMessages.partExceedsWhole(
              where,
              form,
              `${parts}`,
              address(check.whole),
              `${whole}`,
            ),
        };
  return parts.lt(fewestOutside) || parts.mul(shareOutside).lte(whole)
    ? null
    : {
        at: check.outside[0] ?? check.whole,
        rule: 'unusual-ages',
        say: (where, form) =>
          formMessages.unusualAges(where, form, `${parts}`, `${whole}`, check.ages),
      };
}

// Everywhere a few pupils start early or repeat a year; a column that slipped by a row is more.
const shareOutside = exact(10);
const fewestOutside = exact(5);

function failureOf(sheet: FormSheet, check: FormCheck): Failure | null {
  if (check.kind === 'equal') {
    const [left, right] = [amountAt(sheet, check.left), amountAt(sheet, check.right)];
    return left && right && !left.equals(right)
      ? {
          at: check.left,
          rule: 'counts-differ',
          say: (where, form, address) =>
            formMessages.countsDiffer(where, form, `${left}`, address(check.right), `${right}`),
        }
      : null;
  }
  const parts = addUp(sheet, check.kind === 'ages' ? check.outside : check.parts);
  const whole = amountAt(sheet, check.whole);
  return parts && whole && failureOfParts(check, parts, whole);
}

/**
 * What the numbers of a form do not keep among themselves, and numbers where the form has none, as
 * warnings: which of the numbers is the wrong one, nobody can tell from the sheet. A check that
 * lacks a number says nothing.
 */
export function checkForm(sheet: FormSheet): Finding[] {
  const { grid, form } = sheet;
  const addressOf = (position: FormPosition) => {
    const found = sheet.at(position);
    return found ? cellAddress(found.row, found.column) : '';
  };
  const filled = form.structural.flatMap((position): Finding[] => {
    const found = sheet.at(position);
    const count = sheet.count(position);
    if (!found || !count || count.kind === 'missing') return [];
    const { row, column, cell } = found;
    const where = cellOrigin(grid, row, column);
    const sentence = formMessages.barredCell(where, formName(form), cell.shown);
    return [findingAt(grid, { rule: 'barred-cell', severity: 'warning', row, column, sentence })];
  });
  const failed = form.checks.flatMap((check) => {
    const failure = failureOf(sheet, check);
    const found = failure && sheet.at(failure.at);
    if (!failure || !found) return [];
    const { row, column } = found;
    const sentence = failure.say(cellOrigin(grid, row, column), formName(form), addressOf);
    return [findingAt(grid, { rule: failure.rule, severity: 'warning', row, column, sentence })];
  });
  return [...filled, ...failed];
}
