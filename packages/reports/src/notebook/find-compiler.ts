import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A TypeScript compiler that is installed. */
export interface Compiler {
  /** The script that Node runs as `tsc`. */
  readonly script: string;
  /** The folder of the types of Node, null where they are not installed. */
  readonly typeRoot: string | null;
}

/** Where a package stands that is installed beside one of some files; null where it is not. */
function folderOf(name: string, from: readonly string[]): string | null {
  for (const file of from)
    try {
      return dirname(createRequire(file).resolve(`${name}/package.json`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  return null;
}

/**
 * The TypeScript that is installed beside a file, the first that has one; null where there is none.
 *
 * @param from addresses of files to look from: this package and the folder worked in unless told
 */
export function findCompiler(
  from: readonly string[] = [
    import.meta.url,
    pathToFileURL(join(process.cwd(), 'notebook.js')).href,
  ],
): Compiler | null {
  const typescript = folderOf('typescript', from);
  if (typescript === null) return null;
  const nodeTypes = folderOf('@types/node', from);
  return {
    script: join(typescript, 'bin', 'tsc'),
    typeRoot: nodeTypes && dirname(nodeTypes),
  };
}
