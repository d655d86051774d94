import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { photoRow, publishing, source } from '../../model/shared-fields.ts';

/** People who help: what they offer, when, and how to reach them. */
export const volunteerTeams = {
  key: 'volunteerTeams',
  folder: 'volunteer-teams',
  label: '志愿服务队',
  singular: '志愿服务队',
  hint: '每支队伍能帮什么、怎么联系。',
  format: 'markdown',
  layout: 'folder',
  title: 'name',
  address: '/volunteers/{id}/',
  summary: '{{name}}',
  fields: {
    name: { kind: 'text', label: '名称', required: true, max: 30, example: '健康讲座志愿队' },
    offers: {
      kind: 'text',
      label: '能帮什么',
      required: true,
      max: 80,
      hint: '一句话，居民一看就明白。',
    },
    when: { kind: 'text', label: '什么时候', max: 60 },
    contact: { kind: 'text', label: '联系人', max: 30 },
    phone: { kind: 'phone', label: '联系电话', example: '0370-0000000' },
    members: { kind: 'number', label: '人数', integer: true, min: 0, unit: '人' },
    deeds: {
      kind: 'rows',
      label: '做过的事',
      singular: '事',
      summary: '{{fields.on}} {{fields.what}}',
      fields: {
        on: { kind: 'roughDay', label: '时间', example: '2026-03' },
        what: { kind: 'text', label: '做了什么', required: true, max: 80 },
      },
    },
    cover: {
      kind: 'group',
      label: '照片',
      fields: {
        image: { ...photoRow.image, required: false },
        alt: { ...photoRow.alt, required: false },
      },
    },
    order: { kind: 'number', label: '排列顺序', integer: true, min: 0 },
    source,
    ...publishing,
  },
  body: { label: '介绍', hint: '队伍的故事，可以不填。', required: false },
} as const satisfies CollectionDescription;

export type VolunteerTeam = EntryOf<typeof volunteerTeams>;
