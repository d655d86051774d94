import { nextDutyDates } from '../../src/community/duty/next-dates.ts';
import { addDays, type Day } from '../../src/time/day.ts';
import type { DemoEntry, Plan, WrittenIn } from './entry.ts';
import { community } from './names.ts';

/** The three kinds of duty session, with dates that move, are cancelled or are added. */
export function dutyEntries({ today }: Pick<Plan, 'today'>): DemoEntry<'dutySessions'>[] {
  const sessions: Record<string, WrittenIn<'dutySessions'>> = {
    'zuo-ban-di-yi-zhi-bu': {
      title: '第一党支部书记坐班',
      kind: 'post',
      order: 1,
      rule: { every: 'week', weekday: '2' },
      opensAt: '15:00',
      closesAt: '17:00',
      place: '听雨苑说事亭',
      courtyards: ['ting-yu-yuan', 'wang-hu', 'jin-sui', 'huai-yin-li'],
      who: '庭院第一党支部书记程桂生',
      people: ['cheng-gui-sheng'],
      phone: '0370-5550210',
      purpose: '听居民说事，能当场解决的当场解决，其余的记下来报社区。',
    },
    'zuo-ban-di-er-zhi-bu': {
      title: '第二党支部书记坐班',
      kind: 'post',
      order: 2,
      rule: { every: 'week', weekday: '4' },
      opensAt: '09:00',
      closesAt: '11:00',
      place: '海棠湾庭院会客厅',
      courtyards: ['hai-tang-wan', 'song-feng', 'mian-fang-chang', 'bai-he'],
      who: '庭院第二党支部书记陆淑琴',
      people: ['lu-shu-qin'],
      phone: '0370-5550211',
      purpose: '听居民说事，陪居民找物业。',
    },
    'zuo-ban-di-san-zhi-bu': {
      title: '第三党支部书记坐班',
      kind: 'post',
      order: 3,
      rule: { every: 'week', weekday: '7' },
      opensAt: '16:00',
      courtyards: ['qing-zhuan-xiang-18', 'xing-chen-a', 'ming-yue'],
      who: '庭院第三党支部书记方建国',
      people: ['fang-jian-guo'],
      purpose: '',
    },
    'zhou-wu-zuo-ban': {
      title: '周五一站式坐班',
      kind: 'friday',
      order: 4,
      rule: { every: 'week', weekday: '5' },
      opensAt: '09:00',
      closesAt: '11:30',
      place: '各庭院会客厅，本月在望湖小区',
      courtyards: ['wang-hu'],
      who: '社区工作人员、物业客服、调解员',
      people: ['shen-yu-lan', 'tao-li-ping', 'he-jia-yi'],
      phone: community.hotline,
      purpose: '医保社保、证明材料、物业报修、邻里矛盾，一张桌子办完。',
    },
    'feng-san-shuo-shi': {
      title: '逢三说事',
      kind: 'deliberation-day',
      order: 5,
      rule: { every: 'month', monthDays: [3, 13, 23] },
      opensAt: '09:00',
      closesAt: '11:00',
      place: '党群服务中心二楼会议室',
      who: '两委班子、物业经理、居民代表',
      people: ['lin-xiao-yan', 'gu-zhi-yuan', 'meng-fan-xing', 'zhou-qi-hang'],
      phone: community.hotline,
      purpose: '把坐班收上来、一时解决不了的事摆到桌面上，定下谁办、什么时候办完。',
    },
    'dong-ji-ye-jian-zhi-ban': {
      title: '冬季夜间值班',
      kind: 'post',
      order: 6,
      rule: { every: 'dates', dates: [1, 9, 18, 36].map((days) => addDays(today, days)) },
      opensAt: '19:00',
      closesAt: '20:30',
      place: '棉纺厂家属院传达室',
      courtyards: ['mian-fang-chang'],
      who: '楼院长轮流值班',
      people: ['ding-xiang-lan', 'bai-yun-fei'],
      purpose: '白天上班的居民，晚上也能来说事。',
    },
    'shu-ji-jie-fang': {
      title: '社区书记接访',
      kind: 'post',
      order: 7,
      rule: { every: 'week' },
      who: '社区党委书记林晓燕',
      people: ['lin-xiao-yan'],
      purpose: '星期几还在定，定下来写在这里。急事先打电话。',
    },
    'yue-mo-wu-ye-jie-dai': {
      title: '月末物业接待日',
      kind: 'post',
      order: 8,
      rule: { every: 'month', monthDays: [30, 31] },
      place: '多功能活动室',
      who: '四家物业的经理',
      people: ['ma-si-yuan', 'tang-li-na'],
      purpose: '物业费、维修、停车，当面问经理。',
    },
  };
  const exceptions = exceptionsOf(sessions, today);
  return Object.entries(sessions).map(([id, data]) => ({
    collection: 'dutySessions',
    id,
    data: { ...data, exceptions: exceptions[id] },
  }));
}

type Exceptions = NonNullable<WrittenIn<'dutySessions'>['exceptions']>;

function exceptionsOf(
  sessions: Readonly<Record<string, WrittenIn<'dutySessions'>>>,
  today: Day,
): Record<string, Exceptions | undefined> {
  const nextDay = (id: string, place: number, from = addDays(today, 1)): Day => {
    const { rule, opensAt } = sessions[id] as WrittenIn<'dutySessions'>;
    const whole = { monthDays: [], dates: [], ...rule };
    const next = nextDutyDates({ id, rule: whole, opensAt, exceptions: [] }, from, place);
    return next.at(-1)?.day ?? from;
  };
  const friday = nextDay('zhou-wu-zuo-ban', 2);
  const deliberation = nextDay('feng-san-shuo-shi', 2);
  return {
    'zuo-ban-di-yi-zhi-bu': [
      { on: nextDay('zuo-ban-di-yi-zhi-bu', 2), change: 'cancelled', reason: '书记参加街道培训' },
    ],
    'zhou-wu-zuo-ban': [
      {
        on: nextDay('zhou-wu-zuo-ban', 1, addDays(today, -14)),
        change: 'cancelled',
        reason: '暴雨天气，改为电话受理',
      },
      {
        on: friday,
        change: 'moved',
        movedTo: addDays(friday, 1),
        opensAt: '14:30',
        closesAt: '17:00',
        place: '望湖小区东门凉亭',
        reason: '会客厅检修电路，改到星期六下午',
      },
    ],
    'feng-san-shuo-shi': [
      {
        on: deliberation,
        change: 'moved',
        movedTo: addDays(deliberation, 2),
        reason: '与居民代表会议冲突',
      },
      {
        on: addDays(today, 5),
        change: 'extra',
        opensAt: '19:00',
        closesAt: '20:30',
        place: '棉纺厂家属院传达室',
        reason: '专门商量老院加装充电棚',
      },
    ],
  };
}
