import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// A published package has no repository around it: its data and notebooks travel inside.
const root = join(import.meta.dirname, '../..');
const assets = join(import.meta.dirname, 'assets');
rmSync(assets, { recursive: true, force: true });
for (const folder of ['data', 'notebooks'])
  cpSync(join(root, folder), join(assets, folder), { recursive: true });
