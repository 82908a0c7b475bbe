import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import { parseNotebook } from '@eduplan/reports';
import { Argument, Option } from 'commander';
import { bundledNotebooks } from '../run/bundled.ts';
import { gatherData } from '../run/gather-data.ts';
import { gatherReturns } from '../run/gather-returns.ts';
import { notebookScope } from '../run/notebook-scope.ts';
import { withSession } from '../run/open-session.ts';
import { type ReportFormat, renderReport, reportFormats } from '../run/render-report.ts';
import { pageName } from '../run/run-publication.ts';
import { writing } from '../run/writing.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand, storeOption } from './command.ts';
import { type CommonOptions, printResult } from './output.ts';

interface Options extends CommonOptions {
  readonly store?: string;
  readonly out?: string;
  readonly format: ReportFormat;
}

const bundledNotebook = 'published-2015-2025.md';

/** `eduplan report`: one notebook in one format and one language. */
export const reportCommandDefinition = makeCommand('report', {
  zh: '把一个 Markdown 报告模板生成为网页、PDF、Word、Excel 或 Jupyter 文件，不需联网即可打开。',
  en: 'Render one Markdown notebook as a page, PDF, Word, Excel or Jupyter file that opens without a network.',
  examples: [
    'report',
    'report notebooks/published-2015-2025.md --lang en --format pdf',
    'report notebooks/liuzhou-2023-2025.md --store out/returns.duckdb --format docx',
  ],
})
  .addArgument(
    new Argument('[notebook]', 'Markdown 文件 the notebook').default(
      join(bundledNotebooks, bundledNotebook),
      bundledNotebook,
    ),
  )
  .option(
    '--out <file>',
    '写入此文件，默认与模板同名 write to this file; named like the notebook unless given',
  )
  .addOption(
    new Option('--format <format>', '格式 format').choices([...reportFormats]).default('html'),
  )
  .addOption(storeOption())
  .action((notebook: string, options: Options) =>
    runCommand(options, async () => {
      const file = basename(notebook);
      const markdown = await readFile(notebook, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new SourceError(ingestMessages.unreadable(file, error.code ?? String(error)));
      });
      await withSession(options, async (session) => {
        const { lang, format } = options;
        const gather = { published: gatherData, returns: gatherReturns };
        const data = await gather[parseNotebook(markdown, file).data](session);
        const scope = notebookScope(data, lang);
        const { title, content } = await renderReport(markdown, file, scope, lang, format);
        const out = options.out ?? pageName(file, lang).replace(/html$/u, format);
        await writing(out, () => writeFile(out, content));
        printResult(
          options,
          { title, file: out },
          () => `${cliWording[options.lang].written(out)}\n`,
        );
      });
    }),
  );
