import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { attachmentRow, publishing, source } from '../../model/shared-fields.ts';

/** What must be made public (居务公开), and how often it is renewed. */
export const disclosures = {
  key: 'disclosures',
  folder: 'disclosures',
  label: '居务公开',
  singular: '公开事项',
  hint: '应当公开的事项。更新内容后改“最近公布日期”。',
  format: 'yaml',
  layout: 'folder',
  title: 'item',
  address: '/disclosures/#{id}',
  summary: '{{item}}（{{cycle}}）',
  fields: {
    item: { kind: 'text', label: '事项', required: true, max: 40, example: '办公经费使用情况' },
    heading: {
      kind: 'choice',
      label: '目录类别',
      required: true,
      options: {
        overview: '基本情况',
        organization: '组织机构',
        elections: '选举与换届',
        decisions: '议事与决定',
        finance: '财务收支',
        welfare: '民生保障',
        property: '物业管理',
        party: '党务公开',
      },
    },
    cycle: {
      kind: 'choice',
      label: '公开周期',
      required: true,
      options: {
        'long-term': '长期公开',
        yearly: '每年',
        quarterly: '每季度',
        monthly: '每月',
        'on-change': '变更时',
      },
    },
    lastRenewedOn: {
      kind: 'day',
      label: '最近公布日期',
      hint: '还没有公布时留空。',
      example: '2026-10-08',
    },
    responsible: { kind: 'text', label: '由谁公布', max: 40, example: '社区居民委员会' },
    timeLimit: {
      kind: 'text',
      label: '公开时限',
      max: 60,
      hint: '从形成或变更起，最迟多久公布。照目录写，不清楚时留空。',
      example: '信息形成或变更之日起 20 个工作日内',
    },
    basis: {
      kind: 'text',
      label: '公开依据',
      max: 120,
      hint: '依据哪部法规、哪份文件。不清楚时留空。',
      example: '《城市居民委员会组织法》',
    },
    audience: {
      kind: 'text',
      label: '向谁公开',
      max: 40,
      hint: '不填时就是向全体居民。',
      example: '本庭院业主',
    },
    channel: {
      kind: 'text',
      label: '还在哪里公开',
      max: 60,
      hint: '本站以外还能在哪里看到。',
      example: '社区公示栏',
    },
    content: {
      kind: 'lines',
      label: '公开内容',
      max: 2000,
      hint: '长的内容在网页上会收起来，点一下展开。救助名单不写住址和证件号码。',
    },
    attachments: {
      kind: 'rows',
      label: '附件',
      singular: '附件',
      summary: '{{fields.label}}',
      fields: attachmentRow,
    },
    order: { kind: 'number', label: '排列顺序', integer: true, min: 0 },
    source,
    slug: publishing.slug,
  },
} as const satisfies CollectionDescription;

export type Disclosure = EntryOf<typeof disclosures>;
