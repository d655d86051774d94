import { expect, test } from 'vitest';
import { type Block, keptBlocks } from '../../../../admin/cms/kept-blocks.ts';

/** Paragraphs, which this editor would write with `-` for every `*` and without blanks at the end. */
function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/\S(?:.|\n(?=.))*/g)].map(({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
    canonical: canonical(text),
  }));
}
const canonical = (text: string) => text.replaceAll('*', '-').replace(/ +$/gm, '');
const edited = (text: string) =>
  canonical(text)
    .trim()
    .replace(/\n{2,}/g, '\n\n');

const written = '\n* 一  \n\n\n* 二\n\n* 三 \n\n\n\n* 四\n\n';
const saved = (change: (text: string) => string) =>
  keptBlocks(written, change(edited(written)), blocksOf);

test('a text in which nothing was changed stays as it is', () => {
  expect(saved((text) => text)).toBe(written);
});

test('only the block that was changed is written by the editor', () => {
  expect(saved((text) => text.replace('二', '二点五'))).toBe(written.replace('* 二', '- 二点五'));
});

test('a block that is new or gone leaves the others as they are', () => {
  expect(saved((text) => text.replace('- 三', '- 新\n\n- 三'))).toBe(
    '\n* 一  \n\n\n* 二\n\n- 新\n\n* 三 \n\n\n\n* 四\n\n',
  );
  expect(saved((text) => text.replace('- 二\n\n', ''))).toBe('\n* 一  \n\n* 三 \n\n\n\n* 四\n\n');
});

test('blocks that change their places stay as they were written where they can', () => {
  expect(saved(() => '- 四\n\n- 一\n\n- 二\n\n- 三')).toBe(
    '\n- 四\n\n* 一  \n\n\n* 二\n\n* 三 \n\n',
  );
});

test('a text that would not say the same again is taken as the editor has it', () => {
  const forgetful = (markdown: string) => blocksOf(markdown).filter(() => !/\* /.test(markdown));
  const text = '- 一\n\n- 五';
  expect(
    keptBlocks('* 一\n\n* 二\n', text, (one) => (one === text ? blocksOf(one) : forgetful(one))),
  ).toBe(text);
});

test('an emptied text is empty', () => {
  expect(keptBlocks('一\n', '', blocksOf)).toBe('');
});
