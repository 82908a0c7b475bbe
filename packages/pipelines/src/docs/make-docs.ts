import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indicators, liuzhouPlan } from '@eduplan/core';
import { drawSvg } from '@eduplan/reports';
import { gatherData } from '../run/gather-data.ts';
import { notebookScope } from '../run/notebook-scope.ts';
import { withSession } from '../run/open-session.ts';
import { describeIndicators } from './describe-indicators.ts';

const folder = join(import.meta.dirname, '../../../../docs');

await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'indicators.md'), describeIndicators(indicators, liuzhouPlan, 'en'));
await writeFile(
  join(folder, 'indicators.zh.md'),
  describeIndicators(indicators, liuzhouPlan, 'zh'),
);
await withSession({}, async (session) => {
  const data = await gatherData(session);
  for (const [language, name] of [
    ['en', 'coverage.svg'],
    ['zh', 'coverage.zh.svg'],
  ] as const) {
    const { spec } = notebookScope(data, language).trend('preschool-inclusive-coverage');
    await writeFile(join(folder, name), `${await drawSvg(spec)}\n`);
  }
});
