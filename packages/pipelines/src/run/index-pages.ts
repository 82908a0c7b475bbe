import { type Language, type Verdict, verdicts } from '@eduplan/core';
import {
  type IndexPage,
  type IndexReport,
  type IndexTheme,
  indexDocument,
  type Notebook,
  type PublicationIndex,
  renderHtml,
} from '@eduplan/reports';
import type { WrittenTable } from './downloads/table-files.ts';
import { fileName, indexName, pageLanguages } from './page-name.ts';
import type { WrittenPage } from './render-pages.ts';
import type { NotebookData } from './scope/notebook-scope.ts';

/** What the first page is written from. */
export interface IndexSource {
  /** The data that its clauses were assessed with. */
  readonly reviewed: NotebookData;
  /** The published figures that were judged. */
  readonly judged: NotebookData['judged'];
  readonly pages: readonly WrittenPage[];
  readonly tables: readonly WrittenTable[];
  readonly manifest: string;
}

/** What tells a page from the others of its notebook: a place by its name, anything else as it is. */
function nameOf({ title, parameters }: WrittenPage, { places }: NotebookData, language: Language) {
  const values = Object.entries(parameters).map(([name, value]) =>
    name === 'place' ? places.get(value).name[language] : value,
  );
  return values.length === 0 ? title : values.join(' ');
}

/** What the plan came to first, and whole before its parts; else the order of the files. */
const weightOf = ({ data, parameters }: Notebook) =>
  (data === 'returns' ? 0 : 2) + Math.sign(Object.keys(parameters.values).length);
const byWeight = ([a]: readonly [Notebook, unknown], [b]: readonly [Notebook, unknown]) =>
  weightOf(a) - weightOf(b);

function reportsOf({ pages, reviewed }: IndexSource, language: Language): IndexReport[] {
  const byNotebook = new Map<Notebook, WrittenPage[]>();
  for (const page of pages.filter((each) => each.language === language))
    byNotebook.set(page.notebook, [...(byNotebook.get(page.notebook) ?? []), page]);
  return [...byNotebook].sort(byWeight).map(([, own]): IndexReport => {
    const [parameter = null] = Object.keys(own[0]?.parameters ?? {});
    return {
      parameter,
      title: own[0]?.title ?? '',
      pages: own.map(
        (page): IndexPage => ({ name: nameOf(page, reviewed, language), files: page.files }),
      ),
      simulated: own.some(({ simulated }) => simulated),
    };
  });
}

/** Where a chart or table with a label stands; null where no page of the language has it. */
function anchorOf(pages: readonly WrittenPage[], label: string, language: Language): string | null {
  for (const { files, anchors, ...page } of pages) {
    const html = files.find(({ format }) => format === 'html');
    if (html && page.language === language && anchors.includes(label))
      return `${html.href}#${label}`;
  }
  return null;
}

function themesOf({ pages, reviewed }: IndexSource, language: Language): IndexTheme[] {
  const { indicators, plan } = reviewed;
  const ids = [...new Set(indicators.map(({ theme = '' }) => theme))];
  return ids.map((id) => ({
    name: plan.themes?.[id]?.[language] ?? id,
    indicators: indicators
      .filter(({ theme = '' }) => theme === id)
      .flatMap((indicator) => {
        const href = anchorOf(pages, indicator.id, language);
        return href === null ? [] : [{ name: indicator.name[language], href }];
      }),
  }));
}

/** The first page that shows verdicts; null where none does. */
function verdictPage(pages: readonly WrittenPage[], language: Language): string | null {
  const own = pages.find((page) => page.language === language && page.showsVerdicts);
  return own?.files[0]?.href ?? null;
}

function verdictsOf(source: IndexSource, language: Language): PublicationIndex['verdicts'] {
  const { judged, pages } = source;
  return verdicts.map((verdict: Verdict) => ({
    verdict,
    count: judged.filter(({ judgement }) => judgement.verdict === verdict).length,
    href: anchorOf(pages, `verdicts-${verdict}`, language) ?? verdictPage(pages, language),
  }));
}

/**
 * The first page of a publication in each language, by name: how the plan stands, and a link to
 * every file of it.
 */
export async function indexPages(source: IndexSource): Promise<(readonly [string, string])[]> {
  const { plan, assessments, years } = source.reviewed;
  const written: (readonly [string, string])[] = [];
  for (const language of pageLanguages) {
    const other = language === 'zh' ? 'en' : 'zh';
    const document = indexDocument({
      ...{ language, plan, assessments, year: years[1] },
      reports: reportsOf(source, language),
      themes: themesOf(source, language),
      verdicts: verdictsOf(source, language),
      downloads: source.tables.map(({ table, download }) => ({
        name: table.title[language],
        ...download,
      })),
      manifest: source.manifest,
      otherLanguage: fileName(indexName, other, 'html'),
    });
    written.push([fileName(indexName, language, 'html'), await renderHtml(document, {})]);
  }
  return written;
}
