/** One colour on paper and the same on a dark screen. */
export interface Tone {
  readonly light: string;
  readonly dark: string;
}

/** The colours of words, rules and ground, in charts and on pages. */
export const tones = {
  ink: { light: '#1c2127', dark: '#e6e8ea' },
  muted: { light: '#59616b', dark: '#a3abb5' },
  rule: { light: '#dcdfe3', dark: '#363c44' },
  paper: { light: '#ffffff', dark: '#15181c' },
} as const satisfies Readonly<Record<string, Tone>>;

/**
 * The colours of lines, in order of use, distinct for colour-blind readers, too: Okabe and Ito's
 * palette, with indigo and brown for its yellow and its light blue, which are too pale for thin
 * lines on white. Each stands out from its ground by at least 3 to 1.
 */
export const lineTones: readonly Tone[] = [
  { light: '#0072b2', dark: '#5cb3ec' },
  { light: '#d55e00', dark: '#ff8f45' },
  { light: '#009e73', dark: '#3acb9f' },
  { light: '#cc79a7', dark: '#e8a3c8' },
  { light: '#5533dd', dark: '#8f7bff' },
  { light: '#6b3a00', dark: '#a8763e' },
  { light: '#000000', dark: '#ffffff' },
];

/**
 * The colours of where something stands to what is asked of it: kept or moving towards it, failed
 * or moving away, and without an answer. A shape or a line style says the same.
 */
export const standingTones = {
  towards: { light: '#0072b2', dark: '#5cb3ec' },
  away: { light: '#d55e00', dark: '#ff8f45' },
  open: tones.muted,
} as const satisfies Readonly<Record<string, Tone>>;
