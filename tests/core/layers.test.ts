import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const packages = join(import.meta.dirname, '../../packages');
const slashed = (path: string) => path.replaceAll(sep, '/');

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map(slashed)
    .sort();

interface Import {
  readonly file: string;
  /** A package, or a file of the same folder of sources. */
  readonly target: string;
  readonly own: boolean;
}

function importsOf(folder: string): Import[] {
  return filesOf(folder).flatMap((file) =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /^(?:(?:import|export)\b[^'\n]*|\}) from '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^']+)'\)/gm,
      ),
    ].map(([, named, alone, called]) => {
      const specifier = named ?? alone ?? called ?? '';
      const own = specifier.startsWith('.');
      const target = own ? slashed(normalize(join(dirname(file), specifier))) : specifier;
      return { file, target, own };
    }),
  );
}

const core = join(packages, 'core/src');
const coreImports = importsOf(core);
const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file);
const shown = ({ file, target }: Import) => `${file} imports ${target}`;

/** Which other rooms, or single files of them, each room of core may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  number: ['messages'],
  register: ['messages', 'number'],
  model: ['messages', 'number', 'register'],
  catalogue: ['messages/sentence.ts', 'model', 'number', 'register'],
  store: ['messages', 'model', 'number', 'register'],
  frames: ['messages', 'model', 'number', 'register', 'store/write-parquet-table.ts'],
  'index.ts': [
    'catalogue',
    'frames',
    'messages/near.ts',
    'messages/sentence.ts',
    'model',
    'number',
    'register',
    'store',
  ],
};

/** Which rooms of core may import a package; one that is not named here belongs to frames alone. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@duckdb/node-api': ['store'],
  'csv-parse/sync': ['register', 'store'],
  'fraction.js': ['number'],
  zod: ['catalogue', 'model', 'store'],
};
const homesOf = (name: string) =>
  name.startsWith('node:') ? ['register', 'store'] : (homes[name] ?? ['frames']);

describe('the rooms of core', () => {
  test('are known: a new one says here what it may import', () => {
    const rooms = new Set(filesOf(core).map(roomOf));
    expect([...rooms].filter((room) => !(room in allowed))).toEqual([]);
    expect(coreImports.length).toBeGreaterThan(100);
  });

  test('import each other in one direction', () => {
    const wrong = coreImports.filter(({ file, target, own }) => {
      if (!own || roomOf(file) === roomOf(target)) return false;
      const rooms = allowed[roomOf(file)] ?? [];
      return !rooms.includes(roomOf(target)) && !rooms.includes(target);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('nothing but the table of contents imports the catalogue', () => {
    const importers = coreImports.filter(
      ({ file, target }) => roomOf(target) === 'catalogue' && roomOf(file) !== 'catalogue',
    );
    expect(new Set(importers.map(({ file }) => file))).toEqual(new Set(['index.ts']));
  });

  test('keep files, the database and the number library where they belong', () => {
    const wrong = coreImports.filter(
      ({ file, target, own }) => !own && !homesOf(target).includes(roomOf(file)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('speak SQL in the store alone', () => {
    const sql = /\b(?:SELECT\b[^;]*\bFROM|INSERT INTO|CREATE TABLE|GROUP BY)\b/;
    const speaking = filesOf(core).filter((file) =>
      sql.test(readFileSync(join(core, file), 'utf8')),
    );
    expect(speaking.length).toBeGreaterThan(0);
    expect(speaking.filter((file) => roomOf(file) !== 'store')).toEqual([]);
  });
});

describe.each([
  ['core', []],
  ['reports', ['core']],
  ['pipelines', ['core', 'reports']],
] as const)('the package %s', (name, others) => {
  const known: readonly string[] = others;
  const siblings = (target: string) => /^@eduplan\/([^/]+)/.exec(target)?.[1];

  test('imports only the packages below it, by their names', () => {
    const wrong = importsOf(join(packages, name, 'src')).filter(({ target, own }) => {
      const sibling = siblings(target);
      return own ? target.startsWith('../') : sibling !== undefined && !known.includes(sibling);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('depends on no other package of ours', () => {
    const text = readFileSync(join(packages, name, 'package.json'), 'utf8');
    const wrong = [...text.matchAll(/"(@eduplan\/[^/"]+)": "workspace/g)]
      .map(([, dependency = '']) => siblings(dependency) ?? '')
      .filter((sibling) => !known.includes(sibling));
    expect(wrong).toEqual([]);
  });
});
