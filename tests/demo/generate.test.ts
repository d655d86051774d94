import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectionList, collections } from '../../src/community/collections.ts';
import { isOverdue, wasInTime } from '../../src/community/deliberations/progress.ts';
import {
  isOverdue as isDisclosureOverdue,
  renewalOf,
} from '../../src/community/disclosures/renewal.ts';
import { dutyDates, timeOf } from '../../src/community/duty/next-dates.ts';
import { phaseOf } from '../../src/community/events/phase.ts';
import { currentBoard } from '../../src/community/flags/board.ts';
import { decided } from '../../src/community/flags/decide.ts';
import { flagRoundFaults } from '../../src/community/flags/faults.ts';
import { isPublished } from '../../src/community/news/visibility.ts';
import { isAlive } from '../../src/community/notices/visibility.ts';
import { openState } from '../../src/community/venues/opening-hours.ts';
import { petitionersIn } from '../../src/model/check/petitioners.ts';
import { filesBelow, readCollection } from '../../src/model/content-files.ts';
import type { EntryFile } from '../../src/model/entry-file.ts';
import type { CollectionKey, EntryOf, Field, Fields, TextField } from '../../src/model/fields.ts';
import { schemaOf } from '../../src/model/zod.ts';

const run = promisify(execFile);
const COMMAND = join(import.meta.dirname, 'generate.ts');
const TODAY = '2026-11-23';
const NOW = '2026-11-23T09:30';

