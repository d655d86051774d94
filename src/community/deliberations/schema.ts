import type { CollectionDescription, EntryOf } from '../../model/fields.ts';
import { publishing, source } from '../../model/shared-fields.ts';

/** One matter that residents raised, and what came of it. No resident is named. */
export const deliberations = {
  key: 'deliberations',
  folder: 'deliberations',
  label: '说事台账',
  singular: '事项',
  hint: '居民反映的每一件事：谁负责、什么时候办结、结果怎样。不写居民姓名和电话。',
  format: 'yaml',
  layout: 'file',
  title: 'matter',
  datedBy: 'raisedOn',
  address: '/deliberations/{id}/',
  summary: '{{raisedOn}} {{matter}}（{{status}}）',
  newestBy: 'raisedOn',
  fields: {
    matter: {
      kind: 'text',
      label: '事项',
      required: true,
      max: 60,
      example: '3号楼前路灯不亮',
    },
    raisedOn: {
      kind: 'day',
      label: '提出日期',
      hint: '不知道时留空，网页上写“日期待补充”。',
      example: '2026-11-13',
    },
    courtyard: { kind: 'reference', to: 'courtyards', label: '庭院' },
    category: {
      kind: 'choice',
      label: '类别',
      required: true,
      options: {
        property: '物业服务',
        parking: '停车充电',
        environment: '环境卫生',
        safety: '安全消防',
        repair: '维修设施',
        neighbours: '邻里关系',
        welfare: '困难帮扶',
        other: '其他',
      },
    },
    status: {
      kind: 'choice',
      label: '进展',
      required: true,
      options: {
        accepted: '已受理',
        'in-progress': '办理中',
        solved: '已办结',
        escalated: '转上级',
      },
    },
    owner: { kind: 'text', label: '谁负责', max: 40, example: '社区与物业公司' },
    deadline: { kind: 'day', label: '办结期限' },
    detail: { kind: 'lines', label: '情况', max: 600 },
    result: { kind: 'lines', label: '结果', max: 600 },
    solvedOn: { kind: 'day', label: '办结日期' },
    satisfaction: {
      kind: 'choice',
      label: '居民评价',
      options: { satisfied: '满意', fair: '基本满意', dissatisfied: '不满意' },
    },
    source,
    ...publishing,
  },
} as const satisfies CollectionDescription;

export type Deliberation = EntryOf<typeof deliberations>;
