import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { source } from '../../model/shared-fields.ts';

/** The identity of the community: with other settings this is another community's site. */
export const site = {
  key: 'site',
  folder: 'site',
  label: '网站设置',
  singular: '网站设置',
  hint: '社区的名称、电话、导航和首页数字。',
  format: 'yaml',
  layout: 'single',
  title: 'name',
  fields: {
    name: { kind: 'text', label: '社区名称', required: true, max: 30, example: '振兴社区' },
    belongsTo: {
      kind: 'text',
      label: '隶属',
      max: 40,
      hint: '写在社区名称下面。',
      example: '高新区 · 振中街道',
    },
    brand: { kind: 'text', label: '党建品牌', max: 20, example: '先锋振兴' },
    motto: {
      kind: 'text',
      label: '口号',
      max: 40,
      example: '要服务找社区，有困难找党员',
    },
    idea: { kind: 'text', label: '治理理念', max: 60, example: '共治、共建、共享' },
    description: {
      kind: 'lines',
      label: '一句话介绍',
      required: true,
      max: 160,
      hint: '出现在搜索结果和分享卡片里。',
    },
    organizer: {
      kind: 'text',
      label: '主办单位',
      max: 40,
      hint: '写在页脚；不填时写社区名称。',
    },
    address: { kind: 'text', label: '社区地址', max: 80 },
    officeHours: { kind: 'text', label: '办公时间', max: 60 },
    phones: {
      kind: 'rows',
      label: '公开电话',
      singular: '电话',
      hint: '只写可以公开的办公电话，不写个人手机。',
      summary: '{{fields.label}} {{fields.number}}',
      fields: {
        label: { kind: 'text', label: '用途', required: true, max: 20, example: '社区值班电话' },
        number: { kind: 'phone', label: '号码', required: true, example: '0370-0000000' },
      },
    },
    courtyardCount: { kind: 'number', label: '庭院总数', integer: true, min: 0, example: 11 },
    memberCount: { kind: 'number', label: '党员总数', integer: true, min: 0, example: 103 },
    figures: {
      kind: 'rows',
      label: '首页数字',
      singular: '数字',
      summary: '{{fields.label}} {{fields.value}}',
      fields: {
        label: { kind: 'text', label: '名称', required: true, max: 12, example: '入户走访' },
        value: { kind: 'text', label: '数字', required: true, max: 12, example: '170余' },
        unit: { kind: 'text', label: '单位', max: 6, example: '次' },
        address: { kind: 'link', label: '链接', example: '/147-method/' },
      },
    },
    navigation: {
      kind: 'rows',
      label: '导航栏目',
      singular: '栏目',
      hint: '从左到右的顺序。',
      summary: '{{fields.label}}',
      fields: {
        label: { kind: 'text', label: '文字', required: true, max: 8, example: '值班说事' },
        address: { kind: 'link', label: '网址', required: true, example: '/duty/' },
      },
    },
    services: {
      kind: 'rows',
      label: '首页服务入口',
      singular: '入口',
      summary: '{{fields.label}}',
      fields: {
        label: { kind: 'text', label: '文字', required: true, max: 8, example: '找谁办' },
        address: { kind: 'link', label: '网址', required: true, example: '/organization/' },
        icon: {
          kind: 'choice',
          label: '图标',
          options: {
            person: '人',
            house: '房子',
            heart: '爱心',
            calendar: '日历',
            book: '书本',
            record: '记录',
            flag: '旗',
            phone: '电话',
          },
          required: true,
        },
      },
    },
    crossAppointments: {
      kind: 'rows',
      label: '交叉任职',
      singular: '任职',
      hint: '社区与物业公司之间互相担任的职务。',
      summary: '{{fields.who}} → {{fields.office}}',
      fields: {
        who: { kind: 'text', label: '由谁担任', required: true, max: 30, example: '社区党委书记' },
        office: {
          kind: 'text',
          label: '担任什么',
          required: true,
          max: 20,
          example: '党建指导员',
        },
        at: {
          kind: 'choice',
          label: '在哪一方任职',
          hint: '不清楚时留空。',
          options: { company: '物业公司', community: '社区' },
        },
        task: { kind: 'text', label: '做什么', max: 80 },
      },
    },
    icp: { kind: 'text', label: 'ICP 备案号', max: 40, example: '豫ICP备00000000号-1' },
    policeNumber: {
      kind: 'text',
      label: '公安联网备案号',
      max: 40,
      example: '豫公网安备 00000000000000号',
    },
    theme: {
      kind: 'choice',
      label: '主色',
      options: { cinnabar: '朱砂', bamboo: '竹青', indigo: '靛蓝' },
      default: 'cinnabar',
    },
    showOverdueDisclosures: {
      kind: 'toggle',
      label: '公开显示逾期的公开事项',
      hint: '关闭时，逾期只在后台提醒工作人员。',
    },
    demo: {
      kind: 'toggle',
      label: '演示数据',
      hint: '打开后每一页都写明“演示数据”。真实社区请关闭。',
    },
    source,
  },
} as const satisfies CollectionDescription;

export type Site = EntryOf<typeof site>;
