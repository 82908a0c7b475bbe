import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** A preview that runs, and what it has said so far. */
export interface RunningPreview {
  readonly url: string;
  readonly port: number;
  said(): string;
  /** Ask it to end as Ctrl-C does; its exit code. */
  end(): Promise<number | null>;
}

const running: { child: ChildProcess; ended: Promise<unknown> }[] = [];
afterAll(async () => {
  for (const { child } of running) child.kill('SIGINT');
  await Promise.all(running.map(({ ended }) => ended));
}, 30_000);

/** Start `eduplan preview` as a process of its own, and wait for its address. */
export function startPreview(args: readonly string[]): Promise<RunningPreview> {
  const main = join(root, 'packages/pipelines/src/cli/main.ts');
  const options = ['--import', import.meta.resolve('tsx'), '--conditions=@eduplan/source'];
  const child = spawn(process.execPath, [...options, main, 'preview', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  running.push({ child, ended });
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (part: string) => {
      said += part;
      const [url, port] = /http:\/\/127\.0\.0\.1:(\d+)\//u.exec(said) ?? [];
      if (url === undefined) return;
      resolve({
        ...{ url, port: Number(port), said: () => said },
        end() {
          child.kill('SIGINT');
          return ended;
        },
      });
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void ended.then(() => reject(new Error(said)));
  });
}

/** What an address gives, asked with any Host and path as they are. */
export function ask(
  port: number,
  path: string,
  { host = `127.0.0.1:${port}`, method = 'GET' } = {},
): Promise<{ status: number | undefined; body: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, body, headers: response.headers }),
      );
    })
      .on('error', reject)
      .end();
  });
}
