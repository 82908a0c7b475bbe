import { indicators, type Release } from '@eduplan/core';
import { listOutputs, type Publication } from './publish.ts';

const keyOf = ({ dataset, source, covers }: Pick<Release, 'dataset' | 'source' | 'covers'>) =>
  [dataset, source, covers].join('\u0000');
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The inputs, definitions and outputs of a publication with their hashes, as JSON. */
export function manifestOf(releases: readonly Release[], outputs: Publication): string {
  const inputs = releases
    .filter(({ current }) => current)
    .map(({ rows, current, ...release }) => release)
    .sort((a, b) => byText(keyOf(a), keyOf(b)));
  const definitions = indicators.map(({ id, readings }) => ({
    indicator: id,
    readings: readings.map((r) => r.id),
  }));
  return `${JSON.stringify({ inputs, definitions, outputs: listOutputs(outputs) }, null, 2)}\n`;
}
