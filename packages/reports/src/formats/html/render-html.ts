import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ReportDocument } from '../../notebook/document.ts';
import { controlWording } from '../../wording/control-wording.ts';
import { pageWording } from '../../wording/page-wording.ts';
import { controlStyle } from './control-style.ts';
import { element } from './element.ts';
import { contentsList, outline, textOf } from './outline.ts';
import { pageScript } from './page-script.ts';
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

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = (style: string, script: string) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A title whose spans of years, such as 2023—2025年, stay on one line. */
const keepSpans = (title: string) =>
  title
    .split(/(\d+[—–]\d+年?)/u)
    .map((part, index) =>
      index % 2 === 1 ? element('span', { className: ['kept'] }, part) : part,
    );

/** Where the text begins, for who skips the contents list. */
const start = 'page-text';

/**
 * Write a report as one HTML page that needs nothing else: no request, its font, style and script
 * inside. The script adds controls to a page that reads without them; it is the same for every
 * page, and no other runs. All text is escaped by the serializer. The same report gives the same
 * bytes.
 *
 * @throws {SourceError} if a chart cannot be drawn without a warning
 */
export async function renderHtml(
  document: ReportDocument,
  { fonts = 'embedded', notice: given }: HtmlOptions = {},
): Promise<string> {
  const wording = pageWording[document.language];
  const notice = given ?? (document.simulated ? wording.simulatedPage : undefined);
  const { root, headings } = outline(await renderBody(document, given), [start]);
  const main = element('main', { id: start, tabIndex: -1 });
  const text = root.children.filter((node) => node.type !== 'doctype');
  const content = settleText({
    type: 'root',
    children: [
      element(
        'header',
        {},
        element('h1', {}, ...keepSpans(document.title)),
        notice === undefined ? null : element('p', { className: ['notice'] }, notice),
      ),
      ...[contentsList(headings, wording.contents)].filter((list) => list !== null),
      { ...main, children: text },
    ],
  });
  const words = controlWording[document.language];
  const wordsText = JSON.stringify(words);
  const script = pageScript();
  const embedded = fonts === 'embedded';
  const fontRules = embedded
    ? await subsetFonts(textOf(content) + wordsText, document.language)
    : '';
  const style = `${fontRules}${pageStyle}${controlStyle}`;
  const body = element('div', { className: ['page'] });
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
          element('meta', {
            httpEquiv: ['Content-Security-Policy'],
            content: policy(style, script),
          }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('title', {}, document.title),
          ...(embedded ? [{ type: 'comment' as const, value: ` ${fontNotice} ` }] : []),
          element('style', {}, style),
        ),
        element(
          'body',
          { dataWords: wordsText },
          element('a', { className: ['skip'], href: `#${start}` }, words.skip),
          { ...body, children: content.children.filter((node) => node.type !== 'doctype') },
          element('script', {}, script),
        ),
      ),
    ],
  };
  return `${toHtml(page)}\n`;
}
