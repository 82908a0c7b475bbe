import type { Language } from '@eduplan/core';
import type { Finding, Severity } from '../ingest/cells/finding.ts';
import { cleanLines } from './clean-text.ts';
import { cliWording } from './cli-wording.ts';

/** How many findings of each severity there are. */
export function countFindings(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** So many warnings of one rule are printed; the rest are counted. */
const warningsShown = 20;

/**
 * Findings as lines: severity, sentence with its address, and the rule. Every error, then the first
 * warnings of each rule with how many more there are; each in the order of the files.
 */
export function printFindings(findings: readonly Finding[], language: Language): string {
  const words = cliWording[language];
  const of = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted);
  // A line break in the name of a file must not make a line that looks like another finding.
  const line = ({ severity, rule, sentence }: Finding) =>
    `${cleanLines(`${words[severity]} ${sentence[language]} [${rule}]`).replaceAll(/\n(?! )/gu, '\n  ')}\n`;
  const warnings = new Map<string, Finding[]>();
  for (const finding of of('warning')) {
    const same = warnings.get(finding.rule);
    if (same) same.push(finding);
    else warnings.set(finding.rule, [finding]);
  }
  const shown = [...warnings].flatMap(([rule, same]) => [
    ...same.slice(0, warningsShown).map(line),
    ...(same.length > warningsShown
      ? [`${words.warning} ${words.moreLikeIt(same.length - warningsShown)} [${rule}]\n`]
      : []),
  ]);
  // Both rows of a repeated key say the same.
  return [...new Set([...of('error').map(line), ...shown])].join('');
}
