/** An axis of values: its ends, its ticks, and the decimals that its ticks need. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly decimals: number;
}

/** Steps that people count in. */
const steps = [1, 2, 5, 10];

/**
 * A readable axis around values: round ticks, about five of them. It begins at zero only if
 * the values come near it, and does not go below zero unless a value does. Around zero alone it
 * goes to one.
 *
 * @param values finite numbers, at least one
 * @example valueAxis([91.2, 95.8]).ticks // => [91, 92, 93, 94, 95, 96]
 */
export function valueAxis(values: readonly number[]): ValueAxis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = most - least || Math.abs(most) * 0.1 || 5;
  const low = least >= 0 && least < spread / 2 ? 0 : least;
  const rough = (most - low || spread) / 5;
  const exponent = Math.floor(Math.log10(rough));
  const size = steps.find((step) => step * 10 ** exponent >= rough * 0.999) ?? 10;
  const decimals = Math.max(0, size === 10 ? -exponent - 1 : -exponent);
  const step = size * 10 ** exponent;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(most / step - 1e-9), first + 1);
  const tick = (index: number) => Number((index * step).toFixed(decimals));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tick(first + index));
  return { from: tick(first), to: tick(last), ticks, decimals };
}
