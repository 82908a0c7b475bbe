import { showableText } from '../../fonts/showable-text.ts';
import { trueTypeSubsets } from '../../fonts/true-type-subsets.ts';
import type { ReportDocument } from '../../notebook/document.ts';
import { withFonts } from '../image/with-fonts.ts';
import { blockTemplate } from './block-template.ts';
import { buildReport } from './build-report.ts';
import { compilePdf, type TypstInput } from './compile-typst.ts';
import { orderTemplate, pageTemplate } from './page-template.ts';

/** How to write a PDF. */
export interface PdfOptions {
  /**
   * Said below the title, at the head of every further page and at each chart and table. Unset, a
   * report that rests on simulated data says so on every page, and each chart and table that does
   * so at its head.
   */
  readonly notice?: string;
  /** A standard that the PDF is checked against and declares. Default none; `ua-1` is PDF/UA-1. */
  readonly standard?: 'ua-1';
}

/** Fields that name things; all other texts are read. */
const names = new Set(['is', 'id', 'to', 'url', 'file', 'align', 'language', 'region']);

const asShown = (covered: ReadonlySet<string>) => (key: string, value: unknown) =>
  typeof value === 'string' && !names.has(key) ? showableText(value, covered) : value;

/** Everything that Typst needs to set a report, its data apart from its template. */
export async function typstInput(document: ReportDocument, notice?: string): Promise<TypstInput> {
  const { report, drawings } = await buildReport(document, notice);
  const text = [JSON.stringify(report), ...drawings.values()].join('');
  const { families, files: fonts, covered } = await trueTypeSubsets(text);
  const json = JSON.stringify({ ...report, families }, asShown(covered));
  const files = new Map([['report.json', Buffer.from(json)]]);
  for (const [name, svg] of drawings)
    files.set(name, Buffer.from(withFonts(showableText(svg, covered), families)));
  return { template: pageTemplate + blockTemplate + orderTemplate, files, fonts };
}

/**
 * Write a report as a PDF: A4 with numbered pages, its fonts inside, tagged and with bookmarks.
 * Texts reach Typst as data, never as markup. No date is written: the same report gives the same
 * bytes.
 *
 * @throws {SourceError} if a chart cannot be drawn without a warning
 */
export async function renderPdf(
  document: ReportDocument,
  { notice, standard }: PdfOptions = {},
): Promise<Uint8Array> {
  return new Uint8Array(compilePdf(await typstInput(document, notice), standard));
}
