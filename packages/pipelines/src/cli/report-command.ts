import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { liuzhouPlan, SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import { parseNotebook } from '@eduplan/reports';
import { Option } from 'commander';
import { loadPlaces } from '../ingest/places/load-places.ts';
import { bundledPlaces } from '../run/bundled.ts';
import { gatherData } from '../run/gather-data.ts';
import { gatherReturns } from '../run/gather-returns.ts';
import { choosePage } from '../run/notebook-pages.ts';
import { withSession } from '../run/open-session.ts';
import { type ReportFormat, renderReport, reportFormats } from '../run/render-report.ts';
import { pageName } from '../run/run-publication.ts';
import { notebookScope } from '../run/scope/notebook-scope.ts';
import { openSqlSource } from '../run/sql-source.ts';
import { writing } from '../run/writing.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand, storeOption } from './command.ts';
import { notebookArgument } from './notebook-argument.ts';
import { type CommonOptions, printResult } from './output.ts';

interface Options extends CommonOptions {
  readonly store?: string;
  readonly out?: string;
  readonly format: ReportFormat;
  readonly param?: readonly string[];
}

/** `eduplan report`: one notebook in one format and one language. */
export const reportCommandDefinition = makeCommand('report', {
  zh: '把一个 Markdown 报告模板生成为网页、PDF、Word、Excel 或 Jupyter 文件，不需联网即可打开。',
  en: 'Render one Markdown notebook as a page, PDF, Word, Excel or Jupyter file that opens without a network.',
  examples: [
    'report',
    'report notebooks/published-2015-2025.md --lang en --format pdf',
    'report notebooks/liuzhou-2023-2025.md --store out/returns.duckdb --format docx',
    'report my-counties.md --store out/returns.duckdb --param place=450202',
  ],
})
  .addArgument(notebookArgument())
  .option(
    '--out <file>',
    '写入此文件，默认与模板同名 write to this file; named like the notebook unless given',
  )
  .addOption(
    new Option('--format <format>', '格式 format').choices([...reportFormats]).default('html'),
  )
  .option(
    '--param <name=value>',
    '分页的模板取哪一页，可重复 which page of a notebook with parameters; may be repeated',
    (text: string, before: readonly string[] = []) => [...before, text],
  )
  .addOption(storeOption())
  .action((notebook: string, options: Options) =>
    runCommand(options, async () => {
      const file = basename(notebook);
      const markdown = await readFile(notebook, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new SourceError(ingestMessages.unreadable(file, error.code ?? String(error)));
      });
      const parsed = parseNotebook(markdown, file);
      const lists = { places: await loadPlaces(bundledPlaces), plan: liuzhouPlan };
      const parameters = choosePage(parsed, lists, options.param ?? []);
      await withSession(options, async (session) => {
        const { lang, format } = options;
        const gather = { published: gatherData, returns: gatherReturns };
        const data = await gather[parsed.data](session);
        const scope = notebookScope(data, lang, parameters);
        const from = { parameters, sql: openSqlSource(session.store) };
        const { title, content } = await renderReport(markdown, file, scope, lang, format, from);
        const out = options.out ?? pageName(file, lang, parameters).replace(/html$/u, format);
        await writing(out, () => writeFile(out, content));
        printResult(
          options,
          { title, file: out },
          () => `${cliWording[options.lang].written(out)}\n`,
        );
      });
    }),
  );
