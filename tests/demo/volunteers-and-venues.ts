import { addDays, type Day, type Weekday, weekdayOf } from '../../src/time/day.ts';
import type { DemoEntry, Plan, WrittenIn } from './entry.ts';
import { named, teams, venues } from './names.ts';
import { photo } from './photos.ts';

/** The volunteer teams; the last one says hardly more than its name. */
export function teamEntries({ today }: Pick<Plan, 'today'>): DemoEntry<'volunteerTeams'>[] {
  const team = (
    id: (typeof teams)[number]['id'],
    data: Omit<WrittenIn<'volunteerTeams'>, 'name'>,
    body?: string,
  ): DemoEntry<'volunteerTeams'> => ({
    collection: 'volunteerTeams',
    id,
    data: { name: named(teams, id).name, ...data },
    body,
  });
  const month = (back: number) => addDays(today, -back * 30).slice(0, 7);
  return [
    team(
      'yin-ling-yi-zhen',
      {
        offers: '量血压、看药盒、讲健康，行动不便的老人可以上门',
        when: '每月第一、第三个星期六上午',
        contact: '社区卫生服务站值班护士',
        phone: '0370-5550401',
        members: 24,
        deeds: [
          { on: addDays(today, -35), what: '重阳节义诊，服务 180 人次' },
          { on: month(5), what: '给三十二位卧床老人上门体检' },
          { what: '在日间照料中心设了用药咨询台' },
        ],
        cover: photo('jian-kang-yi-zhen'),
        order: 1,
      },
      '队员里有退休医生，也有在职护士。他们说，走得到医院的人不缺医生，走不到的才需要我们。\n\n## 请带什么\n\n- 正在吃的药\n- 最近一次体检报告',
    ),
    team(
      'chun-he-yi-shu-tuan',
      {
        offers: '合唱、快板、豫剧、广场舞，庭院点戏上门演',
        when: '每周二、四晚上排练',
        contact: '夏长林',
        phone: '0370-5550402',
        members: 46,
        deeds: [{ on: addDays(today, -58), what: '中秋晚会演出十四个节目' }],
        cover: photo('guang-chang-qi-wu'),
        order: 2,
        aliases: ['/volunteers/yi-shu-tuan/'],
      },
      '平均年龄六十八岁，唱得比谁都响。会一样乐器的，随时可以来。',
    ),
    team('lin-li-tiao-jie', {
      offers: '楼上楼下、房前屋后的矛盾，坐下来慢慢说',
      when: '随叫随到',
      contact: '张伟',
      phone: '0370-5550206',
      members: 9,
      deeds: [
        { on: today.slice(0, 4), what: '调解噪声、漏水、停车纠纷四十余件' },
        { on: month(2), what: '两家邻居为一堵墙握手言和' },
      ],
      order: 3,
    }),
    team(
      'fa-lv-zi-xun',
      {
        offers: '合同、赡养、劳动、借贷，律师当面解答',
        when: '每月 8 日、22 日下午',
        contact: '居委会',
        phone: '0370-5550404',
        members: 7,
        order: 4,
      },
      '由几位执业律师和法学院学生组成，不收费，不替人打官司。',
    ),
    team('qiao-shou-wei-xiu', {
      offers: '换灯泡、修水龙头、磨剪刀、修小家电（独居老人优先，零件费自付）',
      members: 15,
      cover: photo('chun-ri-ting-yuan'),
      order: 5,
    }),
    team('xiao-yu-miao', { offers: '大人带着孩子一起做好事' }),
  ];
}

