/** A section of the site, as page tags, breadcrumbs, search and the site map name it. */
export interface Section {
  name: string;
  address: string;
  /** What residents find there, one sentence. */
  description: string;
  keywords: string;
  /** Kind of column in the sense of the page tags of public sites. */
  type: string;
}

/** Every section of the site, in the order of the site map. */
export const sections = {
  duty: {
    name: '值班说事',
    address: '/duty/',
    description: '坐班设岗、周五一站式坐班和逢三说事：什么时候、在哪里、找谁。',
    keywords: '值班,坐班,逢三说事,三部曲',
    type: '办事服务',
  },
  deliberations: {
    name: '说事台账',
    address: '/deliberations/',
    description: '居民反映的每一件事：谁负责、什么时候办结、结果怎样。',
    keywords: '说事,台账,办理结果',
    type: '互动交流',
  },
  flags: {
    name: '红黄旗榜',
    address: '/flags/',
    description: '各庭院物业考核的红旗和黄旗，历轮结果和理由。',
    keywords: '红黄旗,物业考核,红色物业',
    type: '信息公开',
  },
  courtyards: {
    name: '我的庭院',
    address: '/courtyards/',
    description: '每个庭院的党支部、楼院长、物业公司、红黄旗和通知。',
    keywords: '庭院,小区,楼院长,业委会',
    type: '办事服务',
  },
  notices: {
    name: '通知公告',
    address: '/notices/',
    description: '社区当前有效的通知和公告。',
    keywords: '通知,公告,停水,停电',
    type: '通知公告',
  },
  news: {
    name: '活动动态',
    address: '/news/',
    description: '社区里发生的事：活动、志愿服务、邻里故事。',
    keywords: '活动,动态,新闻,志愿服务',
    type: '新闻动态',
  },
  volunteers: {
    name: '志愿服务',
    address: '/volunteers/',
    description: '志愿服务队能帮什么、怎么联系，以及近期的活动。',
    keywords: '志愿服务,志愿者,活动报名',
    type: '办事服务',
  },
  venues: {
    name: '活动场所',
    address: '/venues/',
    description: '居民可以去的地方：在哪里、什么时候开门。',
    keywords: '活动室,日间照料,科普基地,场所开放',
    type: '办事服务',
  },
  organization: {
    name: '组织架构',
    address: '/organization/',
    description: '社区党委、庭院党支部和楼栋党小组，谁是谁，交叉任职。',
    keywords: '党委,党支部,党小组,交叉任职',
    type: '机构概况',
  },
  honors: {
    name: '荣誉',
    address: '/honors/',
    description: '社区获得的荣誉称号。',
    keywords: '荣誉,表彰',
    type: '机构概况',
  },
  disclosures: {
    name: '居务公开',
    address: '/disclosures/',
    description: '应当公开的事项、公开周期和最近公布的日期。',
    keywords: '居务公开,党务公开,财务公开',
    type: '信息公开',
  },
  data: {
    name: '数据下载',
    address: '/data/',
    description: '红黄旗、说事台账和值班安排的数据，可以用 Excel 打开，也可以给程序用。',
    keywords: '开放数据,数据下载,CSV,JSON',
    type: '信息公开',
  },
  search: {
    name: '搜索',
    address: '/search/',
    description: '在全部内容里查找。',
    keywords: '搜索,查找',
    type: '办事服务',
  },
  sitemap: {
    name: '网站地图',
    address: '/sitemap/',
    description: '全部栏目和页面一览。',
    keywords: '网站地图,导航',
    type: '网站帮助',
  },
} as const satisfies Record<string, Section>;

export type SectionKey = keyof typeof sections;
