import type { ClauseStatus } from '@eduplan/core';
import { lineTones, standingTones, type Tone, tones } from './palette.ts';

/** A colour of the palette over the paper, thinned so that words on it are read. */
export interface Shade {
  readonly tone: Tone;
  readonly opacity: number;
}

/** The shade of each status: denser the clearer; null where there is no answer. */
export const statusShades: Readonly<Record<ClauseStatus, Shade | null>> = {
  met: { tone: standingTones.towards, opacity: 0.45 },
  'met-after-rounding': { tone: standingTones.towards, opacity: 0.25 },
  'on-track': { tone: standingTones.towards, opacity: 0.12 },
  'off-track': { tone: standingTones.away, opacity: 0.15 },
  'not-met': { tone: standingTones.away, opacity: 0.45 },
  'no-data': null,
  'not-assessable': null,
};

const [faintest, densest] = [0.06, 0.5];

/** The shade of a value among others: denser the greater the value; all alike where all values are. */
export function shadeOf(value: number, least: number, most: number): Shade {
  const share = most > least ? (value - least) / (most - least) : 0.5;
  return { tone: lineTones[0] ?? tones.ink, opacity: faintest + share * (densest - faintest) };
}
