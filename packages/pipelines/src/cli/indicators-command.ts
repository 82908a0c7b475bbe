import { type Clause, type Indicator, type Language, liuzhouPlan } from '@eduplan/core';
import { clausesAbout, describeTest, resultWording } from '@eduplan/reports';
import { entryLines, indicatorEntries } from '../docs/indicator-entries.ts';
import { chooseIndicators } from './choose-indicators.ts';
import { cliWording } from './cli-wording.ts';
import { makeCommand, runCommand } from './command.ts';
import { type CommonOptions, printResult } from './output.ts';
import { printTable } from './print-table.ts';

interface Options extends CommonOptions {
  readonly theme?: string;
}

function clauseRow(clause: Clause) {
  const { id, kind, name, year, yearStated, force, lead, support, quotes, caution } = clause;
  const target = clause.kind === 'value' ? clause : null;
  return {
    id,
    kind,
    name,
    variant: 'variant' in clause ? clause.variant : null,
    comparator: target?.comparator ?? null,
    value: target?.printed ?? null,
    upper: target?.upper ?? null,
    unit: target?.unit.symbol ?? null,
    over: target?.over ?? null,
    direction: clause.kind === 'trend' ? clause.direction : null,
    level: 'level' in clause ? clause.level : null,
    year,
    yearStated,
    force,
    lead,
    support,
    quotes,
    caution: caution ?? null,
  };
}

function indicatorRow(indicator: Indicator) {
  const { id, name, theme, definition, unit, decimals, better, source, caution, readings } =
    indicator;
  return {
    id,
    name,
    theme: theme ?? null,
    definition: definition ?? null,
    unit: unit.symbol,
    decimals,
    better,
    source,
    caution: caution ?? null,
    readings: readings.map((reading) => ({
      id: reading.id,
      name: reading.name,
      inputs: Object.values(reading.inputs).map(({ measure, yearsBefore }) => ({
        measure: measure.id,
        name: measure.name,
        yearsBefore,
      })),
    })),
    clauses: clausesAbout(liuzhouPlan, indicator).map(clauseRow),
  };
}

function describeOne(indicator: Indicator, language: Language): string {
  const head = `${indicator.id}  ${indicator.name[language]}`;
  const lines = entryLines(indicatorEntries(indicator, liuzhouPlan, language), language);
  return `${[head, ...lines].join('\n')}\n`;
}

/** `eduplan indicators`: what is computed, from what, by whose definition, and what the plan asks of it. */
export const indicatorsCommandDefinition = makeCommand('indicators', {
  zh: '列出指标；给出标识则显示其算式、输入、口径、依据与规划条款。',
  en: 'List the indicators; with an id, show its formula, inputs, readings, source and clauses of the plan.',
  examples: [
    'indicators',
    'indicators compulsory-retention-rate',
    'indicators --theme finance --json',
  ],
})
  .argument('[id]', '指标标识，默认列出全部 an id; all are listed unless given')
  .option('--theme <theme>', '只列此主题，如 finance only this theme, such as finance')
  .action((id: string | undefined, options: Options) =>
    runCommand(options, async () => {
      const chosen = chooseIndicators(id === undefined ? [] : [id], options.theme);
      const words = resultWording[options.lang];
      printResult(options, chosen.map(indicatorRow), () => {
        const [only] = chosen;
        if (id !== undefined && only) return describeOne(only, options.lang);
        return printTable(
          [
            { label: cliWording[options.lang].id },
            { label: words.indicator },
            { label: cliWording[options.lang].theme },
            { label: words.unit },
            { label: cliWording[options.lang].planClauses },
          ],
          chosen.map((each) => [
            each.id,
            each.name[options.lang],
            each.theme ?? null,
            each.unit.label[options.lang],
            clausesAbout(liuzhouPlan, each)
              .map((clause) => describeTest(clause, options.lang))
              .join(cliWording[options.lang].semicolon) || null,
          ]),
        );
      });
    }),
  );
