import type { Fields } from './fields.ts';

/** Fields that mean the same in every concept that has them. */

/** An entry that has its own page can be held back, and keeps the addresses that it once had. */
export const publishing = {
  draft: {
    kind: 'toggle',
    label: '草稿',
    hint: '打开后不在网站上公布，只保存在后台。',
  },
  aliases: {
    kind: 'texts',
    label: '旧网址',
    hint: '这一页以前用过的网址。打开旧网址的人会被带到这里。一般不用填。',
    example: '/news/old-name/',
  },
  slug: {
    kind: 'text',
    label: '网址短名',
    hint: '由后台按日期和拼音自动生成，保存后不再改变。',
    example: '2026-11-23-sao-xue',
    hidden: true,
    pattern: {
      source: '^[a-z0-9]+(-[a-z0-9]+)*$',
      message: '只能用小写字母、数字和连字符“-”',
    },
  },
} as const satisfies Fields;

/** Where a statement comes from; shown at the foot of its page. */
export const source = {
  kind: 'text',
  label: '资料来源',
  hint: '这些内容从哪里来，会写在页面底部。',
  example: '媒体公开报道',
  max: 100,
} as const;

/** A photo with the sentence that says what is on it, for those who cannot see it. */
export const photoRow = {
  image: {
    kind: 'photo',
    label: '照片',
    required: true,
    hint: 'JPG、PNG 或 WebP。拍摄地点等信息会在发布时自动去掉。',
    example: 'hua-yuan.jpg',
  },
  alt: {
    kind: 'text',
    label: '照片说明（给看不见图的人）',
    required: true,
    max: 120,
    hint: '用一句话说出照片里有什么。',
    example: '志愿者在小区门口扫雪',
  },
  caption: { kind: 'text', label: '图下文字', max: 120, hint: '显示在照片下面，可以不填。' },
} as const satisfies Fields;

/** A file to download, with the words of its link. */
export const attachmentRow = {
  file: {
    kind: 'attachment',
    label: '文件',
    required: true,
    hint: 'PDF、Word 或 Excel 文件。',
    example: 'bao-ming-biao.pdf',
  },
  label: { kind: 'text', label: '文件名称', required: true, max: 60, example: '报名表' },
} as const satisfies Fields;
