/** The invented community: its places, firms and people. Nothing here is true of any real one. */

export const community = {
  name: '春和里社区',
  belongsTo: '示范区 · 清和街道',
  brand: '春和先锋',
  hotline: '0370-5550100',
  office: '0370-5550101',
} as const;

/** How a courtyard fares in the flag rounds, from the first to the latest. */
export type Story = 'steady' | 'rising' | 'falling' | 'weak' | 'middle';

export interface NamedCourtyard {
  id: string;
  name: string;
  /** What people say, where the full name is too long for a sentence. */
  called: string;
  branch: string;
  company: string;
  /** The firm that managed it in the first half of the rounds, where that was another one. */
  formerCompany?: string;
  buildings: number;
  story: Story;
}

export const courtyards: readonly NamedCourtyard[] = [
  yard('ting-yu-yuan', '听雨苑', 'di-yi-zhi-bu', 'nuan-yang', 8, 'steady'),
  yard('wang-hu', '望湖小区', 'di-yi-zhi-bu', 'he-shun', 12, 'middle'),
  {
    ...yard('jin-sui', '金穗家园', 'di-yi-zhi-bu', 'nuan-yang', 10, 'rising'),
    formerCompany: 'he-shun',
  },
  yard('huai-yin-li', '槐荫里', 'di-yi-zhi-bu', 'qin-lin', 6, 'middle'),
  yard('hai-tang-wan', '海棠湾', 'di-er-zhi-bu', 'nuan-yang', 9, 'steady'),
  yard('song-feng', '松风雅居', 'di-er-zhi-bu', 'an-xin-li', 7, 'falling'),
  yard('mian-fang-chang', '棉纺厂家属院', 'di-er-zhi-bu', 'qin-lin', 14, 'weak'),
  {
    ...yard(
      'bai-he',
      '百合新村（含临街商住楼与教师公寓）',
      'di-er-zhi-bu',
      'he-shun',
      11,
      'middle',
    ),
    called: '百合新村',
  },
  yard('qing-zhuan-xiang-18', '青砖巷18号院', 'di-san-zhi-bu', 'qin-lin', 3, 'rising'),
  yard('xing-chen-a', '星辰公寓A区', 'di-san-zhi-bu', 'an-xin-li', 5, 'middle'),
  yard('ming-yue', '明月小筑', 'di-san-zhi-bu', 'an-xin-li', 4, 'steady'),
];

function yard(
  id: string,
  name: string,
  branch: string,
  company: string,
  buildings: number,
  story: Story,
): NamedCourtyard {
  return { id, name, called: name, branch, company, buildings, story };
}

export const companies = [
  { id: 'nuan-yang', name: '暖阳物业', manager: 'zhou-qi-hang', phone: '0370-5550301' },
  { id: 'he-shun', name: '和顺物业', manager: 'ma-si-yuan', phone: '0370-5550302' },
  { id: 'qin-lin', name: '勤邻物业', manager: 'tang-li-na', phone: '0370-5550303' },
  { id: 'an-xin-li', name: '安心里物业', manager: 'feng-hao-ran', phone: '0370-5550304' },
] as const;

export const branches = [
  { id: 'di-yi-zhi-bu', name: '庭院第一党支部', secretary: 'cheng-gui-sheng', members: 43 },
  { id: 'di-er-zhi-bu', name: '庭院第二党支部', secretary: 'lu-shu-qin', members: 46 },
  { id: 'di-san-zhi-bu', name: '庭院第三党支部', secretary: 'fang-jian-guo', members: 29 },
] as const;

export interface NamedPerson {
  id: string;
  name: string;
  office: string;
  courtyard?: string;
  branch?: string;
  company?: string;
  building?: string;
}

/** Those who work in the community's office. */
export const staff: readonly NamedPerson[] = [
  {
    id: 'lin-xiao-yan',
    name: '林晓燕',
    office: '社区党委书记、居委会主任',
    branch: 'she-qu-dang-wei',
  },
  { id: 'gu-zhi-yuan', name: '顾志远', office: '社区党委副书记', branch: 'she-qu-dang-wei' },
  {
    id: 'shen-yu-lan',
    name: '沈玉兰',
    office: '社区党委委员、居委会副主任',
    branch: 'she-qu-dang-wei',
  },
  { id: 'meng-fan-xing', name: '孟繁星', office: '网格长', branch: 'she-qu-dang-wei' },
  { id: 'tao-li-ping', name: '陶立平', office: '居委会委员（民政）' },
  { id: 'zhang-wei', name: '张伟', office: '居委会委员（治安调解）' },
  { id: 'he-jia-yi', name: '何佳怡', office: '社区工作者' },
  { id: 'qiu-ming-hao', name: '邱明浩', office: '社区工作者' },
  { id: 'su-wan-ting', name: '苏婉婷', office: '社区工作者' },
];

export const secretaries: readonly NamedPerson[] = [
  { id: 'cheng-gui-sheng', name: '程桂生', office: '庭院第一党支部书记', branch: 'di-yi-zhi-bu' },
  { id: 'lu-shu-qin', name: '陆淑琴', office: '庭院第二党支部书记', branch: 'di-er-zhi-bu' },
  { id: 'fang-jian-guo', name: '方建国', office: '庭院第三党支部书记', branch: 'di-san-zhi-bu' },
];

