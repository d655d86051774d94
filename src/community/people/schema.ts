import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { publishing, source } from '../../model/shared-fields.ts';

/** Someone who holds a public office in the community. Never a private phone, never an ID number. */
export const people = {
  key: 'people',
  folder: 'people',
  label: '人员',
  singular: '人员',
  hint: '在社区担任公开职务的人。不写身份证号和私人手机。',
  format: 'yaml',
  layout: 'folder',
  title: 'name',
  address: '/organization/people/{id}/',
  summary: '{{name}}',
  fields: {
    name: { kind: 'text', label: '姓名', required: true, max: 20, example: '王淑静' },
    offices: {
      kind: 'rows',
      label: '职务',
      singular: '职务',
      hint: '担任的全部职务，最主要的放在最前面。',
      summary: '{{fields.title}}',
      fields: {
        title: {
          kind: 'text',
          label: '职务名称',
          required: true,
          max: 40,
          example: '社区党委书记',
        },
        branch: { kind: 'reference', to: 'branches', label: '所在党组织' },
        courtyard: { kind: 'reference', to: 'courtyards', label: '所在庭院' },
        company: { kind: 'reference', to: 'propertyCompanies', label: '所在物业公司' },
      },
    },
    phone: {
      kind: 'phone',
      label: '公开电话',
      hint: '只写可以公开的办公电话。',
      example: '0370-0000000',
    },
    introduction: { kind: 'lines', label: '简介', max: 400 },
    photo: { kind: 'photo', label: '照片', hint: '本人同意公开的照片。' },
    order: {
      kind: 'number',
      label: '排列顺序',
      integer: true,
      min: 0,
      hint: '数字小的排在前面。',
    },
    source,
    ...publishing,
  },
} as const satisfies CollectionDescription;

export type Person = EntryOf<typeof people>;
