import { createHash } from 'node:crypto';
import { trendFigure } from '../../../../packages/reports/src/charts/trend-figure.ts';
import { renderChartPng } from '../../../../packages/reports/src/formats/image/render-chart-png.ts';
import { renderChartSvg } from '../../../../packages/reports/src/formats/image/render-chart-svg.ts';
import { retention } from '../../charts/values.ts';

const figure = trendFigure({ ...retention, source: '登记册' });
const digest = createHash('sha256').update(await renderChartSvg(figure, { language: 'zh' }));
digest.update(await renderChartPng(figure, { language: 'zh' }));
process.stdout.write(digest.digest('hex'));
