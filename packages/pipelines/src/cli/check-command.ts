import { existsSync } from 'node:fs';
import { openStore, SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { checkDeliveries } from '../ingest/deliver/check-deliveries.ts';
import { checkLargeTables } from '../ingest/deliver/large-tables.ts';
import { loadPlaces } from '../ingest/places/load-places.ts';
import { bundledPlaces } from '../run/bundled.ts';
import { checkNotebooks, findNotebooks } from '../run/check-notebooks.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand } from './command.ts';
import { type CommonOptions, printResult } from './output.ts';
import { countFindings, printFindings } from './print-findings.ts';

interface Options extends CommonOptions {
  readonly store?: string;
  readonly places?: string;
}

async function printChecked(paths: readonly string[], options: Options): Promise<void> {
  const { files, findings, notice } = await checkNotebooks(paths);
  const { errors, warnings } = countFindings(findings);
  if (errors > 0) process.exitCode = 1;
  printResult(options, { files, errors, warnings, notice, findings }, () =>
    [
      printFindings(findings, options.lang),
      ...(notice ? [`${cliWording[options.lang].warning} ${notice[options.lang]}\n`] : []),
      `${cliWording[options.lang].checkedNotebooks(files, errors)}\n`,
    ].join(''),
  );
}

/** `eduplan check`: read deliveries and run every check on them, or notebooks and check their cells; nothing is loaded or run. */
export const checkCommandDefinition = makeCommand('check', {
  zh: '检查来件：逐格读取，核对取值、合计、键、学校与上次数据；不载入任何数据。对报告模板（.md）则检查写法与各单元的类型，不运行。',
  en: 'Check deliveries: values, totals, keys, schools and the last release, cell by cell; nothing is loaded. Of notebooks (.md) check how they are written and the types of their cells; nothing runs.',
  examples: ['check out/sample/2023', 'check out/sample/2023/schools --json', 'check notebooks'],
})
  .argument(
    '<path>',
    '含 source.yaml 的文件夹、其上级文件夹或其中一个文件；或报告模板及其文件夹 a folder with source.yaml, one above it, or a file in it; or a notebook, or a folder of them',
  )
  .option('--store <file>', '与此库中的上次数据比较 compare with what this store holds')
  .option(
    '--places <file>',
    '地名表，默认用自带的 register of places; the bundled one unless given',
  )
  .action((path: string, options: Options) =>
    runCommand(options, async () => {
      const notebooks = await findNotebooks(path);
      if (notebooks) return printChecked(notebooks, options);
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
