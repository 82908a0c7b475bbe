import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ingest = join(import.meta.dirname, '../../../../packages/pipelines/src/ingest');

/** Every id that stands behind `rule:` in the sources, or is the first word of a `tell(…)`. */
export async function rulesInSources(): Promise<string[]> {
  const rules = new Set<string>();
  for (const name of await readdir(ingest, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const source = await readFile(join(ingest, name), 'utf8');
    const places = [
      ...source.matchAll(/\brule: ([^,;}]*)/g),
      ...source.matchAll(/\btell\(\s*('[a-z-]+')/g),
      ...source.matchAll(/^const rules = \{([^}]*)\}/gm),
    ];
    for (const [, words = ''] of places)
      for (const [, id = ''] of words.matchAll(/'([a-z-]+)'/g)) rules.add(id);
  }
  return [...rules].sort();
}
