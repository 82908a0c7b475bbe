import { SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import {
  type ChartBlock,
  type ReportDocument,
  renderChartPng,
  renderChartSvg,
} from '@eduplan/reports';

/** The formats of a picture of a chart. */
export const pictureFormats = ['svg', 'png'] as const;

/** A format of a picture of a chart. */
export type PictureFormat = (typeof pictureFormats)[number];

/** A chart of a report as a picture. */
export interface ChartPicture {
  /** The chart's label, or `figure-` and its number in the report. */
  readonly name: string;
  readonly title: string;
  readonly content: string | Uint8Array;
}

interface NamedChart {
  readonly name: string;
  readonly number: number;
  readonly block: ChartBlock;
}

function chartsOf({ blocks }: ReportDocument): NamedChart[] {
  return blocks
    .filter((block) => block.kind === 'chart')
    .map((block, index) => ({
      name: block.label ?? `figure-${index + 1}`,
      number: index + 1,
      block,
    }));
}

/** A list of charts, a line each: the number, the label where there is one, the title. */
const listOf = (charts: readonly NamedChart[]) =>
  charts.map(({ number, block }) =>
    [number, block.label, block.caption ?? block.title].filter(Boolean).join(' '),
  );

/**
 * The charts of a report as pictures that stand alone, in the order of the report.
 *
 * @param chosen the label or the number of one of them; all unless given
 * @throws {SourceError} if there is no such chart, or one cannot be drawn without a warning
 */
export async function chartPictures(
  document: ReportDocument,
  format: PictureFormat,
  chosen?: string,
): Promise<ChartPicture[]> {
  const charts = chartsOf(document);
  const wanted = charts.filter(
    ({ name, number }) => chosen === undefined || name === chosen || String(number) === chosen,
  );
  if (wanted.length === 0)
    throw new SourceError(cliMessages.noChart(document.file, chosen ?? '', listOf(charts)));
  const options = { language: document.language };
  const pictures: ChartPicture[] = [];
  for (const { name, block } of wanted) {
    const content =
      format === 'svg'
        ? await renderChartSvg(block, options)
        : await renderChartPng(block, options);
    pictures.push({ name, title: block.caption ?? block.title, content });
  }
  return pictures;
}
