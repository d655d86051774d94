import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/model/markdown.ts';

const renderer = await markdown.createRenderer({ syntaxHighlight: false });
const html = async (text: string) => (await renderer.render(text)).code;

const ALLOWED = new Set(
  'a blockquote br code del em h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** What somebody who stole an account might write, each to run script or to load something. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  'text <img src=x onerror=alert(1)> text',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="https://evil.example"><button>x</button></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<style>body{display:none}</style>',
  '<p style="position:fixed">x</p>',
  '<a href="javascript:alert(1)">x</a>',
  '<astro-island component-url="data:text/javascript,alert(1)"></astro-island>',
  '<img __ASTRO_IMAGE_="{&quot;src&quot;:&quot;x&quot;,&quot;onerror&quot;:&quot;alert(1)&quot;}">',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<!-- never closed',
  '<textarea>',
  '<title>',
  '<plaintext>',
  '<xmp>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](java&NewLine;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6a;&#x61;vascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x]( \u0001javascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](file:///etc/passwd)',
  '[x](blob:https://evil.example/x)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '![x](https://evil.example/pixel.png)',
  '![x](//evil.example/pixel.png)',
  '![x" onerror="alert(1)](a.jpg)',
  '[x](https://ok.example "title\\" onclick=\\"alert(1)")',
  '> <script>alert(1)</script>',
  '- <img src=x onerror=alert(1)>',
  '| a |\n|---|\n| <script>alert(1)</script> |',
  '# <script>alert(1)</script>',
];

test.each(HOSTILE)('shows “%s” as text and leaves nothing that runs or loads', async (text) => {
  const $ = load(await html(text), null, false);
  for (const element of $('*').get()) {
    if (!('attribs' in element)) continue;
    expect(ALLOWED.has(element.name), element.name).toBe(true);
    for (const [name, value] of Object.entries(element.attribs)) {
      expect(/^on|^style$|^srcdoc$/.test(name), `${name}=${value}`).toBe(false);
      if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|tel:|\/|#|[^:]*$)/);
      if (name === 'src') expect(value).not.toMatch(/:|^\/\//);
    }
  }
});

test('an unclosed tag does not swallow what follows it', async () => {
  expect(await html('<textarea>\n\n后面的话')).toContain('后面的话');
  expect(await html('<!-- 没有写完\n\n后面的话')).toContain('后面的话');
});

test('leaves what staff mean as they mean it', async () => {
  expect(await html('**重点**，见[值班](/duty/)、[邮箱](mailto:a@b.cn)和[电话](tel:0370)。')).toBe(
    '<p><strong>重点</strong>，见<a href="/duty/">值班</a>、<a href="mailto:a@b.cn">邮箱</a>和<a href="tel:0370">电话</a>。</p>\n',
  );
});

test('keeps the one first heading of the page', async () => {
  expect(await html('# 大标题')).toContain('<h2');
});

test('aligns the cells of a table by class, since a style would break the policy', async () => {
  const table = await html('| 项目 | 分 |\n|:--|--:|\n| 卫生 | 30 |');
  expect(table).toContain('class="align-right"');
  expect(table).not.toContain('style=');
});

test('joins a Chinese sentence that was broken over two lines', async () => {
  expect(await html('有事找社区，\n有困难找党员。')).toBe('<p>有事找社区，有困难找党员。</p>\n');
});

test('a notice block and a gallery have a class, other quotations and paragraphs none', async () => {
  const shown = async (text: string) =>
    load(await html(text))('blockquote, p')
      .first()
      .attr('class');
  expect(await shown('> **提示**\n>\n> 带好身份证。')).toBe('text-notice');
  expect(await shown('> **注意**\n>\n> 停水。')).toBe('text-notice');
  expect(await shown('![一](a.jpg)\n![二](b.jpg)')).toBe('text-gallery');
  for (const other of [
    '> 引用',
    '> **重点**',
    '> **提示**：一',
    '![一](a.jpg)',
    '看![一](a.jpg)\n![二](b.jpg)',
  ]) {
    expect(await shown(other)).toBeUndefined();
  }
});
