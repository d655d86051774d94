import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { publishing, source } from '../../model/shared-fields.ts';

/** A unit of the party organization: 社区党委 → 庭院党支部 → 楼栋党小组. */
export const branches = {
  key: 'branches',
  folder: 'branches',
  label: '党组织',
  singular: '党组织',
  hint: '社区党委、庭院党支部和楼栋党小组。',
  format: 'yaml',
  layout: 'file',
  title: 'name',
  address: '/organization/#{id}',
  summary: '{{name}}',
  fields: {
    name: { kind: 'text', label: '名称', required: true, max: 30, example: '庭院第一党支部' },
    tier: {
      kind: 'choice',
      label: '层级',
      required: true,
      options: { committee: '社区党委', branch: '庭院党支部', group: '楼栋党小组' },
    },
    parent: {
      kind: 'reference',
      to: 'branches',
      label: '上级党组织',
      hint: '社区党委不填。',
    },
    secretary: { kind: 'reference', to: 'people', label: '书记（组长）' },
    courtyards: {
      kind: 'references',
      to: 'courtyards',
      label: '所辖庭院',
      hint: '还不清楚时留空，网页上写“待补充”。',
    },
    members: { kind: 'number', label: '党员人数', integer: true, min: 0 },
    introduction: { kind: 'lines', label: '简介', max: 400 },
    order: { kind: 'number', label: '排列顺序', integer: true, min: 0 },
    source,
    slug: publishing.slug,
  },
} as const satisfies CollectionDescription;

export type Branch = EntryOf<typeof branches>;
