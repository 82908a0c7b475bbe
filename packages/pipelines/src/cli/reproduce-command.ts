import { indicators, type Verdict, verdicts } from '@eduplan/core';
import { computedText, judgementRemark, resultWording } from '@eduplan/reports';
import { Option } from 'commander';
import { reproduceFigures } from '../reproduce/reproduce-figures.ts';
import { withSession } from '../run/open-session.ts';
import { verdictRow } from '../run/plain-rows.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand, storeOption } from './command.ts';
import { type CommonOptions, printResult } from './output.ts';
import { printTable } from './print-table.ts';

interface Options extends CommonOptions {
  readonly store?: string;
  readonly verdict?: Verdict;
}

/** `eduplan reproduce`: recompute every published figure, and say how each comes out. */
export const reproduceCommandDefinition = makeCommand('reproduce', {
  zh: '复算登记册中每个已公布的指标数字，逐一给出结论。',
  en: 'Recompute every published figure of an indicator and say how each comes out.',
  examples: ['reproduce', 'reproduce --verdict differs --lang en', 'reproduce --json'],
})
  .addOption(
    new Option('--verdict <verdict>', '只列此结论 only this verdict').choices([...verdicts]),
  )
  .addOption(storeOption())
  .action((options: Options) =>
    runCommand(options, () =>
      withSession(options, async ({ store, places }) => {
        const judged = await reproduceFigures(store, indicators);
        const shown = judged.filter(
          ({ judgement }) => options.verdict === undefined || judgement.verdict === options.verdict,
        );
        const words = resultWording[options.lang];
        const counts = verdicts
          .map(
            (verdict) =>
              `${words.verdict[verdict]} ${judged.filter(({ judgement }) => judgement.verdict === verdict).length}`,
          )
          .join(options.lang === 'zh' ? '，' : ', ');
        printResult(
          options,
          shown.map((figure) => verdictRow(figure, options.lang)),
          () =>
            [
              printTable(
                [
                  { label: words.indicator },
                  { label: words.place },
                  { label: words.year, align: 'end' },
                  { label: words.publishedHead, align: 'end' },
                  { label: words.computedHead, align: 'end' },
                  { label: words.verdictHead },
                  { label: words.remark },
                ],
                shown.map((each) => [
                  each.indicator.name[options.lang],
                  places.get(each.figure.place).name[options.lang],
                  String(each.figure.year),
                  each.figure.printed,
                  computedText(each.judgement, options.lang),
                  words.verdict[each.judgement.verdict],
                  judgementRemark(each, options.lang),
                ]),
              ),
              `\n${cliWording[options.lang].verdictCounts(counts)}\n`,
            ].join(''),
        );
      }),
    ),
  );
