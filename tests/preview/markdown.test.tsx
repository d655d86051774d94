import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, inject, test } from 'vitest';
import { Markdown } from '../../admin/preview/Markdown.tsx';
import { collectionList } from '../../src/community/collections.ts';
import { contentDir, readCollection } from '../../src/model/content-files.ts';
import { markdown } from '../../src/model/markdown.ts';

const renderer = await markdown.createRenderer({ syntaxHighlight: false });

async function onSite(text: string): Promise<string> {
  const $ = load((await renderer.render(text)).code, {}, false);
  // Only the built page knows the address of a photo; nobody follows a link to a heading here.
  $('img').each((_, img) => {
    const { alt, title } = JSON.parse($(img).attr('__astro_image_') ?? 'null') ?? img.attribs;
    for (const name of Object.keys(img.attribs)) $(img).removeAttr(name);
    $(img).attr({ alt: alt ?? '', ...(title && { title }) });
  });
  $('h2,h3,h4,h5,h6').removeAttr('id');
  return normal($);
}

function inPreview(text: string): string {
  const $ = load(
    renderToStaticMarkup(<Markdown text={text} photoAddress={() => undefined} />),
    {},
    false,
  );
  return normal($);
}

/** Without what a browser does not show: blanks between blocks, the order of attributes. */
function normal($: ReturnType<typeof load>): string {
  $('*').each((_, element) => {
    if (!('attribs' in element)) return;
    element.attribs = Object.fromEntries(Object.entries(element.attribs).sort());
  });
  return $.html()
    .replace(/>\s+</g, '><')
    .replace(/\s+<(ul|ol)/g, '<$1')
    .replace(/<br>\s+/g, '<br>')
    .trim();
}

test.each([
  '# a\n\n## 你好\n\n#### d',
  '- a\n- b\n\n1. x\n\n   y\n2. z\n\n3) q',
  '- [ ] t\n- [x] u',
  '```js\nlet a<b;\n```\n\n    code\n',
  'a  \nb\\\nc\nd',
  '| a | b |\n|:-:|--:|\n| 1 | `x\\|y` |',
  '| a |\n|---|',
  '![甲 乙](xue.jpg "标题")',
  '![x](https://e.com/x.jpg)',
  'https://e.com/x a@b.cn www.x.cn',
  '<b>x</b> y\n\n<div>\nq\n</div>\n\nz',
  '**<b>粗</b>** *<i>*\n\n> <hr>\n\n- <div>\n- a',
  '[x](javascript:alert(1)) [y](/a "t") <https://a.cn> [z](/新闻/)',
  '***\n> q\n> w',
  '~~a~~ b',
  '&copy; &amp; &lt; \\* "q" \'',
  '[r][d]\n\n[d]: /x "T"',
  'a\n***\nb\n\nTitle\n===\n',
  '5. a\n6. b\n',
  '甲\n乙 <!-- c --> 丙',
  '**重点：**请看**（通知）**',
  '- **重点：**请\n  续行\n- 乙\n\n  丙',
])('%j looks in the preview as on the site', async (text) => {
  expect(inPreview(text)).toBe(await onSite(text));
});

test.each([contentDir, inject('demoContent')])('so do all texts of %s', async (folder) => {
  const texts = (
    await Promise.all(collectionList.map((collection) => readCollection(collection, folder)))
  ).flatMap(({ entries }) => entries.filter(({ body }) => body.trim()));
  expect(texts.length).toBeGreaterThan(10);
  for (const { file, body } of texts) {
    expect(`${file}\n${inPreview(body)}`).toBe(`${file}\n${await onSite(body)}`);
  }
});

test('a notice block and a gallery are shown in a way of their own', async () => {
  const text = '> **提示**\n>\n> 明天停水。\n\n![雪](a.jpg)\n![树](b.jpg)\n';
  expect(inPreview(text)).toContain('<blockquote class="text-notice">');
  expect(inPreview(text)).toContain('<p class="text-gallery">');
  expect(inPreview(text)).toBe(await onSite(text));
});
