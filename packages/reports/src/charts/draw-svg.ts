import { availableParallelism } from 'node:os';
import type { TopLevelSpec } from 'vega-lite';
import { type DrawingThread, startDrawingThread } from './drawing-thread.ts';

/** One processor is left to whoever writes the report; more than three are never kept busy. */
const threadCount = Math.min(3, Math.max(1, availableParallelism() - 1));
/** As many as the largest report has, wide and narrow: its formats draw the same. */
const remembered = 128;

const threads: DrawingThread[] = [];
const drawn = new Map<string, Promise<string>>();

function leastBusy(): DrawingThread {
  const idle = threads.find((thread) => thread.waiting() === 0);
  if (idle) return idle;
  if (threads.length < threadCount) {
    const started = startDrawingThread();
    threads.push(started);
    return started;
  }
  return threads.reduce((least, one) => (one.waiting() < least.waiting() ? one : least));
}

/**
 * Draw a Vega-Lite specification as static SVG, which leads nowhere. Drawings asked for at once are
 * made side by side, in threads of their own. The same specification gives the same bytes.
 *
 * @throws {SourceError} on any error or warning of Vega-Lite or Vega, with its text, and if it asks
 *   for data, pictures or links from an address
 */
export function drawSvg(spec: TopLevelSpec): Promise<string> {
  const text = JSON.stringify(spec);
  const known = drawn.get(text);
  if (known) return known;
  const drawing = leastBusy().draw(text);
  drawn.set(text, drawing);
  const [oldest] = drawn.keys();
  if (drawn.size > remembered && oldest !== undefined) drawn.delete(oldest);
  return drawing;
}
