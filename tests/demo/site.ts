import type { DemoEntry } from './entry.ts';
import { community, courtyards } from './names.ts';

/** The settings of the site, all of them filled in. */
export function siteEntry(): DemoEntry<'site'> {
  return {
    collection: 'site',
    id: 'index',
    data: {
      name: community.name,
      belongsTo: community.belongsTo,
      brand: community.brand,
      motto: '院里的事一起商量，邻里的忙互相搭手',
      idea: '大家的院子大家管',
      description:
        '春和里社区的主页（演示数据）：今天谁值班、有什么通知、院里挂什么旗、说的事办得怎样。',
      organizer: `${community.name}居民委员会（演示）`,
      address: '示范区清和街道春和路1号',
      officeHours: '周一至周五 08:30–12:00、14:30–17:30',
      phones: [
        { label: '社区值班电话', number: community.hotline },
        { label: '社区服务大厅', number: community.office },
        { label: '物业投诉', number: '0370-5550102' },
        { label: '日间照料中心', number: '0370-5550103' },
      ],
      courtyardCount: courtyards.length,
      memberCount: 118,
      figures: [
        { label: '入户走访', value: '320余', unit: '次', address: '/147-method/' },
        { label: '办成实事', value: '260余', unit: '件', address: '/deliberations/' },
        { label: '志愿者', value: '186', unit: '人', address: '/volunteers/' },
        { label: '庭院', value: String(courtyards.length), unit: '个', address: '/courtyards/' },
      ],
      navigation: [
        { label: '首页', address: '/' },
        { label: '值班说事', address: '/duty/' },
        { label: '红黄旗榜', address: '/flags/' },
        { label: '我的庭院', address: '/courtyards/' },
        { label: '通知公告', address: '/notices/' },
        { label: '活动动态', address: '/news/' },
        { label: '志愿服务', address: '/volunteers/' },
        { label: '组织架构', address: '/organization/' },
        { label: '荣誉', address: '/honors/' },
        { label: '居务公开', address: '/disclosures/' },
      ],
      services: [
        { label: '找谁办', address: '/organization/', icon: 'person' },
        { label: '我的庭院', address: '/courtyards/', icon: 'house' },
        { label: '志愿服务', address: '/volunteers/', icon: 'heart' },
        { label: '值班日历', address: '/duty/', icon: 'calendar' },
        { label: '场所开放', address: '/venues/', icon: 'book' },
        { label: '办事结果', address: '/deliberations/', icon: 'record' },
      ],
      method: '147-method',
      crossAppointments: [
        {
          who: '社区党委书记',
          office: '党建指导员',
          at: 'company',
          holder: 'secretary',
          task: '指导物业项目的党建工作，每季度讲一次党课',
        },
        { who: '两委委员', office: '党建联络员', at: 'company', task: '每人联系一家物业公司' },
        {
          who: '网格长',
          office: '民意联络员',
          at: 'company',
          person: 'meng-fan-xing',
          task: '把居民反映的事转给物业并催办',
        },
        {
          who: '物业经理',
          office: '社情监督员',
          at: 'community',
          task: '列席逢三说事，当场答复',
          holder: 'manager',
        },
        { who: '物业客服主管', office: '便民服务员', at: 'community' },
      ],
      icp: '演ICP备00000000号-1',
      policeNumber: '演公网安备 00000000000000号',
      theme: 'cinnabar',
      showOverdueDisclosures: true,
      demo: true,
      source: '演示数据，由程序生成，与任何真实社区无关',
    },
  };
}
