import type { DemoEntry } from './entry.ts';
import {
  branches,
  buildingHeads,
  community,
  companies,
  courtyards,
  groupLeaders,
  groupOf,
  managers,
  named,
  type NamedCourtyard,
  type NamedPerson,
  owners,
  people,
  secretaries,
  staff,
} from './names.ts';
import { photo, photoFile, type PhotoName } from './photos.ts';

/** The committee, its branches and a party group for every courtyard. */
export function branchEntries(): DemoEntry<'branches'>[] {
  return [
    {
      collection: 'branches',
      id: 'she-qu-dang-wei',
      data: {
        name: `${community.name}党委`,
        tier: 'committee',
        secretary: 'lin-xiao-yan',
        members: 118,
        order: 0,
        introduction:
          '社区党委下设三个庭院党支部、十一个楼栋党小组，党组织建在庭院里，党员就在家门口。',
      },
    },
    ...branches.map(({ id, name, secretary, members }, index) => ({
      collection: 'branches' as const,
      id,
      data: {
        name,
        tier: 'branch' as const,
        parent: 'she-qu-dang-wei',
        secretary,
        courtyards: courtyards.filter(({ branch }) => branch === id).map(({ id }) => id),
        members,
        order: index + 1,
        introduction: id === 'di-san-zhi-bu' ? '' : `${name}每周固定时间在庭院坐班，听居民说事。`,
      },
    })),
    ...courtyards.map(({ id, called, branch }, index) => {
      const leader = groupLeaders.find(({ courtyard }) => courtyard === id);
      return {
        collection: 'branches' as const,
        id: groupOf(id),
        data: {
          name: `${called}党小组`,
          tier: 'group' as const,
          parent: branch,
          secretary: leader?.id,
          members: leader && 6 + ((index * 7) % 11),
          courtyards: [id],
          order: index + 10,
        },
      };
    }),
  ];
}

/** The courtyards. 明月小筑 says as little as a file may say. */
export function courtyardEntries(): DemoEntry<'courtyards'>[] {
  return courtyards.map((courtyard, index) => {
    const { id, name, branch, company, buildings } = courtyard;
    const heads = buildingHeads.filter((head) => head.courtyard === id);
    // One building head looks after a building of the courtyard next door as well.
    const neighbours = id === 'jin-sui' ? [{ person: 'yao-chun-sheng', building: '6号楼' }] : [];
    const committee = owners.filter((owner) => owner.courtyard === id);
    if (id === 'ming-yue') {
      return { collection: 'courtyards', id, data: { name, propertyCompany: company, order: 11 } };
    }
    return {
      collection: 'courtyards',
      id,
      data: {
        name,
        address: `清和街道${ROADS[index % ROADS.length]}${12 + index * 17}号`,
        branch,
        buildings,
        households: buildings * 48 + index * 3,
        buildingHeads: [
          ...heads.map(({ id: person, building }) => ({ person, building })),
          ...neighbours,
        ],
        propertyCompany: company,
        ownersCommittee:
          committee.length === 0
            ? undefined
            : {
                elected: index === 0 ? '2024-05-18' : '2025-06',
                members: committee.map(({ id: member }) => member),
                note: '每月第一个星期六上午在庭院会客厅开会',
              },
        facilities: FACILITIES.filter((_, at) => (at * 5 + index) % 3 !== 0),
        introduction: introductionOf(courtyard, index),
        photos: (PHOTOS[index] ?? []).map((name) => photo(name)),
        order: index + 1,
        aliases: id === 'wang-hu' ? ['/courtyards/wang-hu-xiao-qu/'] : undefined,
      },
    };
  });
}

const ROADS = ['春和路', '清和路', '书院街', '棉纺路'];

const FACILITIES = [
  '健身角',
  '电动车充电棚',
  '庭院会客厅',
  '儿童沙坑',
  '无障碍坡道',
  '快递柜',
  '说事亭',
  '微型消防站',
];

const PHOTOS: readonly (readonly PhotoName[])[] = [
  ['gui-hua-kai-le', 'chun-ri-ting-yuan', 'ye-wan-ting-yuan'],
  ['xia-ri-ting-yuan'],
  ['xin-hua-tan', 'chong-dian-peng'],
  ['shu-xia-liao-tian'],
  ['jian-shen-jiao', 'guang-chang-qi-wu'],
  ['qing-chen-ting-yuan'],
  [],
  ['jin-gui-te-xie', 'chun-ri-ting-yuan'],
  ['xue-hou-ting-yuan'],
  ['ye-wan-ting-yuan'],
];

function introductionOf(
  { called, buildings, formerCompany, id }: NamedCourtyard,
  index: number,
): string {
  if (id === 'song-feng') return '';
  const manager = formerCompany
    ? '几年前业主大会换了物业公司，院子从堆杂物、乱拉线，一步步整理成现在的样子。'
    : '院里的事先在说事亭里商量，商量好了再动手。';
  return `${called}有${buildings}栋楼，${1987 + index * 3}年建成。${manager}秋天，院里的几棵金桂开花，香气能飘到街上。`;
}

