import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Language, liuzhouPlan, SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import {
  type Notebook,
  type ParameterValues,
  parseNotebook,
  type ReportDocument,
} from '@eduplan/reports';
import { Option } from 'commander';
import { loadPlaces } from '../ingest/places/load-places.ts';
import { bundledPlaces } from '../run/bundled.ts';
import { chartPictures } from '../run/chart-pictures.ts';
import { gatherData } from '../run/gather-data.ts';
import { gatherReturns } from '../run/gather-returns.ts';
import { choosePage } from '../run/notebook-pages.ts';
import { withSession } from '../run/open-session.ts';
import { pageName } from '../run/page-name.ts';
import { reportDocument, writeReport } from '../run/render-report.ts';
import { notebookScope } from '../run/scope/notebook-scope.ts';
import { openSqlSource } from '../run/sql-source.ts';
import { writing } from '../run/writing.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand, storeOption } from './command.ts';
import { notebookArgument } from './notebook-argument.ts';
import { type CommonOptions, printResult } from './output.ts';
import { type AskedFormat, chooseFormat, isPicture, writtenFormats } from './report-format.ts';
import { writePictures } from './write-pictures.ts';

interface Options extends CommonOptions, AskedFormat {
  readonly store?: string;
  readonly param?: readonly string[];
}

interface AskedPage {
  readonly notebook: Notebook;
  readonly parameters: ParameterValues;
  readonly language: Language;
}

async function readPage(path: string, { lang, param = [] }: Options): Promise<AskedPage> {
  const file = basename(path);
  const markdown = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new SourceError(ingestMessages.unreadable(file, error.code ?? String(error)));
  });
  const notebook = parseNotebook(markdown, file);
  const lists = { places: await loadPlaces(bundledPlaces), plan: liuzhouPlan };
  return { notebook, language: lang, parameters: choosePage(notebook, lists, param) };
}

const runPage = ({ notebook, parameters, language }: AskedPage, { store }: Options) =>
  withSession(store === undefined ? {} : { store }, async (session): Promise<ReportDocument> => {
    const gather = { published: gatherData, returns: gatherReturns };
    const data = await gather[notebook.data](session);
    const scope = notebookScope(data, language, parameters);
    const sql = openSqlSource(session.store);
    return reportDocument(notebook, { scope, language, parameters, sql });
  });

async function report(path: string, options: Options): Promise<void> {
  const format = chooseFormat(options);
  const page = await readPage(path, options);
  const document = await runPage(page, options);
  const { title } = document;
  const { lang, chart, out } = options;
  const words = cliWording[lang];
  const named = pageName(page.notebook.file, lang, page.parameters).replace(/\.html$/u, '');
  if (!isPicture(format)) {
    const content = await writeReport(document, page.notebook, format);
    const file = out ?? `${named}.${format}`;
    await writing(file, () => writeFile(file, content));
    return printResult(options, { title, file }, () => `${words.written(file)}\n`);
  }
  const pictures = await chartPictures(document, format, chart);
  const place = { format, out, isOne: chart !== undefined, report: named };
  const charts = await writePictures(pictures, place);
  printResult(options, { title, charts }, () =>
    charts.map(({ file }) => `${words.written(file)}\n`).join(''),
  );
}

/** `eduplan report`: one notebook in one format and one language, or pictures of its charts. */
export const reportCommandDefinition = makeCommand('report', {
  zh: '把一个 Markdown 报告模板生成为网页、PDF、Word、Excel 或 Jupyter 文件，不需联网即可打开；或把其中的图存为图片。',
  en: 'Render one Markdown notebook as a page, PDF, Word, Excel or Jupyter file that opens without a network, or its charts as pictures.',
  examples: [
    'report',
    'report notebooks/published-2015-2025.md --lang en --out report.pdf',
    'report notebooks/liuzhou-2023-2025.md --store out/returns.duckdb --format docx',
    'report my-counties.md --store out/returns.duckdb --param place=450202',
    'report --format png --out charts',
    'report --chart 3 --out coverage.svg',
  ],
})
  .addArgument(notebookArgument())
  .option(
    '--out <path>',
    '写入此文件；全部图片则写入此文件夹，没有则新建；默认与模板同名 write to this file; into this folder where it is all pictures; named like the notebook unless given',
  )
  .addOption(
    new Option(
      '--format <format>',
      '格式，默认看 --out 的扩展名，再默认网页；svg 和 png 为图片 format; as --out ends, or else a page; svg and png are pictures of the charts',
    ).choices(writtenFormats),
  )
  .option(
    '--chart <chart>',
    '只要此图：标签，或图号如 3；默认全部 this chart alone, by its label or its number; all unless given',
  )
  .option(
    '--param <name=value>',
    '分页的模板取哪一页，可重复 which page of a notebook with parameters; may be repeated',
    (text: string, before: readonly string[] = []) => [...before, text],
  )
  .addOption(storeOption())
  .action((notebook: string, options: Options) =>
    runCommand(options, () => report(notebook, options)),
  );
