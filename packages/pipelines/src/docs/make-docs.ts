import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasets, indicators, liuzhouPlan } from '@eduplan/core';
import { renderChartSvg } from '@eduplan/reports';
import { gatherData } from '../run/gather-data.ts';
import { withSession } from '../run/open-session.ts';
import { notebookScope } from '../run/scope/notebook-scope.ts';
import { describeDatasets } from './describe-datasets.ts';
import { describeIndicators } from './describe-indicators.ts';
import { describePlan } from './describe-plan.ts';

const folder = join(import.meta.dirname, '../../../../docs');
await mkdir(folder, { recursive: true });

await withSession({}, async (session) => {
  const data = await gatherData(session);
  for (const [language, suffix] of [
    ['en', ''],
    ['zh', '.zh'],
  ] as const) {
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    const figure = notebookScope(data, language).trend('preschool-inclusive-coverage');
    if (typeof figure === 'string') throw new Error(figure);
    await write(`coverage${suffix}.svg`, await renderChartSvg(figure, { language }));
    await write(`indicators${suffix}.md`, describeIndicators(indicators, liuzhouPlan, language));
    await write(`datasets${suffix}.md`, describeDatasets(datasets, language));
    await write(`plan${suffix}.md`, describePlan(liuzhouPlan, language));
  }
});
