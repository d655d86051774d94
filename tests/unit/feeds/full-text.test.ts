import { expect, test } from 'vitest';
import { fullText } from '../../../src/feeds/full-text.ts';

const page = new URL('https://community.example/news/x/');
const read = (html: string) => fullText(html, page);

test.each([
  ['/duty/', 'https://community.example/duty/'],
  ['../y/', 'https://community.example/news/y/'],
  ['photo.jpg', 'https://community.example/news/x/photo.jpg'],
  ['#fn-1', 'https://community.example/news/x/#fn-1'],
  ['?a=1&amp;b=2', 'https://community.example/news/x/?a=1&amp;b=2'],
  ['https://example.com/', 'https://example.com/'],
  ['tel:0370-0000000', 'tel:0370-0000000'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
])('a link to %s leads to %s', (href, whole) => {
  expect(read(`<a href="${href}">看</a>`)).toBe(`<a href="${whole}">看</a>`);
});

test('an address that is none is dropped, its words stay', () => {
  expect(read('<a href="https://[">看</a>')).toBe('<a>看</a>');
});

test('a picture keeps its address, words and size, and loses what only the site can use', () => {
  expect(
    read(
      '<img src="/_astro/a.webp" alt="雪" width="800" height="500" srcset="/_astro/b.webp 480w" sizes="100vw" loading="lazy" decoding="async" fetchpriority="high" class="c" style="x" id="i" data-astro-cid-1="">',
    ),
  ).toBe('<img src="https://community.example/_astro/a.webp" alt="雪" width="800" height="500">');
});

test.each([
  ['attributes of the site', '<p class="a" id="b" data-x="1" onclick="y">字</p>', '<p>字</p>'],
  ['unknown elements', '<section><div><span>字</span></div></section>', '字'],
  ['comments', 'a<!-- b -->c', 'ac'],
  ['scripts and styles', '<script>a</script><style>b</style><p>c</p>', '<p>c</p>'],
  ['frames and drawings', '<iframe src="/x"></iframe><svg><path/></svg>字', '字'],
  ['a list', '<ol start="3"><li>三</li></ol>', '<ol start="3"><li>三</li></ol>'],
  [
    'a table',
    '<table><tr><td colspan="2" class="align-right">1</td></tr></table>',
    '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
  ],
  [
    'a list of tasks',
    '<ul class="contains-task-list"><li><input type="checkbox" checked disabled> 已办</li><li><input type="checkbox" disabled> 未办</li></ul>',
    '<ul><li>☑ 已办</li><li>☐ 未办</li></ul>',
  ],
  ['signs', '<p>1 &lt; 2 &amp; 3</p>', '<p>1 &lt; 2 &amp; 3</p>'],
  ['nothing', '', ''],
])('%s', (_what, html, text) => {
  expect(read(html)).toBe(text);
});
