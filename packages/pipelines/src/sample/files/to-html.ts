import { cellText, type SheetCells } from './sample-file.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A sheet as the HTML that financial software saves under the name .xls, merged cells as spans. */
export function toHtml({ name, rows, merges }: SheetCells): string {
  const lines = rows.map((row, index) => {
    const cells = row.flatMap((value, at) => {
      const [top, left] = [index + 1, at + 1];
      const merge = merges.find(
        (one) => one.top <= top && top <= one.bottom && one.left <= left && left <= one.right,
      );
      if (merge && (merge.top !== top || merge.left !== left)) return [];
      const down = merge ? merge.bottom - merge.top + 1 : 1;
      const right = merge ? merge.right - merge.left + 1 : 1;
      const spans = `${down > 1 ? ` rowspan="${down}"` : ''}${right > 1 ? ` colspan="${right}"` : ''}`;
      return `<td${spans}>${escaped(cellText(value))}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${escaped(name)}</title></head>`,
    '<body><table border="1">',
    ...lines,
    '</table></body></html>',
    '',
  ].join('\r\n');
}
