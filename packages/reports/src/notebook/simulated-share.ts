/** How many of the numbers shown rest on simulated data. */
export type SimulatedShare = 'all' | 'part';

/**
 * The share of numbers that rest on simulated data, one flag for each; nothing where none does.
 *
 * @example simulatedShare([true, false]) // => { simulated: 'part' }
 */
export function simulatedShare(flags: readonly boolean[]): { readonly simulated?: SimulatedShare } {
  if (!flags.includes(true)) return {};
  return { simulated: flags.includes(false) ? 'part' : 'all' };
}
