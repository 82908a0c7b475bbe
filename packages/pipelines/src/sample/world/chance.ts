import { createHash } from 'node:crypto';

/** Numbers that look random and are fixed by a seed and a name: the same for ever, in any order. */
export interface Chance {
  /** At least 0 and below 1. */
  share(...name: readonly (string | number)[]): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number, ...name: readonly (string | number)[]): number;
  /** True with a probability. */
  happens(probability: number, ...name: readonly (string | number)[]): boolean;
  /** A number of a bell curve around 1, with a standard deviation. */
  around(deviation: number, ...name: readonly (string | number)[]): number;
}

const separator = '\u001f';
const bits = 48;

/**
 * Chance by seed. A number depends on its name alone, so that a smaller selection of schools has
 * the same numbers as the whole city.
 *
 * @example chance('liuzhou').share('pupils', 1) === chance('liuzhou').share('pupils', 1) // => true
 */
export function chance(seed: string): Chance {
  const digest = (name: readonly (string | number)[]) =>
    createHash('sha256')
      .update([seed, ...name].join(separator))
      .digest();
  const share = (...name: readonly (string | number)[]) =>
    digest(name).readUIntBE(0, bits / 8) / 2 ** bits;
  const bell = (name: readonly (string | number)[]) => {
    // The sum of twelve even numbers is near enough to a bell curve, and needs no logarithm.
    const bytes = digest(name);
    let sum = -6;
    for (let turn = 0; turn < 12; turn++) sum += bytes.readUInt16BE(2 * turn) / 2 ** 16;
    return sum;
  };
  return {
    share,
    whole: (least, most, ...name) => least + Math.floor(share(...name) * (most - least + 1)),
    happens: (probability, ...name) => share(...name) < probability,
    around: (deviation, ...name) => 1 + deviation * bell(name),
  };
}
