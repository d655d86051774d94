import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { photoRow, publishing, source } from '../../model/shared-fields.ts';

/** A place that is open to residents. */
export const venues = {
  key: 'venues',
  folder: 'venues',
  label: '活动场所',
  singular: '场所',
  hint: '居民可以去的地方：在哪里、什么时候开门、要不要钱。',
  format: 'markdown',
  layout: 'folder',
  title: 'name',
  address: '/venues/{id}/',
  summary: '{{name}}',
  fields: {
    name: { kind: 'text', label: '名称', required: true, max: 30, example: '日间照料中心' },
    use: { kind: 'text', label: '做什么用', required: true, max: 80 },
    place: { kind: 'text', label: '在哪里', max: 60 },
    courtyard: {
      kind: 'reference',
      to: 'courtyards',
      label: '在哪个庭院',
      hint: '在庭院里面或者紧挨着它时填，这个庭院的网页会先列出它。',
    },
    hours: {
      kind: 'rows',
      label: '开放时间',
      singular: '时段',
      hint: '还没有定下来就留空，网页上写“待补充”。',
      drawnAs: 'week',
      summary: '{{fields.opensAt}}–{{fields.closesAt}}',
      fields: {
        weekdays: {
          kind: 'choices',
          label: '星期几',
          required: true,
          options: {
            '1': '星期一',
            '2': '星期二',
            '3': '星期三',
            '4': '星期四',
            '5': '星期五',
            '6': '星期六',
            '7': '星期日',
          },
        },
        opensAt: { kind: 'clock', label: '几点开门', required: true, example: '08:30' },
        closesAt: { kind: 'clock', label: '几点关门', required: true, example: '17:30' },
      },
    },
    exceptions: {
      kind: 'rows',
      label: '临时变动',
      singular: '变动',
      summary: '{{fields.on}} {{fields.reason}}',
      fields: {
        on: { kind: 'day', label: '哪一天', required: true },
        opensAt: { kind: 'clock', label: '几点开门', hint: '全天关闭时不填。' },
        closesAt: { kind: 'clock', label: '几点关门' },
        reason: { kind: 'text', label: '原因', required: true, max: 60 },
      },
    },
    forWhom: { kind: 'text', label: '适合谁', max: 60 },
    cost: { kind: 'text', label: '费用', max: 30, example: '免费' },
    phone: { kind: 'phone', label: '电话', example: '0370-0000000' },
    photos: {
      kind: 'rows',
      label: '照片',
      singular: '照片',
      summary: '{{fields.alt}}',
      fields: photoRow,
    },
    order: { kind: 'number', label: '排列顺序', integer: true, min: 0 },
    source,
    ...publishing,
  },
  body: { label: '介绍', hint: '里面有什么，可以不填。', required: false },
} as const satisfies CollectionDescription;

export type Venue = EntryOf<typeof venues>;
