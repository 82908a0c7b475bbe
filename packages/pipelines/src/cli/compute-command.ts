import { writeFile } from 'node:fs/promises';
import {
  compute,
  defaultVariant,
  type IndicatorValue,
  type Language,
  type PlaceRegister,
  printValue,
  SourceError,
  toCsv,
  toRows,
} from '@eduplan/core';
import { cliMessages, framesMessages } from '@eduplan/core/messages';
import { markNotes, marksOf, resultWording } from '@eduplan/reports';
import { Option } from 'commander';
import { withSession } from '../run/open-session.ts';
import { type TableFormat, tableFormats, writeTable } from '../run/write-table.ts';
import { writing } from '../run/writing.ts';
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
  readonly format?: 'table' | TableFormat;
  readonly out?: string;
}

// An indicator with one reading only gives it no name of its own.
const readingName = ({ indicator, variant }: IndicatorValue, language: Language) =>
  variant.id === defaultVariant && indicator.readings.length === 1
    ? resultWording[language].computed
    : variant.name[language];

// A printed table may have hundreds of small shares: its rows are marked, a few are spelt out.
const smallSharesNamed = 3;

function tableText(
  values: readonly IndicatorValue[],
  places: PlaceRegister,
  language: Language,
): string {
  const words = resultWording[language];
  const simulated = values.filter((value) => value.simulated).length;
  const columns = [
    { label: cliWording[language].id },
    { label: words.reading },
    { label: words.place },
    { label: words.year, align: 'end' },
    { label: words.value, align: 'end' },
    { label: words.unit },
    { label: cliWording[language].missing },
    ...(simulated > 0 ? [{ label: words.remark }] : []),
  ] as const;
  const marks = values.map((value) => marksOf(value, places));
  const widest = Math.max(0, ...marks.map((mark) => mark.length));
  // Marks stand behind the number, so that digits stay under each other.
  const marked = (value: IndicatorValue, mark = '') => {
    const printed = printValue(value);
    return printed === null ? null : printed + mark.padEnd(widest);
  };
  const rows = values.map((value, index) => [
    value.indicator.id,
    readingName(value, language),
    places.get(value.place).name[language],
    String(value.year),
    marked(value, marks[index]),
    value.indicator.unit.label[language],
    value.missing?.sentence[language] ?? '',
    value.simulated ? framesMessages.simulated()[language] : '',
  ]);
  const notice = framesMessages.someSimulated(simulated, values.length)[language];
  return printTable(
    columns,
    rows,
    simulated > 0 ? notice : null,
    markNotes(values, places, language, smallSharesNamed),
  );
}

/** Codes of the places named, each as it is called in the years asked for: 柳江 was a county once. */
function resolvePlaces(
  names: readonly string[],
  years: readonly number[] | undefined,
  places: PlaceRegister,
): string[] {
  const codes = names.flatMap((name) =>
    years ? years.map((year) => places.resolve(name, { year }).code) : [places.resolve(name).code],
  );
  return [...new Set(codes)];
}

const isBinary = (format: string) => ['parquet', 'arrow', 'xlsx'].includes(format);

/** `eduplan compute`: values of indicators for places and years, with the reason where missing. */
export const computeCommandDefinition = makeCommand('compute', {
  zh: '按地区和年份计算指标，列出数值、口径；缺失时说明原因。',
  en: 'Compute indicators by place and year: value, reading, and the reason where it is missing.',
  examples: [
    'compute preschool-inclusive-coverage --place 全国 --years 2018-2024',
    'compute --place 450200 --years 2019 --json',
    'compute --place 全国 --format xlsx --out values.xlsx',
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
  .addOption(
    new Option('--format <format>', '输出格式 format of the output')
      .choices(['table', ...tableFormats])
      .default('table')
      .conflicts('json'),
  )
  .option(
    '--out <file>',
    '写入此文件；parquet、arrow、xlsx 必须给出 write to this file; needed for parquet, arrow, xlsx',
  )
  .addOption(storeOption())
  .action((ids: string[], given: Options) => {
    const format = given.json ? 'json' : (given.format ?? 'table');
    const options = { ...given, ...(format === 'json' && { json: true as const }) };
    return runCommand(options, async () => {
      const { lang, out } = options;
      if (out === undefined && isBinary(format))
        throw new SourceError(framesMessages.outNeeded(format));
      const chosen = chooseIndicators(ids);
      await withSession(options, async ({ store, places }) => {
        const years = options.years === undefined ? undefined : parseYears(options.years);
        const { values } = await compute(store, {
          indicators: chosen,
          register: places,
          ...(options.place && { places: resolvePlaces(options.place, years, places) }),
          ...(years && { years }),
        });
        if (values.length === 0) throw new SourceError(cliMessages.nothingFound());
        const table = () => tableText(values, places, lang);
        if (out === undefined) {
          if (format === 'csv') process.stdout.write(toCsv(values, { language: lang }));
          else printResult(options, toRows(values, { language: lang }), table);
          return;
        }
        if (format === 'table') await writing(out, () => writeFile(out, table()));
        else await writeTable(values, format, out, lang);
        printResult(
          options,
          { file: out, rows: values.length },
          () => `${cliWording[lang].written(out)}\n`,
        );
      });
    });
  });
