import { addDays, type Day } from '../../src/time/day.ts';
import type { DemoEntry, Plan, WrittenIn } from './entry.ts';
import { photo } from './photos.ts';

/** Activities: coming, running at 09:30 of the day, past and cancelled. */
export function eventEntries({ today }: Pick<Plan, 'today'>): DemoEntry<'events'>[] {
  const day = (away: number): Day => addDays(today, away);
  const event = (
    away: number,
    clocks: readonly [string, string],
    slug: string,
    data: Omit<WrittenIn<'events'>, 'startsAt' | 'endsAt'> & { lasts?: number },
    body?: string,
  ): DemoEntry<'events'> => {
    const { lasts = 1, title, ...rest } = data;
    return {
      collection: 'events',
      id: `${day(away)}-${slug}`,
      data: {
        title,
        startsAt: `${day(away)} ${clocks[0]}`,
        endsAt: `${day(away + lasts - 1)} ${clocks[1]}`,
        ...rest,
      },
      body,
    };
  };
  return [
    event(
      0,
      ['09:00', '11:30'],
      'bian-min-ji-shi',
      {
        title: '便民集市：理发、磨刀、修家电',
        place: '望湖小区东门广场',
        team: 'qiao-shou-wei-xiu',
        courtyards: ['wang-hu'],
        cost: '免费',
        forWhom: '全体居民，老人优先',
        cover: photo('shu-xia-liao-tian'),
      },
      '今天上午正在进行。带上要磨的刀和要修的小家电，来了就能办。',
    ),
    event(-2, ['09:00', '17:00'], 'shu-hua-zhan', {
      title: '居民书画展',
      lasts: 9,
      venue: 'mo-xiang-shu-hua-shi',
      cost: '免费',
      cover: photo('shu-hua-ke'),
    }),
    event(
      2,
      ['15:00', '16:30'],
      'fan-zha-ke',
      {
        title: '反诈课：陌生电话怎么挂',
        venue: 'duo-gong-neng-huo-dong-shi',
        team: 'fa-lv-zi-xun',
        forWhom: '老人和家属',
        cost: '免费',
        signUpContact: '何佳怡',
        signUpPhone: '0370-5550207',
        signUpBy: `${day(1)} 18:00`,
      },
      '民警来讲，讲完帮大家看手机。请带老花镜。',
    ),
    event(
      5,
      ['09:00', '11:00'],
      'dong-ji-yang-sheng',
      {
        title: '健康讲座：冬季养护与用药',
        venue: 'ri-jian-zhao-liao',
        team: 'yin-ling-yi-zhen',
        forWhom: '六十岁以上居民',
        cost: '免费',
        signUpContact: '银铃健康志愿队',
        signUpPhone: '0370-5550401',
        cover: photo('jian-kang-yi-zhen'),
      },
      '讲座之后可以量血压、看药盒。请把正在吃的药带来。\n\n- 09:00 讲座\n- 10:00 义诊\n- 10:40 提问',
    ),
    event(6, ['14:30', '16:30'], 'shui-huo-jian', {
      title: '亲子科学课：做一枚水火箭',
      venue: 'xiao-niu-dun-ke-pu-guan',
      team: 'xiao-yu-miao',
      forWhom: '6—12 岁孩子和家长',
      cost: '材料费 5 元',
      signUpContact: '苏婉婷',
      signUpPhone: '0370-5550209',
      signUpBy: `${day(4)} 12:00`,
      cover: photo('hai-zi-shi-yan'),
    }),
    event(9, ['19:00', '21:00'], 'ting-yuan-yan-chu', {
      title: '春和艺术团走进棉纺厂家属院',
      place: '棉纺厂家属院小广场',
      team: 'chun-he-yi-shu-tuan',
      courtyards: ['mian-fang-chang', 'qing-zhuan-xiang-18'],
    }),
    event(12, ['09:00', '10:00'], 'zui-shao-zi-duan', { title: '大扫除' }),
    event(38, ['18:30', '21:00'], 'kua-nian', {
      title:
        '跨年夜：十一个庭院一起点亮灯笼，听艺术团唱老歌，吃热汤圆，写下新年的第一个愿望，孩子们放飞纸飞机、敲响老院子里的那口铜钟',
      lasts: 1,
      venue: 'dang-qun-fu-wu-zhong-xin',
      courtyards: ['ting-yu-yuan', 'jin-sui', 'hai-tang-wan', 'bai-he'],
      cover: photo('zhang-deng-jie-cai'),
    }),
    event(
      4,
      ['10:00', '11:30'],
      'tai-ji-cancelled',
      {
        title: '太极扇公开课（因降雪取消）',
        place: '听雨苑中心花园',
        team: 'chun-he-yi-shu-tuan',
        cancelled: true,
        signUpContact: '夏长林',
      },
      '改期时间另行通知，已经报名的居民会接到电话。',
    ),
    event(1, ['14:00', '15:00'], 'cao-gao', { title: '还没有定下来的活动（草稿）', draft: true }),
    event(-16, ['09:30', '11:00'], 'xiao-fang-yan-lian', {
      title: '庭院消防演练',
      place: '星辰公寓A区南门',
      courtyards: ['xing-chen-a', 'ming-yue'],
      cover: photo('xiao-fang-yan-lian'),
    }),
    event(-35, ['08:30', '12:00'], 'chong-yang-yi-zhen', {
      title: '重阳节义诊和百岁宴',
      venue: 'ri-jian-zhao-liao',
      team: 'yin-ling-yi-zhen',
      aliases: ['/volunteers/events/chong-yang/'],
    }),
    event(-52, ['15:00', '17:30'], 'yao-gui-hua', {
      title: '一起摇桂花',
      place: '听雨苑',
      courtyards: ['ting-yu-yuan'],
      cover: photo('jin-gui-te-xie'),
    }),
    event(-80, ['09:00', '11:00'], 'xia-ling-ying-cancelled', {
      title: '夏令营结营式（因高温取消）',
      venue: 'xiao-niu-dun-ke-pu-guan',
      cancelled: true,
    }),
    event(-150, ['09:00', '11:00'], 'duan-wu', {
      title: '端午包粽子',
      place: '槐荫里石桌旁',
      team: 'xiao-yu-miao',
    }),
    event(-262, ['08:30', '11:30'], 'zhi-yuan-fu-wu-ri', {
      title: '三月志愿服务日',
      venue: 'dang-qun-fu-wu-zhong-xin',
      team: 'qiao-shou-wei-xiu',
    }),
    event(-326, ['23:00', '00:30'], 'kua-nian-qu-nian', {
      title: '守岁夜话（跨过零点）',
      lasts: 2,
      venue: 'chun-he-shu-fang',
    }),
  ];
}
