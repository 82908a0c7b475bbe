import { createHash } from 'node:crypto';
import { renderDocx } from '../../../packages/reports/src/formats/docx/render-docx.ts';
import { renderHtml } from '../../../packages/reports/src/formats/html/render-html.ts';
import { renderChartPng } from '../../../packages/reports/src/formats/image/render-chart-png.ts';
import { renderChartSvg } from '../../../packages/reports/src/formats/image/render-chart-svg.ts';
import { renderIpynb } from '../../../packages/reports/src/formats/ipynb/render-ipynb.ts';
import { renderPdf } from '../../../packages/reports/src/formats/pdf/render-pdf.ts';
import { renderXlsx } from '../../../packages/reports/src/formats/xlsx/render-xlsx.ts';
import { hostileReport } from './hostile-report.ts';

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

const digests: Record<string, string> = {};
for (const language of ['zh', 'en'] as const) {
  const { notebook, report } = await hostileReport('融水县 “Ä” <b>', language);
  const chart = report.blocks.find((block) => block.kind === 'chart');
  if (!chart) throw new Error('the report has a chart');
  const files = {
    html: await renderHtml(report),
    pdf: await renderPdf(report),
    docx: await renderDocx(report),
    xlsx: await renderXlsx(report),
    ipynb: await renderIpynb(report, notebook),
    svg: await renderChartSvg(chart, { language }),
    png: await renderChartPng(chart, { language }),
  };
  for (const [format, content] of Object.entries(files))
    digests[`${language} ${format}`] = digest(content);
}
process.stdout.write(JSON.stringify(digests));
