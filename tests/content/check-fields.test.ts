import { check } from './cases.ts';
import { at, put } from './good-content.ts';

const { news, notice, site, round, duty, event, venue, first, guiZhu, honor } = at;

check('fields', [
  [
    'a field that must be there is missing',
    { [news]: put('title: 清晨扫雪\n', '') },
    [
      'news/2026-11-23-sao-xue/index.md  “标题”（title）：没有填写，例如“清晨七点，河畔花园门口的雪扫净了”。',
    ],
  ],
  [
    'a field is blank',
    { [news]: put('title: 清晨扫雪', 'title: "   "') },
    [
      'news/2026-11-23-sao-xue/index.md 第 2 行  “标题”（title）：没有填写，例如“清晨七点，河畔花园门口的雪扫净了”。',
    ],
  ],
  [
    'a row lacks the words for a photo',
    { [news]: put('    alt: 堆在路边的雪\n', '') },
    [
      'news/2026-11-23-sao-xue/index.md 第 12 行  “更多照片 第 2 项 照片说明”（photos.1.alt）：没有填写，例如“志愿者在小区门口扫雪”。',
    ],
  ],
  [
    'a cover lacks the words for its photo',
    { [news]: put('  alt: 志愿者在小区门口扫雪\n', '') },
    [
      'news/2026-11-23-sao-xue/index.md 第 5 行  “封面照片 照片说明”（cover.alt）：有照片就要有说明。请用一句话写出照片里有什么，看不见图的人靠它了解内容。',
    ],
  ],
  [
    'a row behind an empty one keeps its number',
    { [news]: (s) => put('    alt: 堆在路边的雪\n', '')(put('photos:\n', 'photos:\n  -\n')(s)) },
    [
      'news/2026-11-23-sao-xue/index.md 第 13 行  “更多照片 第 3 项 照片说明”（photos.2.alt）：没有填写，例如“志愿者在小区门口扫雪”。',
    ],
  ],
  [
    'text is too long',
    { [notice]: put('title: 停水通知', `title: ${'停'.repeat(61)}`) },
    [
      'notices/2026-11-26-ting-shui/index.md 第 2 行  “标题”（title）：太长了：有 61 个字，最多 60 个字。',
    ],
  ],
  [
    'text has several lines',
    { [notice]: put('title: 停水通知', 'title: "停水\\n通知"') },
    ['notices/2026-11-26-ting-shui/index.md 第 2 行  “标题”（title）：只能写一行，请去掉换行。'],
  ],
  [
    'a key is misspelt',
    { [news]: put('title:', 'tilte:') },
    [
      'news/2026-11-23-sao-xue/index.md  “标题”（title）：没有填写，例如“清晨七点，河畔花园门口的雪扫净了”。',
      'news/2026-11-23-sao-xue/index.md 第 2 行  不认识的字段“tilte”。是不是想写“title”（标题）？',
    ],
  ],
  [
    'a key is written in Chinese',
    { [news]: put('title:', '标题:') },
    [
      'news/2026-11-23-sao-xue/index.md  “标题”（title）：没有填写，例如“清晨七点，河畔花园门口的雪扫净了”。',
      'news/2026-11-23-sao-xue/index.md 第 2 行  不认识的字段“标题”。是不是想写“title”（标题）？',
    ],
  ],
  [
    'a key that nothing resembles',
    { [news]: put('title:', 'weather: 晴\ntitle:') },
    ['news/2026-11-23-sao-xue/index.md 第 2 行  不认识的字段“weather”。这里没有这一项，请删掉。'],
  ],
  [
    'two unknown keys of a row',
    { [news]: put('    alt: 堆在路边的雪\n', '    alt: 雪\n    captoin: 雪\n    weather: 晴\n') },
    [
      'news/2026-11-23-sao-xue/index.md 第 14 行  “更多照片 第 2 项”（photos.1.captoin）：不认识的字段“captoin”。是不是想写“caption”（图下文字）？',
      'news/2026-11-23-sao-xue/index.md 第 15 行  “更多照片 第 2 项”（photos.1.weather）：不认识的字段“weather”。这里没有这一项，请删掉。',
    ],
  ],
  [
    '__proto__ as a key',
    { [news]: put('title:', '__proto__: {a: 1}\ntitle:') },
    ['news/2026-11-23-sao-xue/index.md 第 2 行  不认识的字段“__proto__”。这里没有这一项，请删掉。'],
  ],
  [
    'a choice that is none',
    { [news]: put('category: volunteer', 'category: 志愿服务') },
    [
      'news/2026-11-23-sao-xue/index.md 第 4 行  “类别”（category）：“志愿服务”不在可选的范围里。可以写：party（党建引领）、property（红色物业）、volunteer（志愿服务）、neighbours（邻里故事）、culture（文体科普）、community（社区要闻）。',
    ],
  ],
  [
    'a list that is none',
    { [first]: put('courtyards: [gui-zhu]', 'courtyards: gui-zhu') },
    [
      'branches/first.yml 第 5 行  “所辖庭院”（courtyards）：应当是一个列表：每条单独一行，以“- ”开头。',
    ],
  ],
  [
    'a group that is none',
    { [news]: put(/cover:\n.*\n.*\n/, 'cover: xue.jpg\n') },
    [
      'news/2026-11-23-sao-xue/index.md 第 5 行  “封面照片”（cover）：这里应当有几个小字段，每个一行，写成“字段: 内容”。',
    ],
  ],
  [
    'a switch that is none',
    { [news]: put('title:', 'draft: 是\ntitle:') },
    [
      'news/2026-11-23-sao-xue/index.md 第 2 行  “草稿”（draft）：“是”不对。请写 true（是）或 false（否）。',
    ],
  ],
  [
    'a number that is none',
    { [round]: put('sequence: 1', 'sequence: 第一') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 2 行  “第几轮”（sequence）：“第一”不是数字。请只写数字。',
    ],
  ],
  [
    'a number too large',
    { [round]: put('weight: 60', 'weight: 160') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 7 行  “评分项目 第 1 项 权重”（criteria.0.weight）：不能大于 100。',
    ],
  ],
  [
    'a day of the month too large',
    { [duty]: put('23]', '32]') },
    [
      'duty-sessions/feng-san.yml 第 5 行  “规律 每月几号 第 3 项”（rule.monthDays.2）：应当是 1 到 31 之间的整数。',
    ],
  ],
  [
    'a link that is no address',
    { [site]: put('address: /notices/', 'address: notices') },
    [
      'site/index.yml 第 8 行  “导航栏目 第 1 项 网址”（navigation.0.address）：“notices”不是网址。请写本站的地址（如 /duty/）或以 https:// 开头的地址。',
    ],
  ],
  [
    'a link that leaves the site without saying so',
    { [site]: put('address: /notices/', 'address: //evil.example/') },
    [
      'site/index.yml 第 8 行  “导航栏目 第 1 项 网址”（navigation.0.address）：“//evil.example/”不是网址。请写本站的地址（如 /duty/）或以 https:// 开头的地址。',
    ],
  ],
  [
    'several fields at once',
    { [notice]: put('level: urgent', 'level: high\nphone: 3701234567\nnote: x') },
    [
      'notices/2026-11-26-ting-shui/index.md 第 3 行  “级别”（level）：“high”不在可选的范围里。可以写：normal（普通）、important（重要）、urgent（紧急）。',
      'notices/2026-11-26-ting-shui/index.md 第 4 行  “咨询电话”（phone）：“3701234567”被当成了数字。请加上英文引号，写成 "3701234567"；数字开头的 0 要补上。',
      'notices/2026-11-26-ting-shui/index.md 第 5 行  不认识的字段“note”。这里没有这一项，请删掉。',
    ],
  ],
]);

