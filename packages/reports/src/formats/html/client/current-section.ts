/// <reference lib="dom" />
import type { ControlWording } from '../../../wording/control-wording.ts';
import { all, make } from './make.ts';

// A heading this far below the top of the window begins the section being read.
const below = 120;

/**
 * Mark the section being read in the contents list, and keep the list at hand: once it is scrolled
 * away, a bar at the top names the section and opens the list. Nothing without a contents list.
 */
export function markCurrentSection(words: ControlWording): void {
  const contents = document.querySelector('nav.contents');
  const list = contents?.querySelector('ol');
  if (!contents || !list) return;
  const here = make('span', {});
  const button = make(
    'button',
    { type: 'button', 'aria-expanded': 'false' },
    make('span', { class: 'bar-title' }, words.contents),
    here,
  );
  const panel = make('div', { class: 'panel', hidden: '' }, list.cloneNode(true));
  const bar = make('div', { class: 'bar', hidden: '' }, button, panel);
  contents.append(bar);
  const links = all(contents, 'a[href^="#"]', HTMLAnchorElement);
  const targetOf = ({ hash }: HTMLAnchorElement) =>
    document.getElementById(decodeURIComponent(hash.slice(1)));
  const heads = [...new Set(links.map(targetOf))].filter((head) => head !== null);
  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const mark = () => {
    const current = heads.findLast((head) => head.getBoundingClientRect().top < below);
    for (const link of links) {
      if (current && targetOf(link) === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    here.textContent = current?.getAttribute('aria-label') ?? current?.textContent ?? '';
    bar.hidden = list.getBoundingClientRect().bottom > 0;
    if (bar.hidden) open(false);
  };
  button.addEventListener('click', () => open(panel.hidden !== false));
  panel.addEventListener(
    'click',
    ({ target }) => target instanceof HTMLAnchorElement && open(false),
  );
  bar.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    open(false);
    button.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !bar.contains(target)) open(false);
  });
  let asked = false;
  addEventListener(
    'scroll',
    () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        mark();
      });
    },
    { passive: true },
  );
  addEventListener('resize', mark);
  mark();
}
