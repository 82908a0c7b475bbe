import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { SourceError } from '@eduplan/core';
import { cliMessages, ingestMessages } from '@eduplan/core/messages';
import { openPreview, type PreviewedPage } from '../preview/open-preview.ts';
import { servePreview } from '../preview/serve-preview.ts';
import { cleanLines } from './clean-text.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand } from './command.ts';
import { notebookArgument } from './notebook-argument.ts';
import { type CommonOptions, printResult } from './output.ts';

interface Options extends CommonOptions {
  readonly store?: string;
  readonly figures?: string;
  readonly returns?: string;
  readonly places?: string;
  readonly port?: string;
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new SourceError(cliMessages.portUnreadable(text));
  return port;
}

/** Say on the terminal how a page came out. */
function tell({ name, failed, took }: PreviewedPage, { lang, json }: Options): void {
  if (json) {
    process.stdout.write(`${JSON.stringify({ page: name, failed })}\n`);
    return;
  }
  const words = cliWording[lang];
  if (failed) process.stderr.write(`${words.error} ${cleanLines(failed[lang])}\n`);
  else process.stdout.write(`${words.rendered(cleanLines(name), (took / 1000).toFixed(1))}\n`);
}

/** Wait until somebody ends the command. */
function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function preview(notebook: string, options: Options): Promise<void> {
  const port = readPort(options.port);
  if (!existsSync(notebook))
    throw new SourceError(ingestMessages.unreadable(basename(notebook), 'ENOENT'));
  const over = ended();
  let announce = async () => {};
  const open = await openPreview({
    ...options,
    ...{ notebook, language: options.lang, onChange: () => void announce() },
  });
  try {
    const served = await servePreview(open, port);
    announce = async () => {
      for (const page of await served.announce()) tell(page, options);
    };
    const { url } = served;
    printResult(options, { url }, () => `${cliWording[options.lang].previewAt(url)}\n`);
    if (process.stderr.isTTY) process.stderr.write(`${cliWording[options.lang].gathering}\n`);
    try {
      await Promise.race([announce(), over]);
      await over;
    } finally {
      announce = async () => {};
      await served.close();
    }
  } finally {
    await open.close();
  }
}

/** `eduplan preview`: a notebook in the browser while it is written. */
export const previewCommandDefinition = makeCommand('preview', {
  zh: '在浏览器中预览一个报告模板，保存后自动刷新；只在本机可见，不发布。',
  en: 'Show a notebook in the browser while it is written; it reloads when you save. Seen on this machine alone, and nothing is published.',
  examples: [
    'preview',
    'preview notebooks/liuzhou-2023-2025.md --store out/returns.duckdb',
    'preview my-notebook.md --returns ./my-returns --port 8080 --lang en',
  ],
})
  .addArgument(notebookArgument())
  .option(
    '--store <file>',
    '库文件，取代 --figures 与 --returns a store, in place of --figures and --returns',
  )
  .option(
    '--figures <folder>',
    '已公布数字登记册所在文件夹，默认用自带的 folder of the register of published figures; the bundled one unless given',
  )
  .option(
    '--returns <folder>',
    '报表所在文件夹，默认用现场生成的模拟报表 folder of returns; simulated ones made on the spot unless given',
  )
  .option(
    '--places <file>',
    '地名表，默认用自带的 register of places; the bundled one unless given',
  )
  .option('--port <number>', '端口，默认 4321 或任一空闲的 port; 4321 or a free one unless given')
  .action((notebook: string, options: Options) =>
    runCommand(options, () => preview(notebook, options)),
  );
