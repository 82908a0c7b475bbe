import { SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { parseNotebook, runNotebook } from '@eduplan/reports';
import { expect, test } from 'vitest';
import { chartPictures } from '../../../packages/pipelines/src/run/chart-pictures.ts';
import { refusalOf } from '../refusal.ts';

const cell = (title: string, option = '') => `\`\`\`ts
${option}chart({
  title: '${title}',
  description: '${title}',
  spec: { data: { values: [{ a: 1 }] }, mark: 'point', encoding: { x: { field: 'a', type: 'quantitative' } } },
  table: { caption: '${title}', columns: [{ key: 'a', label: 'a' }], rows: [{ a: '1' }] },
})
\`\`\`
`;
const documentOf = (body: string) =>
  runNotebook(parseNotebook(`---\ntitle: {zh: 例, en: Example}\n---\n\n${body}`, 'a.md'), {
    language: 'zh',
  });
const two = () => documentOf(`${cell('甲')}\n${cell('乙', '//| label: second\n')}`);

test('every chart is a picture by its label or its number, the same bytes each time', async () => {
  const pictures = await chartPictures(await two(), 'svg');
  expect(pictures.map(({ name }) => name)).toEqual(['figure-1', 'second']);
  expect(pictures.every(({ content }) => String(content).startsWith('<svg'))).toBe(true);
  const again = await chartPictures(await two(), 'svg');
  expect(again).toEqual(pictures);
  const [png] = await chartPictures(await two(), 'png', 'second');
  expect(
    Buffer.from(png?.content ?? '')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('one chart can be asked for by its label or its number, and no other than there are', async () => {
  const document = await two();
  const names = async (chosen: string) =>
    (await chartPictures(document, 'svg', chosen)).map(({ name }) => name);
  expect(await names('2')).toEqual(['second']);
  expect(await names('second')).toEqual(['second']);
  expect(await refusalOf(() => chartPictures(document, 'svg', '3'))).toEqual(
    cliMessages.noChart('a.md', '3', ['1 甲', '2 second 乙']),
  );
  const none = await documentOf('甲');
  await expect(chartPictures(none, 'svg')).rejects.toThrow(
    new SourceError(cliMessages.noChart('a.md', '', [])),
  );
});
