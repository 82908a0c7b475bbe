// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the inline expressions of a notebook
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { cell, failed, failure, run } from './cells.ts';

const sentence = "{ zh: '已达到。', en: 'It is met.' }";

test('a claim that holds is a paragraph in the language of the page', async () => {
  const body = cell('ts', `claim(2 > 1, ${sentence})`);
  expect((await run(body)).blocks).toEqual([{ kind: 'text', text: '已达到。' }]);
  expect((await run(body, {}, 'en')).blocks).toEqual([{ kind: 'text', text: 'It is met.' }]);
});

test('one function may say both, told the language', async () => {
  const body = cell('ts', "claim((zh) => [2 > 1, zh ? '对' : 'yes'])");
  expect((await run(body, {}, 'en')).blocks).toEqual([{ kind: 'text', text: 'yes' }]);
  expect(
    JSON.stringify((await run("甲 ${claim((zh) => [true, zh ? '对' : 'yes'])}")).blocks),
  ).toContain('"对"');
});

test.each([
  [cell('ts', '1;', '', `claim(2 < 1, ${sentence})`), 7, notebookMessages.claimBroken('已达到。')],
  [cell('ts', `claim(2 < 1, ${sentence});`, "'后'"), 5, notebookMessages.claimBroken('已达到。')],
  ["一\n\n二 ${claim(() => [2 < 1, '对'])}", 6, notebookMessages.claimBroken('对')],
  [
    cell('ts', `claim(undefined, ${sentence})`),
    5,
    notebookMessages.claimUndecided('已达到。', 'undefined'),
  ],
  [cell('ts', `claim(1, ${sentence})`), 5, notebookMessages.claimUndecided('已达到。', '1')],
  [cell('ts', "claim(true, { zh: ' ', en: 'a' })"), 5, notebookMessages.emptyText('claim')],
  [cell('ts', 'claim(true)'), 5, notebookMessages.emptyText('claim')],
])('a claim that fails names the line of the notebook: %j', async (body, line, said) => {
  expect(await failure(run(body))).toEqual(failed(line, said));
});
