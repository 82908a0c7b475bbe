import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, fromCsv, fromRows, openStore, SourceError } from '@eduplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractMessages } from '../../../packages/core/src/messages/contract.ts';
import { contracts } from '../model/any-contract.ts';
import { withStore } from '../with-store.ts';
import { delivery, school, schoolPupils } from './school-pupils.ts';
import { dump, names, withFile } from './store-file.ts';

fc.configureGlobal({ seed: 20230901 });
const keep = { rejects: 'keep' } as const;
const pupilsBelowZero = contractMessages.atLeast('0', false);

describe('faulty rows kept aside', () => {
  test('are told cell by cell, and the others are stored with their own rows', async () => {
    await withStore(async (store) => {
      const rows = [school('甲', 1), { ...school('', -2), funds: 'x' }, school('乙', 3)];
      const loaded = await store.load(
        schoolPupils,
        fromRows(rows, { file: 'a.xlsx', sheet: '表', rowNumber: (at) => at + 5 }),
        delivery('2024-03-01'),
        keep,
      );
      expect(loaded).toMatchObject({ rows: 2, rejected: 1, loaded: true });
      expect((await store.rows(schoolPupils)).map((row) => [row.school, row.origin.row])).toEqual([
        ['甲', 5],
        ['乙', 7],
      ]);
      const at = {
        release: loaded.id,
        dataset: 'school-pupils',
        file: 'a.xlsx',
        sheet: '表',
        row: 6,
      };
      const rejects = [
        { ...at, column: 'school', text: null, rule: contractMessages.missing() },
        { ...at, column: 'pupils', text: '-2', rule: pupilsBelowZero },
        { ...at, column: 'funds', text: 'x', rule: contractMessages.notADecimal(2) },
      ];
      expect(await store.rejects()).toEqual(rejects);
      expect(await store.rejects(loaded.id)).toEqual(rejects);
      expect(await store.rejects('other')).toEqual([]);
    });
  });

  test('of one key are all in doubt, and none of them is stored', async () => {
    await withStore(async (store) => {
      const rows = [school('甲', 1), school('乙', 2), school('甲', 3)];
      const loaded = await store.load(schoolPupils, fromRows(rows), delivery('2024-03-01'), keep);
      expect(loaded).toMatchObject({ rows: 1, rejected: 2 });
      expect(await names(store)).toEqual(['乙']);
      expect(await store.rejects()).toMatchObject(
        [1, 3].map((row) => ({
          row,
          column: 'place, year, school',
          text: '450202, 2024, 甲',
          rule: contractMessages.repeatedKey(),
        })),
      );
    });
  });

  test('never take away what an earlier delivery holds', async () => {
    await withStore(async (store) => {
      await store.load(schoolPupils, fromRows([school('甲', 1)]), delivery('2024-03-01'));
      const other = delivery('2024-04-01', '2024', 'district');
      const rows = fromRows([school('甲', 9), school('丙', 2)]);
      expect(await store.load(schoolPupils, rows, other, keep)).toMatchObject({
        rows: 1,
        rejected: 1,
      });
      expect(
        (await store.rows(schoolPupils)).map((row) => [row.school, row.pupils]).sort(),
      ).toEqual(
        [
          ['丙', 2],
          ['甲', 1],
        ].sort(),
      );
    });
  });

  test('that are all there is refuse the delivery', async () => {
    await withStore(async (store) => {
      const problem = contractMessages.violation(
        { file: 'rows', sheet: null, row: 1 },
        'pupils',
        '-1',
        pupilsBelowZero,
      );
      const loading = store.load(
        schoolPupils,
        fromRows([school('a', -1)]),
        delivery('2024-03-01'),
        keep,
      );
      await expect(loading).rejects.toThrow(
        new SourceError(contractMessages.refused('school-pupils', [problem], 0)),
      );
      expect(await store.rejects()).toEqual([]);
    });
  });

  test('stay as they are when the same delivery comes again', async () => {
    await withFile(async (path) => {
      const load = async () => {
        const store = await openStore(path);
        const rows = fromRows([school('a', -1), school('b', 1), school('b', 2), school('c', 1)]);
        const loaded = await store.load(schoolPupils, rows, delivery('2024-03-01'), keep);
        store.close();
        return loaded;
      };
      const first = await load();
      const before = await dump(path);
      expect(await load()).toEqual({ ...first, loaded: false });
      expect(first).toMatchObject({ rows: 1, rejected: 3 });
      expect(await dump(path)).toEqual(before);
    });
  });
});

const cell = (text: string | null) => `"${(text ?? '').replaceAll('"', '""')}"`;

test('a dirty file gives the rows and rejects that the same plain rows give', async () => {
  await withFile(async (path) => {
    let run = 0;
    await withStore(async (store) => {
      await fc.assert(
        fc.asyncProperty(contracts, async ({ dataset, rows }) => {
          run += 1;
          // No line end within a cell, where blank lines could not be told apart.
          const clean = rows.map((row, at) => ({
            ...Object.fromEntries(
              Object.entries(row).map(([name, text]) => [
                name,
                text?.replaceAll(/[\r\n\0\ufeff\ud800-\udfff]/g, '~') ?? null,
              ]),
            ),
            place: `place ${at}`,
          }));
          const fields = dataset.fields.map(({ name }) => name);
          const file = join(path, '..', 'dirty.csv');
          const lines = clean.map((row: Record<string, string | null>) =>
            fields.map((name) => cell(row[name] ?? null)).join(),
          );
          writeFileSync(file, `${[fields.map(cell).join(), ...lines].join('\n')}\n`);
          const load = async (kind: string, input: ReturnType<typeof fromRows>) => {
            const own = { ...dataset, id: `${kind}-${run}` } as Dataset;
            const release = await store
              .load(own, input, { source: 'a', received: '2024-03-01' }, keep)
              .catch((error: unknown) => {
                expect(error).toBeInstanceOf(SourceError);
                return null;
              });
            if (release === null) return null;
            const stored = (await store.rows(own)).map(({ origin, ...row }) => [origin.row, row]);
            const rejects = (await store.rejects(release.id)).map(({ row, column, text, rule }) => [
              row,
              column,
              text,
              rule,
            ]);
            return { stored, rejects };
          };
          const plain = fromRows(clean, { rowNumber: (at) => at + 2 });
          expect(await load('file', fromCsv(file))).toEqual(await load('rows', plain));
        }),
        { numRuns: 80 },
      );
    });
  });
});
