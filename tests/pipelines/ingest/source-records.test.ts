import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasets } from '@eduplan/core';
import { expect, test } from 'vitest';
import { parseLayoutRecord } from '../../../packages/pipelines/src/ingest/layout/parse-layout-record.ts';

const guide = (name: string) =>
  [
    ...readFileSync(
      join(import.meta.dirname, '../../../packages/pipelines', name),
      'utf8',
    ).matchAll(/```yaml\n([\s\S]*?)```/g),
  ].map(([, yaml = '']) => yaml);

test.each(['SOURCE-RECORDS.md', 'SOURCE-RECORDS.zh.md'])('the records in %s are read', (name) => {
  const [table = '', forms = '', corrections = ''] = guide(name);
  const record = parseLayoutRecord(`${table}${corrections}`, name);
  const dataset = datasets.find(({ id }) => id === record.dataset);
  const fields = dataset?.fields.map((field) => field.name) ?? [];
  const [layout] = record.tables;
  const mapped = [
    ...(layout?.columns ?? []).map(({ field }) => field),
    ...Object.keys(layout?.constants ?? {}),
    'year',
  ];
  expect([...mapped].sort()).toEqual([...fields].sort());
  expect(record.corrections).toHaveLength(1);
  const head = table.slice(0, table.indexOf('tables:'));
  expect(parseLayoutRecord(`${head}${forms}`, name).forms).toEqual({
    kind: 'school-workbooks',
    year: 2024,
  });
});
