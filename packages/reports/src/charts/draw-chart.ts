import { createHash } from 'node:crypto';
import { type Sentence, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { type Loader, type LoggerInterface, loader, parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

function listeningLogger(said: string[]): LoggerInterface {
  const listen = (...args: readonly unknown[]) => {
    said.push(args.map(String).join(' '));
    return logger;
  };
  const ignore = () => logger;
  const logger: LoggerInterface = {
    level: (() => logger) as LoggerInterface['level'],
    error: listen,
    warn: listen,
    info: ignore,
    debug: ignore,
  };
  return logger;
}

/**
 * Name the ids of an SVG after its specification, in order. Vega counts them over the life of
 * the process, and several charts share a page.
 */
function ownIds(svg: string, spec: string): string {
  const own = createHash('sha256').update(spec).digest('hex').slice(0, 10);
  const ids = [...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id ?? '');
  const renamed = new Map([...new Set(ids)].map((id, index) => [id, `c${own}-${index}`]));
  return svg.replaceAll(
    /(?<= id="|url\(#|href="#)[^")]+/gu,
    (reference) => renamed.get(reference) ?? reference,
  );
}

/** Follows no address, neither for data nor for pictures and links, and notes what was asked. */
function closedLoader(refused: Sentence[]): Loader {
  return {
    ...loader(),
    load: async (address) => {
      refused.push(notebookMessages.dataFromAddress(address));
      return '[]';
    },
    sanitize: async (_address, options) => {
      const what = options.context === 'href' ? 'href' : 'image';
      refused.push(notebookMessages.notRendered(what));
      return { href: '#' };
    },
  };
}

async function draw(spec: TopLevelSpec, warnings: string[], refused: Sentence[]): Promise<string> {
  const logger = listeningLogger(warnings);
  const runtime = parse(compile(spec, { logger }).spec);
  const view = new View(runtime, { renderer: 'none', logger, loader: closedLoader(refused) });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/**
 * Draw a Vega-Lite specification in this thread as static SVG, which leads nowhere. The same
 * specification gives the same bytes.
 *
 * @throws {SourceError} on any error or warning of Vega-Lite or Vega, with its text, and if it asks
 *   for data, pictures or links from an address
 */
export async function drawChart(spec: TopLevelSpec): Promise<string> {
  const warnings: string[] = [];
  const refused: Sentence[] = [];
  const svg = await draw(spec, warnings, refused).catch((error: unknown) => {
    warnings.unshift(error instanceof Error ? error.message : String(error));
    return '';
  });
  const [address] = refused;
  if (address !== undefined) throw new SourceError(address);
  const [warning] = warnings;
  if (warning !== undefined) throw new SourceError(notebookMessages.chartWarning(warning));
  return ownIds(svg, JSON.stringify(spec));
}
