import type { Language } from '@eduplan/core';
import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  type NumberingDefinition,
} from 'docx';
import { tones } from '../../charts/palette.ts';
import { codeFont, headFont, languageTags, textFont } from './docx-fonts.ts';

/** Names of the styles that a report adds to Word's own. */
export const styleNames = {
  notice: 'SimulatedNotice',
  cell: 'TableText',
  denseCell: 'TableTextDense',
  note: 'TableNote',
  code: 'CodeBlock',
  contents: 'ContentsTitle',
  quote: 'Quotation',
} as const;

const colour = (tone: { readonly light: string }) => tone.light.replace('#', '');
const [ink, muted] = [colour(tones.ink), colour(tones.muted)];

// Word counts letters in half points, and space in twentieths of a point.
const heading = (points: number, before: number): IBaseParagraphStyleOptions => ({
  run: { font: headFont, size: points * 2, bold: true, color: ink },
  paragraph: { spacing: { before, after: 120, line: 300 }, keepNext: true, keepLines: true },
});

const cellStyle = (id: string, points: number) => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { size: points * 2 },
  paragraph: { spacing: { before: 20, after: 20, line: 250 } },
});

/** The styles of a report: Word's own for title, headings, captions and notes, and its further ones. */
export function docxStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: textFont, size: 21, color: ink, language: languageTags[language] },
        paragraph: { spacing: { after: 140, line: 340 } },
      },
      title: {
        run: { font: headFont, size: 40, bold: true, color: ink },
        paragraph: { spacing: { after: 240, line: 460 }, keepNext: true },
      },
      heading1: heading(16, 420),
      heading2: heading(13, 320),
      heading3: heading(11, 240),
      heading4: heading(10.5, 200),
      heading5: heading(10.5, 200),
      heading6: heading(10.5, 200),
      caption: {
        run: { font: headFont, size: 21, bold: true, italics: false, color: ink },
        paragraph: {
          spacing: { before: 240, after: 100, line: 300 },
          keepNext: true,
          keepLines: true,
        },
      },
      hyperlink: { run: { color: '0563C1', underline: {} } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 260 } } },
    },
    paragraphStyles: [
      {
        id: styleNames.notice,
        name: styleNames.notice,
        basedOn: 'Normal',
        run: { font: headFont, bold: true, color: 'A23B00' },
        paragraph: { spacing: { after: 200 }, keepNext: true },
      },
      cellStyle(styleNames.cell, 9.5),
      cellStyle(styleNames.denseCell, 8),
      {
        id: styleNames.note,
        name: styleNames.note,
        basedOn: 'Normal',
        run: { size: 17, color: muted },
        paragraph: { spacing: { before: 40, after: 60, line: 270 } },
      },
      {
        id: styleNames.code,
        name: styleNames.code,
        basedOn: 'Normal',
        run: { font: codeFont, size: 17, noProof: true },
        paragraph: { spacing: { after: 140, line: 260 } },
      },
      {
        id: styleNames.contents,
        name: styleNames.contents,
        basedOn: 'Normal',
        run: { font: headFont, size: 26, bold: true },
        paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
      },
      {
        id: styleNames.quote,
        name: styleNames.quote,
        basedOn: 'Normal',
        run: { color: muted },
        paragraph: { indent: { left: 420 } },
      },
    ],
  };
}

const deepest = 9;

const levels = (
  format: (depth: number) => Pick<NumberingDefinition['levels'][number], 'format' | 'text'>,
  start = 1,
) =>
  Array.from({ length: deepest }, (_, level) => ({
    level,
    ...format(level),
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 420 } } },
  }));

/** The list whose points are bullets. */
export const bulletList = 'bullets';

/** The list whose points are numbered from `start`. */
export const numberedList = (start: number) => `numbers-from-${start}`;

/** The lists that a report needs: bullets, and one for each number that a list begins with. */
export function docxNumbering(starts: ReadonlySet<number>): readonly NumberingDefinition[] {
  const marks = ['•', '◦', '▪'];
  return [
    {
      reference: bulletList,
      levels: levels((depth) => ({
        format: LevelFormat.BULLET,
        text: marks[depth % marks.length] ?? '•',
      })),
    },
    ...[...starts]
      .sort((a, b) => a - b)
      .map((start) => ({
        reference: numberedList(start),
        levels: levels((depth) => ({ format: LevelFormat.DECIMAL, text: `%${depth + 1}.` }), start),
      })),
  ];
}