let folder: string;
let set: string;
const files = new Map<CollectionKey, EntryFile[]>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  set = join(folder, 'set');
  await generate('--articles', '120', '--rounds', '12', '--out', set);
  for (const collection of collectionList) {
    const { entries, faults } = await readCollection(collection, set);
    expect(faults).toEqual([]);
    files.set(collection.key, entries);
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

function generate(...args: string[]) {
  return run(process.execPath, [COMMAND, ...args]);
}

/** The entries of a collection as the site would see them. */
function entriesOf<K extends CollectionKey>(key: K): EntryOf<(typeof collections)[K]>[] {
  const schema = schemaOf(collections[key]);
  return (files.get(key) ?? []).map(
    ({ id, data }) => ({ id, ...schema.parse(data) }) as EntryOf<(typeof collections)[K]>,
  );
}

/** Every value of an entry that is not empty, with its field, groups and rows included. */
function* valuesOf(fields: Fields, data: unknown): Generator<[Field, unknown]> {
  for (const [key, field] of Object.entries(fields)) {
    const value = (data as Record<string, unknown>)[key];
    if (value === undefined) continue;
    if (field.kind === 'group') yield* valuesOf(field.fields, value);
    else if (field.kind === 'rows') {
      for (const row of value as unknown[]) yield* valuesOf(field.fields, row);
    } else if (Array.isArray(value)) {
      for (const one of value) yield [field, one];
    } else yield [field, value];
  }
}

describe('the demo set', () => {
  test.each(collectionList)('$folder has entries, and all of them fit their schema', (one) => {
    const entries = files.get(one.key) ?? [];
    expect(entries).not.toEqual([]);
    const faults = entries.flatMap(({ file, data }) => {
      const { error } = schemaOf(one).safeParse(data);
      return (error?.issues ?? []).map(
        ({ path, message }) => `${file} ${path.join('.')} ${message}`,
      );
    });
    expect(faults).toEqual([]);
  });

  test('marks itself as a demo set', () => {
    expect(entriesOf('site')[0]?.demo).toBe(true);
  });

  test('has as many articles and rounds as were asked for', () => {
    expect(files.get('news')).toHaveLength(120);
    expect(files.get('flagRounds')).toHaveLength(12);
    expect(files.get('courtyards')).toHaveLength(11);
  });

  test('points only to entries that are there', () => {
    const missing = collectionList.flatMap(({ key, fields }) =>
      (files.get(key) ?? []).flatMap(({ file, data }) =>
        [...valuesOf(fields, data)].flatMap(([field, id]) =>
          (field.kind === 'reference' || field.kind === 'references') &&
          !files.get(field.to)?.some((entry) => entry.id === id)
            ? [`${file} → ${field.to} ${id}`]
            : [],
        ),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('has every photo and attachment that it names, and none besides', async () => {
    const named = collectionList.flatMap(({ key, fields }) =>
      (files.get(key) ?? []).flatMap(({ file, data, body }) => {
        const inData = [...valuesOf(fields, data)].flatMap(([{ kind }, value]) =>
          kind === 'photo' || kind === 'attachment' ? [String(value)] : [],
        );
        const inText = [...body.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
        return [file, ...[...inData, ...inText].map((name) => join(dirname(file), name))];
      }),
    );
    expect(await filesBelow(set)).toEqual([...new Set(named)].sort());
    expect(named.some((name) => name.endsWith('.pdf'))).toBe(true);
  });

  test('links only to pages of the site that are published', () => {
    const pages = new Set(
      ['', 'duty', 'flags', 'courtyards', 'notices', 'news', 'volunteers', 'organization']
        .concat(['honors', 'disclosures', 'deliberations', 'venues'])
        .map((path) => (path ? `/${path}/` : '/')),
    );
    for (const { key, address } of collectionList) {
      for (const { id, data } of files.get(key) ?? []) {
        const isLater = String(data.publishedAt ?? data.publishAt ?? '') > '2026-11-23 09:30';
        if (address && !data.draft && !isLater) pages.add(address.replace('{id}', id));
      }
    }
    const broken = [...files.values()].flat().flatMap(({ file, body, data }) =>
      [...`${body}\n${JSON.stringify(data)}`.matchAll(/\]\((\/[^)]*)\)|"address":"(\/[^"]*)"/g)]
        .map(([, inText, inData]) => inText ?? inData ?? '')
        .filter((address) => !pages.has(address))
        .map((address) => `${file} → ${address}`),
    );
    expect(broken).toEqual([]);
  });

  test('keeps every address but once, old ones included', () => {
    const addresses = collectionList.flatMap(({ key, address }) =>
      (files.get(key) ?? []).flatMap(({ id, data }) => [
        ...(address ? [address.replace('{id}', id)] : []),
        ...((data.aliases as string[] | undefined) ?? []),
      ]),
    );
    expect(addresses.filter((one, at) => addresses.indexOf(one) !== at)).toEqual([]);
    expect(addresses).toContain('/news/old-name/');
  });

  test('has titles as long as may be', () => {
    const longest = (['news', 'notices', 'deliberations', 'events'] as const).map((key) => {
      const { title, fields } = collections[key];
      const { max } = (fields as Fields)[title] as TextField;
      const lengths = (files.get(key) ?? []).map(({ data }) => String(data[title]).length);
      return { key, left: (max ?? 0) - Math.max(...lengths) };
    });
    expect(longest.filter(({ left }) => left > 0)).toEqual([]);
  });

  test('names nobody and nothing of the real community', async () => {
    const real =
      /振兴|振中|先锋振兴|都市花园|桂竹|河畔花园|王淑静|牛恩玉|赵玉山|贾吉玉|杨新利|朱琳|常江云/;
    const found = [...files.values()]
      .flat()
      .filter(({ body, data }) => real.test(body + JSON.stringify(data)));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  test('names no resident in a matter, and in the news only as residents are called there', () => {
    const officers = new Set(entriesOf('people').map(({ name }) => name));
    const found = (key: CollectionKey) =>
      (files.get(key) ?? [])
        .flatMap(({ body, data }) => [body, JSON.stringify(data)])
        .flatMap((text) => petitionersIn(text, officers).map(({ words }) => words));
    expect(found('deliberations')).toEqual([]);
    const called = found('news');
    expect(called.length).toBeGreaterThan(50);
    expect(called.filter((words) => !/^(.(女士|大爷|阿姨|师傅)|小.)$/.test(words))).toEqual([]);
  });

  test('has upright photos that carry a place and must be turned', async () => {
    const photo = await readFile(
      join(set, `news/2026-10-21-jiu-zhang-zhao-pian/jin-gui-te-xie.jpg`),
    );
    const { width, height, orientation, exif } = await sharp(photo).metadata();
    expect({ width, height, orientation }).toEqual({ width: 1200, height: 800, orientation: 6 });
    expect(exif?.includes('Demo Phone')).toBe(true);
    // Tag 0x8825 points to the block with the place (Exif 2.32, 4.6.3).
    expect(
      exif?.includes(Buffer.from([0x25, 0x88])) || exif?.includes(Buffer.from([0x88, 0x25])),
    ).toBe(true);
  });
});

describe('on its base day at 09:30', () => {
  test('one urgent notice is current, others are expired, coming or drafts', () => {
    const notices = entriesOf('notices');
    const alive = notices.filter((notice) => isAlive(notice, NOW));
    expect(alive.filter(({ level }) => level === 'urgent').map(({ title }) => title)).toEqual([
      '11月23日14时起望湖小区、槐荫里紧急停水，请提前储水',
    ]);
    expect(alive.some(({ pinned }) => pinned)).toBe(true);
    expect(new Set(alive.map(({ level }) => level))).toEqual(
      new Set(['urgent', 'important', 'normal']),
    );
    expect(notices.filter(({ expireAt }) => expireAt && expireAt <= NOW).length).toBeGreaterThan(
      20,
    );
    expect(notices.some(({ publishAt }) => publishAt > NOW)).toBe(true);
    expect(notices.some(({ draft }) => draft)).toBe(true);
  });

  test('activities are running, to come, over and cancelled', () => {
    const events = entriesOf('events').filter(({ draft }) => !draft);
    const phases = events.map((event) => phaseOf(event, NOW));
    expect(new Set(phases)).toEqual(new Set(['coming', 'running', 'past']));
    expect(events.filter(({ cancelled }) => cancelled)).toHaveLength(2);
  });

  test('all three kinds of duty are planned, one is going on, some dates are changed', () => {
    const sessions = entriesOf('dutySessions');
    expect(new Set(sessions.map(({ kind }) => kind))).toEqual(
      new Set(['post', 'friday', 'deliberation-day']),
    );
    const dates = sessions.flatMap((session) => dutyDates(session, TODAY, '2026-12-31'));
    expect(new Set(dates.map(({ state }) => state))).toEqual(
      new Set(['planned', 'moved-here', 'extra', 'moved-away', 'cancelled']),
    );
    const now = dates.filter((date) => timeOf(date, NOW) === 'now');
    expect(now.map(({ session }) => session)).toEqual(['feng-san-shuo-shi']);
  });

  test('venues are open, closed by an exception, and of unknown hours', () => {
    const states = entriesOf('venues').map((venue) => openState(venue, NOW));
    expect(new Set(states.map(({ state }) => state))).toEqual(
      new Set(['open', 'closed', 'unknown']),
    );
    expect(states).toContainEqual(expect.objectContaining({ reason: '更换地板，今天关闭' }));
  });

  test('matters stand in every state, some overdue, some solved late', () => {
    const matters = entriesOf('deliberations');
    expect(matters).toHaveLength(86);
    expect(new Set(matters.map(({ status }) => status))).toEqual(
      new Set(['accepted', 'in-progress', 'solved', 'escalated']),
    );
    const stuck = matters.filter((one) => one.status !== 'escalated' && isOverdue(one, TODAY));
    expect(stuck.length).toBeGreaterThanOrEqual(3);
    expect(matters.filter((one) => wasInTime(one) === false).length).toBeGreaterThanOrEqual(5);
    expect(matters.filter(({ solvedOn }) => solvedOn && solvedOn > TODAY)).toEqual([]);
  });

  test('some disclosures are overdue, some were never published', () => {
    const items = entriesOf('disclosures');
    expect(new Set(items.map((item) => renewalOf(item, TODAY)))).toEqual(
      new Set(['never', 'standing', 'current', 'due-soon', 'overdue']),
    );
    expect(new Set(items.map(({ cycle }) => cycle)).size).toBe(5);
    const overdue = items.filter((item) => isDisclosureOverdue(item, TODAY));
    expect(overdue.map(({ id }) => id)).toContain('shi-shi-jin-du');
    expect(items.some(({ lastRenewedOn }) => !lastRenewedOn)).toBe(true);
  });

  test('the latest round is under 公示, and the board has runs of both flags', () => {
    const rounds = entriesOf('flagRounds').map(decided);
    const [latest] = rounds.toSorted((a, b) => b.sequence - a.sequence);
    expect(latest).toMatchObject({
      state: 'announced',
      announcedFrom: '2026-11-20',
      announcedTo: '2026-11-27',
    });
    const board = currentBoard(rounds, entriesOf('courtyards'));
    const runs = (flag: string) => board.filter((line) => line.flag === flag && line.run > 1);
    expect(runs('red')).not.toEqual([]);
    expect(runs('yellow')).not.toEqual([]);
  });

  test('one article of today is out, one comes a minute later, one is a draft', () => {
    const articles = entriesOf('news');
    const out = (id: string) =>
      articles.filter((one) => one.id.endsWith(id)).map((one) => isPublished(one, NOW));
    expect(out(`${TODAY}-zheng-dian-fa-bu`)).toEqual([true]);
    expect(out(`${TODAY}-wan-yi-fen-zhong`)).toEqual([false]);
    expect(out('cao-gao')).toEqual([false]);
    expect(articles.filter((one) => !isPublished(one, NOW))).toHaveLength(3);
  });
});

describe('the flag rounds', () => {
  test('leave their flags to the points, but where the committee overruled one', () => {
    const rounds = entriesOf('flagRounds');
    expect(rounds.flatMap((round) => flagRoundFaults(round, rounds))).toEqual([]);
    const results = rounds.filter(({ sequence }) => sequence > 1).flatMap(({ results }) => results);
    expect(results.every(({ score }) => score !== undefined)).toBe(true);
    expect(results.filter(({ flag }) => flag)).toEqual([
      expect.objectContaining({ flag: 'none', overruled: expect.any(String) }),
    ]);
  });

  test('hold a tie', () => {
    const tied = entriesOf('flagRounds').filter(({ results }) => {
      const scores = results.flatMap(({ score }) => score ?? []);
      return new Set(scores).size < scores.length;
    });
    expect(tied).not.toEqual([]);
  });

  test('have photos from before and after', () => {
    const pairs = entriesOf('flagRounds')
      .flatMap(({ results }) => results)
      .filter(({ before, after }) => before.length > 0 && after.length > 0);
    expect(pairs).not.toEqual([]);
  });

  test('weigh their criteria to one hundred', () => {
    for (const { criteria } of entriesOf('flagRounds')) {
      expect(criteria.reduce((sum, { weight = 0 }) => sum + weight, 0)).toBe(100);
    }
  });

  test('hold a correction, a change of company and a round that a courtyard missed', () => {
    const rounds = entriesOf('flagRounds')
      .map(decided)
      .toSorted((a, b) => a.sequence - b.sequence);
    const corrected = rounds.filter(({ state }) => state === 'corrected');
    expect(corrected.map(({ corrections }) => corrections.length)).toEqual([2]);
    for (const { courtyard, was } of corrected[0]?.corrections ?? []) {
      expect(corrected[0]?.results.find((one) => one.courtyard === courtyard)?.flag).not.toBe(was);
    }
    const companies = rounds.map(
      ({ results }) => results.find(({ courtyard }) => courtyard === 'jin-sui')?.company,
    );
    expect([...new Set(companies)]).toEqual(['he-shun', 'nuan-yang']);
    expect(rounds.filter(({ results }) => results.length < 11)).toHaveLength(1);
  });
});

describe('the command', () => {
  test('writes the same bytes again, wherever the machine stands', async () => {
    const sums = await Promise.all(
      ['Pacific/Kiritimati', 'America/Los_Angeles'].map(async (TZ, index) => {
        const out = join(folder, `again-${index}`);
        await run(process.execPath, [COMMAND, '--articles', '120', '--out', out], {
          env: { ...process.env, TZ },
        });
        return sumOf(out);
      }),
    );
    expect(sums).toEqual([await sumOf(set), await sumOf(set)]);
  }, 60_000);

  test('writes other news for another seed, and is current on another day', async () => {
    const out = join(folder, 'other');
    const { stdout } = await generate(
      ...[
        '--articles',
        '20',
        '--rounds',
        '1',
        '--seed',
        '秋',
        '--today',
        '2024-02-29',
        '--out',
        out,
      ],
    );
    expect(stdout).toMatch(/^演示数据写好了：.*文章 20 篇、考核 1 轮/m);
    const notices = await readFile(join(out, 'notices/2024-02-29-ting-shui/index.md'), 'utf8');
    expect(notices).toContain('expireAt: 2024-03-01 22:00');
    const { entries } = await readCollection(collections.flagRounds, out);
    expect(entries.map(({ id, data }) => [id, data.state])).toEqual([['2023-q4', 'announced']]);
    const { entries: news } = await readCollection(collections.news, out);
    expect(news.map(({ id }) => id)).toContain('2024-02-29-run-ri');
  }, 60_000);

  test('replaces an earlier set, and leaves nothing of it', async () => {
    const out = join(folder, 'twice');
    await generate('--articles', '30', '--rounds', '3', '--seed', '2', '--out', out);
    await generate('--articles', '18', '--rounds', '2', '--out', out);
    const { entries } = await readCollection(collections.news, out);
    expect(entries).toHaveLength(18);
  }, 60_000);

  test('refuses a folder that holds other content', async () => {
    const out = join(folder, 'real');
    await mkdir(join(out, 'site'), { recursive: true });
    await writeFile(join(out, 'site/index.yml'), 'name: 某某社区\ndescription: 真的\n');
    await expect(generate('--out', out)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('已经有别的内容，不是演示数据'),
    });
    expect(await filesBelow(out)).toEqual(['site/index.yml']);
  });

  test.each([
    [['--articles', '10'], '没有写出放在哪个文件夹'],
    [['--articles', 'viele', '--out', 'x'], '--articles “viele”不对'],
    [['--rounds', '0', '--out', 'x'], '--rounds “0”不对'],
    [['--today', '2026-02-29', '--out', 'x'], '不是日历上的日期'],
    [['--artikel', '3', '--out', 'x'], '看不懂参数“--artikel”'],
    [['--out'], '看不懂参数“--out”'],
    [['somewhere'], '看不懂参数“somewhere”'],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(generate(...args)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(new RegExp(`^.*${message}.*\n用法：.*\n$`)),
    });
  });
});

async function sumOf(below: string): Promise<string> {
  const sum = createHash('sha256');
  for (const name of await filesBelow(below)) {
    sum.update(name).update(await readFile(join(below, name)));
  }
  return sum.digest('hex');
}
