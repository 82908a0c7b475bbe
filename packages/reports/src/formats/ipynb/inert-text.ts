import type { Element } from 'hast';
import { closeDirections } from '../docx/printable-text.ts';
import { element } from '../html/element.ts';

/**
 * A text as an element of its own, in which notebooks find no formula: a dollar sign or a
 * backslash stands alone. Its marks for the direction of writing end with it.
 */
export function inertText(text: string): Element {
  const pieces = closeDirections(text)
    .split(/([$\\])/u)
    .filter((piece) => piece !== '');
  return element(
    'bdi',
    {},
    ...pieces.map((piece) => (/^[$\\]$/u.test(piece) ? element('span', {}, piece) : piece)),
  );
}
