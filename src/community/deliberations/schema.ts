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
      hint: '一句话写清是什么事。写到楼栋为止，不写居民姓名和门牌。',
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
    deadline: { kind: 'day', label: '办结期限', example: '2026-11-30' },
    detail: {
      kind: 'lines',
      label: '情况',
      max: 600,
      hint: '不写居民姓名，请写“一位居民”或“3号楼居民”。',
    },
    onTheSpot: {
      kind: 'toggle',
      label: '当场解决',
      hint: '坐班时当场就办好了的，打开这一项。提出和办结是同一天的，不打开也算。',
    },
    reportedOn: {
      kind: 'day',
      label: '汇总上报日期',
      hint: '当场办不了、记下来报到社区的那一天。不知道时留空。',
      example: '2026-11-16',
    },
    hearings: {
      kind: 'rows',
      label: '逢三说事',
      singular: '一次说事',
      hint: '这件事要上或上过哪几次逢三说事。会前加一行，就进了那一次的议程；会后补上结果，就成了记录。',
      summary: '{{fields.on}} {{fields.decision}}',
      fields: {
        on: {
          kind: 'day',
          label: '哪一次',
          required: true,
          hint: '逢三说事原定的日期。改期的不用改，网页会跟着值班安排走。',
          example: '2026-11-23',
        },
        topic: {
          kind: 'text',
          label: '要定下什么',
          max: 80,
          hint: '会前写，登在议程里，可以不填。',
          example: '由谁修、几天修好',
        },
        decision: {
          kind: 'lines',
          label: '商量的结果',
          max: 400,
          hint: '会前留空，会后补上。不写居民姓名。',
          example: '物业公司三天内换灯，社区验收',
        },
      },
    },
    escalatedTo: {
      kind: 'text',
      label: '转给哪个上级',
      max: 40,
      hint: '进展是“转上级”时填。',
      example: '街道综合执法中队',
    },
    result: {
      kind: 'lines',
      label: '结果',
      max: 600,
      hint: '办成了什么样。不写居民姓名。',
    },
    solvedOn: { kind: 'day', label: '办结日期', example: '2026-11-20' },
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
export type Hearing = Deliberation['hearings'][number];
