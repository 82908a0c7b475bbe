import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

/** Something that is looked after until it is closed. */
export interface Watching {
  close(): void;
}

/** A file's state, which changes with every save; empty where there is none. */
async function stateOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found ? [found.ino, found.size, found.mtimeMs].join() : '';
}

/** Call once, when no more happens for a while. */
function settled(delay: number, act: () => void): Watching & { touch(): void } {
  let timer: NodeJS.Timeout | undefined;
  return {
    touch() {
      clearTimeout(timer);
      timer = setTimeout(act, delay);
    },
    close: () => clearTimeout(timer),
  };
}

function closing(watcher: FSWatcher, ...waiting: readonly Watching[]): Watching {
  // A folder that goes away ends the watch; what is read next says so.
  watcher.on('error', () => watcher.close());
  return {
    close() {
      watcher.close();
      for (const one of waiting) one.close();
    },
  };
}

/**
 * Tell of every save of a file. Its folder is watched, not the file: many editors write another
 * file and give it the name, and a watch of the file would stay with the old one.
 *
 * @param beside further files of the same folder that count as part of it
 * @param delay milliseconds without a change after which a save counts as done
 */
export async function watchFile(
  path: string,
  onSave: () => void,
  { beside = [], delay = 30 }: { beside?: readonly string[]; delay?: number } = {},
): Promise<Watching> {
  const whole = resolve(path);
  const files = [whole, ...beside.map((file) => resolve(file))];
  const names = new Set(files.map((file) => basename(file)));
  const state = async () => (await Promise.all(files.map(stateOf))).join(' ');
  let last = await state();
  const look = async (isLast: boolean) => {
    const now = await state();
    // Reading a file and listing its folder are told as well on some systems.
    if (now === last) return;
    const found = await stat(whole).catch(() => null);
    // Who saves may have emptied the file, or taken it away, and not yet written it.
    if (!isLast && (found?.size ?? 0) === 0) return again.touch();
    last = now;
    if (found) onSave();
  };
  const again = settled(10 * delay, () => void look(true));
  const waiting = settled(delay, () => void look(false));
  const watcher = watch(dirname(whole), (_event, name) => {
    if (name === null || names.has(name)) waiting.touch();
  });
  return closing(watcher, waiting, again);
}

/** Tell of every change within a folder, once it is over. */
export function watchFolder(path: string, onChange: () => void, delay = 300): Watching {
  const waiting = settled(delay, onChange);
  return closing(watch(path, { recursive: true }, waiting.touch), waiting);
}
