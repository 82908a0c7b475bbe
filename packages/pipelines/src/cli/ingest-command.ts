import { openStore } from '@eduplan/core';
import { ingestFolder, loadPlaces } from '../ingest/ingest-folder.ts';
import { bundledPlaces } from '../run/bundled.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand } from './command.ts';
import { type CommonOptions, printResult } from './output.ts';

interface Options extends CommonOptions {
  readonly store: string;
  readonly places?: string;
}

/** `eduplan ingest`: load a folder of deliveries into a store. */
export const ingestCommandDefinition = makeCommand('ingest', {
  zh: '把一个文件夹（含 source.yaml）检查后载入库；有错则一行也不载入。',
  en: 'Check a folder with its source.yaml and load it into a store; with any error nothing is loaded.',
  examples: ['ingest data/figures --store out/store.duckdb'],
})
  .argument('<folder>', '含 source.yaml 的文件夹 the folder with source.yaml')
  .requiredOption('--store <file>', '库文件，没有则新建 the store; made where it is not there')
  .option(
    '--places <file>',
    '地名表，默认用自带的 register of places; the bundled one unless given',
  )
  .action((folder: string, options: Options) =>
    runCommand(options, async () => {
      const places = await loadPlaces(options.places ?? bundledPlaces);
      const store = await openStore(options.store);
      try {
        const releases = await ingestFolder(store, folder, places);
        const words = cliWording[options.lang];
        printResult(options, releases, () =>
          releases
            .map(({ covers, rows, loaded }) =>
              loaded ? words.loaded(covers, rows) : words.alreadyThere(covers),
            )
            .map((line) => `${line}\n`)
            .join(''),
        );
      } finally {
        store.close();
      }
    }),
  );
