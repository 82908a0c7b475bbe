import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledPlaces, loadPlaces } from '@eduplan/pipelines';
import { afterAll } from 'vitest';

/** The register of places that comes with the package. */
export const places = await loadPlaces(bundledPlaces);

/** A small register made for tests; each breaks the rule that its name tells. */
export const register = (name: string) => join(import.meta.dirname, '../fixtures/registers', name);

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A new folder that is removed when the test file is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-pipelines-'));
  folders.push(folder);
  return folder;
}
