import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import { renderNotebook } from '@eduplan/reports';
import { Argument } from 'commander';
import { bundledNotebooks } from '../run/bundled.ts';
import { gatherData } from '../run/gather-data.ts';
import { notebookScope } from '../run/notebook-scope.ts';
import { withSession } from '../run/open-session.ts';
import { pageName } from '../run/run-publication.ts';
import { writing } from '../run/writing.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand, storeOption } from './command.ts';
import { type CommonOptions, printResult } from './output.ts';

interface Options extends CommonOptions {
  readonly store?: string;
  readonly out?: string;
}

const bundledNotebook = 'published-2015-2025.md';

/** `eduplan report`: one notebook as one page in one language. */
export const reportCommandDefinition = makeCommand('report', {
  zh: '把一个 Markdown 报告模板生成为单个网页，不需联网即可打开。',
  en: 'Render one Markdown notebook as one page that opens without a network.',
  examples: ['report', 'report notebooks/published-2015-2025.md --lang en --out report.html'],
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
  .addOption(storeOption())
  .action((notebook: string, options: Options) =>
    runCommand(options, async () => {
      const file = basename(notebook);
      const markdown = await readFile(notebook, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new SourceError(ingestMessages.unreadable(file, error.code ?? String(error)));
      });
      await withSession(options, async (session) => {
        const scope = { ...notebookScope(await gatherData(session), options.lang) };
        const { html, title } = await renderNotebook(markdown, {
          file,
          scope,
          language: options.lang,
          simulatedText: scope.simulatedText,
        });
        const out = options.out ?? pageName(file, options.lang);
        await writing(out, () => writeFile(out, html));
        printResult(
          options,
          { title, file: out },
          () => `${cliWording[options.lang].written(out)}\n`,
        );
      });
    }),
  );
