import { addDays, type Day } from '../../src/time/day.ts';
import type { DemoEntry, Plan, WrittenIn } from './entry.ts';
import { community, courtyards } from './names.ts';
import { contactsOf } from './organization.ts';
import { photoInText } from './photos.ts';
import { randomOf } from './random.ts';
import { worded } from './wording.ts';

type Notice = WrittenIn<'notices'>;

/**
 * The notices: those of today written one by one, in every level and odd form, and three years of
 * expired ones. They are current at 09:30 of the day.
 */
export function noticeEntries({
  today,
  seed,
}: Pick<Plan, 'today' | 'seed'>): DemoEntry<'notices'>[] {
  return [...todaysNotices(today), ...expiredNotices(today, seed)];
}

function todaysNotices(today: Day): DemoEntry<'notices'>[] {
  const day = (away: number) => addDays(today, away);
  const inChinese = (away: number) => {
    const [, month, date] = day(away).split('-').map(Number);
    return `${month}月${date}日`;
  };
  const notice = (
    slug: string,
    data: Notice,
    body: string,
    rest: Partial<DemoEntry<'notices'>> = {},
  ): DemoEntry<'notices'> => ({
    collection: 'notices',
    id: `${data.publishAt.slice(0, 10)}-${slug}`,
    data,
    body,
    ...rest,
  });
  return [
    notice(
      'ting-shui',
      {
        title: `${inChinese(0)}14时起望湖小区、槐荫里紧急停水，请提前储水`,
        level: 'urgent',
        publishAt: `${today} 07:20`,
        expireAt: `${day(1)} 22:00`,
        courtyards: ['wang-hu', 'huai-yin-li'],
        contact: '和顺物业值班室',
        phone: '0370-5550302',
      },
      `**什么时候**：${inChinese(0)} 14:00 至 ${inChinese(1)} 22:00。\n\n**什么地方**：望湖小区全部楼栋，槐荫里 1 至 4 号楼。\n\n**请您**：\n\n- 提前储好饮用水和生活用水\n- 出门前关好水龙头\n- 行动不便的老人需要送水，打值班电话 ${community.hotline}\n\n原因是书院街主管道破裂抢修。恢复供水后，头几分钟的水可能发黄，请放一放再用。`,
    ),
    notice(
      'jiang-xue',
      {
        title: `${inChinese(2)}夜里有大雪，请移走消防通道和坡道上的车辆`,
        level: 'important',
        publishAt: `${day(-1)} 17:00`,
        expireAt: `${day(3)} 18:00`,
        pinned: true,
        contact: '社区服务大厅',
        phone: community.office,
      },
      `预计${inChinese(2)}夜间到${inChinese(3)}有大雪。请在${inChinese(2)} 18:00 前移走通道、坡道和消火栓旁的车辆，方便清雪。\n\n老人尽量不出门。铁锹、扫帚和沙子在各庭院门岗，钥匙找值班员。`,
    ),
    notice(
      'yi-bao-jiao-fei',
      {
        title: '城乡居民医保缴费本月底截止',
        level: 'important',
        publishAt: `${day(-18)} 09:00`,
        expireAt: `${day(8)} 00:00`,
        contact: '民政医保窗口',
        phone: community.office,
        attachments: [{ file: 'yi-bao-jiao-fei-zhi-nan.pdf', label: '医保缴费指南' }],
      },
      '还没有缴费的居民，可以用手机缴，也可以在周五一站式坐班时带身份证来办。\n\n新生儿出生九十天内参保，从出生那天算起报销。',
    ),
    notice(
      'qi-zi-gong-shi',
      {
        title: '新一轮红黄旗考核结果公示',
        level: 'normal',
        publishAt: `${day(-3)} 16:00`,
        expireAt: `${day(5)} 00:00`,
        pinned: true,
        contact: '物业考核小组',
        phone: community.office,
      },
      '结果见[红黄旗榜](/flags/)。公示期七天，有意见请打电话或者到坐班点当面说。',
    ),
    notice(
      'fang-zi-jian-cha',
      {
        title: '供暖前入户检查暖气片和燃气软管',
        level: 'normal',
        publishAt: `${day(-6)} 10:00`,
        expireAt: `${day(12)} 18:00`,
        courtyards: ['hai-tang-wan', 'song-feng'],
        attachments: [
          { file: 'jian-cha-shi-jian-biao.pdf', label: '各楼检查时间表' },
          { file: 'ran-qi-an-quan.pdf', label: '燃气安全须知' },
        ],
      },
      '检查人员佩戴工作证，不收费、不推销。家里没人可以改约。',
    ),
    notice(
      'zhi-yuan-zhe-zhao-mu',
      {
        title: '长期招募社区志愿者',
        level: 'normal',
        publishAt: `${day(-200)} 09:00`,
        contact: '志愿服务站',
        phone: '0370-5550401',
        attachments: [
          { file: 'bao-ming-biao.pdf', label: '志愿者报名表' },
          // With a mobile number in it, for the health page to find.
          { file: 'bao-ming-biao.docx', label: '志愿者报名表（可以直接填写）' },
        ],
        aliases: ['/notices/zhao-mu/', '/zhi-yuan-zhe/'],
      },
      '这是一条长期有效的通知，没有失效时间。\n\n会修东西、会讲故事、会陪聊，都是本事。队伍介绍见[志愿服务](/volunteers/)。',
    ),
    notice('zui-duan', { title: '今日测试警报', level: 'normal', publishAt: today }, '无需避险。'),
    notice(
      'zui-chang-biao-ti',
      {
        title:
          '关于百合新村（含临街商住楼与教师公寓）东侧道路封闭施工期间机动车、非机动车及行人绕行路线和临时停车办法的通知'.padEnd(
            60,
            '（含补充说明）',
          ),
        level: 'normal',
        publishAt: `${day(-4)} 08:00`,
        expireAt: `${day(26)} 08:00`,
        courtyards: courtyards.map(({ id }) => id),
        contact: '街道城建办、和顺物业、社区网格长（工作时间有人接听电话）',
      },
      '标题写到了六十个字，庭院勾选了全部十一个。\n\n1. 机动车从书院街绕行\n2. 非机动车和行人走南门\n3. 临时车位在棉纺路北侧，共 46 个',
    ),
    notice(
      'zui-chang-zheng-wen',
      {
        title: '今冬清雪除冰分工和注意事项（全文五千字）',
        level: 'normal',
        publishAt: `${day(-5)} 08:30`,
        expireAt: `${day(90)} 18:00`,
        contact: '社区服务大厅',
        phone: community.office,
      },
      snowPlan(),
    ),
    notice(
      'windows-ji-shi-ben',
      {
        title: '图书交换日："一本换一本"，旧书别丢',
        level: 'normal',
        publishAt: `${day(-2)} 12:00`,
        expireAt: `${day(6)} 20:00`,
        contact: '春和书房',
      },
      '这个文件是在 Windows 记事本里存的，带 BOM 和 CRLF 换行。\n\n星期六全天，地点在[春和书房](/venues/chun-he-shu-fang/)。',
      { fromWindows: true },
    ),
    notice(
      'zheng-dian-fa-bu',
      {
        title: '九点半准时发布：逢三说事正在进行',
        level: 'normal',
        publishAt: `${today} 09:30`,
        expireAt: `${today} 11:00`,
      },
      '发布时间正好等于演示的时刻，应当看得到。',
    ),
    notice(
      'zheng-dian-shi-xiao',
      {
        title: '九点半准时失效的通知',
        level: 'urgent',
        publishAt: `${day(-1)} 09:30`,
        expireAt: `${today} 09:30`,
        // Forgotten, for the health page to find.
        pinned: true,
      },
      '失效时间正好等于演示的时刻，应当已经撤下。',
    ),
    notice(
      'yuan-dan-zhi-ban',
      {
        title: '元旦期间值班和场所开放安排（定时发布）',
        level: 'important',
        publishAt: `${day(4)} 09:00`,
        expireAt: `${day(42)} 00:00`,
      },
      '将来才发布的通知，现在还不该出现。',
    ),
    notice(
      'dian-ti-jian-xiu',
      {
        title: `${inChinese(3)}星辰公寓A区 2 号楼电梯检修`,
        level: 'normal',
        publishAt: `${day(1)} 08:00`,
        expireAt: `${day(3)} 18:00`,
        courtyards: ['xing-chen-a'],
      },
      '检修四个小时，请走楼梯。搬东西请改天。',
    ),
    notice(
      'cao-gao',
      {
        title: '尚未核实的通知（草稿）',
        level: 'urgent',
        publishAt: `${day(-1)} 10:00`,
        draft: true,
      },
      '草稿，哪里都不该出现。',
    ),
  ];
}

