import { expect, test } from 'vitest';
import { readGrids } from '../../../../packages/pipelines/src/ingest/readers/read-grids.ts';
import { writeSheets } from './sheetjs.ts';
import { workbookOf } from './workbook-parts.ts';

const only = async (bytes: Uint8Array) => {
  const [grid] = await readGrids(bytes, 'a.xlsx');
  if (grid === undefined) throw new Error('no grid');
  return grid;
};
const styles = (numFmtId: number, written = '') => ({
  'xl/styles.xml': `<styleSheet>${written}<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${numFmtId}"/></cellXfs></styleSheet>`,
});

test.each([
  ['0.95099999999999996', '0.951'],
  ['0.30000000000000004', '0.30000000000000004'],
  ['1E-3', '0.001'],
  ['1.2E+20', '120000000000000000000'],
  ['450205199001011234', '450205199001011234'],
  ['3.10', '3.1'],
])('the number stored as %s is read as %s', async (stored, text) => {
  const grid = await only(workbookOf(`<row r="1"><c r="A1"><v>${stored}</v></c></row>`));
  expect(grid.at(1, 1)).toEqual({ kind: 'number', text, shown: text, formula: null });
});

test.each([
  [14, '45170', '2023-09-01', '2023/9/1'],
  [31, '45170', '2023-09-01', '2023年9月1日'],
  [22, '45170.354166666664', '2023-09-01T08:30:00', '2023/9/1 8:30'],
  [20, '0.354166666666667', '08:30:00', '8:30'],
])('format number %i makes a date of %s', async (format, stored, text, shown) => {
  const row = `<row r="1"><c r="A1" s="1"><v>${stored}</v></c></row>`;
  const grid = await only(workbookOf(row, styles(format)));
  expect(grid.at(1, 1)).toEqual({ kind: 'date', text, shown, formula: null });
});

test('a share shows as it is formatted, and keeps the number that is stored', async () => {
  const row = '<row r="1"><c r="A1" s="1"><v>0.951</v></c></row>';
  const written = '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/></numFmts>';
  const named = await only(workbookOf(row, styles(164, written)));
  expect(named.at(1, 1)).toMatchObject({ kind: 'number', text: '0.951', shown: '1.0%' });
  const numbered = await only(workbookOf(row, styles(10)));
  expect(numbered.at(1, 1)).toMatchObject({ kind: 'number', text: '0.951', shown: '95.10%' });
});

test('a time that runs past a day stays a number', async () => {
  const row = '<row r="1"><c r="A1" s="1"><v>1.5</v></c></row>';
  const grid = await only(workbookOf(row, styles(46)));
  expect(grid.at(1, 1)).toMatchObject({ kind: 'number', text: '1.5', shown: '36:00:00' });
});

test.each(['xlsx', 'biff8'] as const)(
  'days count from 1904 where a workbook (%s) says so',
  async (type) => {
    const rows = [[{ t: 'n', v: 43708, z: 'yyyy-mm-dd' } as const]];
    const grid = await only(writeSheets([{ name: '表', rows }], type, { date1904: true }));
    expect(grid.at(1, 1)).toMatchObject({ kind: 'date', text: '2023-09-01', shown: '2023-09-01' });
  },
);

test('text keeps its digits, its spaces and its signs, however it is stored', async () => {
  const strings =
    '<sst><si/><si><t>001</t></si><si><r><t xml:space="preserve">柳 </t></r><r><rPr/><t>江</t></r><rPh sb="0" eb="1"><t>りゅう</t></rPh></si><si><t>甲_x000A_乙 _x005F_x0041_ &#x2A6D6;&amp;amp;</t></si></sst>';
  const row =
    '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="inlineStr"><is><t> 4</t></is></c><c t="str"><f>A1</f><v>5</v></c><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c></row>';
  const grid = await only(workbookOf(row, { 'xl/sharedStrings.xml': strings }));
  const cells = [1, 2, 3, 4, 5, 6, 7, 8].map((column) => grid.at(1, column));
  expect(cells.map(({ kind, text }) => [kind, text])).toEqual([
    ['empty', ''],
    ['text', '001'],
    ['text', '柳 江'],
    ['text', '甲\n乙 _x0041_ 𪛖&amp;'],
    ['text', ' 4'],
    ['text', '5'],
    ['boolean', 'TRUE'],
    ['error', '#DIV/0!'],
  ]);
});

test('a formula is kept as text beside its stored result, and has none where none is stored', async () => {
  const row =
    '<row r="1"><c r="A1"><f>[1]外部!B2*2</f><v>6</v></c><c r="B1"><f>SUM(C1:D1)</f></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2&amp;"B2"+$C$2</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>';
  const grid = await only(workbookOf(row));
  expect(grid.at(1, 1)).toMatchObject({ kind: 'number', text: '6', formula: '[1]外部!B2*2' });
  expect(grid.at(1, 2)).toEqual({ kind: 'empty', text: '', shown: '', formula: 'SUM(C1:D1)' });
  expect(grid.at(3, 1)).toMatchObject({ text: '2', formula: 'B3&"B2"+$C$2' });
});

test('elements with a prefix and addresses that are left out are read all the same', async () => {
  const sheet =
    "<x:worksheet xmlns:x='m'><x:sheetData><x:row r='2'><x:c><x:v>1</x:v></x:c><x:c r='D2'><x:v>2</x:v></x:c><x:c><x:v>3</x:v></x:c></x:row><x:row><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>";
  const grid = await only(workbookOf('', { 'xl/worksheets/sheet1.xml': sheet }));
  expect(
    [grid.at(2, 1), grid.at(2, 4), grid.at(2, 5), grid.at(3, 1)].map(({ text }) => text),
  ).toEqual(['1', '2', '3', '4']);
  expect([grid.height, grid.width]).toEqual([3, 5]);
});

test.each(['xlsx', 'biff8'] as const)(
  'sheets (%s) come in their order, hidden ones too, with their merges',
  async (type) => {
    const rows = [[{ t: 's', v: '柳江' } as const], [undefined, { t: 'n', v: 1 } as const]];
    const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
    const bytes = writeSheets(
      [
        { name: '乙', rows, merges },
        { name: '甲', rows, hidden: true },
      ],
      type,
    );
    const grids = await readGrids(bytes, 'a.xls');
    expect(grids.map(({ sheet, hidden, merges: read }) => [sheet, hidden, read])).toEqual([
      ['乙', undefined, merges],
      ['甲', true, []],
    ]);
  },
);

test('a workbook in the XML of Excel 2003 is read like any other', async () => {
  const xml = `<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="p"><NumberFormat ss:Format="0.0%"/></Style></Styles>
<Worksheet ss:Name="表"><Table><Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">县&amp;区</Data><Comment><Data>批注</Data></Comment></Cell><Cell ss:StyleID="p" ss:Formula="=R1C1"><Data ss:Type="Number">0.951</Data></Cell><Cell ss:Index="5"><Data ss:Type="DateTime">2023-09-01T00:00:00.000</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>`;
  const grid = await only(Buffer.from(xml));
  expect(grid).toMatchObject({ sheet: '表', hidden: true, height: 2, width: 5 });
  expect(grid.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }]);
  expect(grid.at(2, 1).text).toBe('县&区');
  expect(grid.at(2, 3)).toEqual({ kind: 'number', text: '0.951', shown: '95.1%', formula: 'R1C1' });
  expect(grid.at(2, 5)).toMatchObject({ kind: 'date', text: '2023-09-01' });
});
