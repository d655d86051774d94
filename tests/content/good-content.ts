import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

/** Files of a content folder: path → what is in it. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** What a case changes: another file, a changed text, or no such file. */
export type Changes = Readonly<
  Record<string, string | Buffer | undefined | ((text: string) => string)>
>;

export const photo = await sharp({
  create: { width: 40, height: 30, channels: 3, background: '#8a3324' },
})
  .jpeg()
  .toBuffer();

/** A small community without a fault: an entry of every collection. */
export const goodContent: Files = {
  'README.md': '说明',
  'site/index.yml': `name: 试验社区
description: 用来试验内容检查的社区
phones:
  - label: 值班电话
    number: 0370-1234567
navigation:
  - label: 通知
    address: /notices/
  - label: 关于
    address: /about/
`,
  'people/wang/index.yml': `name: 王某
offices:
  - title: 书记
    branch: first
photo: wang.jpg
`,
  'people/wang/wang.jpg': photo,
  'branches/committee.yml': `name: 社区党委
tier: committee
`,
  'branches/first.yml': `name: 第一党支部
tier: branch
parent: committee
secretary: wang
courtyards: [gui-zhu]
`,
  'property-companies/an-ju.yml': `name: 安居物业
manager: wang
`,
  'courtyards/gui-zhu/index.yml': `name: 桂竹花园
branch: first
propertyCompany: an-ju
`,
  'courtyards/he-pan/index.yml': `name: 河畔花园
`,
  'flag-rounds/2026-07-05-second/index.yml': `title: 2026年第二季度
sequence: 1
state: in-force
decidedOn: 2026-07-05
criteria:
  - name: 环境卫生
    weight: 60
  - name: 维修
    weight: 40
results:
  - courtyard: gui-zhu
    company: an-ju
    flag: yellow
    rectifyBy: 2026-08-01
    reasons: [垃圾清运不及时]
    before:
      - image: qian.jpg
        alt: 楼前堆放的杂物
  - courtyard: he-pan
    flag: red
`,
  'flag-rounds/2026-07-05-second/qian.jpg': photo,
  'duty-sessions/feng-san.yml': `title: 逢三说事
kind: deliberation-day
rule:
  every: month
  monthDays: [3, 13, 23]
opensAt: "09:00"
closesAt: "11:00"
who: 两委班子
exceptions:
  - on: 2026-10-03
    change: moved
    movedTo: 2026-10-09
    reason: 国庆节放假
`,
  'deliberations/2026-11-13-lu-deng.yml': `matter: 3号楼前路灯不亮
raisedOn: 2026-11-13
courtyard: gui-zhu
category: repair
status: solved
result: 换了灯泡
solvedOn: 2026-11-15
`,
  'news/2026-11-23-sao-xue/index.md': `---
title: 清晨扫雪
publishedAt: 2026-11-23 09:30
category: volunteer
cover:
  image: xue.jpg
  alt: 志愿者在小区门口扫雪
courtyards: [he-pan]
photos:
  - image: xue.jpg
    alt: 扫过的路
  - image: ./xue.jpg
    alt: 堆在路边的雪
aliases:
  - /news/old-name/
---
雪停了，大家都来扫雪。

![门口的雪](xue.jpg)

见[停水通知](/notices/2026-11-26-ting-shui/)、[旧文](/news/old-name/)、[十一月](/news/2026/11/)、[值班](/duty/)和[别处](https://example.org/a?b=1)。
`,
  'news/2026-11-23-sao-xue/xue.jpg': photo,
  'news/2026-11-23-sao-xue/not-used.jpg': 'nobody looks at this',
  'notices/2026-11-26-ting-shui/index.md': `---
title: 停水通知
level: urgent
publishAt: 2026-11-25 08:00
expireAt: 2026-11-26 18:00
courtyards: [gui-zhu]
attachments:
  - file: an-pai.pdf
    label: 停水安排
---
26日停水，请提前储水。
`,
  'notices/2026-11-26-ting-shui/an-pai.pdf': '%PDF-1.7',
  'events/2026-12-05-jiang-zuo/index.md': `---
title: 健康讲座
startsAt: 2026-12-05 09:00
endsAt: 2026-12-05T11:00
venue: huo-dong-shi
team: jian-kang
---
`,
  'volunteer-teams/jian-kang/index.md': `---
name: 健康讲座志愿队
offers: 量血压
---
`,
  'venues/huo-dong-shi/index.md': `---
name: 活动室
use: 唱歌跳舞
hours:
  - weekdays: [1, 2, 3]
    opensAt: "08:30"
    closesAt: "17:30"
---
`,
  'honors/wen-ming/index.yml': `name: 省文明单位
level: province
awardedOn: 2025
`,
  'disclosures/jing-fei/index.yml': `item: 办公经费使用情况
heading: finance
cycle: quarterly
lastRenewedOn: 2026-10-08
`,
  'pages/about/index.md': `---
title: 关于社区
summary: 社区的概况
updatedOn: 2026-11-01
---
社区有两个庭院。
`,
};

/** Writes the good community with some changes to a new folder, hands it out, and removes it. */
export async function withContent<T>(
  changes: Changes,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    for (const [file, content] of Object.entries(changed(changes))) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function changed(changes: Changes): Files {
  const files: Record<string, string | Buffer> = { ...goodContent };
  for (const [file, change] of Object.entries(changes)) {
    const before = files[file];
    if (change === undefined) delete files[file];
    else if (typeof change !== 'function') files[file] = change;
    else if (typeof before !== 'string') throw new Error(`no such text: ${file}`);
    else {
      const after = change(before);
      if (after === before) throw new Error(`nothing changes in ${file}`);
      files[file] = after;
    }
  }
  return files;
}

/** A change of a text: the first `from` becomes `to`. */
export const put = (from: string | RegExp, to: string) => (text: string) =>
  text.replace(from, () => to);

/** Where the entries of the good community stand. */
export const at = {
  news: 'news/2026-11-23-sao-xue/index.md',
  notice: 'notices/2026-11-26-ting-shui/index.md',
  site: 'site/index.yml',
  round: 'flag-rounds/2026-07-05-second/index.yml',
  duty: 'duty-sessions/feng-san.yml',
  matter: 'deliberations/2026-11-13-lu-deng.yml',
  event: 'events/2026-12-05-jiang-zuo/index.md',
  person: 'people/wang/index.yml',
  venue: 'venues/huo-dong-shi/index.md',
  page: 'pages/about/index.md',
  first: 'branches/first.yml',
  guiZhu: 'courtyards/gui-zhu/index.yml',
  honor: 'honors/wen-ming/index.yml',
} as const;

/** A change of a text: more comes at its end. */
export const append = (more: string) => (text: string) => `${text}\n${more}\n`;
