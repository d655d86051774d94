import { collections } from '../../src/community/collections.ts';

/**
 * The help for staff (`/admin/help/`), step by step. What stands between “ and ” is a word of the CMS:
 * names of fields come from their descriptions, and tests/e2e/admin-help.spec.ts looks for all of them
 * in the running CMS.
 */
export interface Guide {
  /** Last part of its address. */
  id: string;
  title: string;
  /** One sentence: when it is needed. */
  about: string;
  /** Where its words are found in the CMS: a new entry of this collection, or this entry of it. */
  form: { collection: keyof typeof collections; entry?: string };
  steps: readonly Step[];
}

export interface Step {
  title: string;
  text: readonly string[];
  /** Name of a file in `pictures/` without its ending, which `npm run pictures:help` takes. */
  picture?: { name: string; alt: string };
}

const { news, notices, flagRounds, dutySessions } = collections;
const { thresholds, results } = flagRounds.fields;
const { exceptions } = dutySessions.fields;
const change = exceptions.fields.change.options;

/** The word of the CMS for a field or a choice, in its marks. */
const named = ({ label }: { label: string }) => `“${label}”`;
const chosen = (label: string) => `“${label}”`;
const MORE = '“整改、回应和照片”';

const save: Step = {
  title: '保存并发布',
  text: [
    '点上面的“保存并发布”，在打开的小菜单里再点一次“保存并发布”。',
    '有红字，就是还有没填好的地方：照红字改，再点一次。没有红字，就存好了，左下角会说居民什么时候看得到。',
  ],
};

