import { join } from 'node:path';
import { type Language, type Verdict, verdicts } from '@eduplan/core';
import {
  assessmentRow,
  formatNames,
  headlineCounts,
  indexWording,
  resultWording,
} from '@eduplan/reports';
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

/** The latest published values, those of each clause below its name and what it asks for. */
function latestTable({ latest, data }: RunSummary, lang: Language): string {
  const words = resultWording[lang];
  const lines = latest.flatMap((each, index) => {
    const row = assessmentRow(each, data.places, lang);
    const isFirst = each.clause !== latest[index - 1]?.clause;
    const cells = [`  ${row.place}`, row.year, row.value, row.basis, row.status];
    return isFirst ? [cliWording[lang].asks(row.clause, row.target), cells] : [cells];
  });
  return printTable(
    [
      { label: words.clause },
      { label: words.year, align: 'end' },
      { label: words.value, align: 'end' },
      { label: words.basis },
      { label: words.targetStatus },
    ],
    lines,
  );
}

/** How many reports there are, in which formats, and how many data files. */
function countFiles({ files, index, pages, published }: RunSummary, lang: Language): string {
  const words = cliWording[lang];
  const first = Object.values(index);
  const formats = reportFormats.flatMap((format) => {
    const isWritten = (file: string) => file.endsWith(`.${format}`) && !file.includes('/');
    const written = files.filter((file) => isWritten(file) && !first.includes(file)).length;
    return written > 0 ? [`${written} ${formatNames[format]}`] : [];
  });
  const tables = files.filter((file) => file.startsWith('data/')).length;
  return words.filesMade(pages[lang].length, formats, tables, published.latest);
}

function describeRun(summary: RunSummary, { lang }: Options): string {
  const { published, latest, verdicts: counts, index, data, reviewed } = summary;
  const words = resultWording[lang];
  const own = cliWording[lang];
  const shown = new Set(latest.map(({ clause }) => clause.id)).size;
  const { headline, simulated } = indexWording[lang];
  const isSimulated = reviewed.assessments.some((each) => each.simulated);
  const verdictCounts = verdicts
    .map((verdict: Verdict) => `${words.verdict[verdict]} ${counts[verdict]}`)
    .join(lang === 'zh' ? '，' : ', ');
  return [
    latestTable(summary, lang),
    '',
    own.clausesShown(shown, data.plan.clauses.length),
    own.verdictCounts(verdictCounts),
    '',
    headline(own.thePlan, headlineCounts(reviewed.assessments)),
    ...(isSimulated ? [simulated] : []),
    '',
    own.openFirst(join(published.latest, index[lang])),
    countFiles(summary, lang),
    ...(published.isNew ? [] : [own.unchanged]),
  ]
    .map((line) => (line.endsWith('\n') ? line : `${line}\n`))
    .join('');
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
          files: summary.files.map((file) => join(summary.published.latest, file)),
          edition: summary.published.edition,
          isNew: summary.published.isNew,
        },
        () => describeRun(summary, options),
      );
    }),
  );
