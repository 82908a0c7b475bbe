import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { drawChart } from '../../../packages/reports/src/charts/draw-chart.ts';
import { drawSvg } from '../../../packages/reports/src/charts/draw-svg.ts';

const bars = (count: number) => ({
  data: { values: Array.from({ length: count }, (_, at) => ({ a: `${at}`, b: at })) },
  mark: 'bar' as const,
  encoding: {
    x: { field: 'a', type: 'nominal' as const },
    y: { field: 'b', type: 'quantitative' as const },
  },
});

test('drawings asked for at once are those that one thread makes one by one', async () => {
  const counts = Array.from({ length: 140 }, (_, at) => (at % 13) + 1);
  const drawn = await Promise.all(counts.map((count) => drawSvg(bars(count))));
  for (const [at, count] of counts.entries()) expect(drawn[at]).toBe(await drawChart(bars(count)));
  expect(new Set(drawn).size).toBe(13);
});

test('a drawing that is refused says why, and the next one is drawn', async () => {
  const address = { data: { url: 'https://example.org/a.csv' }, mark: 'bar' as const };
  const refused = { ...address, encoding: {} };
  const reasonOf = (drawing: Promise<string>) =>
    drawing.catch((error: unknown) => error instanceof SourceError && error.sentence);
  const [refusal, drawing] = await Promise.all([reasonOf(drawSvg(refused)), drawSvg(bars(3))]);
  expect(refusal).toEqual(notebookMessages.dataFromAddress(address.data.url));
  expect(drawing).toBe(await drawChart(bars(3)));
});

test('a process that drew ends by itself', () => {
  const script = `const { drawSvg } = await import('@eduplan/reports');
    console.log((await drawSvg(${JSON.stringify(bars(2))})).slice(0, 4));`;
  const said = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=@eduplan/source', '--input-type=module', '-e', script],
    { cwd: join(import.meta.dirname, '../../..'), encoding: 'utf8', timeout: 60_000 },
  );
  expect(said).toBe('<svg\n');
});
