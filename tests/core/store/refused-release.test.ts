import { fromCsv, fromRows, openStore, SourceError } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { contractMessages } from '../../../packages/core/src/messages/contract.ts';
import { withStore } from '../with-store.ts';
import { delivery, school, schoolPupils, table } from './school-pupils.ts';
import { dump, names, withFile } from './store-file.ts';

describe('a refused delivery leaves the store as it was', () => {
  const at = (row: number, file = 'rows') => ({ file, sheet: null, row });
  const refused = (problem: ReturnType<typeof contractMessages.duplicate>, more = 0) =>
    contractMessages.refused('school-pupils', [problem], more);
  const many = Array.from({ length: 100_000 }, (_, index) => school(`school ${index}`, index));
  const other = delivery('2024-04-01', '2024', 'district');

  test.each([
    [
      'at the last of 100,000 rows',
      fromRows([...many.slice(1), school('last', -1)]),
      refused(
        contractMessages.violation(
          at(100_000),
          'pupils',
          '-1',
          contractMessages.atLeast('0', false),
        ),
      ),
    ],
    [
      'for a key twice among 100,000 rows',
      fromRows([...many.slice(1), school('school 7', 0)]),
      refused(contractMessages.duplicate('450202, 2024, school 7', at(7), at(100_000))),
    ],
    [
      'for a key that another source has',
      fromRows([school('二小', 1)], { file: 'other.xlsx' }),
      refused(
        contractMessages.duplicate('450202, 2024, 二小', at(1, 'other.xlsx'), at(3, 'tidy.csv')),
      ),
    ],
    [
      'for a file cut off',
      fromCsv(table('unclosed-quote.csv')),
      contractMessages.unreadable('unclosed-quote.csv', contractMessages.brokenQuotes('3')),
    ],
    [
      'for a file without rows',
      fromCsv(table('header-only.csv')),
      contractMessages.noRows('header-only.csv'),
    ],
  ])('%s', async (_, input, sentence) => {
    await withFile(async (path) => {
      const first = await openStore(path);
      await first.load(schoolPupils, fromCsv(table('tidy.csv')), delivery('2024-03-01'));
      first.close();
      const before = await dump(path);
      const second = await openStore(path);
      await expect(second.load(schoolPupils, input, other)).rejects.toThrow(
        new SourceError(sentence),
      );
      expect(await names(second)).toEqual(['一小', '二小', '三小']);
      second.close();
      expect(await dump(path)).toEqual(before);
    });
  });

  test('and the same source may then deliver a corrected one', async () => {
    await withStore(async (store) => {
      const wrong = store.load(schoolPupils, fromRows([school('a', -1)]), delivery('2024-03-01'));
      await expect(wrong).rejects.toBeInstanceOf(SourceError);
      await store.load(schoolPupils, fromRows([school('a', 1)]), delivery('2024-03-01'));
      expect(await names(store)).toEqual(['a']);
    });
  });

  test('and lists ten problems and the number of the rest, in the order of rows and columns', async () => {
    const rows = Array.from({ length: 8 }, () => ({ ...school('', -1), funds: 'x' }));
    await withStore(async (store) => {
      const problems = rows.flatMap((_, index) => [
        contractMessages.violation(at(index + 1), 'school', null, contractMessages.missing()),
        contractMessages.violation(
          at(index + 1),
          'pupils',
          '-1',
          contractMessages.atLeast('0', false),
        ),
        contractMessages.violation(at(index + 1), 'funds', 'x', contractMessages.notADecimal(2)),
      ]);
      await expect(
        store.load(schoolPupils, fromRows(rows), delivery('2024-03-01')),
      ).rejects.toThrow(
        new SourceError(contractMessages.refused('school-pupils', problems.slice(0, 10), 14)),
      );
    });
  });

  test('and a key three times is told once for each repetition', async () => {
    await withStore(async (store) => {
      const rows = fromRows([school('a', 1), school('a', 2), school('b', 1), school('a', 3)]);
      const problems = [
        contractMessages.duplicate('450202, 2024, a', at(1), at(2)),
        contractMessages.duplicate('450202, 2024, a', at(2), at(4)),
      ];
      await expect(store.load(schoolPupils, rows, delivery('2024-03-01'))).rejects.toThrow(
        new SourceError(contractMessages.refused('school-pupils', problems, 0)),
      );
    });
  });
});
