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
      hint: '职务名称和“网站设置”里的交叉任职写得一样，网页就会把姓名填进表里。书记、物业经理和网格长在那里已经写了，这里不用再写。',
      summary: '{{fields.person}} {{fields.office}}',
      fields: {
        person: { kind: 'reference', to: 'people', label: '姓名', required: true },
        office: { kind: 'text', label: '职务', required: true, max: 20, example: '党建指导员' },
        courtyard: {
          kind: 'reference',
          to: 'courtyards',
          label: '只管哪个庭院',
          hint: '对公司服务的所有庭院都一样时不填。',
        },
      },
    },
    introduction: { kind: 'lines', label: '简介', max: 400 },
    source,
    aliases: publishing.aliases,
    slug: publishing.slug,
  },
} as const satisfies CollectionDescription;

export type PropertyCompany = EntryOf<typeof propertyCompanies>;
