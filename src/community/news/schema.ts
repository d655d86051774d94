import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { photoRow, publishing } from '../../model/shared-fields.ts';

/** A report of something that took place. */
export const news = {
  key: 'news',
  folder: 'news',
  label: '活动动态',
  singular: '文章',
  hint: '社区里发生的事：活动、志愿服务、邻里故事。',
  format: 'markdown',
  layout: 'folder',
  title: 'title',
  datedBy: 'publishedAt',
  address: '/news/{id}/',
  summary: '{{publishedAt}} {{title}}',
  newestBy: 'publishedAt',
  appearsBy: 'publishedAt',
  fields: {
    title: {
      kind: 'text',
      label: '标题',
      required: true,
      max: 80,
      example: '清晨七点，河畔花园门口的雪扫净了',
    },
    publishedAt: {
      kind: 'moment',
      prefill: 'now',
      label: '发布时间',
      required: true,
      hint: '填将来的时间，文章到时自动出现。',
      example: '2026-11-23 09:30',
    },
    category: {
      kind: 'choice',
      label: '类别',
      required: true,
      options: {
        party: '党建引领',
        property: '红色物业',
        volunteer: '志愿服务',
        neighbours: '邻里故事',
        culture: '文体科普',
        community: '社区要闻',
      },
    },
    summary: {
      kind: 'lines',
      label: '摘要',
      max: 160,
      hint: '两三句话，显示在列表里。不填时取正文开头。',
    },
    cover: {
      kind: 'group',
      label: '封面照片',
      fields: {
        image: { ...photoRow.image, required: false },
        alt: { ...photoRow.alt, required: false },
      },
    },
    courtyards: { kind: 'references', to: 'courtyards', label: '相关庭院' },
    tags: { kind: 'texts', label: '关键词', example: '扫雪', max: 12 },
    photos: {
      kind: 'rows',
      label: '更多照片',
      singular: '照片',
      summary: '{{fields.alt}}',
      fields: photoRow,
    },
    origin: {
      kind: 'text',
      label: '来源',
      max: 60,
      hint: '文章的出处；本社区自己写的填社区名称。',
      example: '振兴社区',
    },
    author: { kind: 'text', label: '作者', max: 20 },
    ...publishing,
  },
  body: { label: '正文', hint: '照片可以直接插在文字中间。', required: true },
} as const satisfies CollectionDescription;

export type NewsArticle = EntryOf<typeof news>;