/** Leaders of the party groups; 明月小筑 has none yet. */
export const groupLeaders: readonly NamedPerson[] = [
  leader('xia-chang-lin', '夏长林', 'ting-yu-yuan'),
  leader('wu-yue-e', '吴月娥', 'wang-hu'),
  leader('tian-da-yong', '田大勇', 'jin-sui'),
  leader('luo-jin-feng', '罗金凤', 'huai-yin-li'),
  leader('han-zhi-qiang', '韩志强', 'hai-tang-wan'),
  leader('qin-su-fen', '秦素芬', 'song-feng'),
  leader('cui-yong-fu', '崔永福', 'mian-fang-chang'),
  leader('deng-li-hua', '邓丽华', 'bai-he'),
  leader('xue-guang-tian', '薛广田', 'qing-zhuan-xiang-18'),
  leader('ou-yang-chen', '欧阳晨', 'xing-chen-a'),
];

export const buildingHeads: readonly NamedPerson[] = [
  head('jiang-xiu-ying', '蒋秀英', 'ting-yu-yuan', '1—4号楼'),
  head('wang-de-shui', '汪得水', 'ting-yu-yuan', '5—8号楼'),
  head('yao-chun-sheng', '姚春生', 'wang-hu', '3号楼'),
  head('yu-mei-zhen', '余美珍', 'jin-sui', '1—5号楼'),
  head('xie-chang-he', '谢长河', 'huai-yin-li', '2号楼'),
  head('pan-yu-mei', '潘玉梅', 'hai-tang-wan', '6—9号楼'),
  head('shi-lei', '石磊', 'song-feng', '1号楼'),
  head('ding-xiang-lan', '丁香兰', 'mian-fang-chang', '东区1—7号楼'),
  head('bai-yun-fei', '白云飞', 'mian-fang-chang', '西区8—14号楼'),
  head('kong-ling-fang', '孔令芳', 'bai-he', '教师公寓'),
  head('zhang-wei-2', '张伟', 'qing-zhuan-xiang-18', '全院'),
  head('a-yi-gu-li', '阿依古丽·买买提江', 'xing-chen-a', '2号楼'),
];

export const managers: readonly NamedPerson[] = [
  { id: 'zhou-qi-hang', name: '周启航', office: '暖阳物业经理', company: 'nuan-yang' },
  { id: 'ma-si-yuan', name: '马思远', office: '和顺物业经理', company: 'he-shun' },
  { id: 'tang-li-na', name: '唐丽娜', office: '勤邻物业经理', company: 'qin-lin' },
  { id: 'feng-hao-ran', name: '冯浩然', office: '安心里物业经理', company: 'an-xin-li' },
];

export const owners: readonly NamedPerson[] = [
  owner('he-lan-zhi', '贺兰芝', 'ting-yu-yuan', '业委会主任'),
  owner('duan-wen-bo', '段文博', 'hai-tang-wan', '业委会主任'),
  owner('jiang-yi-fan', '江一帆', 'jin-sui', '业委会副主任'),
  owner('gong-zi-qiang', '龚自强', 'jin-sui', '业委会委员'),
];

export const people: readonly NamedPerson[] = [
  ...staff,
  ...secretaries,
  ...groupLeaders,
  ...buildingHeads,
  ...managers,
  ...owners,
];

function leader(id: string, name: string, courtyard: string): NamedPerson {
  return { id, name, courtyard, office: '楼栋党小组组长', branch: groupOf(courtyard) };
}

function head(id: string, name: string, courtyard: string, building: string): NamedPerson {
  return { id, name, courtyard, office: '楼院长', building };
}

function owner(id: string, name: string, courtyard: string, office: string): NamedPerson {
  return { id, name, courtyard, office };
}

/** The id of the party group of a courtyard. */
export function groupOf(courtyard: string): string {
  return `${courtyard}-dang-xiao-zu`;
}

/** The entry of a list with this id; throws when there is none. */
export function named<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`Nobody and nothing is called ${id}.`);
  return found;
}

export const teams = [
  { id: 'yin-ling-yi-zhen', name: '银铃健康志愿队' },
  { id: 'chun-he-yi-shu-tuan', name: '春和艺术团' },
  { id: 'lin-li-tiao-jie', name: '邻里调解队' },
  { id: 'fa-lv-zi-xun', name: '法律咨询志愿队' },
  { id: 'qiao-shou-wei-xiu', name: '巧手维修队' },
  { id: 'xiao-yu-miao', name: '小雨苗亲子志愿队' },
] as const;

export const venues = [
  { id: 'dang-qun-fu-wu-zhong-xin', name: '党群服务中心' },
  { id: 'ri-jian-zhao-liao', name: '日间照料中心' },
  { id: 'mo-xiang-shu-hua-shi', name: '墨香书画室' },
  { id: 'xiao-niu-dun-ke-pu-guan', name: '小牛顿科普馆' },
  { id: 'chun-he-shu-fang', name: '春和书房' },
  { id: 'duo-gong-neng-huo-dong-shi', name: '多功能活动室' },
  { id: 'xin-qing-xiao-zhan', name: '心晴小站' },
] as const;