/** The venues: open in one stretch or two, at odd hours, closed today, and of unknown hours. */
export function venueEntries({ today }: Pick<Plan, 'today'>): DemoEntry<'venues'>[] {
  const venue = (
    id: (typeof venues)[number]['id'],
    data: Omit<WrittenIn<'venues'>, 'name'>,
    body?: string,
  ): DemoEntry<'venues'> => ({
    collection: 'venues',
    id,
    data: { name: named(venues, id).name, ...data },
    body,
  });
  const workdays = ['1', '2', '3', '4', '5'] as const;
  const allDays = [...workdays, '6', '7'] as const;
  return [
    venue(
      'dang-qun-fu-wu-zhong-xin',
      {
        use: '办事、开会、领表、问事',
        place: '春和路1号一楼、二楼',
        hours: [
          { weekdays: [...workdays], opensAt: '08:30', closesAt: '12:00' },
          { weekdays: [...workdays], opensAt: '14:30', closesAt: '17:30' },
          { weekdays: ['6'], opensAt: '09:00', closesAt: '11:30' },
        ],
        exceptions: [
          {
            on: nextWeekday(today, 6),
            opensAt: '09:00',
            closesAt: '16:00',
            reason: '医保集中办理，延长开放',
          },
          { on: addDays(today, 39), reason: '元旦放假' },
        ],
        cost: '免费',
        phone: '0370-5550101',
        photos: [photo('shuo-shi-hui'), { ...photo('rong-yu-jiang-pai'), caption: '一楼荣誉墙' }],
        order: 1,
      },
      '一楼是服务大厅，二楼是会议室，逢三说事就在这里。轮椅从东侧坡道进门。',
    ),
    venue(
      'ri-jian-zhao-liao',
      {
        use: '老人白天休息、吃饭、康复、聊天',
        place: '听雨苑2号楼一层',
        courtyard: 'ting-yu-yuan',
        hours: [{ weekdays: [...allDays], opensAt: '07:30', closesAt: '18:00' }],
        forWhom: '六十岁以上居民，失能老人要有家属陪',
        cost: '入内免费，午餐 8 元',
        phone: '0370-5550103',
        photos: [photo('jian-kang-yi-zhen')],
        order: 2,
        aliases: ['/venues/zhao-liao-zhong-xin/'],
      },
      '有十二张床位、一间康复室和一个小食堂。午餐前一天下午四点前报名。',
    ),
    venue(
      'mo-xiang-shu-hua-shi',
      {
        use: '练字、画画、办展览',
        courtyard: 'hai-tang-wan',
        hours: [{ weekdays: ['2', '4', '6'], opensAt: '09:00', closesAt: '11:30' }],
        exceptions: [
          { on: today, opensAt: '09:00', closesAt: '17:00', reason: '居民书画展，今天加开' },
        ],
        cost: '免费，纸自带',
        photos: [photo('shu-hua-ke')],
        order: 3,
      },
      '',
    ),
    venue('xiao-niu-dun-ke-pu-guan', {
      use: '孩子动手做实验、认动物植物、看星星',
      place: '海棠湾南门旁',
      courtyard: 'hai-tang-wan',
      hours: [
        { weekdays: ['3', '5'], opensAt: '16:00', closesAt: '18:30' },
        { weekdays: ['6', '7'], opensAt: '09:00', closesAt: '17:00' },
      ],
      forWhom: '4—14 岁，学龄前要家长陪',
      cost: '免费',
      phone: '0370-5550405',
      photos: [photo('hai-zi-shi-yan')],
      order: 4,
    }),
    venue('chun-he-shu-fang', {
      use: '看书、自习、换书，夜里也亮着灯',
      place: '书院街23号',
      hours: [{ weekdays: [...allDays], opensAt: '00:00', closesAt: '23:59' }],
      cost: '免费',
      photos: [photo('shu-fang-yue-du')],
      order: 5,
    }),
    venue('duo-gong-neng-huo-dong-shi', {
      use: '唱歌、跳舞、乒乓球、放电影',
      courtyard: 'mian-fang-chang',
      hours: [{ weekdays: [...workdays], opensAt: '14:00', closesAt: '20:30' }],
      exceptions: [
        { on: today, reason: '更换地板，今天关闭' },
        {
          on: addDays(today, 1),
          opensAt: '18:00',
          closesAt: '20:30',
          reason: '施工收尾，晚上开放',
        },
      ],
      order: 6,
    }),
    venue('xin-qing-xiao-zhan', { use: '心里有事，找人说一说（开放时间还没有定）' }),
  ];
}

/** The next such weekday after a day. */
function nextWeekday(day: Day, weekday: Weekday): Day {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}
