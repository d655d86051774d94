import { addDays, type Day, daysBetween } from '../../src/time/day.ts';
import type { DemoEntry, WrittenIn } from './entry.ts';
import { community } from './names.ts';
import { photo, photoInText } from './photos.ts';

/** Articles as they should not happen and do: each one is there to break something. */
export function oddArticles(today: Day): DemoEntry<'news'>[] {
  const newYear = `${today.slice(0, 4)}-01-01`;
  const article = (
    day: Day,
    slug: string,
    data: Omit<WrittenIn<'news'>, 'publishedAt'> & { clock?: string },
    body: string,
  ): DemoEntry<'news'> => {
    const { clock = '09:00', title, ...rest } = data;
    return {
      collection: 'news',
      id: `${day}-${slug}`,
      data: { title, publishedAt: `${day} ${clock}`, ...rest },
      body,
    };
  };
  return [
    article(
      addDays(today, -2),
      'zui-chang-biao-ti',
      {
        title: LONGEST_TITLE,
        category: 'community',
        cover: photo('guang-chang-qi-wu'),
        courtyards: ['bai-he', 'mian-fang-chang', 'qing-zhuan-xiang-18', 'xing-chen-a'],
        tags: [
          '全国助残日',
          '重阳节',
          '学雷锋纪念日',
          '世界读书日',
          '邻里节',
          '端午',
          '中秋',
          '国庆',
          '元旦',
          '春节',
          '元宵',
          '腊八',
        ],
        summary: LONGEST_TITLE.repeat(2),
        origin: community.name,
      },
      `标题写到了上限，摘要也写到了上限，关键词有十二个。\n\n${LONGEST_TITLE}\n\n列表、手机和分享卡片都要放得下。`,
    ),
    article(
      addDays(today, -9),
      'zui-shao-zi-duan',
      { title: '晴', category: 'neighbours' },
      '只写了必填的字段，标题只有一个字，正文只有这一句。',
    ),
    article(
      addDays(today, -1),
      'cao-gao',
      {
        title: '还没写完的稿子（草稿）',
        category: 'culture',
        draft: true,
        cover: photo('shu-hua-ke'),
      },
      '草稿不该出现在任何一页、任何订阅和搜索里。',
    ),
    article(
      addDays(today, 3),
      'jiang-lai-fa-bu',
      {
        title: '预告：庭院邻里节后天开始（定时发布）',
        category: 'community',
        origin: community.name,
      },
      '发布时间在将来，到时候才出现。',
    ),
    // Published at the very moment of the base day, and a minute after it.
    article(
      today,
      'zheng-dian-fa-bu',
      {
        title: '雪还没到，铁锹、沙子和草垫先到了',
        category: 'volunteer',
        clock: '09:30',
        cover: photo('qing-chen-sao-xue'),
        tags: ['扫雪', '志愿者'],
        origin: community.name,
      },
      '预报说后天夜里有大雪。今天一早，志愿者把铁锹、扫帚、沙子和草垫送到了十一个庭院的门岗。\n\n“东西放在门口，谁早起谁先扫。”送货的师傅说。\n\n怎么领、怎么还，见[通知公告](/notices/)。',
    ),
    article(
      today,
      'wan-yi-fen-zhong',
      {
        title: '居民书画展第三天：一百二十幅画，都出自邻居之手',
        category: 'culture',
        clock: '09:31',
        cover: photo('shu-hua-ke'),
        courtyards: ['hai-tang-wan'],
        origin: community.name,
      },
      '墨香书画室的四面墙都挂满了。最小的作者六岁，画的是自家的猫；最年长的八十九岁，写的是一个“和”字。\n\n展览开到月底，[今天](/venues/mo-xiang-shu-hua-shi/)全天开放。',
    ),
    article(
      addDays(today, -20),
      'huan-guo-wang-zhi',
      {
        title: '换过两次网址的文章',
        category: 'property',
        aliases: ['/news/old-name/', '/news/2019/chong-dian-peng/'],
        courtyards: ['jin-sui'],
      },
      '旧网址印在了门口的告示上，扫码的人应当被带到这里。',
    ),
    article(
      addDays(today, -12),
      'yin-hao-mao-hao',
      {
        title: '"四点半课堂": 孩子说\'好玩\'，家长说“放心”——# 100% 免费 & 不用报名 <试开一周>',
        category: 'culture',
        tags: ['C++', 'A/B 班', '“引号”', '100%'],
        summary: '冒号: 井号 # 和引号 "都在"，还有 - 横线、{花括号}、[方括号] 与 反斜杠 \\。',
      },
      '标题里有英文引号、冒号、井号、百分号、尖括号和连字符。\n\n请在表上填写 <姓名> 和 <楼栋>，5 < 6，AT&T 也要原样显示。\n\n`<script>alert("不会运行")</script>`',
    ),
    article(
      addDays(today, -15),
      'aed-wifi',
      {
        title: 'AED 进庭院、WiFi 6 覆盖 3 个活动室：2026 年第 4 批 IoT 设备 11 月上线',
        category: 'community',
        courtyards: ['xing-chen-a'],
        tags: ['AED', 'WiFi 6', 'IoT'],
      },
      '星辰公寓A区装上了第 1 台 AED（自动体外除颤器），CPR 按压与吹气的比例是 30:2。\n\nWiFi 名称 `chunheli-free`，下行 300 Mbps，登录页支持 IPv6。\n\n| 型号 | 数量 | 单价（元） | 保修 | 安装位置 | 负责人 | 验收日期 | 备注 |\n| --- | ---: | ---: | --- | --- | --- | --- | --- |\n| AED-X1 | 1 | 9,800.00 | 5 年 | A区门岗 | 冯浩然 | 2026-11-06 | 每月自检 |\n| AP-650E | 3 | 620.50 | 3 年 | 活动室 | 邱明浩 | 2026-11-07 | PoE 供电 |',
    ),
    article(
      addDays(today, -17),
      'chang-dan-ci',
      {
        title: 'Chunheli-Neighbourhood-Volunteer-Handbook_2026-Edition_FINAL_v12.pdf',
        category: 'volunteer',
      },
      `文件名一口气写了几十个字母，中间没有空格：\n\n${'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4)}\n\n\`https://example.com/${'a-very-long-address/'.repeat(9)}\`\n\n${'哈'.repeat(120)}`,
    ),
    // What the health page finds in an article: a photo that is not described, a link without encryption.
    article(
      addDays(today, -22),
      'ti-jian-zhao-de-dao',
      {
        title: '匆匆发出来的一篇：照片说明只写了“照片1”',
        category: 'neighbours',
        cover: { ...photo('qing-chen-ting-yuan'), alt: '照片1' },
      },
      '没有写来源，照片说明等于没写，链接也是[旧网址](http://old.example.com/2019/)。',
    ),
    article(
      addDays(today, -25),
      'sheng-pi-zi',
      {
        title: '书画课认生僻字：龘、靐、䶮、𠮷怎么写？🌼',
        category: 'culture',
        cover: photo('shu-hua-ke'),
        author: '𠮷田䶮',
      },
      '这些字要用四个字节：𠮷、𡈽、𣗋。繁體字「鄰里」、全形ＡＢＣ１２３、表情 👨‍👩‍👧‍👦 也混在里面。',
    ),
    article(
      addDays(today, -33),
      'jiu-zhang-zhao-pian',
      {
        title: '九张照片看邻里节',
        category: 'culture',
        cover: photo('jin-gui-te-xie'),
        photos: [
          photo('hong-qi-gua-shang-qiang'),
          photo('hai-zi-shi-yan'),
          photo('guang-chang-qi-wu'),
          {
            ...photo('zhang-deng-jie-cai'),
            caption: '图下文字写到上限。'.repeat(14).slice(0, 120),
          },
          photo('jian-shen-jiao'),
          photo('shu-fang-yue-du'),
          photo('gui-hua-kai-le'),
          photo('jian-kang-yi-zhen'),
          photo('qing-chen-ting-yuan'),
        ],
        courtyards: ['ting-yu-yuan'],
      },
      `封面和两张照片是竖着拍的，带着方向和拍摄地点，发布时都要处理好。\n\n${photoInText('jin-gui-te-xie')}\n\n${photoInText('xia-ri-ting-yuan')}`,
    ),
    article(
      addDays(today, -40),
      'quan-bu-ge-shi',
      { title: '正文里的全部写法都在这一篇', category: 'party', courtyards: ['hai-tang-wan'] },
      [
        ALL_OF_MARKDOWN,
        '> **提示**\n>\n> 来的时候请带上**身份证**。',
        `${photoInText('qing-chen-ting-yuan')}\n${photoInText('gui-hua-kai-le')}`,
      ].join('\n\n'),
    ),
    article(
      newYear,
      'ling-dian',
      { title: '零点发布的新年问候', category: 'community', clock: '00:00' },
      '正好在零点发布，无论生成网站的机器在哪个时区，都属于一月。',
    ),
    article(
      addDays(newYear, -1),
      'ling-dian-qian',
      { title: '跨年前一分钟的一条消息', category: 'community', clock: '23:59' },
      '差一分钟到零点，属于上一年的十二月。',
    ),
    article(
      leapDayBefore(today),
      'run-ri',
      { title: '四年一次的二月二十九日', category: 'neighbours' },
      '闰日发布的文章，归在二月。',
    ),
  ];
}

