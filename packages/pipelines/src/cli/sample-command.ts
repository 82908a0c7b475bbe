import { SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { simulatedYears } from '../sample/world/course-of-years.ts';
import { writeSample } from '../sample/write-sample.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand } from './command.ts';
import { type CommonOptions, printResult } from './output.ts';
import { parseYears } from './parse-years.ts';

interface Options extends CommonOptions {
  readonly out: string;
  readonly seed: string;
  readonly years: string;
  readonly schools?: string;
  readonly smallCity?: true;
  readonly plantErrors?: true;
}

const { first, last } = simulatedYears;

function yearsOf(text: string): number[] {
  const years = parseYears(text);
  const outside = years.find((year) => year < first || year > last);
  if (outside !== undefined)
    throw new SourceError(cliMessages.sampleYearOutside(outside, first, last));
  return years;
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const plain = text.normalize('NFKC').trim();
  if (!/^[1-9]\d{0,5}$/u.test(plain))
    throw new SourceError(cliMessages.schoolCountUnreadable(text));
  return Number(plain);
}

/** `eduplan sample`: simulated returns of Liuzhou in the layouts of the real forms. */
export const sampleCommandDefinition = makeCommand('sample', {
  zh: '生成柳州市的模拟报表，版式与真实报表相同，供试用和培训；数据全为模拟。',
  en: 'Make simulated returns of Liuzhou in the layouts of the real forms, to try things out; every number is made up.',
  examples: [
    'sample --out sample',
    'sample --out sample --years 2024-2025 --schools 60',
    'sample --out exercise --years 2025 --schools 120 --plant-errors',
  ],
})
  .requiredOption('--out <folder>', '写入此空文件夹 write into this empty folder')
  .option('--seed <word>', '同一个词得到同样的文件 the same word gives the same files', 'liuzhou')
  .option('--years <years>', '年份 years', `${first}-${last}`)
  .option('--schools <number>', '学校数，默认全部 number of schools; all unless given')
  .option(
    '--small-city',
    '适龄人口随所选学校缩小，使毛入学率仍合理 people of school age shrink with the schools chosen, so that enrolment rates stay plausible',
  )
  .option(
    '--plant-errors',
    '在最后一年埋入差错，附答案 plant errors in the last year, with a key to them',
  )
  .action((options: Options) =>
    runCommand(options, async () => {
      const written = await writeSample(options.out, {
        seed: options.seed,
        years: yearsOf(options.years),
        schools: countOf(options.schools),
        smallCity: options.smallCity,
        plantErrors: options.plantErrors,
      });
      const words = cliWording[options.lang];
      printResult(options, written, () =>
        [
          words.sampleWritten(written.folder, written.files),
          ...(written.answerKey === null ? [] : [words.errorsPlanted(written.answerKey)]),
        ]
          .map((line) => `${line}\n`)
          .join(''),
      );
    }),
  );