check('dates', [
  [
    '29 February of a common year',
    { [round]: put('decidedOn: 2026-07-05', 'decidedOn: 2026-02-29') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 4 行  “评定日期”（decidedOn）：“2026-02-29”不是日历上的日期。请写成 2026-07-05 的样子（年-月-日）。',
    ],
  ],
  [
    'slashes',
    { [round]: put('decidedOn: 2026-07-05', 'decidedOn: 2026/3/1') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 4 行  “评定日期”（decidedOn）：“2026/3/1”不是日历上的日期。请写成 2026-07-05 的样子（年-月-日）。',
    ],
  ],
  [
    'a day without dashes',
    { [round]: put('decidedOn: 2026-07-05', 'decidedOn: 20260301') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 4 行  “评定日期”（decidedOn）：“20260301”不是日历上的日期。请写成 2026-07-05 的样子（年-月-日）。',
    ],
  ],
  [
    '31 April',
    { [notice]: put('2026-11-25 08:00', '2026-04-31 09:30') },
    [
      'notices/2026-11-26-ting-shui/index.md 第 4 行  “发布时间”（publishAt）：“2026-04-31 09:30”不是有效的时间。请按北京时间写成 2026-11-23 09:30 的样子。',
    ],
  ],
  [
    'seconds without a zone',
    { [news]: put('2026-11-23 09:30', '2026-11-23T09:30:00') },
    [
      'news/2026-11-23-sao-xue/index.md 第 3 行  “发布时间”（publishedAt）：“2026-11-23T09:30:00”不是有效的时间。请按北京时间写成 2026-11-23 09:30 的样子。',
    ],
  ],
  [
    'another zone',
    { [news]: put('2026-11-23 09:30', '2026-11-23T09:30:00Z') },
    [
      'news/2026-11-23-sao-xue/index.md 第 3 行  “发布时间”（publishedAt）：“2026-11-23T09:30:00Z”不是有效的时间。请按北京时间写成 2026-11-23 09:30 的样子。',
    ],
  ],
  [
    'a clock that is none',
    { [duty]: put('"11:00"', '"25:00"') },
    [
      'duty-sessions/feng-san.yml 第 7 行  “几点结束”（closesAt）：“25:00”不是钟点。请写成 09:30 的样子（24 小时制，加引号）。',
    ],
  ],
  [
    'a clock read as number',
    { [duty]: put('"11:00"', '11') },
    [
      'duty-sessions/feng-san.yml 第 7 行  “几点结束”（closesAt）：“11”不是钟点。请写成 09:30 的样子（24 小时制，加引号）。',
    ],
  ],
  [
    'a rough day',
    { [honor]: put('2025', '2025-13') },
    [
      'honors/wen-ming/index.yml 第 3 行  “授予时间”（awardedOn）：“2025-13”不是日期。请写成 2025、2025-06 或 2025-06-01 的样子。',
    ],
  ],
]);

