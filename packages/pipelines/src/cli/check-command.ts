import { existsSync } from 'node:fs';
import { openStore, SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { checkDeliveries } from '../ingest/deliver/check-deliveries.ts';
import { checkLargeTables } from '../ingest/deliver/large-tables.ts';
import { loadPlaces } from '../ingest/ingest-folder.ts';
import { bundledPlaces } from '../run/bundled.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand } from './command.ts';
import { type CommonOptions, printResult } from './output.ts';
import { countFindings, printFindings } from './print-findings.ts';

interface Options extends CommonOptions {
  readonly store?: string;
  readonly places?: string;
}

/** `eduplan check`: read deliveries and run every check on them; nothing is loaded. */
export const checkCommandDefinition = makeCommand('check', {
  zh: '检查来件：逐格读取，核对取值、合计、键、学校与上次数据；不载入任何数据。',
  en: 'Check deliveries: values, totals, keys, schools and the last release, cell by cell; nothing is loaded.',
  examples: ['check out/sample/2023', 'check out/sample/2023/schools --json'],
})
  .argument(
    '<path>',
    '含 source.yaml 的文件夹、其上级文件夹或其中一个文件 a folder with source.yaml, one above it, or a file in it',
  )
  .option('--store <file>', '与此库中的上次数据比较 compare with what this store holds')
  .option(
    '--places <file>',
    '地名表，默认用自带的 register of places; the bundled one unless given',
  )
  .action((path: string, options: Options) =>
    runCommand(options, async () => {
      const places = await loadPlaces(options.places ?? bundledPlaces);
      if (options.store !== undefined && !existsSync(options.store))
        throw new SourceError(cliMessages.noStore(options.store));
      const store = options.store === undefined ? null : await openStore(options.store);
      try {
        const checked = await checkDeliveries(path, places, store);
        const { deliveries, figures } = checked;
        const large = await checkLargeTables(deliveries.flatMap((delivery) => delivery.large));
        const findings = [...checked.findings, ...large.findings];
        const counts = countFindings(findings);
        const sum = (numbers: readonly number[]) =>
          numbers.reduce((all, number) => all + number, 0);
        const files = sum(deliveries.map((delivery) => delivery.files)) + figures.length;
        const rows = sum([
          large.rows,
          ...deliveries.flatMap(({ delivered }) => delivered.map((each) => each.rows.length)),
          ...figures.map(({ input }) => (input.kind === 'rows' ? input.rows.length : 0)),
        ]);
        if (counts.errors > 0) process.exitCode = 1;
        printResult(options, { files, rows, ...counts, findings }, () =>
          [
            printFindings(findings, options.lang),
            `${cliWording[options.lang].checked(files, rows, counts.errors, counts.warnings)}\n`,
          ].join(''),
        );
      } finally {
        store?.close();
      }
    }),
  );
