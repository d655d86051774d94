import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { publishing, source } from '../../model/shared-fields.ts';

/** When and where residents are received, and by whom: the three-part duty system (三部曲). */
export const dutySessions = {
  key: 'dutySessions',
  folder: 'duty-sessions',
  label: '值班安排',
  singular: '值班安排',
  hint: '坐班设岗、周五一站式坐班、逢三说事。临时变动写在“变动”里。',
  format: 'yaml',
  layout: 'file',
  title: 'title',
  address: '/duty/#{id}',
  summary: '{{title}}',
  fields: {
    title: { kind: 'text', label: '名称', required: true, max: 30, example: '逢三说事' },
    kind: {
      kind: 'choice',
      label: '种类',
      required: true,
      options: { post: '坐班设岗', friday: '周五一站式坐班', 'deliberation-day': '逢三说事' },
    },
    order: { kind: 'number', label: '排列顺序', integer: true, min: 0 },
    rule: {
      kind: 'group',
      label: '规律',
      required: true,
      drawnAs: 'duty-rule',
      fields: {
        every: {
          kind: 'choice',
          label: '按什么重复',
          required: true,
          options: { week: '每周', month: '每月', dates: '指定日期' },
        },
        weekday: {
          kind: 'choice',
          label: '星期几',
          hint: '每周重复时填；还没有定下来就留空。',
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
        monthDays: {
          kind: 'numbers',
          label: '每月几号',
          min: 1,
          max: 31,
          hint: '每月重复时填，例如 3、13、23。',
          example: 3,
        },
        dates: { kind: 'days', label: '指定日期', example: '2026-12-03' },
      },
    },
    opensAt: { kind: 'clock', label: '几点开始', example: '09:00' },
    closesAt: { kind: 'clock', label: '几点结束', example: '11:30' },
    place: { kind: 'text', label: '地点', max: 60, example: '社区会议室' },
    courtyards: {
      kind: 'references',
      to: 'courtyards',
      label: '在哪些庭院',
      hint: '不填就是面向全社区，每个庭院的日历里都有。',
    },
    who: {
      kind: 'text',
      label: '谁在值班',
      required: true,
      max: 60,
      example: '两委班子、物业负责人',
    },
    people: { kind: 'references', to: 'people', label: '值班人员' },
    phone: {
      kind: 'phone',
      label: '电话',
      hint: '居民点一下就能打。不填时，用值班人员的公开电话；再没有，用社区的第一个公开电话。',
      example: '0370-0000000',
    },
    purpose: { kind: 'lines', label: '做什么', max: 200 },
    exceptions: {
      kind: 'rows',
      label: '变动',
      singular: '变动',
      hint: '某一次改期、取消或加开，同一天只写一条。遇节假日是否改期由社区决定，写在这里。',
      drawnAs: 'duty-changes',
      summary: '{{fields.on}} {{fields.change}}',
      fields: {
        on: {
          kind: 'day',
          label: '哪一天',
          required: true,
          hint: '原定的日期；加开时写加开的日期。',
        },
        change: {
          kind: 'choice',
          label: '怎么变',
          required: true,
          options: { moved: '改期', cancelled: '取消', extra: '加开' },
        },
        movedTo: {
          kind: 'day',
          label: '改到哪一天',
          hint: '改期时必须填。只改几点或地点，就填原来那一天。',
        },
        opensAt: { kind: 'clock', label: '几点开始' },
        closesAt: { kind: 'clock', label: '几点结束' },
        place: { kind: 'text', label: '地点', max: 60 },
        reason: { kind: 'text', label: '原因', required: true, max: 80, example: '国庆节放假' },
      },
    },
    source,
    slug: publishing.slug,
  },
} as const satisfies CollectionDescription;

export type DutySession = EntryOf<typeof dutySessions>;
export type DutyException = DutySession['exceptions'][number];
