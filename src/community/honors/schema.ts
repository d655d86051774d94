import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { photoRow, publishing, source } from '../../model/shared-fields.ts';

/** A title or award that the community was given. */
export const honors = {
  key: 'honors',
  folder: 'honors',
  label: '荣誉',
  singular: '荣誉',
  hint: '社区获得的荣誉称号。',
  format: 'yaml',
  layout: 'folder',
  title: 'name',
  address: '/honors/#{id}',
  summary: '{{name}}（{{level}}）',
  fields: {
    name: { kind: 'text', label: '名称', required: true, max: 60, example: '省文明单位' },
    level: {
      kind: 'choice',
      label: '级别',
      required: true,
      options: {
        national: '国家级',
        province: '省级',
        city: '市级',
        district: '区级',
        street: '街道级',
      },
    },
    awardedBy: { kind: 'text', label: '授予单位', max: 60 },
    awardedOn: {
      kind: 'roughDay',
      label: '授予时间',
      hint: '只知道年份时写年份。',
      example: '2025',
    },
    image: { ...photoRow.image, required: false, label: '奖牌或证书照片' },
    imageAlt: { ...photoRow.alt, required: false },
    note: { kind: 'text', label: '说明', max: 120 },
    order: { kind: 'number', label: '排列顺序', integer: true, min: 0 },
    source,
    slug: publishing.slug,
  },
} as const satisfies CollectionDescription;

export type Honor = EntryOf<typeof honors>;
