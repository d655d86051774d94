import { addDays, type Day } from '../../src/time/day.ts';
import type { DemoEntry, Plan, WrittenIn } from './entry.ts';
import { courtyards, named } from './names.ts';
import { contactsOf } from './organization.ts';
import { type Random, randomOf } from './random.ts';
import { worded } from './wording.ts';

type Matter = WrittenIn<'deliberations'>;

/** A kind of matter: its words, who usually sees to it, and how it ends. */
interface Kind {
  slug: string;
  category: Matter['category'];
  matters: readonly string[];
  details: readonly string[];
  owner: string;
  results: readonly string[];
  /** What the secretary did when it could be settled at the desk. */
  atOnce?: string;
}

const COUNT = 80;

/**
 * The register of matters raised: eighty in all states over a year and a half, no resident named. What
 * takes long comes before the sessions of the 3rd, 13th and 23rd.
 */
export function deliberationEntries({
  today,
  seed,
}: Pick<Plan, 'today' | 'seed'>): DemoEntry<'deliberations'>[] {
  const random = randomOf(seed, 'deliberations');
  const taken = new Map<string, number>();
  const entries = Array.from({ length: COUNT }, (_, index): DemoEntry<'deliberations'> => {
    const kind = KINDS[index % KINDS.length] as Kind;
    const courtyard = random.pick(courtyards);
    const age = Math.round(540 * (1 - index / COUNT) ** 1.4) + random.whole(0, 4);
    const raisedOn = addDays(today, -age);
    const days = random.pick([5, 7, 10, 15, 20]);
    const words = {
      courtyard: courtyard.called,
      building: () => `${random.whole(1, courtyard.buildings)}号楼`,
      unit: () => `${random.whole(1, 4)}单元`,
      company: contactsOf(courtyard).manager.office.replace('经理', ''),
    };
    const write = (patterns: readonly string[]) => worded(random.pick(patterns), words, random);
    const base = `${raisedOn}-${kind.slug}-${courtyard.id}`;
    const before = taken.get(base) ?? 0;
    taken.set(base, before + 1);
    return {
      collection: 'deliberations',
      id: before === 0 ? base : `${base}-${before + 1}`,
      data: {
        matter: write(kind.matters),
        raisedOn,
        courtyard: courtyard.id,
        category: kind.category,
        owner: worded(kind.owner, words, random),
        deadline: addDays(raisedOn, days),
        detail: write(kind.details),
        ...courseOf({ index, age, days, raisedOn, today, kind, random }, write),
      },
    };
  });
  return [...entries, ...oddMatters(today)];
}

interface Course {
  index: number;
  age: number;
  days: number;
  raisedOn: Day;
  today: Day;
  kind: Kind;
  random: Random;
}

/** How a matter goes: settled at the desk, or reported, taken to a session, and so on to its end. */
function courseOf(
  course: Course,
  write: (patterns: readonly string[]) => string,
): Pick<
  Matter,
  'status' | 'result' | 'solvedOn' | 'satisfaction' | 'reportedOn' | 'hearings' | 'escalatedTo'
> {
  const { index, raisedOn, today, kind, random } = course;
  if (kind.atOnce && index % 3 === 0) {
    return {
      status: 'solved',
      result: kind.atOnce,
      solvedOn: raisedOn,
      satisfaction: 'satisfied',
    };
  }
  const progress = progressOf(course, () => write(kind.results));
  if (progress.status === 'accepted') return progress;
  const reportedOn = addDays(raisedOn, random.whole(0, 1));
  return {
    ...progress,
    reportedOn: reportedOn > (progress.solvedOn ?? today) ? raisedOn : reportedOn,
    hearings: hearingsOf(raisedOn, progress, today),
  };
}

const DECISIONS = [
  '由物业公司先办，社区跟进，下次说事报结果。',
  '定下谁来办、几天办完，办完请提出的居民看一看。',
  '费用从公共收益里出，先在公示栏贴三天，没有异议就动工。',
  '社区约物业和业委会到现场看过再定方案。',
];

