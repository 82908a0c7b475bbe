import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import type { PreviewedPage } from './open-preview.ts';

/** A preview on an address of this machine. */
export interface ServedPreview {
  readonly port: number;
  readonly url: string;
  /** Tell every open page its version; those that are another reload. Their pages, once each. */
  announce(): Promise<readonly PreviewedPage[]>;
  close(): Promise<void>;
}

/** Where pages come from. */
export interface PageSource {
  /** The name of the page to begin with. */
  readonly start: string;
  page(name: string): Promise<PreviewedPage | null>;
}

const host = '127.0.0.1';
const usualPort = 4321;

/** Names by which a browser on this machine calls it: another name may lead here from elsewhere. */
const ownNames = new Set([host, 'localhost']);

function isLocal({ headers }: IncomingMessage, port: number): boolean {
  const [, name = '', at] = /^([^:]+)(?::(\d+))?$/u.exec(headers.host ?? '') ?? [];
  return ownNames.has(name.toLowerCase()) && Number(at ?? 80) === port;
}

const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

const tell = (response: ServerResponse, { version }: PreviewedPage) =>
  response.write(`data: ${version}\n\n`);

/** Listen on a port; on any that is free where none is asked for and the usual one is taken. */
function listen(server: Server, asked: number | undefined): Promise<number> {
  const on = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
  return on(asked ?? usualPort).catch((error: NodeJS.ErrnoException) => {
    if (asked === undefined && error.code === 'EADDRINUSE') return on(0);
    throw new SourceError(cliMessages.portTaken(asked ?? usualPort, error.code ?? String(error)));
  });
}

/**
 * Serve the pages of a preview to browsers on this machine alone. Pages are given by name, never
 * files by path.
 *
 * @param asked the port; unless told 4321, or a free one where that is taken
 * @throws {SourceError} if the port cannot be had
 */
export async function servePreview(source: PageSource, asked?: number): Promise<ServedPreview> {
  const listeners = new Map<ServerResponse, string>();
  let port = 0;

  async function follow(name: string, response: ServerResponse): Promise<void> {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    response.flushHeaders();
    listeners.set(response, name);
    response.on('close', () => listeners.delete(response));
    const page = await source.page(name);
    if (page) tell(response, page);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLocal(request, port)) return refuse(response, 403, 'Forbidden');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Method Not Allowed');
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);
    if (pathname === '/events') return follow(searchParams.get('page') ?? '', response);
    if (pathname === '/') {
      response.writeHead(302, { ...headers, location: `/${encodeURIComponent(source.start)}` });
      response.end();
      return;
    }
    const page = await source.page(decodeURIComponent(pathname.slice(1)));
    if (!page) return refuse(response, 404, 'Not Found');
    const status = page.failed ? 500 : 200;
    response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' });
    response.end(page.html);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 400, 'Bad Request');
    });
  });
  port = await listen(server, asked);
  return {
    port,
    url: `http://${host}:${port}/`,
    async announce() {
      const names = new Set(listeners.values());
      const pages: PreviewedPage[] = [];
      for (const name of names.size > 0 ? names : [source.start]) {
        const page = await source.page(name);
        if (!page) continue;
        pages.push(page);
        for (const [response, of] of listeners) if (of === name) tell(response, page);
      }
      return pages;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const response of listeners.keys()) response.end();
      server.closeAllConnections();
      await closed;
    },
  };
}
