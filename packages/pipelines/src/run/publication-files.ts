import { type Language, type Release, SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import type { Notebook } from '@eduplan/reports';
import type { InputTable } from './downloads/input-tables.ts';
import { writeTables } from './downloads/table-files.ts';
import { indexPages } from './index-pages.ts';
import { manifestOf } from './manifest.ts';
import { fileName, indexName } from './page-name.ts';
import type { Publication } from './publish.ts';
import { type PageSources, renderPages } from './render-pages.ts';
import type { ReportFormat } from './report-formats.ts';
import type { NotebookData } from './scope/notebook-scope.ts';

/** What the files of a publication are written from. */
export interface PublicationSource {
  readonly notebooks: readonly Notebook[];
  readonly sources: PageSources;
  readonly formats: readonly ReportFormat[] | undefined;
  /** The data that the clauses on the first page were assessed with. */
  readonly reviewed: NotebookData;
  readonly judged: NotebookData['judged'];
  readonly tables: readonly InputTable[];
  readonly releases: readonly Release[];
  /** Told after each page how many are written, and of how many. */
  readonly onPage: (written: number, of: number) => void;
}

/** The files of a publication, and the names of its pages in each language. */
export interface PublicationFiles {
  readonly files: Publication;
  readonly index: Readonly<Record<Language, string>>;
  readonly pages: Readonly<Record<Language, readonly string[]>>;
}

const manifest = 'manifest.json';

/** Files by name; two of one name are refused, whatever the case of their letters. */
function distinct(
  files: readonly (readonly [string, string | Uint8Array])[],
): Map<string, string | Uint8Array> {
  const taken = new Set<string>();
  for (const [name] of files) {
    const plain = name.normalize('NFC').toLowerCase();
    if (taken.has(plain)) throw new SourceError(cliMessages.fileTwice(name));
    taken.add(plain);
  }
  return new Map(files);
}

/**
 * Every file of a publication: the pages of the notebooks, the tables, the first page that leads
 * to them, and the manifest, which lists them all but itself.
 *
 * @throws {SourceError} naming the notebook and its line, if a page cannot be written, or naming
 *   the file, if two have one name
 */
export async function publicationFiles(source: PublicationSource): Promise<PublicationFiles> {
  const { notebooks, sources, formats, onPage, reviewed, judged } = source;
  const { pages, files } = await renderPages(notebooks, sources, formats, onPage);
  const tables = await writeTables(source.tables);
  const first = await indexPages({ reviewed, judged, pages, tables, manifest });
  const outputs = distinct([...first, ...files, ...tables.flatMap((table) => table.files)]);
  outputs.set(manifest, manifestOf(source.releases, outputs));
  const pagesIn = (language: Language) =>
    pages.filter((page) => page.language === language).flatMap((page) => page.files[0]?.href ?? []);
  return {
    files: outputs,
    index: { zh: fileName(indexName, 'zh', 'html'), en: fileName(indexName, 'en', 'html') },
    pages: { zh: pagesIn('zh'), en: pagesIn('en') },
  };
}
