import { check } from './cases.ts';
import { append, at, put } from './good-content.ts';

const { notice, site, matter, event, page } = at;

check('text', [
  [
    'no text',
    { [page]: put('社区有两个庭院。\n', '  \n') },
    ['pages/about/index.md 第 6 行  “正文”：没有填写。请在第二行“---”下面写正文。'],
  ],
  [
    'HTML',
    {
      [page]: append(
        '第一行\n\n<b>粗</b>和<br>\n\n<div onclick="x()">\n块\n</div>\n\n<!-- 藏 -->\n\n<marquee>',
      ),
    },
    [
      'pages/about/index.md 第 10 行  “正文”：正文里不能写 HTML 代码“<b>”，网页会把它原样显示出来。加粗请写成 **文字**。',
      'pages/about/index.md 第 12 行  “正文”：正文里不能写 HTML 代码“<div onclick="x()">”，网页会把它原样显示出来。换段请空一行，颜色和字号由网站统一。',
      'pages/about/index.md 第 16 行  “正文”：正文里不能写 HTML 代码“<!-- 藏 -->”，网页会把它原样显示出来。不想公布的话请直接删掉。',
      'pages/about/index.md 第 18 行  “正文”：正文里不能写 HTML 代码“<marquee>”，网页会把它原样显示出来。请删掉尖括号里的内容，直接写文字。',
    ],
  ],
  [
    'HTML in code is fine',
    {
      [page]: append(
        '`<b>`\n\n```\n<script>alert(1)</script>\n[a](javascript:x)\n```\n\n3 < 5 且 5 > 3',
      ),
    },
    [],
  ],
  [
    'what the editor of the CMS would lose',
    {
      [page]: append(
        '见脚注[^1]和[^注]。\n\n[^1]: 一。\n\n> [^注]: 二。\n\n- [ ] 一\n- 二\n  1. [x] 三\n\n`[^2]: 是代码`\n\n```\n- [ ] 也是\n```\n\n[ ] 不是清单，[x] 也不是，[^3]没有注',
      ),
    },
    [
      'pages/about/index.md 第 10 行  “正文”：有脚注“[^1]”，在后台改这一段时会弄坏它。请把说明写在正文里，放进括号，再删掉脚注。',
      'pages/about/index.md 第 12 行  “正文”：有脚注“[^注]”，在后台改这一段时会弄坏它。请把说明写在正文里，放进括号，再删掉脚注。',
      'pages/about/index.md 第 14 行  “正文”：有打勾的清单“[ ]”，在后台改这一段时方框会丢。请写成普通清单，办好的在后面写“（已办）”。',
      'pages/about/index.md 第 16 行  “正文”：有打勾的清单“[x]”，在后台改这一段时方框会丢。请写成普通清单，办好的在后面写“（已办）”。',
    ],
  ],
  ['marks of code without end are fine', { [page]: append('`'.repeat(80_000)) }, []],
  ['quotations that nest without end are fine', { [page]: append(`${'>'.repeat(20_000)} x`) }, []],
  [
    'links',
    {
      [page]: append(
        '[无](/news/none/)\n[栏](/news/2026-11-26-ting-shui/)\n[缺](/news)\n[月](/news/2026/12/)\n[脚](javascript:alert(1))\n[脚](JaVaScript&#58;alert(1))\n<javascript:alert(1)>\n[件](an-pai.pdf)\n[空]()\n[双](//example.org/)\n[文](file:///etc/passwd)\n[邮](mailto:a@example.org)\n[电](tel:0370-1234567)\n[节](#top)\n[报](/notices/2026-11-26-ting-shui/poster/)\n[搜](/search/?q=水)',
      ),
    },
    [
      'pages/about/index.md 第 8 行  “正文”：链接“/news/none/”指向的页面不存在。请改成现有页面的地址，或删掉链接。',
      'pages/about/index.md 第 9 行  “正文”：链接“/news/2026-11-26-ting-shui/”指向的页面不存在。是不是想写“/notices/2026-11-26-ting-shui/”？',
      'pages/about/index.md 第 10 行  “正文”：链接“/news”少了最后的“/”。请写成“/news/”。',
      'pages/about/index.md 第 11 行  “正文”：链接“/news/2026/12/”指向的页面不存在。请改成现有页面的地址，或删掉链接。',
      'pages/about/index.md 第 12 行  “正文”：链接“javascript:alert(1)”不能用。请写 https:// 开头的网址，或本站的地址（如 /duty/）。',
      'pages/about/index.md 第 13 行  “正文”：链接“JaVaScript:alert(1)”不能用。请写 https:// 开头的网址，或本站的地址（如 /duty/）。',
      'pages/about/index.md 第 14 行  “正文”：链接“javascript:alert(1)”不能用。请写 https:// 开头的网址，或本站的地址（如 /duty/）。',
      'pages/about/index.md 第 15 行  “正文”：链接“an-pai.pdf”不完整。本站的页面请写完整地址（如 /news/…/），别的网站请写 https:// 开头的网址，文件请放在“附件”里。',
      'pages/about/index.md 第 16 行  “正文”：链接没有写网址。请写成 [文字](网址)。',
      'pages/about/index.md 第 17 行  “正文”：链接“//example.org/”不能用。请写 https:// 开头的网址，或本站的地址（如 /duty/）。',
      'pages/about/index.md 第 18 行  “正文”：链接“file:///etc/passwd”不能用。请写 https:// 开头的网址，或本站的地址（如 /duty/）。',
    ],
  ],
  [
    'links to the lists of the register',
    {
      [page]: append(
        '[年](/deliberations/2026/)\n[类](/deliberations/category/repair/)\n[院](/deliberations/courtyard/gui-zhu/)\n[次](/deliberations/sessions/2026-11-23/)\n[各次](/deliberations/sessions/)\n[去年](/deliberations/2024/)\n[没有](/deliberations/sessions/2026-10-03/)',
      ),
      [matter]: put('status: solved', 'hearings:\n  - on: 2026-11-23\nstatus: solved'),
    },
    [
      'pages/about/index.md 第 13 行  “正文”：链接“/deliberations/2024/”指向的页面不存在。是不是想写“/deliberations/2026/”？',
      'pages/about/index.md 第 14 行  “正文”：链接“/deliberations/sessions/2026-10-03/”指向的页面不存在。是不是想写“/deliberations/sessions/2026-11-23/”？',
    ],
  ],
  [
    'a link to a draft',
    {
      [page]: append('[草](/volunteers/events/2026-12-05-jiang-zuo/)'),
      [event]: put('title:', 'draft: true\ntitle:'),
    },
    [
      'pages/about/index.md 第 8 行  “正文”：链接“/volunteers/events/2026-12-05-jiang-zuo/”指向的页面还是草稿，读者打不开。请先发布它，或删掉链接。',
    ],
  ],
  [
    'a link of a draft to a draft is fine',
    {
      [page]: (s) =>
        `${put('title:', 'draft: true\ntitle:')(s)}\n[草](/volunteers/events/2026-12-05-jiang-zuo/)\n`,
      [event]: put('title:', 'draft: true\ntitle:'),
      [site]: put('/about/', '/duty/'),
    },
    [],
  ],
  [
    'a link to an attachment',
    {
      [notice]: append(
        '[安排](/files/notices/2026-11-26-ting-shui/an-pai.pdf)和[别的](/files/notices/2026-11-26-ting-shui/bie-de.pdf)',
      ),
    },
    [
      'notices/2026-11-26-ting-shui/index.md 第 13 行  “正文”：链接“/files/notices/2026-11-26-ting-shui/bie-de.pdf”指向的文件不在附件里。请先把它加到“附件”里，或删掉链接。',
    ],
  ],
  [
    'a link in a field',
    { [site]: put('/about/', '/abuot/') },
    [
      'site/index.yml 第 10 行  “导航栏目 第 2 项 网址”（navigation.1.address）：链接“/abuot/”指向的页面不存在。是不是想写“/about/”？',
    ],
  ],
  [
    'too long',
    { [page]: append('长'.repeat(100_001)) },
    [
      'pages/about/index.md 第 6 行  “正文”：太长了：有 100012 个字，最多 100000 个字。请分成几篇。',
    ],
  ],
]);

