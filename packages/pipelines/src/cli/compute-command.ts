import { compute, defaultVariant, type IndicatorValue, SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { resultWording } from '@eduplan/reports';
import { withSession } from '../run/open-session.ts';
import { valueRow } from '../run/plain-rows.ts';
import { chooseIndicators } from './choose-indicators.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand, storeOption } from './command.ts';
import { type CommonOptions, printResult } from './output.ts';
import { parseYears } from './parse-years.ts';
import { printTable } from './print-table.ts';

interface Options extends CommonOptions {
  readonly store?: string;
  readonly place?: readonly string[];
  readonly years?: string;
}

/** `eduplan compute`: values of indicators for places and years, with the reason where missing. */
export const computeCommandDefinition = makeCommand('compute', {
  zh: '按地区和年份计算指标，列出数值、口径；缺失时说明原因。',
  en: 'Compute indicators by place and year: value, reading, and the reason where it is missing.',
  examples: [
    'compute preschool-inclusive-coverage --place 全国 --years 2018-2024',
    'compute --place 450200 --years 2019 --json',
  ],
})
  .argument('[indicator...]', '指标标识，默认全部 ids; all unless given')
  .option(
    '--place <place...>',
    '地区代码或名称，默认全部 codes or names of places; all unless given',
  )
  .option(
    '--years <years>',
    '年份，如 2022-2025 或 2019,2021，默认全部 years, such as 2022-2025 or 2019,2021; all unless given',
  )
  .addOption(storeOption())
  .action((ids: string[], options: Options) =>
    runCommand(options, async () => {
      const chosen = chooseIndicators(ids);
      await withSession(options, async ({ store, places }) => {
        const result = await compute(store, {
          indicators: chosen,
          ...(options.place && { places: options.place.map((name) => places.resolve(name).code) }),
          ...(options.years !== undefined && { years: parseYears(options.years) }),
        });
        if (result.values.length === 0) throw new SourceError(cliMessages.nothingFound());
        const words = resultWording[options.lang];
        // An indicator with one reading only gives it no name of its own.
        const readingName = ({ indicator, variant }: IndicatorValue) =>
          variant.id === defaultVariant && indicator.readings.length === 1
            ? words.computed
            : variant.name[options.lang];
        const columns = [
          { label: cliWording[options.lang].id },
          { label: words.reading },
          { label: words.place },
          { label: words.year, align: 'end' },
          { label: words.value, align: 'end' },
          { label: words.unit },
          { label: cliWording[options.lang].missing },
        ] as const;
        const rows = result.values.map((value) => {
          const row = valueRow(value, options.lang);
          const place = places.get(value.place).name[options.lang];
          return [
            row.indicator,
            readingName(value),
            place,
            String(row.year),
            row.value,
            value.indicator.unit.label[options.lang],
            row.missing ?? '',
          ];
        });
        printResult(
          options,
          result.values.map((value) => valueRow(value, options.lang)),
          () => printTable(columns, rows),
        );
      });
    }),
  );
