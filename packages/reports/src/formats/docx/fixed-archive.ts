import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an archive by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

// ZIP writes local time: the same digits everywhere, and the first that it can write.
const fixedDate = () => new Date(1980, 0, 1);

/** The parts of a ZIP archive. */
export function readArchive(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** Parts as a ZIP archive, in the order of their names and all of one date: the same parts give the same bytes. */
export function writeArchive(parts: Parts): Uint8Array {
  const names = Object.keys(parts).sort();
  const ordered = Object.fromEntries(
    names.flatMap((name) => {
      const part = parts[name];
      return part ? [[name, part] as const] : [];
    }),
  );
  return zipSync(ordered, { mtime: fixedDate(), level: 6, os: 3 });
}

/** Parts with some of them rewritten as text; what `rewrite` returns unchanged stays as it is. */
export function rewriteText(parts: Parts, rewrite: (name: string, text: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!/\.(?:xml|rels)$/u.test(name)) return [name, bytes];
      const text = strFromU8(bytes);
      const rewritten = rewrite(name, text);
      return [name, rewritten === text ? bytes : strToU8(rewritten)];
    }),
  );
}
