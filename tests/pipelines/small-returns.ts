import { join } from 'node:path';
import { writeSample } from '../../packages/pipelines/src/sample/write-sample.ts';
import { temporaryFolder } from './registers.ts';

/** A folder with simulated returns of a few schools, enough for every chart of the pages. */
export async function smallReturns(): Promise<string> {
  const folder = join(await temporaryFolder(), 'returns');
  await writeSample(folder, {
    seed: 'liuzhou',
    years: [2022, 2023, 2024, 2025],
    schools: 30,
    smallCity: true,
  });
  return folder;
}
