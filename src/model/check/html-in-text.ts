const INSTEAD: readonly [RegExp, string][] = [
  [/^<(b|strong)\b/i, '加粗请写成 **文字**。'],
  [/^<(i|em)\b/i, '强调请写成 *文字*。'],
  [/^<(br|p|div|span|font|center)\b/i, '换段请空一行，颜色和字号由网站统一。'],
  [/^<(img|picture|figure)\b/i, '照片请写成 ![照片里有什么](文件名.jpg)。'],
  [/^<a\b/i, '链接请写成 [文字](网址)。'],
  [/^<(table|tr|td|th)\b/i, '表格请写成 | 甲 | 乙 | 的样子，第二行写 | --- | --- |。'],
  [/^<h[1-6]\b/i, '小标题请写成 ## 标题。'],
  [/^<(ul|ol|li)\b/i, '列表请每条一行，以“- ”开头。'],
  [/^<(video|audio|iframe|embed|object)\b/i, '视频请放在视频网站，这里写链接 [文字](网址)。'],
  [/^<!--/, '不想公布的话请直接删掉。'],
];

/** What to write instead of a piece of HTML. */
export function htmlMessage(html: string): string {
  const start = html.split('\n')[0] ?? '';
  const shown = start.length > 30 ? `${start.slice(0, 30)}…` : start;
  const [, instead] = INSTEAD.find(([tag]) => tag.test(html)) ?? [];
  return `正文里不能写 HTML 代码“${shown}”，网页会把它原样显示出来。${instead ?? '请删掉尖括号里的内容，直接写文字。'}`;
}
