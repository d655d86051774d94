import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { attachmentRow, publishing, source } from '../../model/shared-fields.ts';

/** An announcement with a life span: it appears and vanishes by itself. */
export const notices = {
  key: 'notices',
  folder: 'notices',
  label: '通知公告',
  singular: '通知',
  hint: '有时效的通知。到了失效时间自动撤下。',
  format: 'markdown',
  layout: 'folder',
  title: 'title',
  datedBy: 'publishAt',
  address: '/notices/{id}/',
  summary: '{{publishAt}} {{title}}（{{level}}）',
  newestBy: 'publishAt',
  appearsBy: 'publishAt',
  expiresBy: 'expireAt',
  fields: {
    title: { kind: 'text', label: '标题', required: true, max: 60, example: '11月26日停水通知' },
    level: {
      kind: 'choice',
      label: '级别',
      required: true,
      options: { normal: '普通', important: '重要', urgent: '紧急' },
      hint: '紧急和重要的通知会出现在每一页的最上面。',
    },
    publishAt: {
      kind: 'moment',
      prefill: 'now',
      label: '发布时间',
      required: true,
      hint: '填将来的时间，通知到时自动出现。',
      example: '2026-11-23 09:30',
    },
    expireAt: {
      kind: 'moment',
      label: '失效时间',
      hint: '到时自动撤下。长期有效的不填。',
      example: '2026-11-26 18:00',
    },
    courtyards: {
      kind: 'references',
      to: 'courtyards',
      label: '通知哪些庭院',
      hint: '全社区都要知道时留空。',
    },
    pinned: { kind: 'toggle', label: '置顶' },
    contact: { kind: 'text', label: '咨询', max: 40, example: '社区服务大厅' },
    phone: { kind: 'phone', label: '咨询电话', example: '0370-0000000' },
    attachments: {
      kind: 'rows',
      label: '附件',
      singular: '附件',
      summary: '{{fields.label}}',
      fields: attachmentRow,
    },
    source,
    ...publishing,
  },
  body: { label: '正文', hint: '先写什么时候、什么地方、要居民做什么。', required: true },
} as const satisfies CollectionDescription;

export type Notice = EntryOf<typeof notices>;
