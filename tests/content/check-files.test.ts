import { check } from './cases.ts';
import { at, photo, put } from './good-content.ts';

const { news, site, page } = at;

check('ids and addresses', [
  [
    'two files for one id',
    { 'branches/first/index.yml': 'name: 第二\ntier: branch\n' },
    [
      'branches/first/index.yml  和 branches/first.yml 是同一个网址，只会留下一个。请改名或删掉一个。',
      'branches/first/index.yml  放的位置不对。请移到 branches/first.yml；不是内容的文件请删掉。',
    ],
  ],
  [
    'ids that differ in letter case',
    {
      'pages/About/index.md': '---\ntitle: 关于\nsummary: 关于\nupdatedOn: 2026-01-01\n---\n正文\n',
    },
    [
      'pages/About/index.md  名字“About”会成为网址，只能用小写英文字母、数字和“-”。请把文件夹改名，例如“about”。',
      'pages/about/index.md  和 pages/About/index.md 是同一个网址，只会留下一个。请改名或删掉一个。',
    ],
  ],
  [
    'a page on a section',
    {
      'pages/duty/index.md': '---\ntitle: 值班\nsummary: 值班\nupdatedOn: 2026-01-01\n---\n正文\n',
    },
    ['pages/duty/index.md  网址 /duty/ 是网站自己的栏目。请给这个文件夹换一个名字。'],
  ],
  [
    'a page on the admin',
    {
      'pages/admin/index.md': '---\ntitle: 值班\nsummary: 值班\nupdatedOn: 2026-01-01\n---\n正文\n',
    },
    ['pages/admin/index.md  网址 /admin/ 是网站自己的栏目。请给这个文件夹换一个名字。'],
  ],
  [
    'an article on a year of the archive',
    {
      'news/2026/index.md':
        '---\ntitle: 值班\npublishedAt: 2026-01-01\ncategory: party\n---\n正文\n',
    },
    ['news/2026/index.md  网址 /news/2026/ 是网站自己的栏目。请给这个文件夹换一个名字。'],
  ],
  [
    'a round on the page of the method',
    { 'flag-rounds/method/index.yml': 'title: 办法\nsequence: 2\nstate: in-force\n' },
    [
      'flag-rounds/method/index.yml  网址 /flags/method/ 是网站自己的栏目。请给这个文件夹换一个名字。',
    ],
  ],
  [
    'an alias without its last slash',
    { [page]: put('title:', 'aliases: [/news/older]\ntitle:') },
    [
      'pages/about/index.md 第 2 行  “旧网址 第 1 项”（aliases.0）：“/news/older”不是本站的网址。旧网址以“/”开头、以“/”结尾，例如 /news/old-name/。',
    ],
  ],
  [
    'an alias of a living page',
    { [news]: put('- /news/old-name/', '- /news/old-name/\n  - /about/') },
    [
      'news/2026-11-23-sao-xue/index.md 第 16 行  “旧网址 第 2 项”（aliases.1）：/about/ 现在是 pages/about/index.md 的网址，不能当旧网址。请删掉。',
    ],
  ],
  [
    'an alias of a section',
    { [news]: put('- /news/old-name/', '- /news/old-name/\n  - /duty/') },
    [
      'news/2026-11-23-sao-xue/index.md 第 16 行  “旧网址 第 2 项”（aliases.1）：/duty/ 是网站自己的栏目，不能当旧网址。请删掉。',
    ],
  ],
  [
    'an alias given twice',
    { [page]: put('title:', 'aliases: [/news/old-name/]\ntitle:') },
    [
      'pages/about/index.md 第 2 行  “旧网址 第 1 项”（aliases.0）：/news/old-name/ 已经写在 news/2026-11-23-sao-xue/index.md 里了。一个旧网址只能带到一个地方，请删掉一个。',
    ],
  ],
  [
    'a short name unlike the file',
    { [news]: put('title:', 'slug: saoxue\ntitle:') },
    [
      'news/2026-11-23-sao-xue/index.md 第 2 行  “网址短名”（slug）：应当和文件名一样，写成“2026-11-23-sao-xue”，或者删掉这一项。要换网址请改文件名，并把旧网址写进“旧网址”。',
    ],
  ],
  [
    'a short name like the file is fine',
    { [news]: put('title:', 'slug: 2026-11-23-sao-xue\ntitle:') },
    [],
  ],
]);

