// The font sets quotation marks, dashes and dots as wide as Chinese characters.
const wide =
  /[‘’“”—…\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

const ems = (character: string) => (wide.test(character) ? 1 : 0.58);

/**
 * About how wide a text is, in pixels. Needs no canvas, so that a chart is laid out alike
 * everywhere: Chinese characters are one em, all others 0.58.
 *
 * @example textWidth('图a', 10) // => 15.8
 */
export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((sum, character) => sum + ems(character), 0) * fontSize;
}

/** A word, or one Chinese character, with the brackets and marks that must not leave it. */
const pieces = /\s+|[（《“「]*(?:[^\s\u2e80-\uffef“”]+|[\u2e80-\uffef])[，。、；：）》”」]*/gu;

function fill(text: string, width: number, fontSize: number): string[] {
  const lines = [''];
  for (const [piece] of text.matchAll(pieces)) {
    const line = lines.at(-1) ?? '';
    if (line && textWidth((line + piece).trimEnd(), fontSize) > width)
      lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/**
 * Break a text into as few lines as a width allows, of about equal length, at spaces or between
 * Chinese characters. A word that is too wide alone stays whole.
 *
 * @example wrapText('义务教育巩固率', 60, 10) // => ['义务教育', '巩固率']
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  let lines = fill(text, width, fontSize);
  for (let narrower = width - fontSize / 2; narrower > fontSize; narrower -= fontSize / 2) {
    const tighter = fill(text, narrower, fontSize);
    const widest = Math.max(...tighter.map((line) => textWidth(line, fontSize)));
    if (tighter.length > lines.length || widest > narrower) break;
    lines = tighter;
  }
  return lines;
}
