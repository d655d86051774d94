import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { photoRow, publishing, source } from '../../model/shared-fields.ts';

/** An activity to come: residents can plan for it and sign up. */
export const events = {
  key: 'events',
  folder: 'events',
  label: '活动预告',
  singular: '活动',
  hint: '将要举行的活动。结束后自动归入“已结束”。',
  format: 'markdown',
  layout: 'folder',
  title: 'title',
  datedBy: 'startsAt',
  address: '/volunteers/events/{id}/',
  summary: '{{startsAt}} {{title}}',
  newestBy: 'startsAt',
  fields: {
    title: { kind: 'text', label: '名称', required: true, max: 60, example: '健康讲座：冬季养护' },
    startsAt: { kind: 'moment', label: '开始时间', required: true, example: '2026-12-05 09:00' },
    endsAt: { kind: 'moment', label: '结束时间', required: true, example: '2026-12-05 11:00' },
    venue: { kind: 'reference', to: 'venues', label: '场所' },
    place: { kind: 'text', label: '其他地点', max: 60, hint: '不在社区场所时填。' },
    team: { kind: 'reference', to: 'volunteerTeams', label: '由哪支队伍举办' },
    courtyards: { kind: 'references', to: 'courtyards', label: '面向哪些庭院' },
    forWhom: { kind: 'text', label: '适合谁', max: 60 },
    cost: { kind: 'text', label: '费用', max: 30, example: '免费' },
    signUpContact: { kind: 'text', label: '找谁报名', max: 40 },
    signUpPhone: { kind: 'phone', label: '报名电话', example: '0370-0000000' },
    signUpBy: { kind: 'moment', label: '报名截止' },
    cancelled: { kind: 'toggle', label: '已取消' },
    cover: {
      kind: 'group',
      label: '照片',
      fields: {
        image: { ...photoRow.image, required: false },
        alt: { ...photoRow.alt, required: false },
      },
    },
    source,
    ...publishing,
  },
  body: { label: '活动内容', hint: '做什么、要带什么。', required: false },
} as const satisfies CollectionDescription;

export type CommunityEvent = EntryOf<typeof events>;
