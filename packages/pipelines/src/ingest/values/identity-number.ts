const identityNumber =
  /(?<!\d)[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/u;
const mobileNumber = /(?<!\d)1[3-9]\d{9}(?!\d)/u;

/**
 * Whether a text holds a number of identity: 18 signs with a day of birth in their midst, with or
 * without words around it. The check digit is not looked at, since a mistyped number is one too.
 *
 * @example holdsIdentityNumber('G45020219900101001X') // => true
 * @example holdsIdentityNumber('12450200498620123A') // => false
 */
export function holdsIdentityNumber(text: string): boolean {
  return identityNumber.test(text.normalize('NFKC').replaceAll(/\s/gu, ''));
}

/**
 * Whether a text holds the number of a mobile telephone. Codes may look like one.
 *
 * @example holdsMobileNumber('张老师 13800138000') // => true
 */
export function holdsMobileNumber(text: string): boolean {
  return mobileNumber.test(text.normalize('NFKC').replaceAll(/(?<=\d)[\s-](?=\d)/gu, ''));
}
