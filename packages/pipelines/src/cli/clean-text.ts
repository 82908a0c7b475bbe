const steering = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu;

/**
 * Text without characters that are not seen but steer a terminal: control characters, marks that
 * turn the direction of writing, separators of lines.
 *
 * @example cleanText('a\u001B[31mb\u202Ec\n') // => 'a[31mbc'
 */
export function cleanText(text: string): string {
  return text.replaceAll(steering, '');
}

/**
 * The same for text of several lines, whose line ends stay.
 *
 * @example cleanLines('a\u0007\nb') // => 'a\nb'
 */
export function cleanLines(text: string): string {
  return text.split('\n').map(cleanText).join('\n');
}
