import { noticeWords } from '../../src/model/text-blocks.ts';
import { uploaded } from '../form.ts';

/** What “插入” above a text offers: each a block of plain Markdown with a small form. */

interface Photo {
  image?: string;
  alt?: string;
  title?: string;
}

const photoFields = [
  { name: 'image', label: '照片', widget: 'image', ...uploaded },
  { name: 'alt', label: '照片说明（给看不见图的人）', widget: 'string' },
  { name: 'title', label: '图下文字', widget: 'string', required: false },
];

const NOTICE = new RegExp(
  `^> \\*\\*(${noticeWords.join('|')})\\*\\*\\n>\\n((?:>[^\\n]*)(?:\\n>[^\\n]*)*)`,
);
const PHOTO = '!\\[([^\\]\\n]*)\\]\\(([^)"\\s]*)(?: "([^"\\n]*)")?\\)';
const GALLERY = new RegExp(`^(?:${PHOTO}\\n)+${PHOTO}(?=\\n\\n|\\n?$)`);

/** 提示框: a quotation that begins with 提示 or 注意. */
export const notice = {
  id: 'notice',
  label: '提示框',
  fields: [
    {
      name: 'word',
      label: '开头',
      widget: 'select',
      options: noticeWords.map((word) => ({ label: word, value: word })),
      default: noticeWords[0],
    },
    { name: 'text', label: '写什么', widget: 'text', hint: '要提醒大家的话，尽量短。' },
  ],
  pattern: NOTICE,
  fromBlock: ([, word = '', quoted = '']: readonly string[]) => ({
    word,
    text: quoted.replace(/^> ?/gm, ''),
  }),
  toBlock: ({ word, text }: { word?: string; text?: string }) => {
    const lines = (text ?? '').trim().split('\n');
    const quoted = lines.map((line) => (line.trim() ? `> ${line.trim()}` : '>'));
    return [`> **${word || noticeWords[0]}**`, '>', ...quoted].join('\n');
  },
};

/** 照片: one photo. */
export const photo = {
  id: 'image',
  label: '照片',
  fields: photoFields,
  pattern: /^!\[([^\]]*)\]\((.*?)(?:\s"([^"]*)")?\)/,
  fromBlock: ([, alt = '', image = '', title = '']: readonly string[]) => ({ image, alt, title }),
  toBlock: ({ image: name = '', alt = '', title = '' }: Photo) =>
    `![${alt.replace(/[[\]\n]/g, '')}](${name}${title && ` "${title.replace(/["\n]/g, '')}"`})`,
};

/** 图集: photos that follow each other line by line. */
export const gallery = {
  id: 'gallery',
  label: '图集',
  fields: [
    {
      name: 'photos',
      label: '照片',
      label_singular: '照片',
      widget: 'list',
      summary: '{{fields.alt}}',
      default: [],
      fields: photoFields,
    },
  ],
  pattern: GALLERY,
  fromBlock: ([block = '']: readonly string[]) => ({
    photos: [...block.matchAll(new RegExp(PHOTO, 'g'))].map(
      ([, alt = '', image = '', title = '']) => ({
        image,
        alt,
        title,
      }),
    ),
  }),
  toBlock: ({ photos }: { photos?: readonly Photo[] | '' }) =>
    (photos || [])
      .filter(({ image: name }) => name)
      .map(photo.toBlock)
      .join('\n'),
};
