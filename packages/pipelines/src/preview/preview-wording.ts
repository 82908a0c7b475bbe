import type { Language } from '@eduplan/core';

/** The words of a previewed page beside its own, in one language. */
export interface PreviewWording {
  /** What the language calls itself. */
  readonly language: string;
  readonly preview: string;
  readonly allPages: string;
  readonly failed: (notebook: string) => string;
}

/** The words of a preview; a language without one of them does not compile. */
export const previewWording: Readonly<Record<Language, PreviewWording>> = {
  zh: {
    language: '中文',
    preview: '预览',
    allPages: '全部页面',
    failed: (notebook) => `${notebook} 无法生成`,
  },
  en: {
    language: 'English',
    preview: 'Preview',
    allPages: 'All pages',
    failed: (notebook) => `${notebook} cannot be rendered`,
  },
};
