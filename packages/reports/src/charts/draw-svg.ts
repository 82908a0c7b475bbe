import { availableParallelism } from 'node:os';
import type { TopLevelSpec } from 'vega-lite';
import { type DrawingThread, startDrawingThread } from './drawing-thread.ts';

/** More than three are never kept busy. */
const threadCount = Math.min(3, availableParallelism());
/** A thread takes longer to start than so many drawings to make. */
const worthAThread = 4;
/** As many as the largest report has, wide and narrow: its formats draw the same. */
const remembered = 128;

const threads: DrawingThread[] = [];
const drawn = new Map<string, Promise<string>>();

function leastBusy(): DrawingThread {
  const [least] = [...threads].sort((a, b) => a.waiting() - b.waiting());
  const isEnough =
    threads.length === threadCount || (least?.waiting() ?? worthAThread) < worthAThread;
  if (least && isEnough) return least;
  const started = startDrawingThread();
  threads.push(started);
  return started;
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
  // What failed may have failed with its thread: it is tried again when it is asked for again.
  drawing.catch(() => drawn.delete(text));
  const [oldest] = drawn.keys();
  if (drawn.size > remembered && oldest !== undefined) drawn.delete(oldest);
  return drawing;
}