/**
 * The property companies with those whom the scheme of the site leaves open: a liaison for each, one
 * who is there for a single courtyard, and an office that one company has beyond the scheme.
 */
export function companyEntries(): DemoEntry<'propertyCompanies'>[] {
  return companies.map(({ id, name, manager, phone }, index) => ({
    collection: 'propertyCompanies',
    id,
    data: {
      name,
      fullName: id === 'qin-lin' ? undefined : `示范市${name}服务有限公司`,
      manager,
      phone: id === 'an-xin-li' ? undefined : phone,
      crossAppointments: [
        ...(id === 'an-xin-li'
          ? []
          : [{ person: staff[index + 1]?.id ?? 'gu-zhi-yuan', office: '党建联络员' }]),
        ...(id === 'qin-lin'
          ? [
              { person: 'lu-shu-qin', office: '党建联络员', courtyard: 'mian-fang-chang' },
              { person: 'zhang-wei', office: '矛盾调解联络员' },
            ]
          : []),
      ],
      introduction: `${name}为${courtyards
        .filter(({ company }) => company === id)
        .map(({ called }) => called)
        .join('、')}服务，项目上设有党员先锋岗。`,
    },
  }));
}

/** Everyone who holds a public office. */
export function peopleEntries(): DemoEntry<'people'>[] {
  return people.map((person, index) => {
    const { id, name } = person;
    return {
      collection: 'people',
      id,
      data: {
        name,
        offices: officesOf(person),
        phone: phoneOf(person, index),
        introduction: INTRODUCTIONS[id],
        photo: PORTRAITS[id] && photoFile(PORTRAITS[id]),
        order: index + 1,
        aliases: id === 'meng-fan-xing' ? ['/organization/people/wang-ge-zhang/'] : undefined,
      },
    };
  });
}

function officesOf(person: NamedPerson) {
  const { id, office, branch, courtyard, company, building } = person;
  const title =
    building && courtyard ? `${named(courtyards, courtyard).called}楼院长（${building}）` : office;
  const main = { title, branch, courtyard, company };
  const more = {
    'lin-xiao-yan': [{ title: '党建指导员', company: 'nuan-yang' }],
    'meng-fan-xing': [{ title: '民意联络员', company: 'qin-lin' }],
    'zhou-qi-hang': [{ title: '社情监督员' }],
    'xia-chang-lin': [{ title: '春和艺术团团长' }, { title: '业委会委员', courtyard }],
  }[id];
  return [main, ...(more ?? [])];
}

/** Numbers of porters' lodges, by which a building head or a leader of a party group can be called. */
const LODGES: Readonly<Record<string, string>> = {
  'jiang-xiu-ying': '0370-5550501',
  'ding-xiang-lan': '0370-5550502',
  'xia-chang-lin': '0370-5550501',
};

/** Those of the office, the secretaries and the managers can be called; one secretary cannot. */
function phoneOf({ id }: NamedPerson, index: number): string | undefined {
  if (id === 'fang-jian-guo') return undefined;
  if (LODGES[id]) return LODGES[id];
  const manager = companies.find((company) => company.manager === id);
  if (manager) return manager.phone;
  const reachable = [...staff, ...secretaries].some((one) => one.id === id);
  return reachable ? `0370-55502${String(index + 1).padStart(2, '0')}` : undefined;
}

const INTRODUCTIONS: Readonly<Record<string, string>> = {
  'lin-xiao-yan':
    '在社区工作十五年，从网格员做起。她说自己的办公室在庭院里，手机里存得最多的是居民家水表的照片。',
  'gu-zhi-yuan': '负责党建和物业考核，每一轮红黄旗评定都带队逐院查看。',
  'meng-fan-xing': '',
  'cheng-gui-sheng':
    '退休前是中学教师。每周二下午在听雨苑说事亭坐班，居民说的每一件事都记在本子上。',
  'lu-shu-qin': '当过纺织厂的车间主任，说话利落，办事有回音。',
  'jiang-xiu-ying': '做楼院长九年，四栋楼谁家有老人、谁家有孩子，她都清楚。',
  'zhou-qi-hang': '带着维修班的六个人管五百多户，电话二十四小时不关。',
  'a-yi-gu-li': '会说三种语言，院里的年轻租户有事都先找她。',
};

const PORTRAITS: Readonly<Record<string, PhotoName>> = {
  'lin-xiao-yan': 'ren-xiang-nv',
  'cheng-gui-sheng': 'ren-xiang-nan',
  'lu-shu-qin': 'ren-xiang-nv',
};

/** The party branch secretary, a building head or group leader, and the manager of a courtyard. */
export function contactsOf({ id, branch, company }: NamedCourtyard) {
  return {
    secretary: named(secretaries, named(branches, branch).secretary),
    head: [...buildingHeads, ...groupLeaders].find(({ courtyard }) => courtyard === id),
    manager: named(managers, named(companies, company).manager),
  };
}
