import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { photoRow, publishing, source } from '../../model/shared-fields.ts';

/** A housing compound: where a resident lives, and the unit that is evaluated. */
export const courtyards = {
  key: 'courtyards',
  folder: 'courtyards',
  label: '庭院',
  singular: '庭院',
  hint: '社区的每一个庭院（小区）。',
  format: 'yaml',
  layout: 'folder',
  title: 'name',
  address: '/courtyards/{id}/',
  summary: '{{name}}',
  fields: {
    name: { kind: 'text', label: '名称', required: true, max: 20, example: '桂竹花园' },
    address: { kind: 'text', label: '地址', max: 80 },
    branch: { kind: 'reference', to: 'branches', label: '所属庭院党支部' },
    buildings: { kind: 'number', label: '楼栋数', integer: true, min: 0, unit: '栋' },
    households: { kind: 'number', label: '户数', integer: true, min: 0, unit: '户' },
    buildingHeads: {
      kind: 'rows',
      label: '楼院长',
      singular: '楼院长',
      summary: '{{fields.building}} {{fields.person}}',
      fields: {
        person: { kind: 'reference', to: 'people', label: '姓名', required: true },
        building: {
          kind: 'text',
          label: '负责的楼栋',
          max: 20,
          example: '3号楼',
        },
      },
    },
    propertyCompany: {
      kind: 'reference',
      to: 'propertyCompanies',
      label: '现在的物业公司',
      hint: '换了公司时改这里；以前各轮的考核结果仍记在当时的公司名下。',
    },
    ownersCommittee: {
      kind: 'group',
      label: '业主委员会',
      fields: {
        elected: { kind: 'roughDay', label: '选举时间', example: '2025-06' },
        members: { kind: 'references', to: 'people', label: '成员' },
        note: { kind: 'text', label: '说明', max: 80 },
      },
    },
    facilities: {
      kind: 'texts',
      label: '公共设施',
      example: '健身角',
      hint: '每行写一样。',
    },
    introduction: { kind: 'lines', label: '简介', max: 600 },
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
} as const satisfies CollectionDescription;

export type Courtyard = EntryOf<typeof courtyards>;