/** A text of five thousand characters with headings, lists, a table and photos: hard on one sheet. */
function snowPlan(): string {
  const table = courtyards.map(
    ({ called, buildings }) => `| ${called} | 1 至 ${buildings} 号楼 | 物业、楼院长、志愿者 |`,
  );
  const chapters = courtyards.map(
    ({ called, buildings }) =>
      `### ${called}\n\n${called}一共 ${buildings} 栋楼。雪停以后，先清单元门口和坡道，再清主路和消防通道，最后清停车位。扫出来的雪堆在树池和草坪上，不堆在雨水口、消火栓和无障碍坡道旁边。楼院长每天早上七点看一遍台阶有没有结冰，结了冰就撒沙子，不撒食盐，盐会烧坏树根和水泥。\n\n住在这里的老人、孕妇和行动不便的居民，下雪天要买菜、取药、去医院的，可以打电话给值班员，由志愿者代办或者陪同。独居老人每天至少有人敲一次门，听到没有人答应，马上联系家里人和社区。家里水管没有包好的，晚上留一丝细水，白天把阀门井的盖子盖严，免得冻裂。\n\n- 铁锹、扫帚、推雪板放在门岗，用完放回原处\n- 电动车推进充电棚，不停在坡道和楼道里\n- 阳台和屋檐下的冰凌不要自己敲，拍照报给物业\n- 孩子不在车道上打雪仗，不上结冰的水池`,
  );
  return [
    '各庭院的居民、物业项目部和志愿服务队：下面是今冬清雪除冰的分工，请互相转告。',
    '## 谁扫哪里',
    `| 庭院 | 范围 | 谁负责 |\n| --- | --- | --- |\n${table.join('\n')}`,
    photoInText('xin-hua-tan'),
    photoInText('chong-dian-peng'),
    '## 各庭院要注意什么',
    ...chapters,
    '## 最后一句',
    '雪大的时候别着急，路滑的时候慢慢走。这一句在最后一行，一张纸上多半印不下。',
  ].join('\n\n');
}

