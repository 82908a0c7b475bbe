import {
  DefinitionError,
  defineDataset,
  defineMeasure,
  persons,
  referenceYear,
  sumOf,
} from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import { createTableSql } from '../../../packages/core/src/store/dataset-table.ts';
import { measureSql } from '../../../packages/core/src/store/measure-query.ts';
import { withConnection } from '../with-store.ts';
import {
  everyHead,
  heads,
  headsIn,
  headsOf,
  owned,
  owners,
  rowsIn,
  withRows,
} from './owned-schools.ts';

const privateHeads = headsIn('private', { ofSchools: { owner: "pri'vate" } });

describe('the query', () => {
  test('does not read the register for measures that need none of it', () => {
    expect(measureSql(heads, [everyHead], ['a'], {}, ['x'], ['x'])).toBe(
      measureSql(heads, [everyHead], ['a'], {}),
    );
    expect(measureSql(heads, [everyHead], ['a'], {})).not.toContain(owners.id.replace('-', '_'));
  });

  test.each([
    ['no', [], []],
    ['a real', ["x'"], []],
    ['a simulated', ["x'", 'y'], ['y', 'r']],
  ])('is one that DuckDB accepts and other engines know, with %s register', async (_, ...given) => {
    const [registered, simulated] = given;
    const measures = [everyHead, privateHeads, rowsIn('n', { ofSchools: { star: [1, 2] } })];
    await withConnection(async (connection) => {
      await connection.run(createTableSql(owners));
      await connection.run(createTableSql(heads));
      for (const cells of [{}, { members: new Map([["'", ["b'"]]]) }]) {
        const sql = measureSql(heads, measures, ['r', "s'"], cells, simulated, registered);
        expect((await connection.runAndReadAll(sql)).getRows()).toEqual([]);
        const words = sql.replaceAll(/'(?:[^']|'')*'/g, '');
        expect(words).not.toMatch(/\/|\b(ANTI|SEMI|QUALIFY|FILTER|USING|ASOF|LATERAL|DOUBLE)\b/i);
      }
    });
  });
});

describe('what cannot be told is refused', () => {
  test('schools of a dataset that names no register', () => {
    const dataset = defineDataset({
      id: 'nobody',
      grain: ['place', 'year', 'school'],
      schema: z.object({
        ...{ place: z.string(), year: referenceYear(), school: z.string() },
        heads: z.int(),
      }),
    });
    const base = { id: 'm', unit: persons, dataset, value: sumOf('heads') };
    expect(() => defineMeasure({ ...base, ofSchools: { owner: 'public' } })).toThrow(
      new DefinitionError(indicatorMessages.noRegister('m', 'nobody')),
    );
    expect(defineMeasure(base).ofSchools).toBeNull();
  });

  test('a property that the register does not have, though the rows may', async () => {
    const names = owners.fields.map(({ name }) => name);
    for (const name of ['ownr', 'stage', 'heads']) {
      const wrong = headsIn('wrong', { ofSchools: { [name]: 'primary' } });
      const refusal = new DefinitionError(indicatorMessages.unknownColumn('wrong', name, names));
      expect(() => measureSql(heads, [wrong], ['a'], {})).toThrow(refusal);
      await withRows([owned('甲')], [headsOf('甲', 1)], (store) =>
        expect(store.gather({ measures: [wrong] })).rejects.toThrow(refusal),
      );
    }
  });
});