/** A matter goes to the first session after it was raised; what is still open goes to the next as well. */
function hearingsOf(
  raisedOn: Day,
  { status, solvedOn }: Pick<Matter, 'status' | 'solvedOn'>,
  today: Day,
): NonNullable<Matter['hearings']> {
  const first = sessionAfter(raisedOn);
  if (solvedOn && first >= solvedOn) return [];
  const held = (on: Day) => ({
    on,
    topic: '谁来办、什么时候办完',
    decision: DECISIONS[Number(on.slice(5, 7)) % DECISIONS.length],
  });
  const next = sessionAfter(today);
  return [
    ...(first <= today ? [held(first)] : []),
    ...(status === 'in-progress' ? [{ on: next, topic: '还差什么、谁来补' }] : []),
  ];
}

/** The first 3rd, 13th or 23rd of a month after a day. */
function sessionAfter(day: Day): Day {
  const next = addDays(day, 1);
  return /-[012]3$/.test(next) ? next : sessionAfter(next);
}

/** Old matters are nearly all solved, every ninth of them late; those left open are overdue. */
function progressOf(
  { index, age, days, raisedOn, random }: Course,
  result: () => string,
): Pick<Matter, 'status' | 'result' | 'solvedOn' | 'satisfaction' | 'escalatedTo'> {
  if (index % 13 === 7) {
    return {
      status: 'escalated',
      escalatedTo: index % 2 === 0 ? '街道综合执法中队' : undefined,
      result: '超出社区能办的范围，已报街道，答复后在这里公布。',
    };
  }
  const took = index % 9 === 4 ? days + random.whole(2, 16) : random.whole(1, days);
  const isStuck = age > days && index % 16 === 11;
  if (took > age || isStuck) return { status: age <= 3 ? 'accepted' : 'in-progress' };
  return {
    status: 'solved',
    result: result(),
    solvedOn: addDays(raisedOn, took),
    satisfaction: random.chance(0.75)
      ? random.pick(['satisfied', 'satisfied', 'satisfied', 'fair', 'dissatisfied'])
      : undefined,
  };
}

/** Matters as they also come: as long as may be, with hardly a field, of a day that nobody noted. */
function oddMatters(today: string): DemoEntry<'deliberations'>[] {
  const longest =
    '百合新村（含临街商住楼与教师公寓）东侧消防通道被商户外摆桌椅长期占用，夜间又停满外来车辆，救护车进不来，请协调处理并划线立柱';
  return [
    {
      collection: 'deliberations',
      id: 'xian-zhi-fei-qi-wu',
      data: { matter: '废弃物放哪里', category: 'other', status: 'accepted' },
    },
    {
      collection: 'deliberations',
      id: `${addDays(today, -6)}-zui-chang-shi-xiang`,
      data: {
        matter: longest.slice(0, 60),
        raisedOn: addDays(today, -6),
        courtyard: 'bai-he',
        category: 'safety',
        status: 'in-progress',
        owner: '社区、和顺物业、街道综合执法中队与辖区派出所联合办理',
        deadline: addDays(today, 9),
        detail: '第一次现场会已经开过。\n\n商户同意收回外摆，车位划线要等路面干透。',
        reportedOn: addDays(today, -5),
        hearings: [{ on: sessionAfter(today), topic: '划线立柱的钱从哪里出，立在哪几处' }],
        aliases: ['/deliberations/xiao-fang-tong-dao/'],
      },
    },
    {
      collection: 'deliberations',
      id: `${today}-lou-ding-lou-shui`,
      data: {
        matter: '3号楼顶层漏水（今天刚受理）',
        raisedOn: today,
        courtyard: named(courtyards, 'huai-yin-li').id,
        category: 'repair',
        status: 'accepted',
        deadline: today,
      },
    },
    {
      collection: 'deliberations',
      id: `${addDays(today, -9)}-lao-yuan-chong-dian-peng`,
      data: {
        matter: '老院没有地方给电动车充电',
        raisedOn: addDays(today, -9),
        courtyard: 'mian-fang-chang',
        category: 'parking',
        status: 'in-progress',
        owner: '社区、沁邻物业、业委会',
        deadline: addDays(today, 20),
        reportedOn: addDays(today, -8),
        hearings: [
          { on: addDays(today, 5), topic: '充电棚建在哪里、谁出钱' },
          {
            on: sessionAfter(addDays(today, -9)),
            topic: '要不要建充电棚',
            decision: '建。\n选址有三处，加开一次会专门商量。',
          },
        ],
      },
    },
    {
      collection: 'deliberations',
      id: 'bang-lao-ren-jiao-fei',
      data: {
        matter: '老人不会用手机交电费',
        category: 'welfare',
        status: 'solved',
        onTheSpot: true,
        owner: '坐班的书记',
        result: '书记坐班时手把手教，当场交好。',
      },
    },
    {
      collection: 'deliberations',
      id: `${addDays(today, -30)}-cao-gao`,
      data: {
        matter: '尚未核实的事项（草稿，不公布）',
        raisedOn: addDays(today, -30),
        category: 'neighbours',
        status: 'accepted',
        draft: true,
      },
    },
  ];
}

