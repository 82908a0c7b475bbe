import { type Language, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { drawSvg } from '../../charts/draw-svg.ts';
import { tones } from '../../charts/palette.ts';
import { wrapText } from '../../charts/text-width.ts';
import type { ChartBlock } from '../../notebook/document.ts';
import { pageWording } from '../../wording/page-wording.ts';

/** How to make a picture of a chart. */
export interface ChartImageOptions {
  readonly language: Language;
  /** Said below its title. Unset, a chart that rests on simulated data says so by itself. */
  readonly notice?: string;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly color: string;
}

const lineHeight = 1.45;
const margin = 16;

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const title = (text: string): Line => ({ text, size: 17, weight: 700, color: tones.ink.light });
const remark = (text: string): Line => ({ text, size: 13, weight: 400, color: tones.muted.light });

/** What no place allows to break is broken anyway: nothing may leave the picture. */
function wrapAnywhere(text: string, width: number, size: number): string[] {
  const most = Math.floor(width / (size * 0.75));
  const pieces = text.replaceAll(new RegExp(`[^\\s\\u2e80-\\uffef]{${most}}`, 'gu'), '$& ');
  return wrapText(pieces, width, size);
}

interface SetLines {
  readonly svg: string;
  readonly height: number;
}

function setLines(lines: readonly Line[], width: number, top: number): SetLines {
  let y = top;
  const texts = lines.flatMap(({ text, size, weight, color }) =>
    wrapAnywhere(text, width - 2 * margin, size).map((line) => {
      y += size * lineHeight;
      return `<text x="${margin}" y="${Math.round((y - size * 0.35) * 100) / 100}" font-family="" font-size="${size}" font-weight="${weight}" fill="${color}">${escaped(line)}</text>`;
    }),
  );
  return { svg: texts.join(''), height: y - top };
}

/**
 * A chart as a picture that can stand alone, without fonts: above the drawing its title and
 * whether it rests on simulated data, below it what its marks mean and who published its numbers.
 *
 * @throws {SourceError} if the chart cannot be drawn without a warning
 */
export async function frameChart(
  block: ChartBlock,
  { language, notice }: ChartImageOptions,
): Promise<string> {
  const wording = pageWording[language];
  const drawing = await drawSvg(block.spec);
  const size = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"[^>]*>([\s\S]*)<\/svg>\s*$/u.exec(
    drawing,
  );
  if (!size) throw new SourceError(notebookMessages.notRendered('svg'));
  const [, width, drawn] = size.map(Number);
  if (!width || !drawn) throw new SourceError(notebookMessages.notRendered('svg'));
  const mark = notice ?? (block.simulated ? wording.simulatedTable[block.simulated] : null);
  const above = setLines(
    [title(block.caption ?? block.title), ...(mark ? [remark(mark)] : [])],
    width + 2 * margin,
    margin,
  );
  const start = margin + above.height + 8;
  const said = [
    ...(block.table.notes ?? []),
    ...(block.source ? [wording.source(block.source)] : []),
  ];
  const below = setLines(said.map(remark), width + 2 * margin, start + drawn);
  const box = [width + 2 * margin, Math.ceil(start + drawn + below.height + margin)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="${wording.tag}" role="img" width="${box[0]}" height="${box[1]}" viewBox="0 0 ${box[0]} ${box[1]}">`,
    `<title>${escaped(block.title)}</title><desc>${escaped(block.description)}</desc>`,
    `<rect width="${box[0]}" height="${box[1]}" fill="${tones.paper.light}"/>`,
    above.svg,
    `<g transform="translate(${margin},${start})">${size[3]}</g>`,
    below.svg,
    '</svg>\n',
  ].join('');
}
