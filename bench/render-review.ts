import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledNotebooks, bundledPlaces, loadPlaces } from '@eduplan/pipelines';
import { parseNotebook, type ReportDocument, renderHtml, runNotebook } from '@eduplan/reports';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { openStore } from '../packages/core/src/store/open-store.ts';
import { ingestPath } from '../packages/pipelines/src/ingest/deliver/ingest-path.ts';
import { gatherReturns } from '../packages/pipelines/src/run/gather-returns.ts';
import { sampleReturns } from '../packages/pipelines/src/run/sample-returns.ts';
import { notebookScope } from '../packages/pipelines/src/run/scope/notebook-scope.ts';
import { openSqlSource } from '../packages/pipelines/src/run/sql-source.ts';
import { median, seconds } from './measure.ts';

const rounds = 11;
const file = 'liuzhou-2023-2025.md';

async function drawAlone(specs: readonly TopLevelSpec[]): Promise<void> {
  for (const spec of specs) {
    const view = new View(parse(compile(spec).spec), { renderer: 'none' });
    await view.toSVG();
    view.finalize();
  }
}

const specsOf = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) =>
    block.kind === 'chart' ? [block.spec, ...(block.narrowSpec ? [block.narrowSpec] : [])] : [],
  );

/** The same report with specifications that no round before has drawn: none is remembered. */
function drawnAnew(document: ReportDocument, round: number): ReportDocument {
  const anew = (spec: TopLevelSpec): TopLevelSpec => ({ ...spec, usermeta: { round } });
  const blocks = document.blocks.map((block) =>
    block.kind === 'chart'
      ? {
          ...block,
          spec: anew(block.spec),
          ...(block.narrowSpec && { narrowSpec: anew(block.narrowSpec) }),
        }
      : block,
  );
  return { ...document, blocks };
}

/**
 * Time the trend review of the plan from its notebook to its page, every sentence, table and chart
 * of it, beside Vega alone compiling and drawing the same specifications, turn by turn.
 */
export async function benchRenderReview(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-bench-'));
  const opened = await openStore();
  try {
    const places = await loadPlaces(bundledPlaces);
    await ingestPath(opened, await sampleReturns(folder), places);
    const data = await gatherReturns({ store: opened, places });
    const markdown = await readFile(join(bundledNotebooks, file), 'utf8');
    const document = () =>
      runNotebook(parseNotebook(markdown, file), {
        scope: { ...notebookScope(data, 'zh') },
        language: 'zh',
        sql: openSqlSource(opened),
      });
    const specs = specsOf(await document());
    const page = async (round: number) => renderHtml(drawnAnew(await document(), round));
    const [ours, alone]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      alone.push(await seconds(() => drawAlone(specs)));
      ours.push(await seconds(() => page(round)));
    }
    const kilobytes = Math.round((await page(rounds)).length / 1000);
    console.log(
      `review of the plan, ${specs.length} drawings, ${kilobytes} kB: ${(median(ours) / median(alone)).toFixed(2)} × Vega alone (${median(ours).toFixed(2)} s / ${median(alone).toFixed(2)} s)`,
    );
  } finally {
    opened.close();
    await rm(folder, { recursive: true, force: true });
  }
}
