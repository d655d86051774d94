import { addDays } from '../../src/time/day.ts';
import type { DemoEntry, Plan, WrittenIn } from './entry.ts';
import { photo } from './photos.ts';

/** Invented honors of every level; one without a year, one with its day. */
export function honorEntries({ today }: Pick<Plan, 'today'>): DemoEntry<'honors'>[] {
  const year = Number(today.slice(0, 4));
  const honors: Record<string, WrittenIn<'honors'>> = {
    'quan-guo-you-shan-she-qu': {
      name: '全国邻里友善社区（演示）',
      level: 'national',
      awardedBy: '全国邻里文化促进会（演示）',
      awardedOn: String(year - 1),
      image: 'rong-yu-jiang-pai.jpg',
      imageAlt: photo('rong-yu-jiang-pai').alt,
      note: '全国一百个社区之一',
    },
    'quan-guo-shu-xiang': {
      name: '全国书香社区“最美书房”',
      level: 'national',
      awardedOn: String(year - 4),
    },
    'sheng-wen-ming-ting-yuan': {
      name: '省级文明庭院',
      level: 'province',
      awardedBy: '省文明创建办公室（演示）',
      awardedOn: `${year - 2}-11`,
    },
    'sheng-xie-shang': {
      name: '省级协商治理创新案例："充电棚的四次会议"',
      level: 'province',
      awardedOn: `${year - 1}-06-18`,
      note: '案例讲的是金穗家园的电动车充电棚',
    },
    'sheng-jian-kang': { name: '省健康社区', level: 'province' },
    'shi-xian-jin-zhi-bu': {
      name: '市先进基层党组织',
      level: 'city',
      awardedBy: '示范市组织工作委员会',
      awardedOn: `${year - 1}-07-01`,
      image: 'hong-qi-gua-shang-qiang.jpg',
      imageAlt: photo('hong-qi-gua-shang-qiang').alt,
    },
    'shi-wu-sui': { name: '市无诉社区', level: 'city', awardedOn: String(year - 3) },
    'shi-ping-an': { name: '市平安建设示范社区', level: 'city', awardedOn: String(year - 5) },
    'qu-zhi-yuan': { name: '区十佳志愿服务站', level: 'district', awardedOn: `${year}-03-05` },
    'qu-ke-pu': { name: '区科普教育基地', level: 'district', awardedOn: String(year - 2) },
    'qu-zui-chang': {
      name: '区“老旧小区改造与红色物业融合推进、居民满意度连续三年位居全区前列”综合示范社区（含庭院自治专项奖）第一名',
      level: 'district',
      awardedOn: `${year - 1}-12`,
    },
    'jie-dao-yun-dong-hui': {
      name: '街道趣味运动会团体第一名',
      level: 'street',
      awardedOn: `${year}-10`,
    },
  };
  return Object.entries(honors).map(([id, data], index) => ({
    collection: 'honors',
    id,
    data: { ...data, order: index + 1 },
  }));
}

