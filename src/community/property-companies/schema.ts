import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { publishing, source } from '../../model/shared-fields.ts';

/** The firm that manages one or more courtyards, and is evaluated round after round. */
export const propertyCompanies = {
  key: 'propertyCompanies',
  folder: 'property-companies',
  label: '物业公司',
  singular: '物业公司',
  hint: '为庭院服务的物业公司。它管哪些庭院，写在庭院里。',
  format: 'yaml',
  layout: 'file',
  title: 'name',
  address: '/flags/companies/{id}/',
  summary: '{{name}}',
  fields: {
    name: {
      kind: 'text',
      label: '简称',
      required: true,
      max: 30,
      hint: '平时怎么称呼；不知道公司名称时写“某某花园的物业公司”。',
    },
    fullName: { kind: 'text', label: '公司全称', max: 60 },
    manager: { kind: 'reference', to: 'people', label: '物业经理' },
    phone: { kind: 'phone', label: '服务电话', example: '0370-0000000' },
    crossAppointments: {
      kind: 'rows',
      label: '交叉任职的人员',
      singular: '人员',
      summary: '{{fields.person}} {{fields.office}}',
      fields: {
        person: { kind: 'reference', to: 'people', label: '姓名', required: true },
        office: { kind: 'text', label: '职务', required: true, max: 20, example: '党建指导员' },
      },
    },
    introduction: { kind: 'lines', label: '简介', max: 400 },
    source,
    aliases: publishing.aliases,
    slug: publishing.slug,
  },
} as const satisfies CollectionDescription;

export type PropertyCompany = EntryOf<typeof propertyCompanies>;
