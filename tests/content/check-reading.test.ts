import { check } from './cases.ts';
import { append, at, put } from './good-content.ts';

const { news, page, first } = at;

check('encoding and YAML', [
  [
    'GBK',
    { [page]: Buffer.from([0xb1, 0xea, 0xcc, 0xe2]) },
    [
      'pages/about/index.md  不是 UTF-8 编码，中文会变成乱码。请用记事本打开，另存为，编码选“UTF-8”。',
    ],
  ],
  [
    'UTF-16',
    { [page]: Buffer.from('\ufeff---\ntitle: 关于\n---\n', 'utf16le') },
    [
      'pages/about/index.md  不是 UTF-8 编码，中文会变成乱码。请用记事本打开，另存为，编码选“UTF-8”。',
    ],
  ],
  [
    'control characters',
    { [page]: put('社区有', '社区\u0008有') },
    ['pages/about/index.md 第 6 行  含有看不见的控制字符。请删掉这一行重新输入。'],
  ],
  [
    'characters that turn text around',
    { [page]: put('社区有', '社区\u202e有') },
    ['pages/about/index.md 第 6 行  含有看不见的控制字符。请删掉这一行重新输入。'],
  ],
  [
    'garbled text',
    { [page]: put('社区有', '社区\ufffd有') },
    ['pages/about/index.md 第 6 行  有乱码“�”。请对照原文重新输入这一行。'],
  ],
  [
    'merge markers',
    { [page]: append('<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> x') },
    [
      'pages/about/index.md 第 8 行  两个人的修改混在了一起（<<<<<<< 标记）。请只留下要用的内容，删掉标记。',
    ],
  ],
  [
    'a colon in a value',
    { [page]: put('title: 关于社区', 'title: 关于: 社区') },
    [
      'pages/about/index.md 第 2 行  内容里有冒号，分不清哪里是字段。请把整段内容加上英文引号，例如 title: "通知: 停水"。',
    ],
  ],
  [
    'a Chinese colon',
    { [page]: put('summary: ', 'summary：') },
    ['pages/about/index.md 第 3 行  这里缺少冒号。字段要写成“字段: 内容”：英文冒号，后面空一格。'],
  ],
  [
    'an open quote',
    { [page]: put('title: 关于社区', 'title: "关于社区') },
    [
      'pages/about/index.md 第 5 行  引号没有成对：前面有一个引号，到这里还没有结束。请补上另一半。',
    ],
  ],
  [
    'a tab',
    { [news]: put('  image: xue.jpg', '\timage: xue.jpg') },
    ['news/2026-11-23-sao-xue/index.md 第 6 行  行首用了制表符（Tab）。请改成空格。'],
  ],
  [
    'text after quotes',
    { [page]: put('title: 关于社区', 'title: "关于"社区') },
    [
      'pages/about/index.md 第 2 行  这里的写法读不懂。请检查缩进、冒号后的空格和引号；内容里有引号或符号时，整段加上英文引号。',
    ],
  ],
  [
    'a sign at the start',
    { [page]: put('title: 关于社区', 'title: @关于') },
    ['pages/about/index.md 第 2 行  内容不能用 @、%、` 这样的符号开头。请把整段内容加上英文引号。'],
  ],
  [
    'a tag',
    { [page]: put('title: 关于社区', 'title: !!js/function "x"') },
    ['pages/about/index.md 第 2 行  内容不能用“!”开头。请把整段内容加上英文引号。'],
  ],
  [
    'keys twice',
    { [page]: put('title: 关于社区', 'title: 甲\ntitle: 乙\nsummary: 丙') },
    [
      'pages/about/index.md 第 3 行  字段“title”写了两遍。请删掉一个。',
      'pages/about/index.md 第 5 行  字段“summary”写了两遍。请删掉一个。',
    ],
  ],
  [
    'an alias bomb',
    { [page]: put('title: 关于社区', 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: x') },
    ['pages/about/index.md 第 3 行  不能用 YAML 的引用（& 和 *）。请把内容直接写出来。'],
  ],
  [
    'YAML that contains itself',
    { [page]: put('title: 关于社区', 'title: &a [*a]') },
    ['pages/about/index.md 第 2 行  不能用 YAML 的引用（& 和 *）。请把内容直接写出来。'],
  ],
  [
    'two documents',
    { [first]: (s) => `${s}---\n${s}` },
    ['branches/first.yml 第 6 行  一个文件只能写一条内容。请删掉中间的“---”。'],
  ],
  [
    'a list as file',
    { [first]: '- a\n- b\n' },
    ['branches/first.yml 第 1 行  应当是一行一个字段，写成“字段: 内容”（英文冒号，后面空一格）。'],
  ],
  [
    'plain text as file',
    { [first]: '只是一句话\n' },
    ['branches/first.yml 第 1 行  应当是一行一个字段，写成“字段: 内容”（英文冒号，后面空一格）。'],
  ],
  [
    'an empty file',
    { [first]: '' },
    [
      'branches/first.yml  “名称”（name）：没有填写，例如“庭院第一党支部”。',
      'branches/first.yml  “层级”（tier）：没有选择。请从这些里选：committee（社区党委）、branch（庭院党支部）、group（楼栋党小组）。',
    ],
  ],
  [
    'lists that nest without end',
    { [page]: put('title: 关于社区', `title:\n  ${'- '.repeat(20_000)}x`) },
    ['pages/about/index.md  字段一层套一层，太深了，读不下去。请去掉多余的层次。'],
  ],
  [
    'a file too large',
    { [page]: append('长'.repeat(400_000)) },
    ['pages/about/index.md  文件太大，最大 1 MB。请分成几条内容，照片另外上传。'],
  ],
  [
    'no front matter',
    { [page]: '社区有两个庭院。\n' },
    [
      'pages/about/index.md 第 1 行  开头没有找到两行“---”之间的字段。文件第一行应当正好是“---”，字段写完后再写一行“---”，然后写正文。',
    ],
  ],
  [
    'front matter that does not end',
    { [page]: '---\ntitle: x\n正文\n' },
    [
      'pages/about/index.md 第 1 行  开头没有找到两行“---”之间的字段。文件第一行应当正好是“---”，字段写完后再写一行“---”，然后写正文。',
    ],
  ],
]);
