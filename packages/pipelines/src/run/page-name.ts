import { basename } from 'node:path';
import type { Language } from '@eduplan/core';
import { type ParameterValues, pageSuffix } from '@eduplan/reports';
import type { ReportFormat } from './report-formats.ts';

/** The languages that every page is written in; the first is the one without a suffix. */
export const pageLanguages: readonly Language[] = ['zh', 'en'];

/** The name of the first page of a publication, without its ending. */
export const indexName = 'index';

/** The name of a page of a publication in a language. @example fileName('index', 'en', 'html') // => 'index.en.html' */
export function fileName(name: string, language: Language, format: string): string {
  return `${name}${language === pageLanguages[0] ? '' : `.${language}`}.${format}`;
}

/**
 * The file name of a notebook's page, with the values of its parameters.
 *
 * @example pageName('trend.md', 'en') // => 'trend.en.html'
 */
export function pageName(
  notebook: string,
  language: Language,
  values: ParameterValues = {},
  format: ReportFormat = 'html',
): string {
  return fileName(`${basename(notebook, '.md')}${pageSuffix(values)}`, language, format);
}
