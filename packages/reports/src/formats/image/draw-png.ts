import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { showableText } from '../../fonts/showable-text.ts';
import { trueTypeSubsets } from '../../fonts/true-type-subsets.ts';
import { withFonts } from './with-fonts.ts';

/**
 * A drawing as dots, with fonts of its own and none of the machine's. The same drawing gives the
 * same bytes.
 *
 * @param scale dots for each pixel of the drawing
 */
export async function drawPng(svg: string, scale: number): Promise<Uint8Array> {
  const { families, files, covered } = await trueTypeSubsets(svg);
  const text = withFonts(showableText(svg, covered), families);
  // The drawing program takes fonts from files alone.
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-fonts-'));
  try {
    const fontFiles = files.map((_, index) => join(folder, `${index}.ttf`));
    for (const [index, file] of fontFiles.entries()) await writeFile(file, files[index] ?? '');
    const font = { loadSystemFonts: false, fontFiles };
    const drawn = await renderAsync(text, { font, fitTo: { mode: 'zoom', value: scale } });
    return new Uint8Array(drawn.asPng());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
