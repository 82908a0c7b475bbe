import { existsSync } from 'node:fs';
import { join } from 'node:path';

// A published package carries its data in assets; a checkout keeps it at the root.
const candidates = ['../../assets', '../../../..'].map((path) => join(import.meta.dirname, path));
const root =
  candidates.find((path) => existsSync(join(path, 'data', 'places'))) ?? candidates[1] ?? '';

/** The folder of the register of published figures that comes with the package. */
export const bundledFigures = join(root, 'data', 'figures');
/** The register of places that comes with the package. */
export const bundledPlaces = join(root, 'data', 'places', 'places.csv');
/** The folder of the notebooks that come with the package. */
export const bundledNotebooks = join(root, 'notebooks');
