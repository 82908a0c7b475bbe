import { cliMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { parseFormats, reportFormats } from '../../../packages/pipelines/src/run/report-formats.ts';
import { refusalOf } from '../refusal.ts';

test('a list of formats names each once, and no other than there are', async () => {
  expect(parseFormats('pdf, HTML,pdf')).toEqual(['html', 'pdf']);
  expect(await refusalOf(() => parseFormats('html,epub'))).toEqual(
    cliMessages.unknownFormat('epub', reportFormats),
  );
});