function expiredNotices(today: Day, seed: string): DemoEntry<'notices'>[] {
  const random = randomOf(seed, 'notices');
  return Array.from({ length: 40 }, (_, index) => {
    const { slug, title, level, body, hasAttachment } = EXPIRED[
      index % EXPIRED.length
    ] as ExpiredNotice;
    const courtyard = random.pick(courtyards);
    const published = addDays(today, -12 - index * 27 - random.whole(0, 9));
    const [, month, date] = addDays(published, 2).split('-').map(Number);
    const words = {
      courtyard: courtyard.called,
      day: `${month}月${date}日`,
      building: () => `${random.whole(1, courtyard.buildings)}号楼`,
      company: contactsOf(courtyard).manager.office.replace('经理', ''),
    };
    return {
      collection: 'notices',
      id: `${published}-${slug}`,
      data: {
        title: worded(title, words, random),
        level,
        publishAt: `${published} ${random.pick(['08:30', '09:00', '15:40', '17:05'])}`,
        expireAt: `${addDays(published, random.whole(3, 11))} 18:00`,
        courtyards: title.includes('{courtyard}') ? [courtyard.id] : [],
        contact: random.chance(0.6) ? '社区服务大厅' : undefined,
        phone: random.chance(0.6) ? community.office : undefined,
        attachments: hasAttachment ? [{ file: `${slug}.pdf`, label: '详细安排' }] : undefined,
      },
      body: worded(body, words, random),
    };
  });
}

interface ExpiredNotice {
  slug: string;
  title: string;
  level: Notice['level'];
  body: string;
  hasAttachment?: boolean;
}

const EXPIRED: readonly ExpiredNotice[] = [
  {
    slug: 'ting-dian',
    title: '{day}{courtyard}停电通知',
    level: 'important',
    body: '{day} {8:00 至 12:00|13:30 至 17:00}，{courtyard}线路检修停电。请提前给手机和医疗设备充好电，电梯停用期间请走楼梯。',
  },
  {
    slug: 'xiao-sha',
    title: '{day}{courtyard}统一消杀灭蚊',
    level: 'normal',
    body: '{day}清晨，{company}对{courtyard}的绿化带、垃圾点和地下室进行消杀。请关好低层窗户，看管好孩子和宠物。',
  },
  {
    slug: 'tai-feng-bao-yu',
    title: '暴雨预警：请勿进入地下车库挪车',
    level: 'urgent',
    body: '预计{day}有暴雨。\n\n- 不进地下车库\n- 不蹚积水\n- 一楼住户把东西垫高\n\n有危险先到高处，再打值班电话。',
  },
  {
    slug: 'yi-miao',
    title: '老年人流感疫苗接种登记',
    level: 'normal',
    body: '六十岁以上居民可以在周五坐班时登记，{day}集中接种。请带身份证，穿宽松的衣服。',
    hasAttachment: true,
  },
  {
    slug: 'ren-cai-jia-pei',
    title: '{courtyard}业主大会表决事项公示',
    level: 'normal',
    body: '{courtyard}业主大会将于{day}召开，表决更换{building}电梯钢丝绳一事。资料在门岗可以借阅。',
    hasAttachment: true,
  },
  {
    slug: 'xiu-lu',
    title: '{courtyard}东门道路维修，请绕行',
    level: 'normal',
    body: '{day}起施工{三|五|七}天，车辆从南门进出。夜间有围挡和警示灯，请慢行。',
  },
  {
    slug: 'shu-jia-bao-ming',
    title: '四点半课堂新学期开始报名',
    level: 'normal',
    body: '名额 40 个，双职工家庭优先。{day}上午九点在党群服务中心登记，带户口本。',
    hasAttachment: true,
  },
  {
    slug: 'fang-huo',
    title: '大风天气，请收好阳台物品',
    level: 'important',
    body: '{day}有七级大风。请收好花盆和衣架，远离围墙、广告牌和大树，户外用火一律停止。',
  },
];
