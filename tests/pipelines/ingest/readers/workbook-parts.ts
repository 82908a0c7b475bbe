import { createRequire } from 'node:module';

const {
  strToU8,
  zipSync,
}: {
  strToU8(text: string): Uint8Array;
  zipSync(files: Record<string, Uint8Array>, options: object): Uint8Array;
} = createRequire(new URL('../../../../packages/pipelines/package.json', import.meta.url))(
  'fflate',
);

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relations = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

/** The parts of a workbook with one sheet, each of which a test may replace. */
export function workbookParts(sheetData: string, parts: Record<string, string> = {}) {
  return {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('rId2', 'sharedStrings', 'sharedStrings.xml') +
        relation('rId3', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...parts,
  };
}

/** Parts as one zip archive, without the clock in it. */
export function zipParts(parts: Record<string, string | Uint8Array>, level = 6): Uint8Array {
  const contents = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(contents), { mtime: '2026-01-01', level });
}

/** A workbook of one sheet out of the text of its rows. */
export function workbookOf(sheetData: string, parts: Record<string, string> = {}): Uint8Array {
  return zipParts(workbookParts(sheetData, parts));
}
