import { join } from 'node:path';
import { type Verdict, verdicts } from '@eduplan/core';
import { assessmentRow, resultWording } from '@eduplan/reports';
import { latestRow } from '../run/plain-rows.ts';
import { parseFormats, reportFormats } from '../run/report-formats.ts';
import { type RunSummary, runPublication } from '../run/run-publication.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand } from './command.ts';
import { type CommonOptions, printResult, progressLine } from './output.ts';
import { printTable } from './print-table.ts';

interface Options extends CommonOptions {
  readonly out: string;
  readonly figures?: string;
  readonly places?: string;
  readonly notebooks?: string;
  readonly returns?: string;
  readonly formats?: string;
}

function describeRun(
  { published, latest, verdicts: counts, index, pages, data }: RunSummary,
  { lang }: Options,
): string {
  const words = resultWording[lang];
  const rows = latest.map((each) => assessmentRow(each, data.places, lang));
  const table = printTable(
    [
      { label: words.clause },
      { label: words.place },
      { label: words.year, align: 'end' },
      { label: words.value, align: 'end' },
      { label: words.basis },
      { label: words.target, align: 'end' },
      { label: words.targetStatus },
    ],
    rows.map((row) => [
      row.clause,
      row.place,
      row.year,
      row.value,
      row.basis,
      row.target,
      row.status,
    ]),
  );
  const shown = new Set(latest.map(({ clause }) => clause.id)).size;
  const summary = verdicts
    .map((verdict: Verdict) => `${words.verdict[verdict]} ${counts[verdict]}`)
    .join(lang === 'zh' ? '，' : ', ');
  return [
    table,
    `${cliWording[lang].clausesShown(shown, data.plan.clauses.length)}\n\n`,
    `${cliWording[lang].verdictCounts(summary)}\n`,
    ...[index[lang], ...pages[lang]].map(
      (page) => `${cliWording[lang].reportAt(join(published.latest, page))}\n`,
    ),
    published.isNew ? '' : `${cliWording[lang].unchanged}\n`,
  ].join('');
}

/** `eduplan run`: the whole way, from the folder of figures to the published report. */
export const runCommandDefinition = makeCommand('run', {
  zh: '从数据到发布的报告，一步完成；没有新内容时不另发新版。',
  en: 'The whole way from data to the published report; publishes nothing where nothing is new.',
  examples: [
    'run',
    'run --out out --lang en',
    'run --figures ./my-figures --json',
    'run --formats html,pdf',
  ],
})
  .option('--out <folder>', '发布到此文件夹 publish into this folder', 'out')
  .option(
    '--figures <folder>',
    '已公布数字登记册所在文件夹，默认用自带的 folder of the register of published figures; the bundled one unless given',
  )
  .option(
    '--places <file>',
    '地名表，默认用自带的 register of places; the bundled one unless given',
  )
  .option(
    '--returns <folder>',
    '报表所在文件夹，默认用现场生成的模拟报表 folder of returns; simulated ones made on the spot unless given',
  )
  .option(
    '--notebooks <folder>',
    '报告模板文件夹，默认用自带的 folder of notebooks; the bundled one unless given',
  )
  .option(
    '--formats <list>',
    `每份报告的格式，如 html,pdf（可用 ${reportFormats.join(',')}）；默认单页报告全部格式、分县分年报告只出网页 formats of every report, such as html,pdf; unless given, all for a report of one page, pages only for those by county or year`,
  )
  .action(({ formats, ...options }: Options) =>
    runCommand(options, async () => {
      const asked = formats === undefined ? {} : { formats: parseFormats(formats) };
      const progress = progressLine(options.lang);
      const summary = await runPublication({
        ...options,
        ...asked,
        onStep: progress.step,
      }).finally(progress.done);
      printResult(
        options,
        {
          latest: summary.latest.map(latestRow),
          verdicts: summary.verdicts,
          index: join(summary.published.latest, summary.index[options.lang]),
          reports: summary.pages[options.lang].map((page) => join(summary.published.latest, page)),
          edition: summary.published.edition,
          isNew: summary.published.isNew,
        },
        () => describeRun(summary, options),
      );
    }),
  );
