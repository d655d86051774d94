import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { publishing, source } from '../../model/shared-fields.ts';

/** A page of its own: about the community, the 147 method, the accessibility statement. */
export const pages = {
  key: 'pages',
  folder: 'pages',
  label: '专页',
  singular: '专页',
  hint: '不按时间排列的页面：社区简介、147 工作法、无障碍说明等。',
  format: 'markdown',
  layout: 'folder',
  title: 'title',
  address: '/{id}/',
  summary: '{{title}}',
  fields: {
    title: { kind: 'text', label: '标题', required: true, max: 40, example: '147 工作法' },
    summary: { kind: 'lines', label: '一句话说明', required: true, max: 160 },
    updatedOn: {
      kind: 'day',
      prefill: 'now',
      label: '更新日期',
      required: true,
      example: '2026-11-23',
    },
    points: {
      kind: 'rows',
      label: '要点',
      singular: '要点',
      hint: '一句话记得住的数字，例如“4 类家庭”。写了就排在正文前面。',
      summary: '{{fields.count}}{{fields.unit}}{{fields.name}}',
      fields: {
        count: { kind: 'number', label: '几', required: true, integer: true, min: 1, example: 4 },
        unit: { kind: 'text', label: '量词', max: 4, example: '类' },
        name: { kind: 'text', label: '什么', required: true, max: 12, example: '家庭' },
        items: {
          kind: 'texts',
          label: '是哪几样',
          hint: '每行写一样；还不知道的不写，网页会说还差几样。',
          example: '高龄老人',
        },
      },
    },
    order: { kind: 'number', label: '排列顺序', integer: true, min: 0 },
    source,
    ...publishing,
  },
  body: { label: '正文', hint: '', required: true },
} as const satisfies CollectionDescription;

export type Page = EntryOf<typeof pages>;
