import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/model/markdown.ts';

const renderer = await markdown.createRenderer({ syntaxHighlight: false });
const html = async (text: string) => (await renderer.render(text)).code.trim();

test.each([
  // Punctuation at the end of what is bold, as staff write it most.
  ['**重点:**请', '<strong>重点:</strong>请'],
  ['**重点：**请看', '<strong>重点：</strong>请看'],
  ['**注意！**明天停水', '<strong>注意！</strong>明天停水'],
  ['**时间。**地点', '<strong>时间。</strong>地点'],
  ['**停水、停电、**停气', '<strong>停水、停电、</strong>停气'],
  ['**请问？**答', '<strong>请问？</strong>答'],
  ['**等等……**再说', '<strong>等等……</strong>再说'],
  ['**甲（乙）**丙', '<strong>甲（乙）</strong>丙'],
  ['**甲(乙)**丙', '<strong>甲(乙)</strong>丙'],
  ['**《条例》**规定', '<strong>《条例》</strong>规定'],
  ['**“五星”**支部', '<strong>“五星”</strong>支部'],
  ['**"五星"**支部', '<strong>"五星"</strong>支部'],
  ['**100%**的物业费', '<strong>100%</strong>的物业费'],
  ['**￥30**元', '<strong>￥30</strong>元'],
  // Punctuation at its beginning.
  ['请看**（通知）**', '请看<strong>（通知）</strong>'],
  ['称为**“五星”**支部', '称为<strong>“五星”</strong>支部'],
  ['按**《条例》**办', '按<strong>《条例》</strong>办'],
  ['见**[文件](/a/)**里', '见<strong><a href="/a/">文件</a></strong>里'],
  ['用**`npm`**装', '用<strong><code>npm</code></strong>装'],
  ['收**$5**元', '收<strong>$5</strong>元'],
  // A mark that was read wrongly no longer pairs with the next one.
  ['**重要：**请带好**身份证**', '<strong>重要：</strong>请带好<strong>身份证</strong>'],
  [
    '**一：**甲，**二：**乙，**三：**丙',
    '<strong>一：</strong>甲，<strong>二：</strong>乙，<strong>三：</strong>丙',
  ],
  ['**时间：**上午**（九点）**开始', '<strong>时间：</strong>上午<strong>（九点）</strong>开始'],
  // With one star, with three, nested, across lines.
  ['*重点：*请', '<em>重点：</em>请'],
  ['***重点：***请', '<em><strong>重点：</strong></em>请'],
  ['**甲*乙：*丙**', '<strong>甲<em>乙：</em>丙</strong>'],
  ['**第一行，\n第二行：**请', '<strong>第一行，第二行：</strong>请'],
  // Inside other texts.
  ['~~**重点：**请~~', '<del><strong>重点：</strong>请</del>'],
  ['[甲**重点：**请](/a/)', '<a href="/a/">甲<strong>重点：</strong>请</a>'],
  [
    '**外[内**重：**请](/a/)外：**请',
    '<strong>外<a href="/a/">内<strong>重：</strong>请</a>外：</strong>请',
  ],
  // Beside characters of other scripts, of two UTF-16 units, and written as entities.
  ['😀**重点：**请', '😀<strong>重点：</strong>请'],
  ['𠮷**（姓）**家', '𠮷<strong>（姓）</strong>家'],
  ['**重点：**ABC', '<strong>重点：</strong>ABC'],
  ['ABC**（甲）**', 'ABC<strong>（甲）</strong>'],
  ['3 &lt; 4，**重点：**请', '3 &lt; 4，<strong>重点：</strong>请'],
  // Stars that were meant as stars stay.
  ['\\*\\*重点：**请', '**重点：**请'],
  ['\\*注**重点：**请', '*注<strong>重点：</strong>请'],
  ['&ast;注**重点：**请', '*注<strong>重点：</strong>请'],
  ['C:\\\\**重点：**请', 'C:\\<strong>重点：</strong>请'],
  ['`**`甲**重点：**请', '<code>**</code>甲<strong>重点：</strong>请'],
])('%s is emphasized as the editor shows it', async (text, inside) => {
  expect(await html(text)).toBe(`<p>${inside}</p>`);
});

test.each([
  ['# **重：**请', '<h2 id="重请"><strong>重：</strong>请</h2>'],
  ['- **重：**请', '<ul>\n<li><strong>重：</strong>请</li>\n</ul>'],
  ['> **重：**请', '<blockquote>\n<p><strong>重：</strong>请</p>\n</blockquote>'],
])('%s is emphasized inside its block', async (text, whole) => {
  expect(await html(text)).toBe(whole);
});

test('a cell of a table is read by itself', async () => {
  const table = await html('| **重：**请 | 甲** |\n|---|---|\n| **乙 | *丙：*丁 |');
  expect(table).toContain('<th><strong>重：</strong>请</th>\n<th>甲**</th>');
  expect(table).toContain('<td>**乙</td>\n<td><em>丙：</em>丁</td>');
});

test.each([
  // Chinese that CommonMark reads well, or that nobody means as emphasis.
  '**重点**：请',
  '价格是3*4*5元',
  '** 重点：**请',
  '** 重点 **请',
  '请带**身份证',
  '五星****支部',
  '变量_名_称',
  '文件_2026_终稿',
  '请_注意_看',
  '\\*\\*重点：\\*\\*请',
  '`**重点：**请`',
  '<https://example.com/**a**>',
  'https://example.com/**a，**b',
  '注：*',
  // The examples of the specification, section 6.2.
  '*foo bar*',
  'a * foo bar*',
  'a*"foo"*',
  '* a *',
  '*$*alpha.',
  'foo*bar*',
  '5*6*78',
  '_foo bar_',
  'a_"foo"_',
  'пристаням_стремятся_',
  'foo-_(bar)_',
  '*(*foo)',
  '*(*foo*)*',
  '**foo"bar"**foo',
  '**Gomphocarpus (*Gomphocarpus physocarpus*, syn. *Asclepias physocarpa*)**',
  '*foo**bar**baz*',
  '***foo** bar*',
  '*foo [bar](/url)*',
  '**foo*bar**baz*',
  'foo***',
  '**foo*',
  '*foo**',
  '*foo _bar* baz_',
  '**foo **bar baz**',
  '*[bar*](/url)',
  '**a<https://foo.bar/?q=**>',
  '**重要** and **foo:**bar',
])('%s is read as CommonMark says', async (text) => {
  const plain = markdownToHtml(text, { features: { smartPunctuation: false } }).html;
  expect(await html(text)).toBe(plain.trim());
});

test.each(['**重：**请'.repeat(20_000), '**a '.repeat(5000) + '：**请'.repeat(5000)])(
  'a text that is nothing but marks is finished all the same',
  async (text) => {
    expect(await html(text)).toMatch(/^<p>.*：.*请<\/p>$/);
  },
);

test('nothing invisible is written', async () => {
  expect(await html('**重点：**请')).not.toMatch(/[\u200b-\u200d\u2060\ufeff]/);
});