check('numbers where text is due', [
  [
    'phone without quotes',
    { [site]: put('0370-1234567', '03701234567') },
    [
      'site/index.yml 第 5 行  “公开电话 第 1 项 号码”（phones.0.number）：“3701234567”被当成了数字。请加上英文引号，写成 "3701234567"；数字开头的 0 要补上。',
    ],
  ],
  [
    'title of digits',
    { [news]: put('清晨扫雪', '2026') },
    [
      'news/2026-11-23-sao-xue/index.md 第 2 行  “标题”（title）：“2026”被当成了数字。请加上英文引号，写成 "2026"；数字开头的 0 要补上。',
    ],
  ],
]);

check('references', [
  [
    'to nothing',
    { [news]: put('[he-pan]', '[he-pang]') },
    [
      'news/2026-11-23-sao-xue/index.md 第 8 行  “相关庭院 第 1 项”（courtyards.0）：“庭院”里没有“he-pang”。是不是想写“he-pan”（河畔花园）？',
    ],
  ],
  [
    'to a name',
    { [news]: put('[he-pan]', '[桂竹花园]') },
    [
      'news/2026-11-23-sao-xue/index.md 第 8 行  “相关庭院 第 1 项”（courtyards.0）：“庭院”里没有“桂竹花园”。是不是想写“gui-zhu”（桂竹花园）？',
    ],
  ],
  [
    'to another collection',
    { [guiZhu]: put('propertyCompany: an-ju', 'propertyCompany: wang') },
    [
      'courtyards/gui-zhu/index.yml 第 3 行  “现在的物业公司”（propertyCompany）：“物业公司”里没有“wang”。它是“人员”里的“王某”。请改成物业公司的文件名，例如“an-ju”（安居物业）。',
    ],
  ],
  [
    'to a collection without entries',
    { [event]: put('venue: huo-dong-shi', 'venue: huo-dong'), [venue]: undefined },
    [
      'events/2026-12-05-jiang-zuo/index.md 第 5 行  “场所”（venue）：“活动场所”里没有“huo-dong”。还没有任何场所，请先在 venues 文件夹里新建。',
    ],
  ],
  [
    'to an entry that cannot be read is not named twice',
    { 'courtyards/he-pan/index.yml': 'name: a: b' },
    [
      'courtyards/he-pan/index.yml 第 1 行  内容里有冒号，分不清哪里是字段。请把整段内容加上英文引号，例如 title: "通知: 停水"。',
    ],
  ],
]);
