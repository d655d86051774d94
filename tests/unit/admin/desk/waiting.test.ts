import { describe, expect, test } from 'vitest';
import {
  deskLines,
  type FoundLine,
  type WrittenEntry,
} from '../../../../admin/cms/desk/waiting.ts';

const now = '2026-11-24T09:30';
const entry = (
  collection: WrittenEntry['collection'],
  id: string,
  data: WrittenEntry['data'],
): WrittenEntry => ({ collection, id, data });
const waiting = (...entries: WrittenEntry[]) => deskLines(entries, [], now).waiting;
const texts = (...entries: WrittenEntry[]) => waiting(...entries).map(({ text }) => text);

describe('a round', () => {
  const round = (announcedTo?: string, state = 'announced') =>
    entry('flagRounds', '2026-q3', { title: '2026年第三季度', state, announcedTo });

  test('under 公示 waits until its last day, and says how long that is', () => {
    expect(waiting(round('2026-11-26'))).toEqual([
      {
        reason: 'announced',
        urgent: false,
        label: '红黄旗考核',
        title: '2026年第三季度',
        text: '公示到11月26日，还有 2 天',
        address: '/admin/#/collections/flag-rounds/entries/2026-q3/index',
        at: '2026-11-26',
      },
    ]);
    expect(texts(round('2026-11-24'))).toEqual(['公示到11月24日，今天是最后一天']);
  });

  test('whose 公示 is over is to be brought into force at once', () => {
    expect(waiting(round('2026-11-23'))).toMatchObject([
      { urgent: true, text: '公示到11月23日，已经结束。没有异议就把状态改成“生效”' },
    ]);
  });

  test('in force waits for nobody', () => {
    expect(waiting(round('2026-11-23', 'in-force'))).toEqual([]);
  });

  test('under 公示 without an end is still shown', () => {
    expect(texts(round())).toEqual(['正在公示，没有写公示到哪一天']);
  });
});

describe('a matter', () => {
  const matter = (deadline: string, status = 'in-progress', owner?: string) =>
    entry('deliberations', 'lu-deng', { matter: '路灯不亮', deadline, status, owner });

  test('waits from the day after its deadline until it is solved', () => {
    expect(texts(matter('2026-11-24'))).toEqual([]);
    expect(texts(matter('2026-11-23', 'in-progress', '物业公司'))).toEqual([
      '已超期 1 天，由物业公司负责',
    ]);
    expect(texts(matter('2026-11-23'))).toEqual(['已超期 1 天，没有写谁负责']);
    expect(texts(matter('2026-11-23', 'solved'))).toEqual([]);
  });
});

describe('a notice', () => {
  const notice = (expireAt?: string, more = {}) =>
    entry('notices', 'ting-shui', {
      title: '停水',
      publishAt: '2026-11-20 09:00',
      expireAt,
      ...more,
    });

  test('that ends within seven days may have to be prolonged', () => {
    expect(texts(notice('2026-12-01 18:00'))).toEqual([
      '2026-12-01 18:00 自动撤下。事情没完的，把失效时间往后改',
    ]);
    expect(texts(notice('2026-12-02 00:00'))).toEqual([]);
  });

  test('that has ended, or never ends, waits for nobody', () => {
    expect(waiting(notice('2026-11-24 09:30'), notice())).toEqual([]);
  });

  test('that is a draft or has yet to appear is listed as such and nowhere else', () => {
    const draft = notice('2026-11-25', { draft: true });
    const coming = notice('2026-11-26', { publishAt: '2026-11-25 08:00' });
    const { waiting, drafts, scheduled } = deskLines([draft, coming], [], now);
    expect(waiting).toEqual([]);
    expect(drafts.map(({ text }) => text)).toEqual(['草稿，居民还看不到']);
    expect(scheduled.map(({ text }) => text)).toEqual(['2026-11-25 08:00 自动公布']);
  });
});

test('what is urgent comes first, then what is due first', () => {
  const lines = waiting(
    entry('notices', 'a', { title: '后撤', publishAt: '2026-11-01', expireAt: '2026-11-27' }),
    entry('notices', 'b', { title: '先撤', publishAt: '2026-11-01', expireAt: '2026-11-26' }),
    entry('deliberations', 'c', { matter: '超期', deadline: '2026-11-20', status: 'accepted' }),
    entry('deliberations', 'd', { matter: '早就超期', deadline: '2026-10-20', status: 'accepted' }),
  );
  expect(lines.map(({ title }) => title)).toEqual(['早就超期', '超期', '先撤', '后撤']);
});

test('what the health page found is shown, but not what the desk sees for itself', () => {
  const found = (code: string): FoundLine => ({
    code,
    label: '值班和节假日',
    title: '逢三说事',
    text: '没有电话。',
    address: '/admin/#/collections/duty-sessions/entries/deliberation-day',
  });
  const codes = ['phone-missing', 'matter-overdue', 'announcement-over', 'notice-expires-soon'];
  expect(deskLines([], codes.map(found), now).found).toMatchObject([
    { reason: 'finding', urgent: true, title: '逢三说事', text: '没有电话。' },
  ]);
});

test('an entry without a title, or with a text where a day should be, breaks nothing', () => {
  const { drafts, waiting } = deskLines(
    [
      entry('news', 'a', { draft: true, publishedAt: 'bald' }),
      entry('deliberations', 'b', { deadline: 'bald', status: 'accepted' }),
      entry('flagRounds', 'c', { title: 7, state: 'announced', announcedTo: 3 }),
    ],
    [],
    now,
  );
  expect(drafts).toMatchObject([{ title: '（还没有标题）' }]);
  expect(waiting).toHaveLength(1);
});
