import { createHash } from 'node:crypto';
import type { Language, Sentence } from '@eduplan/core';

/** A link that stands at the foot of a page while it is previewed. */
export interface PreviewLink {
  readonly text: string;
  readonly href: string;
}

const style = `.preview-pages{position:fixed;right:1rem;bottom:1rem;z-index:9;margin:0;padding:.3rem .7rem;background:#fff;color:#222;border:1px solid #888;border-radius:.3rem;font:14px/1.4 sans-serif}.preview-pages a{color:#0645ad;margin-left:.7rem}@media print{.preview-pages{display:none}}`;

// It holds nothing of the page, so that its hash is known before there is any page.
const script = `(()=>{'use strict';
const {page,version}=document.currentScript.dataset;
const events=new EventSource('/events?page='+encodeURIComponent(page));
events.onmessage=({data})=>{if(data!==version)location.reload()};
addEventListener('pagehide',()=>events.close());
})();`;

const sha256 = (text: string) => createHash('sha256').update(text);
const allowed = (text: string) => `'sha256-${sha256(text).digest('base64')}'`;

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function footOf(
  name: string,
  version: string,
  note: string,
  links: readonly PreviewLink[],
): string {
  const anchors = links.map(({ text, href }) => `<a href="${escaped(href)}">${escaped(text)}</a>`);
  return [
    `<style>${style}</style>`,
    `<nav class="preview-pages">${escaped(note)}${anchors.join('')}</nav>`,
    `<script data-page="${escaped(name)}" data-version="${version}">${script}</script>`,
  ].join('');
}

/**
 * A finished page as a preview shows it: it reloads when it changes and has links to the other
 * pages. Its own policy stays, but for the hashes of the preview's script and style and the address
 * of the preview.
 *
 * @param note what tells that it is a preview
 * @returns with the version that the page knows itself by: it reloads where it is told another
 */
export function previewOf(
  name: string,
  html: string,
  note: string,
  links: readonly PreviewLink[],
): { html: string; version: string } {
  const version = sha256(JSON.stringify([html, note, links]))
    .digest('hex')
    .slice(0, 16);
  const end = html.lastIndexOf('</body>');
  const whole = html.slice(0, end) + footOf(name, version, note, links) + html.slice(end);
  const policed = whole
    .replace(/script-src /u, (found) => `${found}${allowed(script)} `)
    .replace(/style-src /u, (found) => `${found}${allowed(style)} `)
    .replace(/connect-src (?:'|&#x27;)none(?:'|&#x27;)/u, "connect-src 'self'");
  return { html: policed, version };
}

const plainStyle = `body{max-width:46rem;margin:3rem auto;padding:0 1rem;font:16px/1.6 sans-serif;color:#222}pre{white-space:pre-wrap;overflow-wrap:anywhere;border-left:.25rem solid #b3261e;padding-left:.8rem;font:inherit}`;

function plainPage(language: Language, title: string, body: string): string {
  const policy = `default-src 'none'; script-src ; style-src ${allowed(plainStyle)}; connect-src 'none'; base-uri 'none'; form-action 'none'`;
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  const tag = language === 'zh' ? 'zh-CN' : 'en';
  return `<!doctype html><html lang="${tag}"><head>${head}<title>${escaped(title)}</title><style>${plainStyle}</style></head><body><h1>${escaped(title)}</h1>${body}</body></html>\n`;
}

/** What is wrong with a notebook or its data, as a page in both languages. */
export function errorPage(title: Sentence, said: Sentence, language: Language): string {
  const order: readonly Language[] = language === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
  const texts = order.map(
    (each) => `<pre lang="${each === 'zh' ? 'zh-CN' : 'en'}">${escaped(said[each])}</pre>`,
  );
  return plainPage(language, title[language], texts.join(''));
}

/** The pages of a notebook with parameters. */
export function listPage(title: string, language: Language, links: readonly PreviewLink[]): string {
  const items = links.map(
    ({ text, href }) => `<li><a href="${escaped(href)}">${escaped(text)}</a></li>`,
  );
  return plainPage(language, title, `<ul>${items.join('')}</ul>`);
}
