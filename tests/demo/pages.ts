import { addDays } from '../../src/time/day.ts';
import type { DemoEntry, Plan } from './entry.ts';
import { community, courtyards } from './names.ts';
import { photoInText } from './photos.ts';

/** The free pages; `about`, `147-method` and `accessibility` are what the site itself points to. */
export function pageEntries({ today }: Pick<Plan, 'today'>): DemoEntry<'pages'>[] {
  const page = (
    id: string,
    order: number,
    title: string,
    summary: string,
    body: string,
    rest: Partial<DemoEntry<'pages'>['data']> = {},
  ): DemoEntry<'pages'> => ({
    collection: 'pages',
    id,
    data: { title, summary, updatedOn: addDays(today, -order * 23), order, ...rest },
    body,
  });
  return [
    page(
      'about',
      1,
      '社区简介',
      `${community.name}有十一个庭院，秋天满院桂花香。这里是演示数据。`,
      `${community.name}在示范区清和街道，有 ${courtyards.length} 个庭院、四家物业公司、三个庭院党支部。

${photoInText('gui-hua-kai-le')}

## 怎么找到我们

| 事情 | 找谁 | 电话 |
| --- | --- | --- |
| 不知道归谁管 | 值班电话 | ${community.hotline} |
| 办证、医保、补贴 | 服务大厅 | ${community.office} |
| 物业的事 | 先找物业，再到[坐班点](/duty/) | 见[我的庭院](/courtyards/) |

## 我们怎么做事

- 每周有书记在庭院[坐班](/duty/)
- 每月三次[逢三说事](/deliberations/)
- 每季度一次[红黄旗](/flags/)考核

> 院里的事一起商量，邻里的忙互相搭手。`,
      { source: '演示数据，由程序生成' },
    ),
    page(
      '147-method',
      2,
      '147 工作法',
      '一张联户卡，四类重点家庭，七类要解决的事。',
      `每户有一张联户卡，写着联户党员的姓名和社区的固定电话。

走访时收集的问题都进[说事台账](/deliberations/)。`,
      {
        points: [
          { count: 1, unit: '张', name: '联户卡' },
          {
            count: 4,
            unit: '类',
            name: '家庭',
            items: ['高龄、独居老人家庭', '低保和临时困难家庭', '残疾人家庭', '刚搬来的租户家庭'],
          },
          {
            count: 7,
            unit: '类',
            name: '事项',
            items: ['看病拿药', '吃饭送餐', '水电维修', '证件代办', '孩子托管', '邻里矛盾'],
          },
        ],
      },
    ),
    page(
      'accessibility',
      3,
      '无障碍说明',
      '字可以放大，页面可以朗读，只用键盘也能走遍全站。',
      `## 已经做到的

- 右上角可以打开“长辈版”，字更大，按钮更大
- 文章可以朗读（手机支持时）
- 所有图片有文字说明
- 旗子除了颜色，还有形状和文字

## 遇到困难时

请打电话 ${community.office}，或者到[坐班点](/duty/)当面告诉我们。我们在五个工作日内答复。`,
    ),
    page(
      'new-neighbours',
      4,
      '新邻居手册：搬来之后要知道的二十件事',
      '第一次住进来，水电物业、孩子上学、垃圾分类、电动车停放，这一页都有。',
      `欢迎搬到${community.name}。

${['水电气暖', '垃圾分类', '电动车', '停车', '宠物', '装修', '租房登记', '孩子上学', '看病', '快递']
  .map(
    (topic, index) =>
      `## ${index + 1}. ${topic}\n\n${topic}的事，先看[我的庭院](/courtyards/${courtyards[index]?.id}/)里的物业电话，再打值班电话 ${community.hotline}。\n\n- 平时：找楼院长\n- 着急：打物业\n- 说不清：来[坐班点](/duty/)`,
  )
  .join('\n\n')}`,
      { aliases: ['/handbook/', '/xin-ju-min/'] },
    ),
    page('cao-gao', 5, '还没有写好的专页', '草稿，不公布。', '稍后再写。', { draft: true }),
  ];
}
