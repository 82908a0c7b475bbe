/// <reference lib="dom" />
import type { ControlWording } from '../../../wording/control-wording.ts';
import { all, make } from './make.ts';
import { fillWords } from './words.ts';

const shownFor = 2500;

const places = [
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((head) => `main ${head}[id]`),
  'figure[id] > figcaption',
  '.figure-table[id] .caption-text',
].join(',');

/**
 * Put a link to itself behind each heading and each caption. Following it copies its address,
 * where the browser allows that; the address stands in the address bar in any case.
 */
export function addCopyLinks(words: ControlWording): void {
  const said = make('p', { role: 'status', class: 'said' });
  document.querySelector('main')?.append(said);
  for (const place of all(document, places, HTMLElement)) {
    const id = place.closest('[id]')?.id ?? '';
    const name = place.querySelector('.number')?.textContent ?? place.textContent ?? '';
    const anchor = make(
      'a',
      { class: 'anchor', href: `#${id}`, 'aria-label': fillWords(words.copyLink, { name }) },
      words.linkSign,
    );
    // A heading is still called by its own words alone.
    if (/^H\d$/u.test(place.tagName)) place.setAttribute('aria-label', name);
    const say = (text: string) => {
      said.textContent = text;
      setTimeout(() => said.textContent === text && said.replaceChildren(), shownFor);
    };
    anchor.addEventListener('click', () => {
      const copied = navigator.clipboard?.writeText(anchor.href) ?? Promise.reject();
      copied.then(
        () => say(words.linkCopied),
        () => say(words.linkInBar),
      );
    });
    place.append(' ', anchor);
  }
}
