import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Suggest, suggestIn } from '../../../src/search/suggest.ts';
import { openSite, type Page } from './built-index.ts';

const person = (title: string): Page => ({ title, text: '', section: '组织架构', year: '' });
const pages: Record<string, Page> = {
  'people/niu': person('牛恩玉'),
  'people/niu-er': person('牛二'),
  'courtyards/gui': { ...person('桂竹花园'), section: '我的庭院' },
  'news/niu': { title: '楼院长牛恩玉的一天', text: '<p>储水</p>' },
  'news/fee': { title: '物业费怎么收，大家坐下来谈', text: '' },
  'news/fee-2': { title: '物业费的账公开了', text: '', day: '2026-05-01' },
  'news/old': { title: '充电桩装到了楼下', text: '', year: '2021' },
  'news/older': { title: '清晨扫雪', text: '', year: '2020' },
  'news/oldest': { title: '免费理发', text: '', year: '2019' },
  'notices/wifi': { title: '公共WiFi检修', text: '', section: '通知公告' },
};

let site: Awaited<ReturnType<typeof openSite>>;
let suggest: Suggest;

beforeAll(async () => {
  site = await openSite(pages);
  suggest = suggestIn(site.archive());
});
afterAll(() => site.close());

const typing = async (typed: string) => {
  const { words, pages } = await suggest.whileTyping(typed);
  return [...words, ...pages.map(({ address }) => address)];
};

describe('while one types', () => {
  it('offers names that begin so, then names that hold it, then titles', async () => {
    expect(await typing('牛')).toEqual(['/people/niu/', '/people/niu-er/', '/news/niu/']);
    expect(await typing('恩玉')).toEqual(['/people/niu/', '/news/niu/']);
  });

  it('marks what is typed', async () => {
    const { pages } = await suggest.whileTyping('恩玉');
    expect(pages[0]?.title).toEqual([
      { text: '牛', marked: false },
      { text: '恩玉', marked: true },
    ]);
  });

  it('offers the words that the initials stand for, and the pages called so', async () => {
    expect(await typing('wyf')).toEqual(['物业费', '/news/fee/', '/news/fee-2/']);
    expect(await typing('ney')).toEqual(['/people/niu/', '/news/niu/']);
    expect(await typing('guizhu')).toEqual(['桂竹', '/courtyards/gui/']);
  });

  it('offers what sounds the same where no title has it', async () => {
    expect(await typing('物叶费')).toEqual(['物业费', '/news/fee/', '/news/fee-2/']);
    expect(await typing('贵竹花园')).toEqual(['/courtyards/gui/']);
  });

  it('reads traditional characters, letters of either width and several words', async () => {
    expect(await typing('物業費')).toEqual(['/news/fee/', '/news/fee-2/']);
    expect(await typing('ｗｉｆｉ')).toEqual(['/notices/wifi/']);
    expect(await typing('物业费 账')).toEqual(['/news/fee-2/']);
  });

  it('offers nothing for nothing, a number or what is nowhere', async () => {
    for (const typed of ['', ' ', '，', '2031', 'qqqq', '囧囧']) {
      expect(await typing(typed), typed).toEqual([]);
    }
  });

  it('does not read the titles of years long ago', async () => {
    expect(await typing('免费理发')).toEqual([]);
  });
});

describe('instead of a question without answer', () => {
  it('is asked what sounds the same in any year', async () => {
    expect(await suggest.instead('mflf')).toEqual(['免费理发']);
    expect(await suggest.instead('免废理发')).toEqual(['免费理发']);
    expect(await suggest.instead('物叶费 装')).toEqual(['物业费 装']);
  });

  it('is asked the longest piece of it that some title has', async () => {
    expect(await suggest.instead('物业费交给谁')).toEqual(['物业费']);
    expect(await suggest.instead('充电桩 外星人')).toEqual(['充电桩']);
  });

  it('is asked nothing where nothing is near', async () => {
    expect(await suggest.instead('外星飞碟')).toEqual([]);
  });
});
