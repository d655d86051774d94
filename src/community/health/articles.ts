import { labelsOf } from '../../model/check/labels.ts';
import type { Fields } from '../../model/fields.ts';
import { newestBy } from '../../model/order.ts';
import { dayOf } from '../../time/day.ts';
import { collections } from '../collections.ts';
import type { Content, SeenFile } from './entries.ts';
import type { Check, Finding } from './finding.ts';
import { placeOf, placeOfFile } from './places.ts';

/** Whether every article says where it comes from, as readers and inspections expect. */
export const articlesHaveASource: Check = {
  subject: 'articles',
  well: '文章都写了来源',
  find: ({ entries }) =>
    entries.news
      .filter(({ origin }) => !origin)
      .map((article) => ({
        code: 'article-without-source',
        severity: 'soon',
        places: [placeOf('news', article)],
        field: collections.news.fields.origin.label,
        since: dayOf(article.publishedAt),
        text: '没有写来源。自己写的填社区名称，转载的写原来登在哪里。',
      })),
};

/** Whether every article has a photo and a summary of its own; one line each, since it is no fault. */
export const articlesHaveACover: Check = {
  subject: 'articles',
  well: '文章都有封面照片',
  find: (content) =>
    oneLine(content, 'cover', ({ cover }) => !cover?.image, {
      code: 'articles-without-cover',
      text: (count) =>
        `${count} 篇文章没有封面照片。有照片的文章在首页和微信里更醒目；没有也不要紧。`,
    }),
};

export const articlesHaveASummary: Check = {
  subject: 'articles',
  well: '文章都写了摘要',
  find: (content) =>
    oneLine(content, 'summary', ({ summary }) => !summary, {
      code: 'articles-without-summary',
      text: (count) => `${count} 篇文章没有写摘要，列表里显示的是正文开头。开头够清楚就不用管。`,
    }),
};

function oneLine(
  { entries: { news } }: Content,
  field: 'cover' | 'summary',
  isMissing: (article: Content['entries']['news'][number]) => boolean,
  { code, text }: { code: string; text: (count: number) => string },
): Finding[] {
  const found = news.filter(isMissing).sort(newestBy(({ publishedAt }) => publishedAt));
  if (found.length === 0) return [];
  return [
    {
      code,
      severity: 'hint',
      field: collections.news.fields[field].label,
      places: found.map((article) => placeOf('news', article)),
      text: text(found.length),
    },
  ];
}

const SHORTEST = 4;
const SAYS_NOTHING =
  /^(微信)?(照片|图片|相片|图|封面|配图|image|img|photo|pic|picture|dsc|mmexport)[\s_\-—.·()（）第张\d一二三四五六七八九十]*$/i;

/** Whether words tell somebody who cannot see the photo what is on it. */
export function saysNothing(alt: string, file: string): boolean {
  const words = alt.trim();
  const name = file.split('/').at(-1) ?? '';
  return (
    words.length < SHORTEST ||
    SAYS_NOTHING.test(words) ||
    words === name.replace(/\.[^.]*$/, '') ||
    /\.(jpe?g|png|webp)$/i.test(words)
  );
}

/** Whether photos are described, in fields and in texts. That they have words at all, the content check sees to. */
export const photosAreDescribed: Check = {
  subject: 'articles',
  well: '照片说明都说清了照片里有什么',
  find: ({ files }) =>
    files.flatMap((file) =>
      photosOf(file)
        .filter(({ alt, name }) => saysNothing(alt, name))
        .map(({ alt, name, field }): Finding => ({
          code: 'photo-not-described',
          severity: 'soon',
          places: [placeOfFile(file)],
          field,
          text: `照片“${name}”的说明${alt ? `只写了“${alt}”` : '没有写'}，看不见图的人不知道照片里有什么。请写一句话，例如“志愿者在小区门口扫雪”。`,
        })),
    ),
};

interface DescribedPhoto {
  name: string;
  alt: string;
  field?: string;
}

function photosOf(file: SeenFile): DescribedPhoto[] {
  const { fields, body } = file.collection;
  return [
    ...photosIn(fields, file.data, []).map(({ name, alt, path }) => ({
      name,
      alt,
      field: labelsOf(fields, path),
    })),
    ...file.photos.map(({ name, alt }) => ({ name, alt, field: body?.label })),
  ];
}

type Path = (string | number)[];

/** Photos beside whose field another one describes them: `alt` beside `image`, `imageAlt` of a medal. */
function photosIn(
  fields: Fields,
  data: unknown,
  at: Path,
): { name: string; alt: string; path: Path }[] {
  if (typeof data !== 'object' || data === null) return [];
  const values = data as Record<string, unknown>;
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = values[key];
    if (field.kind === 'group') return photosIn(field.fields, value, [...at, key]);
    if (field.kind === 'rows') {
      return (Array.isArray(value) ? value : []).flatMap((row, index) =>
        photosIn(field.fields, row, [...at, key, index]),
      );
    }
    const words = [`${key}Alt`, 'alt'].find((one) => one in fields);
    if (field.kind !== 'photo' || typeof value !== 'string' || !words) return [];
    return [{ name: value, alt: String(values[words] ?? '').trim(), path: [...at, words] }];
  });
}
