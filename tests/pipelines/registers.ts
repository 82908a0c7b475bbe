import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledPlaces, loadPlaces } from '@eduplan/pipelines';
import { afterAll } from 'vitest';

/** The register of places that comes with the package. */
export const places = await loadPlaces(bundledPlaces);

/** A small register made for tests; each breaks the rule that its name tells. */
export const register = (name: string) => join(import.meta.dirname, '../fixtures/registers', name);

/** A new folder that is removed when the test file is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
