#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { checkCommandDefinition } from './check-command.ts';
import { callErrors, helpOption } from './command.ts';
import { computeCommandDefinition } from './compute-command.ts';
import { indicatorsCommandDefinition } from './indicators-command.ts';
import { ingestCommandDefinition } from './ingest-command.ts';
import { previewCommandDefinition } from './preview-command.ts';
import { reportCommandDefinition } from './report-command.ts';
import { reproduceCommandDefinition } from './reproduce-command.ts';
import { runCommandDefinition } from './run-command.ts';
import { sampleCommandDefinition } from './sample-command.ts';

const { version }: { version: string } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
);

const program = new Command('eduplan')
  .version(version, '-V, --version', '显示版本 show the version')
  .description(
    '教育统计：从原始报表到可溯源的指标与报告。\nEducation statistics: from returns as sent to traceable indicators and reports.',
  )
  .addHelpText('after', '\n例 Example:\n  $ eduplan run')
  .helpOption(...helpOption)
  .helpCommand('help [command]', '显示命令的帮助 show help for a command')
  .configureOutput(callErrors)
  .showHelpAfterError('用法见 For usage: eduplan --help')
  .addCommand(runCommandDefinition)
  .addCommand(checkCommandDefinition)
  .addCommand(ingestCommandDefinition)
  .addCommand(computeCommandDefinition)
  .addCommand(reproduceCommandDefinition)
  .addCommand(reportCommandDefinition)
  .addCommand(previewCommandDefinition)
  .addCommand(indicatorsCommandDefinition)
  .addCommand(sampleCommandDefinition);

await program.parseAsync();