check('files', [
  [
    'a Chinese name',
    { 'courtyards/都市花园/index.yml': 'name: 都市花园\n' },
    [
      'courtyards/都市花园/index.yml  名字“都市花园”会成为网址，只能用小写英文字母、数字和“-”。请把文件夹改名，例如“du-shi-hua-yuan”。',
    ],
  ],
  [
    'capital letters and blanks',
    { 'branches/Second Branch.yml': 'name: 二\ntier: branch\n' },
    [
      'branches/Second Branch.yml  名字“Second Branch”会成为网址，只能用小写英文字母、数字和“-”。请把文件改名，例如“second-branch”。',
    ],
  ],
  [
    'capital extension',
    { 'news/2026-11-24-x/index.MD': 'x' },
    ['news/2026-11-24-x/index.MD  不会被读取：文章的文件要以小写的“.md”结尾。请改名，或删掉。'],
  ],
  [
    '.yaml',
    { 'branches/second.yaml': 'x' },
    ['branches/second.yaml  不会被读取：党组织的文件要以小写的“.yml”结尾。请改名，或删掉。'],
  ],
  [
    '.txt beside entries',
    { 'branches/note.txt': 'x' },
    ['branches/note.txt  没有内容会用到这个文件。这里只放党组织的“.yml”文件，其他的请删掉。'],
  ],
  [
    'a photo beside folders',
    { 'news/photo.jpg': photo },
    [
      'news/photo.jpg  没有内容会用到这个文件。照片和附件请放进所属文章自己的文件夹（news/…/），不用的请删掉。',
    ],
  ],
  [
    'a hidden file',
    { 'news/.hidden.md': 'x', 'news/2026-11-23-sao-xue/.DS_Store': 'x' },
    [
      'news/.hidden.md  以“.”开头的文件不会被读取。请改名或删掉。',
      'news/2026-11-23-sao-xue/.DS_Store  以“.”开头的文件不会被读取。请改名或删掉。',
    ],
  ],
  [
    'a program beside an article',
    { 'news/2026-11-23-sao-xue/virus.exe': 'x' },
    ['news/2026-11-23-sao-xue/virus.exe  没有内容会用到这种文件。请删掉。'],
  ],
  [
    'Markdown among data',
    { 'people/wang/README.md': 'x' },
    ['people/wang/README.md  不会被读取：人员的文件要以小写的“.yml”结尾。请改名，或删掉。'],
  ],
  [
    'a folder that nobody knows',
    { 'newz/a/index.md': 'x', 'newz/b.md': 'y' },
    ['newz  不认识的文件夹，里面的文件不会被读取。是不是想写“news”（活动动态）？'],
  ],
  [
    'a folder unlike any',
    { 'xx/a.md': 'x' },
    [
      'xx  不认识的文件夹，里面的文件不会被读取。可以用的文件夹：news、notices、events、flag-rounds、deliberations、duty-sessions、courtyards、people、branches、property-companies、volunteer-teams、venues、honors、disclosures、pages、site。',
    ],
  ],
  [
    'a file at the top',
    { 'todo.txt': 'x' },
    ['todo.txt  这里的文件不会被读取。请移到它那一类内容的文件夹里，或删掉。'],
  ],
  [
    'an entry without its folder',
    { 'pages/terms.md': '---\ntitle: 值班\nsummary: 值班\nupdatedOn: 2026-01-01\n---\n正文\n' },
    ['pages/terms.md  放的位置不对。请移到 pages/terms/index.md；不是内容的文件请删掉。'],
  ],
  [
    'an entry too deep',
    { 'pages/a/b/index.md': '---\ntitle: 值班\nsummary: 值班\nupdatedOn: 2026-01-01\n---\n正文\n' },
    ['pages/a/b/index.md  放的位置不对。请移到 pages/b/index.md；不是内容的文件请删掉。'],
  ],
  [
    'a second file of settings',
    { 'site/second.yml': 'name: x\ndescription: y\n' },
    ['site/second.yml  网站设置只有 site/index.yml 一个文件。请把内容合并进去，再删掉这个文件。'],
  ],
  [
    'no settings',
    { [site]: undefined },
    [
      'site/index.yml  没有找到网站设置。请新建这个文件，至少写 name（社区名称）和 description（一句话介绍）。',
    ],
  ],
]);
