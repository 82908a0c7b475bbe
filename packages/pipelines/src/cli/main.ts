#!/usr/bin/env node
import { Command } from 'commander';
import { computeCommandDefinition } from './compute-command.ts';
import { indicatorsCommandDefinition } from './indicators-command.ts';
import { ingestCommandDefinition } from './ingest-command.ts';
import { reportCommandDefinition } from './report-command.ts';
import { reproduceCommandDefinition } from './reproduce-command.ts';
import { runCommandDefinition } from './run-command.ts';

const program = new Command('eduplan')
  .description(
    '教育统计：从原始报表到可溯源的指标与报告。\nEducation statistics: from returns as sent to traceable indicators and reports.',
  )
  .addHelpText('after', '\n例 Example:\n  $ eduplan run')
  .showHelpAfterError()
  .addCommand(runCommandDefinition)
  .addCommand(ingestCommandDefinition)
  .addCommand(computeCommandDefinition)
  .addCommand(reproduceCommandDefinition)
  .addCommand(reportCommandDefinition)
  .addCommand(indicatorsCommandDefinition);

await program.parseAsync();
