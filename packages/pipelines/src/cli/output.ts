import { DefinitionError, type Language, type Sentence, SourceError } from '@eduplan/core';
import { cleanLines } from './clean-text.ts';
import { cliWording } from './cli-wording.ts';

/** What every command takes. */
export interface CommonOptions {
  readonly lang: Language;
  readonly json?: true;
}

/** Print a result: as JSON where asked for, otherwise as text. */
export function printResult(options: CommonOptions, value: unknown, text: () => string): void {
  process.stdout.write(options.json ? `${JSON.stringify(value, null, 2)}\n` : cleanLines(text()));
}

const showAfterMs = 1000;

/**
 * A line on the terminal that says which step is under way, from a second after the first on;
 * nothing where the output is not a terminal.
 */
export function progressLine(language: Language): {
  step: (step: Sentence) => void;
  done: () => void;
} {
  const { stderr } = process;
  const emptyLine = '\r\u001B[K';
  let current = '';
  let isShown = false;
  let timer: NodeJS.Timeout | undefined;
  const show = () => {
    isShown = true;
    stderr.write(`${emptyLine}… ${current}`);
  };
  return {
    step(sentence) {
      if (!stderr.isTTY) return;
      current = sentence[language];
      if (isShown) show();
      else timer ??= setTimeout(show, showAfterMs);
    },
    done() {
      clearTimeout(timer);
      if (isShown) stderr.write(emptyLine);
    },
  };
}

/**
 * Report a failure and set the exit code: 1 where the data or the call is wrong, 2 where the
 * program is.
 */
export function reportFailure(error: unknown, { lang, json }: CommonOptions): void {
  if (error instanceof SourceError || error instanceof DefinitionError) {
    process.exitCode = 1;
    process.stderr.write(
      json
        ? `${JSON.stringify({ error: error.sentence })}\n`
        : `${cleanLines(error.sentence[lang])}\n`,
    );
    return;
  }
  process.exitCode = 2;
  process.stderr.write(
    `${cliWording[lang].ourBug}\n${cleanLines(String(error instanceof Error ? error.stack : error))}\n`,
  );
}
