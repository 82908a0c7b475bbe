import type { Language } from '@eduplan/core';
import type { IFontAttributesProperties } from 'docx';

const font = (latin: string, eastAsia: string): IFontAttributesProperties => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});

/** The font of running text and of tables: SimSun (宋体) for Chinese. */
export const textFont = font('Times New Roman', 'SimSun');

/** The font of headings and captions: SimHei (黑体) for Chinese. */
export const headFont = font('Arial', 'SimHei');

/** The font of code. */
export const codeFont = font('Consolas', 'SimSun');

/** The language of a text for spelling and for screen readers; Chinese stays Chinese in both. */
export const languageTags: Readonly<Record<Language, { value: string; eastAsia: string }>> = {
  zh: { value: 'zh-CN', eastAsia: 'zh-CN' },
  en: { value: 'en-GB', eastAsia: 'zh-CN' },
};

/** What stands in for a font that a computer does not have. */
const fallbacks = {
  SimSun: { names: '宋体,Noto Serif SC,Noto Sans SC', charset: '86', family: 'auto' },
  SimHei: { names: '黑体,Noto Sans SC', charset: '86', family: 'modern' },
  'Times New Roman': { names: 'Liberation Serif', charset: '00', family: 'roman' },
  Arial: { names: 'Liberation Sans', charset: '00', family: 'swiss' },
  Consolas: { names: 'Liberation Mono', charset: '00', family: 'modern' },
};

/** A font table with the fonts used and what stands in for each. */
export function fontTable(xml: string): string {
  const fonts = Object.entries(fallbacks).map(
    ([name, { names, charset, family }]) =>
      `<w:font w:name="${name}"><w:altName w:val="${names}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/></w:font>`,
  );
  return xml.replace(
    /(<w:fonts[^>]*?)\/>\s*$/u,
    (_whole, start: string) => `${start}>${fonts.join('')}</w:fonts>`,
  );
}