const KINDS: readonly Kind[] = [
  {
    slug: 'lu-deng',
    category: 'repair',
    matters: ['{building}前路灯不亮', '{building}到东门的路灯坏了{两|三}盏'],
    details: ['晚上{七|八}点以后看不清台阶，老人不敢下楼。', '路灯{时亮时灭|整夜不亮}已有一周。'],
    owner: '{company}',
    results: ['{company}换了灯头和控制器，当晚亮灯。', '更换了{三|四}盏太阳能灯，保修两年。'],
    atOnce: '书记给电工打了电话，人马上到，合上跳闸的开关，灯亮了。',
  },
  {
    slug: 'chong-dian',
    category: 'parking',
    matters: ['{building}下充电插座不够用', '电动车进楼，{building}{unit}有人在楼道充电'],
    details: [
      '下班后二十多辆车抢六个插座，有人从窗户往下拉线。',
      '楼道里停着充电的电动车，居民担心起火。',
    ],
    owner: '社区与{company}',
    results: [
      '充电棚增加{八|十|十二}个插座，晚上由巡逻队检查楼道。',
      '电梯装了阻车系统，楼道里的车已全部推到充电棚。',
    ],
  },
  {
    slug: 'la-ji',
    category: 'environment',
    matters: ['{building}旁垃圾桶满溢有异味', '装修垃圾堆在{building}后面没人清'],
    details: ['天热，桶里的垃圾中午就满了。', '堆了{半个月|一个多星期}，下雨后污水流到路上。'],
    owner: '{company}',
    results: ['清运改为每天两次，桶点做了硬化和冲洗。', '当天清走，设了装修垃圾定点堆放处。'],
  },
  {
    slug: 'dian-ti',
    category: 'safety',
    matters: ['{building}电梯{夜里|上周}又困人', '{building}{unit}电梯异响抖动'],
    details: ['一个月里第{二|三}次停在半层。', '从六层到八层之间有明显的撞击声。'],
    owner: '{company}与维保单位',
    results: ['维保单位换了门机和导靴，检验合格后恢复运行。', '更换了曳引轮，贴出了检修记录。'],
  },
  {
    slug: 'zao-yin',
    category: 'neighbours',
    matters: ['楼下音响声音大，影响{building}休息', '{building}邻居夜里装修有噪声'],
    details: ['每晚{九|十}点以后还在跳舞。', '双方为这事吵过两次。'],
    owner: '邻里调解队',
    results: [
      '调解队约双方坐下来，音量和时间写进了公约。',
      '装修时间改到上午九点以后，双方握手言和。',
    ],
  },
  {
    slug: 'po-dao',
    category: 'repair',
    matters: ['{building}{unit}门口没有无障碍坡道', '{building}台阶破损，轮椅上不去'],
    details: ['单元里有两位坐轮椅的老人，出门要四个人抬。', '台阶边角掉了，冬天结冰容易摔。'],
    owner: '社区',
    results: ['铺了{两|三}米坡道，加装了扶手。', '台阶重做，边上留出了轮椅坡道。'],
  },
  {
    slug: 'wu-ye-fei',
    category: 'property',
    matters: ['{courtyard}公共收益怎么用，请公布', '物业费涨了，没有看到明细'],
    details: ['电梯广告和临停收费的收入，居民想知道去向。', '居民希望先看账再说涨价。'],
    owner: '{company}、业委会',
    results: [
      '账目贴在每栋楼的公示栏，{七|五}天没有异议。',
      '召开了业主恳谈会，涨价暂缓，先补三项服务。',
    ],
  },
  {
    slug: 'shang-men',
    category: 'welfare',
    matters: ['独居老人吃饭难，想请社区帮忙送餐', '想给行动不便的老人办上门认证'],
    details: ['子女在外地，老人腿脚不便。', '老人下不了楼，社保资格认证快到期。'],
    owner: '社区民政委员',
    results: [
      '日间照料中心每天中午送餐上门，一荤两素。',
      '工作人员上门拍照认证，{二十|十五}分钟办好。',
    ],
    atOnce: '坐班的书记当场登记，中午就送上了饭。',
  },
  {
    slug: 'shu-zhi',
    category: 'environment',
    matters: ['{building}前的大树挡光，树枝快碰到窗户', '{courtyard}绿化带里的死树请清理'],
    details: ['二楼、三楼白天也要开灯。', '刮风时掉下过树枝，砸过车。'],
    owner: '{company}与园林所',
    results: ['园林所来人修剪了{六|九}棵树。', '伐除死树两棵，补种了金桂。'],
  },
  {
    slug: 'xia-shui-dao',
    category: 'repair',
    matters: ['{building}{unit}下水道返水', '{courtyard}东门一下雨就积水'],
    details: ['一楼厨房返水，地板泡坏了。', '雨篦子堵了，积水能到脚踝。'],
    owner: '{company}',
    results: [
      '疏通主管{四十|六十}米，掏出大量油污，一楼加了止回阀。',
      '清了沉井，换了雨篦子，下一场雨没有再积水。',
    ],
  },
  {
    slug: 'jian-kong',
    category: 'safety',
    matters: ['{courtyard}后门监控不清楚', '{building}外墙瓷砖有脱落危险'],
    details: ['丢过两次快递，画面看不清人脸。', '三楼外墙鼓起一块，下面就是走道。'],
    owner: '{company}与社区',
    results: ['换了{三|五}个高清摄像头，保存三十天。', '拉了警戒线，鼓包处已铲除修补。'],
  },
  {
    slug: 'ting-che',
    category: 'parking',
    matters: ['{courtyard}消防通道停车', '外来车辆占了{building}前的车位'],
    details: ['晚上通道停满，消防车进不来。', '旁边商场的客人把车停进院里。'],
    owner: '社区、{company}、业委会',
    results: ['划了禁停线，装了{四|六}根可升降立柱。', '门岗对外来车登记计时，业主车位编号固定。'],
  },
  {
    slug: 'liang-yi',
    category: 'other',
    matters: ['想在{courtyard}装几处公共晾衣架', '{courtyard}的快递柜太高，老人够不着'],
    details: ['一楼没有阳台，被子没地方晒。', '老人总要请人帮忙取件。'],
    owner: '社区',
    results: ['装了{四|六}组晾衣架，先试用一个月。', '快递员同意把老人的件放在最下面两层。'],
  },
];