check('privacy', [
  [
    'a mobile number in the text',
    { [page]: append('电话13800138000，\n或 138 0013 8000、138-0013-8000、+8613800138000。') },
    [
      'pages/about/index.md 第 8 行  “正文”：有手机号码“13800138000”。网站上不公布个人手机，请删掉，改写可以公开的办公电话（如 0370-1234567）。',
      'pages/about/index.md 第 9 行  “正文”：有手机号码“138 0013 8000”。网站上不公布个人手机，请删掉，改写可以公开的办公电话（如 0370-1234567）。',
      'pages/about/index.md 第 9 行  “正文”：有手机号码“138-0013-8000”。网站上不公布个人手机，请删掉，改写可以公开的办公电话（如 0370-1234567）。',
      'pages/about/index.md 第 9 行  “正文”：有手机号码“13800138000”。网站上不公布个人手机，请删掉，改写可以公开的办公电话（如 0370-1234567）。',
    ],
  ],
  [
    'a mobile number in a field',
    { [site]: put('0370-1234567', '"13800138000"') },
    [
      'site/index.yml 第 5 行  “公开电话 第 1 项 号码”（phones.0.number）：有手机号码“13800138000”。网站上不公布个人手机，请删掉，改写可以公开的办公电话（如 0370-1234567）。',
    ],
  ],
  [
    'a mobile number as a number',
    { [site]: put('0370-1234567', '13800138000') },
    [
      'site/index.yml 第 5 行  “公开电话 第 1 项 号码”（phones.0.number）：“13800138000”被当成了数字。请加上英文引号，写成 "13800138000"；数字开头的 0 要补上。',
      'site/index.yml 第 5 行  “公开电话 第 1 项 号码”（phones.0.number）：有手机号码“13800138000”。网站上不公布个人手机，请删掉，改写可以公开的办公电话（如 0370-1234567）。',
    ],
  ],
  [
    'a mobile number in lines',
    { [matter]: put('result: 换了灯泡', 'result: |\n  换了灯泡，\n  问老王 13800138000') },
    [
      'deliberations/2026-11-13-lu-deng.yml 第 8 行  “结果”（result）：“老王”像是居民的姓名。说事台账不写是谁提的，请改成“一位居民”或“3号楼居民”；担任公开职务的人，先登记到“人员”里。',
      'deliberations/2026-11-13-lu-deng.yml 第 8 行  “结果”（result）：有手机号码“13800138000”。网站上不公布个人手机，请删掉，改写可以公开的办公电话（如 0370-1234567）。',
    ],
  ],
  [
    'a resident in a matter',
    {
      [matter]: (text) =>
        put(
          'result: 换了灯泡',
          'detail: |-\n  晚上看不清台阶。\n  反映人：李建国\nhearings:\n  - on: 2026-11-23\n    decision: 先到2单元301室看\nresult: 换了灯泡',
        )(put('3号楼前路灯不亮', '3号楼王女士反映路灯不亮')(text)),
    },
    [
      'deliberations/2026-11-13-lu-deng.yml 第 1 行  “事项”（matter）：“王女士”像是居民的姓名。说事台账不写是谁提的，请改成“一位居民”或“3号楼居民”；担任公开职务的人，先登记到“人员”里。',
      'deliberations/2026-11-13-lu-deng.yml 第 8 行  “情况”（detail）：“李建国”像是居民的姓名。说事台账不写是谁提的，请改成“一位居民”或“3号楼居民”；担任公开职务的人，先登记到“人员”里。',
      'deliberations/2026-11-13-lu-deng.yml 第 11 行  “逢三说事 第 1 项 商量的结果”（hearings.0.decision）：“2单元301室”能认出是哪一家。请只写到楼栋，例如“3号楼居民”。',
    ],
  ],
  [
    'an officer in a matter is fine, and a resident who agreed in the news',
    {
      'people/wang/index.yml': put('name: 王某', 'name: 王建国'),
      [matter]: put(
        'result: 换了灯泡',
        'owner: 物业经理王建国\nresult: 王建国来电，居民王建国的电话打通了，换了灯泡',
      ),
      [at.news]: append('“下楼看得见了。”3号楼的王女士说。'),
    },
    [],
  ],
  [
    'the same number twice in a line is one fault',
    { [page]: append('13800138000、13800138000') },
    [
      'pages/about/index.md 第 8 行  “正文”：有手机号码“13800138000”。网站上不公布个人手机，请删掉，改写可以公开的办公电话（如 0370-1234567）。',
    ],
  ],
  [
    'a mobile number in full-width digits',
    { [page]: append('电话：１３８００１３８０００') },
    [
      'pages/about/index.md 第 8 行  “正文”：有手机号码“１３８００１３８０００”。网站上不公布个人手机，请删掉，改写可以公开的办公电话（如 0370-1234567）。',
    ],
  ],
  [
    'an ID number',
    { [page]: append('身份证11010519491231002X。\n不是：110105194912310021') },
    [
      'pages/about/index.md 第 8 行  “正文”：有身份证号“11010519491231002X”。身份证号绝不能公布，请删掉。',
    ],
  ],
  [
    'longer and other numbers are fine',
    {
      [page]: append(
        '订单 20261123138001380001，\n热线 400-123-4567，座机 0370-1234567，\n2026-11-23 10:00，卡号 6222 0213 8001 3800 123，1985-2025 103名，12345678901，138001380001\n编号 110105194913310005\nhttps://example.org/13800138000',
      ),
    },
    [],
  ],
]);
