import { expect, test } from 'vitest';
import { lineTones, tones } from '../../../packages/reports/src/charts/palette.ts';

/** WCAG 2.2: relative luminance of a colour. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

test('every line stands out from its ground by 3 to 1, on paper and on a dark screen', () => {
  for (const side of ['light', 'dark'] as const)
    for (const tone of lineTones)
      expect(contrast(tone[side], tones.paper[side]), tone[side]).toBeGreaterThanOrEqual(3);
});

test('words stand out from their ground by 4.5 to 1', () => {
  for (const side of ['light', 'dark'] as const)
    for (const tone of [tones.ink, tones.muted])
      expect(contrast(tone[side], tones.paper[side]), tone[side]).toBeGreaterThanOrEqual(4.5);
});

test('no colour comes twice: a drawing’s shapes are told apart by theirs', () => {
  for (const side of ['light', 'dark'] as const)
    expect(new Set(lineTones.map((tone) => tone[side])).size).toBe(lineTones.length);
});
