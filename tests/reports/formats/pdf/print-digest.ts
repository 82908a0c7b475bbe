import { createHash } from 'node:crypto';
import { renderPdf } from '../../../../packages/reports/src/formats/pdf/render-pdf.ts';
import { sampleReport } from './sample.ts';

const pdf = await renderPdf(await sampleReport('zh'));
process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
