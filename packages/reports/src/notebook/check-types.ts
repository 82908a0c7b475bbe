import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sentence, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { coreTypes, fromSource } from './core-types.ts';
import { type Compiler, findCompiler } from './find-compiler.ts';
import type { Notebook } from './parse-notebook.ts';
import { type ScopeTypes, scopeDeclarations, typeModule } from './type-module.ts';

/** How to check the types of notebooks. */
export interface TypeCheckOptions {
  /**
   * The type of each name that the cells use beside the built-in ones, as TypeScript text:
   * `import('/absolute/path.ts').Name` or a type of `@eduplan/core`.
   */
  readonly scopeTypes: ScopeTypes;
  /** The TypeScript to use; the one installed unless given, null for none. */
  readonly compiler?: Compiler | null;
}

/** A cell whose types do not agree. */
export interface TypeProblem {
  /** The notebook, and its own line counted from 1. */
  readonly file: string;
  readonly line: number;
  /** What is wrong, with file and line. */
  readonly sentence: Sentence;
}

/** What the types of notebooks came to. */
export interface TypeCheck {
  /** In the order of notebooks and lines; empty where all agree, or nothing was checked. */
  readonly problems: readonly TypeProblem[];
  /** Why nothing was checked; null where everything was. */
  readonly notice: Sentence | null;
}

interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const aboutFile = /^(.+)\((\d+),\d+\): error TS\d+: (.*)$/u;
const aboutNone = /^error TS\d+: (.*)$/u;
const scopeFile = 'scope.ts';

const refuse = (reason: string) => new SourceError(notebookMessages.compilerFailed(reason));

/** What a compiler printed, one message each; further lines of a message are indented. */
function readDiagnostics(printed: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const row of printed.split(/\r?\n/u)) {
    const [, file, line, text] = aboutFile.exec(row) ?? [];
    if (file !== undefined && text !== undefined) found.push({ file, line: Number(line), text });
    const [, general] = aboutNone.exec(row) ?? [];
    if (general !== undefined) throw refuse(general);
  }
  return found;
}

const configOf = ({ typeRoot }: Compiler) => ({
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    moduleDetection: 'force',
    ...(fromSource && { customConditions: ['@eduplan/source'] }),
    typeRoots: typeRoot === null ? [] : [typeRoot],
    types: typeRoot === null ? [] : ['node'],
    paths: { '@eduplan/core': [coreTypes()] },
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  },
  include: ['*.ts'],
});

function runCompiler({ script }: Compiler, folder: string): Promise<string> {
  const args = [script, '-p', 'tsconfig.json', '--pretty', 'false'];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        // A compiler that found something wrong ends with 1 or 2 as well.
        if (error && stdout === '') reject(refuse(stderr.trim() || error.message));
        else resolve(stdout);
      },
    );
  });
}

const moduleFile = (index: number) => `notebook-${index}.ts`;

/**
 * Check the types of the cells and inline expressions of notebooks, without running any. Each
 * notebook is one module, in whose scope the names of `scopeTypes` are declared beside the built-in
 * ones and the rows of its `sql` cells. Where no TypeScript is installed nothing is checked, and
 * `notice` says so.
 *
 * @throws {SourceError} if the compiler cannot run, or a type of the scope is not there
 */
export async function checkNotebookTypes(
  notebooks: readonly Notebook[],
  { scopeTypes, compiler = findCompiler() }: TypeCheckOptions,
): Promise<TypeCheck> {
  if (compiler === null) return { problems: [], notice: notebookMessages.typesUnchecked() };
  const modules = notebooks.map(typeModule);
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'eduplan-types-')));
  try {
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(configOf(compiler)));
    await writeFile(join(folder, scopeFile), scopeDeclarations(scopeTypes));
    for (const [index, { code }] of modules.entries())
      await writeFile(join(folder, moduleFile(index)), code);
    const found = readDiagnostics(await runCompiler(compiler, folder));
    const wrongScope = found.find(({ file }) => file === scopeFile);
    if (wrongScope) throw refuse(wrongScope.text);
    const problems = notebooks.flatMap(({ file }, index) =>
      found
        .filter((each) => each.file === moduleFile(index))
        .map(({ line, text }): TypeProblem => {
          const at = modules[index]?.lines[line - 1] ?? 1;
          const reason = notebookMessages.typeError(text);
          return { file, line: at, sentence: notebookMessages.at(file, at, reason) };
        }),
    );
    return {
      problems: problems.sort((a, b) => (a.file === b.file ? a.line - b.line : 0)),
      notice: null,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
