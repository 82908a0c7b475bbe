import { basename, join } from 'node:path';
import { Argument } from 'commander';
import { bundledNotebooks } from '../run/bundled.ts';

const bundledNotebook = join(bundledNotebooks, 'published-2015-2025.md');

/** The argument for one notebook: a bundled one unless given. */
export const notebookArgument = () =>
  new Argument('[notebook]', 'Markdown 文件 the notebook').default(
    bundledNotebook,
    basename(bundledNotebook),
  );
