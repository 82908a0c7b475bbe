/// <reference lib="dom" />
import type { ControlWording } from '../../../wording/control-wording.ts';

/** The words of the page's controls, as the page carries them. */
export function readWords(): ControlWording {
  return JSON.parse(document.body.dataset.words ?? '{}');
}

/**
 * A sentence with its gaps filled.
 *
 * @example fillWords('{shown} of {all}', { shown: 1, all: 2 }) // => '1 of 2'
 */
export function fillWords(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replaceAll(/\{(\w+)\}/gu, (gap, name: string) => String(values[name] ?? gap));
}
