import { openStore, publishedFigures } from '@eduplan/core';
import { ingestPath } from '../ingest/deliver/ingest-path.ts';
import { loadPlaces } from '../ingest/places/load-places.ts';
import { bundledPlaces } from '../run/bundled.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand } from './command.ts';
import { type CommonOptions, printResult } from './output.ts';
import { countFindings, printFindings } from './print-findings.ts';

interface Options extends CommonOptions {
  readonly store: string;
  readonly places?: string;
}

/** `eduplan ingest`: load a folder of deliveries into a store. */
export const ingestCommandDefinition = makeCommand('ingest', {
  zh: '把来件（含 source.yaml 的文件夹，或其上级）检查后载入库；不合格的行留在库的待核表中，不计入。',
  en: 'Check deliveries (folders with a source.yaml, or one above them) and load them into a store; rows that fail are kept aside there.',
  examples: ['ingest data/figures --store out/store.duckdb'],
})
  .argument(
    '<path>',
    '含 source.yaml 的文件夹，或其上级 a folder with source.yaml, or one above it',
  )
  .requiredOption('--store <file>', '库文件，没有则新建 the store; made where it is not there')
  .option(
    '--places <file>',
    '地名表，默认用自带的 register of places; the bundled one unless given',
  )
  .action((path: string, options: Options) =>
    runCommand(options, async () => {
      const places = await loadPlaces(options.places ?? bundledPlaces);
      const store = await openStore(options.store);
      try {
        const { releases, findings } = await ingestPath(store, path, places);
        const words = cliWording[options.lang];
        const { errors, warnings } = countFindings(findings);
        const lines = [
          ...releases.map(({ dataset, covers, rows, loaded }) => {
            const name = dataset === publishedFigures.id ? covers : `${dataset} ${covers}`;
            return loaded ? words.loaded(name, rows) : words.alreadyThere(name);
          }),
          ...(findings.length > 0 ? [words.found(errors, warnings)] : []),
        ];
        printResult(options, { releases, findings }, () =>
          [printFindings(findings, options.lang), ...lines.map((line) => `${line}\n`)].join(''),
        );
      } finally {
        store.close();
      }
    }),
  );
