import type { Language } from '@eduplan/core';
import { Command, Option, type OutputConfiguration } from 'commander';
import { cleanLines } from './clean-text.ts';
import { type CommonOptions, reportFailure } from './output.ts';

/** The help option of every command. */
export const helpOption = ['-h, --help', '显示帮助 show this help'] as const;

/** What commander says of a call that it cannot read, announced in both languages. */
export const callErrors: OutputConfiguration = {
  outputError: (text, write) =>
    write(cleanLines(text.replace(/^error: /, '命令写法有误 The call is wrong: '))),
};

/** Describe a command in both languages, with an example that can be copied. */
export interface CommandText {
  readonly zh: string;
  readonly en: string;
  readonly examples: readonly string[];
}

/** A command with the options that all have, its help and its examples. */
export function makeCommand(name: string, { zh, en, examples }: CommandText): Command {
  return new Command(name)
    .description(`${zh}\n${en}`)
    .addOption(
      new Option('--lang <language>', '语言 language')
        .choices(['zh', 'en'])
        .default('zh' satisfies Language),
    )
    .option('--json', '以 JSON 输出 print JSON')
    .helpOption(...helpOption)
    .showHelpAfterError(`用法见 For usage: eduplan ${name} --help`)
    .configureOutput(callErrors)
    .addHelpText(
      'after',
      `\n例 Examples:\n${examples.map((example) => `  $ eduplan ${example}`).join('\n')}`,
    );
}

/** Run a command's work, and turn what goes wrong into a sentence and an exit code. */
export async function runCommand(options: CommonOptions, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    reportFailure(error, options);
  }
}

/** The option for a store. */
export const storeOption = () =>
  new Option(
    '--store <file>',
    '库文件，默认把自带数据载入内存 a store; the bundled data in memory unless given',
  );