/** As long as a title may be: 80 characters. */
const LONGEST_TITLE =
  '百合新村（含临街商住楼与教师公寓）、棉纺厂家属院、青砖巷18号院、星辰公寓A区的三百二十户邻居一起过邻里节：从清晨的太极拳，到正午的百家宴，再到夜里的露天电影！';

const ALL_OF_MARKDOWN = `# 一级标题会降为二级

第一段有**粗体**、*斜体*、~~删除线~~、\`行内代码\`和[站内链接](/courtyards/hai-tang-wan/)，也有[带锚点的链接](/organization/#di-er-zhi-bu)。

## 列表

- 第一项
  - 第二层
    - 第三层，文字长一些，长到在手机上一定要换行才放得下
- 第二项

  第二项还有自己的一段。

1. 先登记
2. 再领号
   1. 老人优先
   2. 孩子其次
10. 跳到第十

- 充电桩（已办）
- 路灯（在办）

### 引用

> 引用的第一段。
>
> 引用的第二段，里面还有引用：
>
> > 更里面的一层。

#### 代码和分隔线

\`\`\`
代码块里的文字   保留空格
\`\`\`

---

换行要用两个空格  
才会生效。

##### 五级标题

| 左对齐 | 居中 | 右对齐 |
| :--- | :---: | ---: |
| 一 | 二 | 3.00 |
| 带\\|竖线 | **粗** | 12,345.67 |

###### 六级标题

最后一段。`;

/** The last 29 February that is not after a day. */
function leapDayBefore(today: Day): Day {
  const year = Number(today.slice(0, 4));
  const leap = [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((back) => year - back)
    .filter((one) => one % 4 === 0 && (one % 100 !== 0 || one % 400 === 0))
    .map((one) => `${one}-02-29`);
  return leap.find((day) => daysBetween(day, today) >= 0) ?? today;
}
