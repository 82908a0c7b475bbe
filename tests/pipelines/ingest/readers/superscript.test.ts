import { unitOf } from '@eduplan/core';
import { expect, test } from 'vitest';
import { readGrids } from '../../../../packages/pipelines/src/ingest/readers/read-grids.ts';
import { parseQuantity } from '../../../../packages/pipelines/src/ingest/values/parse-quantity.ts';
import { workbookOf } from './workbook-parts.ts';

const cellsOf = async (bytes: Uint8Array, file: string) => {
  const [grid] = await readGrids(bytes, file);
  return [1, 2, 3].map((column) => grid?.at(1, column).text);
};
const run = (text: string, align = '') =>
  `<r><rPr>${align && `<vertAlign val="${align}"/>`}</rPr><t>${text}</t></r>`;

test('a footnote set high does not become a digit of its number (.xlsx)', async () => {
  const row =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
    `<c r="C1" t="inlineStr"><is>${run('93')}${run('2', 'superscript')}${run('.4')}</is></c></row>`;
  const strings = `<sst><si>${run('12')}${run('3', 'superscript')}</si><si>${run('1')}${run('5', 'subscript')}</si></sst>`;
  const bytes = workbookOf(row, { 'xl/sharedStrings.xml': strings });
  expect(await cellsOf(bytes, 'a.xlsx')).toEqual(['12³', '15', '93².4']);
});

test('nor in a page, nor in the XML of Excel 2003', async () => {
  const page =
    '<table><tr><td>12<sup>3</sup></td><td>4</td><td>m<SUP>2</SUP> 6<sup>7<td></tr></table>';
  expect(await cellsOf(Buffer.from(page), 'a.xls')).toEqual(['12³', '4', 'm² 6⁷']);
  const xml =
    '<?xml version="1.0"?><Workbook xmlns:ss="s"><Worksheet ss:Name="表"><Table><Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">12<Sup>3</Sup></ss:Data></Cell><Cell><Data ss:Type="String">4</Data></Cell></Row></Table></Worksheet></Workbook>';
  expect(await cellsOf(Buffer.from(xml), 'a.xls')).toEqual(['12³', '4', '']);
});

test('the number in front of it is read, and the mark kept', () => {
  expect(parseQuantity('12³', { unit: unitOf('人') })).toMatchObject({
    kind: 'value',
    decimals: 0,
    footnotes: ['³'],
  });
});

test('what a page does not show is left out with its tags', async () => {
  const page =
    '<table><tr><td>鱼峰区<SCRIPT>a(1)</Script ></td><td><style>b</style>2</td></tr></table>';
  expect(await cellsOf(Buffer.from(page), 'a.xls')).toEqual(['鱼峰区', '2', '']);
});