/** What must be made public: renewed in time, due soon, overdue, never published. */
export function disclosureEntries({ today }: Pick<Plan, 'today'>): DemoEntry<'disclosures'>[] {
  const ago = (days: number) => addDays(today, -days);
  const items: Record<string, WrittenIn<'disclosures'>> = {
    'she-qu-gai-kuang': {
      item: '社区基本情况和办公地点',
      heading: 'overview',
      cycle: 'long-term',
      lastRenewedOn: ago(210),
      responsible: '居委会',
      content: '社区有十一个庭院，办公地点在春和路1号。\n\n办公时间和电话见页脚。',
    },
    'ban-gong-dian-hua': {
      item: '办公电话和服务时间',
      heading: 'overview',
      cycle: 'on-change',
      lastRenewedOn: ago(95),
    },
    'ju-wei-hui-cheng-yuan': {
      item: '居委会成员和分工',
      heading: 'organization',
      cycle: 'on-change',
      lastRenewedOn: ago(340),
      responsible: '居委会',
      content: '成员名单见组织架构。',
    },
    'jian-du-wei-yuan-hui': {
      item: '居务监督委员会成员',
      heading: 'organization',
      cycle: 'long-term',
      lastRenewedOn: ago(340),
    },
    'huan-jie-xuan-ju': {
      item: '居委会换届选举结果',
      heading: 'elections',
      cycle: 'on-change',
      lastRenewedOn: ago(800),
      attachments: [{ file: 'xuan-ju-jie-guo.pdf', label: '选举结果公告' }],
    },
    'dai-biao-hui-jue-ding': {
      item: '居民代表会议决定',
      heading: 'decisions',
      cycle: 'quarterly',
      lastRenewedOn: ago(40),
      responsible: '居委会',
      attachments: [
        { file: 'hui-yi-jue-ding.pdf', label: '会议决定全文' },
        { file: 'biao-jue-ming-xi.pdf', label: '表决明细' },
      ],
    },
    'shi-shi-jin-du': {
      item: '为民实事进度',
      heading: 'decisions',
      cycle: 'monthly',
      lastRenewedOn: ago(52),
      responsible: '网格长',
      content: '逾期未更新的例子：每月公布，已经过了期限。',
    },
    'ban-gong-jing-fei': {
      item: '办公经费使用情况',
      heading: 'finance',
      cycle: 'quarterly',
      lastRenewedOn: ago(46),
      responsible: '居委会',
      timeLimit: '每季度结束后 20 个工作日内',
      basis: '社区居务公开目录（演示）',
      channel: '各庭院公示栏',
      content:
        '第三季度办公经费支出 18650 元，按用途分：\n水电费 4210 元\n办公用品 2380 元\n维修 3960 元\n活动用品 5100 元\n宣传栏更换 3000 元\n\n每一笔的日期、经手人和票据见附件。对账目有疑问，可以在逢三说事时提出，也可以到社区查看原件。',
      attachments: [{ file: 'jing-fei-ming-xi.pdf', label: '第三季度明细' }],
    },
    'hui-min-zi-jin': {
      item: '惠民资金收支',
      heading: 'finance',
      cycle: 'quarterly',
      lastRenewedOn: ago(131),
      responsible: '居委会',
    },
    'juan-kuan': { item: '捐款捐物的接收和使用', heading: 'finance', cycle: 'on-change' },
    'di-bao': {
      item: '低保、特困、临时救助的条件和办理结果',
      heading: 'welfare',
      cycle: 'monthly',
      lastRenewedOn: ago(12),
      responsible: '民政窗口',
      content: '只公布户数和金额，不公布住址和证件号码。\n\n本月在册 17 户。',
    },
    'gao-ling-jin-tie': {
      item: '高龄津贴发放',
      heading: 'welfare',
      cycle: 'quarterly',
      lastRenewedOn: ago(91),
    },
    'can-ji-ren-bu-tie': { item: '残疾人两项补贴', heading: 'welfare', cycle: 'monthly' },
    'wu-ye-kao-he': {
      item: '物业考核结果',
      heading: 'property',
      cycle: 'quarterly',
      lastRenewedOn: ago(3),
      content: '见红黄旗榜。',
    },
    'gong-gong-shou-yi': {
      item: '各庭院公共收益和维修资金使用情况（电梯广告、临时停车、场地租金）',
      heading: 'property',
      cycle: 'yearly',
      lastRenewedOn: ago(400),
      responsible: '业委会、物业公司',
      audience: '各庭院业主',
      channel: '单元门口',
    },
    'dang-fei-shou-jiao': {
      item: '党费收缴',
      heading: 'party',
      cycle: 'quarterly',
      lastRenewedOn: ago(20),
    },
    'fa-zhan-dang-yuan': {
      item: '发展党员公示',
      heading: 'party',
      cycle: 'on-change',
      lastRenewedOn: ago(160),
    },
    'gong-zuo-zong-jie': {
      item: '居委会年度工作报告',
      heading: 'decisions',
      cycle: 'yearly',
      lastRenewedOn: ago(350),
      responsible: '居委会',
    },
    'min-zhu-ping-yi': {
      item: '民主评议党员结果',
      heading: 'party',
      cycle: 'yearly',
      lastRenewedOn: ago(330),
    },
  };
  return Object.entries(items).map(([id, data], index) => ({
    collection: 'disclosures',
    id,
    data: { ...data, item: data.item.slice(0, 40), order: index + 1 },
  }));
}