export const guides: readonly Guide[] = [
  {
    id: 'write-article',
    title: '写一篇活动新闻',
    about: '社区办了活动、做了好事，当天写一篇，配上照片。',
    form: { collection: 'news' },
    steps: [
      {
        title: '打开一张空白的表',
        text: ['进后台，在“工作台”上点“写活动新闻”。'],
        picture: { name: 'desk', alt: '工作台：上面是四件常做的事，下面是等着办的事' },
      },
      {
        title: '写标题，选类别',
        text: [
          `填${named(news.fields.title)}，例如“${news.fields.title.example}”那样，说清是什么事。`,
          `${named(news.fields.publishedAt)}已经是现在的时间，一般不用改。${news.fields.publishedAt.hint}`,
          `在${named(news.fields.category)}里选一类。`,
        ],
        picture: { name: 'article', alt: '新建文章的表：标题、发布时间、类别' },
      },
      {
        title: '放照片',
        text: [
          `在${named(news.fields.cover)}里选一张最能说明事情的照片。拍摄地点等信息会自动去掉。`,
          `再写一句${named(news.fields.cover.fields.alt)}：照片里有谁、在做什么。`,
          `还有别的照片，放在${named(news.fields.photos)}里，也可以插在正文的文字中间。`,
        ],
      },
      {
        title: '写正文',
        text: [
          `在${named(news.body)}里写。先说时间、地点、谁、做了什么，再说细节。`,
          '要小标题、粗体、列表，选中文字，点正文上面的按钮。',
        ],
        picture: { name: 'article-text', alt: '正文的框，上面一排是小标题、粗体、列表的按钮' },
      },
      {
        title: '没写完，先存成草稿',
        text: [
          `打开${named(news.fields.draft)}再保存，居民就看不到。下次在“工作台”的“草稿”里接着写。`,
          '写完了，关上它，再保存一次，就公布了。',
        ],
      },
      { ...save, picture: { name: 'save', alt: '右上角的“保存并发布”和它打开的小菜单' } },
    ],
  },
  {
    id: 'notice',
    title: '发一个通知',
    about: '停水停电、开会、报名：到时间自己撤下，不会过期了还挂着。',
    form: { collection: 'notices' },
    steps: [
      { title: '打开一张空白的表', text: ['在“工作台”上点“发通知”。'] },
      {
        title: '写标题，选级别',
        text: [
          `${named(notices.fields.title)}里写清哪一天、什么事，例如“${notices.fields.title.example}”那样。`,
          `${named(notices.fields.level)}一般选${chosen(notices.fields.level.options.normal)}。${notices.fields.level.hint}`,
        ],
        picture: { name: 'notice', alt: '新建通知的表：标题、级别、发布时间、失效时间' },
      },
      {
        title: '写什么时候撤下',
        text: [
          `在${named(notices.fields.expireAt)}里填事情结束的时间。${notices.fields.expireAt.hint}`,
          '快到期的，“工作台”会提前七天提醒；事情没完，把时间往后改就行。',
        ],
      },
      {
        title: '选通知哪些庭院',
        text: [
          `在${named(notices.fields.courtyards)}里选。${notices.fields.courtyards.hint}`,
          '选了庭院的通知，也会出现在那个庭院的网页上。',
        ],
      },
      {
        title: '写正文',
        text: [`${notices.body.hint}写在${named(notices.body)}里，一件事一行，老人一眼能看懂。`],
      },
      save,
      {
        title: '打印贴到楼下',
        text: ['在网站上打开这个通知，点网页上的打印，就是一张 A4 纸，上面带着二维码。'],
      },
    ],
  },
  {
    id: 'flag-round',
    title: '录一轮红黄旗',
    about: '每考核一轮录一次：先公示，没有异议再生效。',
    form: { collection: 'flagRounds' },
    steps: [
      { title: '打开一张空白的表', text: ['在“工作台”上点“录一轮红黄旗”。'] },
      {
        title: '写是哪一轮',
        text: [
          `${named(flagRounds.fields.title)}写成“${flagRounds.fields.title.example}”的样子；${named(flagRounds.fields.sequence)}填上一轮的数加一。`,
          `${named(flagRounds.fields.state)}先选${chosen(flagRounds.fields.state.options.announced)}。${flagRounds.fields.state.hint}`,
        ],
        picture: { name: 'round', alt: '新建考核轮次的表：名称、第几轮、状态' },
      },
      {
        title: '写公示到哪一天、有意见找谁',
        text: [
          `填${named(flagRounds.fields.announcedFrom)}和${named(flagRounds.fields.announcedTo)}。`,
          `${named(flagRounds.fields.objections)}里写清找谁、打什么电话。`,
        ],
      },
      {
        title: '写挂旗的标准',
        text: [
          `在${named(thresholds)}里填${named(thresholds.fields.redFrom)}、${named(thresholds.fields.yellowBelow)}，旗就由得分算出来。`,
          '不按分数挂旗的，这里全部留空，下面直接选旗。',
        ],
      },
      {
        title: '逐个庭院写结果',
        text: [
          `${named(results)}里已经有全部庭院，物业公司照上一轮填好了。给参加考核的庭院写${named(results.fields.score)}和${named(results.fields.reasons)}：一行一条，写 2 到 4 条，居民看得懂的话。没有参加的空着。`,
          `集体研究改定的，在${named(results.fields.flag)}里选另一面，再写上${named(results.fields.overruled)}，会在网站上公布。`,
          `挂黄旗的，点${MORE}，写上${named(results.fields.rectifyBy)}。`,
        ],
        picture: { name: 'results', alt: '各庭院结果：一个庭院一行' },
      },
      save,
      {
        title: '公示期满，改成生效',
        text: [
          `到了那一天，“工作台”会提醒。没有异议，就打开这一轮，把${named(flagRounds.fields.state)}改成${chosen(flagRounds.fields.state.options['in-force'])}，再保存。`,
          `整改好了的庭院，点${MORE}，补上${named(results.fields.rectifiedOn)}和${named(results.fields.rectification)}。`,
        ],
      },
    ],
  },
  {
    id: 'session-exception',
    title: '改一次逢三说事',
    about: '遇到放假、开会，某一次要改期、取消或加开。原来的规律不用动。',
    form: { collection: 'dutySessions', entry: 'deliberation-day' },
    steps: [
      {
        title: '打开逢三说事',
        text: ['在“工作台”上点“改逢三说事”。周五坐班和坐班设岗在“值班安排”里，改法一样。'],
      },
      {
        title: '加一行变动',
        text: [
          `往下找到${named(exceptions)}，加一行。`,
          `${named(exceptions.fields.on)}填原定的日期；加开的，填加开的日期。`,
          `${named(exceptions.fields.change)}选${Object.values(change).map(chosen).join('、')}中的一个。`,
        ],
        picture: { name: 'exception', alt: '变动的一行：哪一天、怎么变、改到哪一天、原因' },
      },
      {
        title: '改期的，写改到哪一天',
        text: [
          `填${named(exceptions.fields.movedTo)}。`,
          `只改几点或地点的，这里填原来那一天，再写${named(exceptions.fields.opensAt)}、${named(exceptions.fields.closesAt)}或${named(exceptions.fields.place)}。`,
        ],
      },
      {
        title: '写原因',
        text: [
          `${named(exceptions.fields.reason)}会登在网站上，例如“${exceptions.fields.reason.example}”那样。`,
        ],
      },
      save,
      {
        title: '看一眼网站',
        text: ['首页、值班日历和居民订阅的日历都会跟着变，那一次的议程也会搬到新的日子。'],
      },
    ],
  },
];

/** What staff ask again and again. */
export const questions: readonly { question: string; answer: string }[] = [
  {
    question: '没保存就关掉了，写的还在吗？',
    answer:
      '在。写的内容随写随留在这台电脑的浏览器里。回到“工作台”，点“接着写”里的那一条，问要不要接着写时选“确定”。换一台电脑就没有了。',
  },
  {
    question: '写错了，怎么先撤下来？',
    answer: '打开那一条，打开“草稿”，再保存。网页上就看不到了，改好再关上草稿。',
  },
  {
    question: '保存了，网页怎么没变？',
    answer:
      '等一分钟再刷新。发布时间填了将来的，要到时间才出来，在“工作台”的“到时自动公布”里看得到。',
  },
  {
    question: '改了标题，网址会变吗？',
    answer: '不会。网址第一次保存时定下，以后怎么改标题都不变，发出去的链接和二维码一直能用。',
  },
  {
    question: '可以写居民的名字和手机号吗？',
    answer:
      '不要写。请写“一位居民”“3号楼居民”，电话只写办公电话。写了身份证号或手机号，体检会查出来。',
  },
];
