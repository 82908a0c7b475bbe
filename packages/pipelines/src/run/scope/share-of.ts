import type { TableContent } from '@eduplan/reports';

/** The share of rows that rest on simulated data, one flag for each; nothing where none does. */
export function shareOf(flags: readonly boolean[]): Pick<TableContent, 'simulated'> {
  if (!flags.includes(true)) return {};
  return { simulated: flags.includes(false) ? 'part' : 'all' };
}
