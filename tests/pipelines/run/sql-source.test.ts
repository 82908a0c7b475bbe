import { defineDataset, fromRows, openStore, referenceYear } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { parseNotebook, runNotebook } from '@eduplan/reports';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openSqlSource } from '../../../packages/pipelines/src/run/sql-source.ts';

const classes = defineDataset({
  id: 'school-classes',
  grain: ['place', 'year'],
  schema: z.object({ place: z.string(), year: referenceYear(), classes: z.int() }),
});

const notebook = (sql: string) =>
  `---\ntitle: {zh: 例, en: Example}\n---\n\n\`\`\`sql\n--| label: by-place\n--| caption.zh: 班数\n--| caption.en: Classes\n${sql}\n\`\`\`\n\n合计 \${byPlace.length}。\n`;

async function run(sql: string, { simulated = false, parameters = {} } = {}) {
  const store = await openStore();
  try {
    await store.load(
      classes,
      fromRows([
        { place: '450202', year: 2024, classes: 12 },
        { place: '450203', year: 2024, classes: 7 },
      ]),
      { source: 's', received: '2024-10-01', simulated },
    );
    return await runNotebook(parseNotebook(notebook(sql), 'a.md'), {
      ...{ language: 'zh', sql: openSqlSource(store), parameters },
    });
  } finally {
    store.close();
  }
}

describe('the sql cells of a notebook', () => {
  test('show rows of the store as a table, and give them to the sentences', async () => {
    const { blocks, simulated } = await run(
      'SELECT place, classes FROM school_classes ORDER BY classes',
    );
    expect(simulated).toBe(false);
    expect(blocks[0]).toMatchObject({
      ...{ kind: 'table', caption: '班数', label: 'by-place' },
      rows: [
        { place: '450203', classes: '7' },
        { place: '450202', classes: '12' },
      ],
    });
    expect(JSON.stringify(blocks[1])).toContain('"2"');
  });

  test('mark the table and the page where they read simulated rows', async () => {
    const { blocks, simulated } = await run('SELECT sum(classes) AS n FROM school_classes', {
      simulated: true,
    });
    expect(simulated).toBe(true);
    expect(blocks[0]).toMatchObject({ rows: [{ n: '19' }], simulated: 'all' });
  });

  test('fail on the notebook’s own line, in Chinese and in English', async () => {
    const fails = async (sql: string, line: number, said: RegExp) => {
      const error = await run(sql).catch((thrown: unknown) => thrown);
      const { zh = '', en = '' } =
        (error as { sentence?: { zh: string; en: string } }).sentence ?? {};
      const at = notebookMessages.at('a.md', line, { zh: '', en: '' });
      expect(zh.startsWith(at.zh), zh).toBe(true);
      expect(en.startsWith(at.en), en).toBe(true);
      expect(en).toMatch(said);
      expect(zh).not.toMatch(/LINE|\^/);
    };
    await fails("SELECT '柳州市各学校' AS name,\n  class\nFROM school_classes", 10, /class/);
    await fails(
      "SELECT '柳州市各学校' AS name\nFROM school_classes\nWHERE AND",
      11,
      /Parser Error/,
    );
    await fails("-- 学校\nSELECT *\nFROM read_csv('a.csv')", 11, /read_csv/);
    await fails('SELECT place FROM school_classes', 6, /ORDER BY/);
    await fails('SELECT 1\nWHERE $place = 1', 10, /no parameter "\$place".*\$language/);
  });
});
