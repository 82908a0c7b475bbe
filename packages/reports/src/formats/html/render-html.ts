import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ReportDocument } from '../../notebook/document.ts';
import { pageWording } from '../../wording/page-wording.ts';
import { element } from './element.ts';
import { contentsList, outline, textOf } from './outline.ts';
import { pageStyle } from './page-style.ts';
import { renderBody } from './render-body.ts';
import { settleText } from './settle-text.ts';
import { fontNotice, subsetFonts } from './subset-fonts.ts';

/** How to write a page. */
export interface HtmlOptions {
  /** `embedded` carries the characters used, `system` relies on the reader's own. Default `embedded`. */
  readonly fonts?: 'embedded' | 'system';
  /**
   * Said at the top of the page and at each chart and table. Unset, a page that rests on simulated
   * data says so at its top, and each chart and table that does so at its head.
   */
  readonly notice?: string;
}

const policy = (style: string) => {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
};

/**
 * Write a report as one HTML page that needs nothing else: no script, no request, its font
 * and style inside. All text is escaped by the serializer. The same report gives the same bytes.
 *
 * @throws {SourceError} if a chart cannot be drawn without a warning
 */
export async function renderHtml(
  document: ReportDocument,
  { fonts = 'embedded', notice: given }: HtmlOptions = {},
): Promise<string> {
  const wording = pageWording[document.language];
  const notice = given ?? (document.simulated ? wording.simulatedPage : undefined);
  const { root, headings } = outline(await renderBody(document, given));
  const content = settleText({
    type: 'root',
    children: [
      element(
        'header',
        {},
        element('h1', {}, document.title),
        notice === undefined ? null : element('p', { className: ['notice'] }, notice),
      ),
      ...[contentsList(headings, wording.contents)].filter((list) => list !== null),
      ...root.children,
    ],
  });
  const embedded = fonts === 'embedded';
  const fontRules = embedded ? await subsetFonts(textOf(content), document.language) : '';
  const style = `${fontRules}${pageStyle}`;
  const main = element('main', {});
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element(
        'html',
        { lang: wording.tag },
        element(
          'head',
          {},
          element('meta', { charSet: 'utf-8' }),
          element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(style) }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('title', {}, document.title),
          ...(embedded ? [{ type: 'comment' as const, value: ` ${fontNotice} ` }] : []),
          element('style', {}, style),
        ),
        element(
          'body',
          {},
          {
            ...main,
            children: content.children.filter((node) => node.type !== 'doctype'),
          },
        ),
      ),
    ],
  };
  return `${toHtml(page)}\n`;
}
