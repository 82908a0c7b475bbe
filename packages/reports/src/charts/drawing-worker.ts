import { parentPort } from 'node:worker_threads';
import { SourceError } from '@eduplan/core';
import { drawChart } from './draw-chart.ts';
import type { DrawingAnswer, DrawingTask } from './drawing-thread.ts';

async function answer({ id, spec }: DrawingTask): Promise<DrawingAnswer> {
  try {
    return { id, svg: await drawChart(JSON.parse(spec)) };
  } catch (error) {
    if (error instanceof SourceError) return { id, refusal: error.sentence };
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', async (task: DrawingTask) => parentPort?.postMessage(await answer(task)));
