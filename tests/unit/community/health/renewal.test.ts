import { describe, expect, test } from 'vitest';
import {
  disclosuresArePublished,
  disclosuresAreRenewed,
  frontPageIsRenewed,
  newsAreRenewed,
  noticesAreRenewed,
} from '../../../../src/community/health/renewal.ts';
import { contentOfFiles, found, NOW } from '../../../examples/health.ts';

const article = (day: string, more = '') => ({
  [`news/${day}-a/index.md`]: `---\ntitle: 扫雪\npublishedAt: ${day} 08:00\ncategory: party\n${more}---\n雪。\n`,
});
const notice = (day: string, more = '') => ({
  [`notices/${day}-n/index.md`]: `---\ntitle: 停水\nlevel: normal\npublishAt: ${day} 08:00\n${more}---\n停水。\n`,
});
const round = (announcedFrom: string) => ({
  'flag-rounds/q3/index.yml': `title: 三季度\nsequence: 1\nstate: in-force\nannouncedFrom: ${announcedFrom}\n`,
});
const disclosure = (cycle: string, more = '') => ({
  'disclosures/budget/index.yml': `item: 办公经费\nheading: finance\ncycle: ${cycle}\n${more}`,
});

describe('the front page', () => {
  test('is fresh on its fourteenth day and stale on its fifteenth', () => {
    expect(found(frontPageIsRenewed, article('2026-11-10'))).toEqual([
      'front-page-stale-soon hint news',
    ]);
    expect(found(frontPageIsRenewed, article('2026-11-09'))).toEqual(['front-page-stale now news']);
  });

  test('says since when it has been stale', () => {
    const [finding] = frontPageIsRenewed.find(contentOfFiles(article('2026-11-09')), NOW);
    expect(finding).toMatchObject({
      since: '2026-11-24',
      text: '首页已经 15 天没有更新（上一次是2026年11月9日）。检查要求首页两周内有更新。发一篇活动动态或通知就可以。',
    });
  });

  test('is renewed by whatever it shows: an article, a notice, a round', () => {
    const old = article('2026-01-01');
    expect(found(frontPageIsRenewed, { ...old, ...article('2026-11-20') })).toEqual([]);
    expect(found(frontPageIsRenewed, { ...old, ...notice('2026-11-20') })).toEqual([]);
    expect(found(frontPageIsRenewed, { ...old, ...round('2026-11-20') })).toEqual([]);
  });

  test('is not renewed by a draft, nor by what is yet to appear', () => {
    expect(
      found(frontPageIsRenewed, {
        ...article('2026-01-01'),
        ...article('2026-11-20', 'draft: true\n'),
        ...article('2026-11-30'),
        ...round('2026-12-01'),
      }),
    ).toEqual(['front-page-stale now news']);
  });

  test('is stale where nothing was ever published', () => {
    expect(found(frontPageIsRenewed, {})).toEqual(['front-page-stale now news']);
  });
});

test('the news must be renewed within two weeks, whatever else is new', () => {
  expect(found(newsAreRenewed, { ...article('2026-11-09'), ...notice('2026-11-24') })).toEqual([
    'news-stale soon news',
  ]);
  expect(found(newsAreRenewed, article('2026-11-14'))).toEqual([]);
  expect(found(newsAreRenewed, article('2026-11-13'))).toEqual(['news-stale-soon hint news']);
});

test('the notices must be renewed within half a year, and one that has expired counts', () => {
  expect(found(noticesAreRenewed, notice('2026-05-24'))).toEqual(['notices-stale soon notices']);
  expect(found(noticesAreRenewed, notice('2026-06-24', 'expireAt: 2026-06-30\n'))).toEqual([]);
});

describe('a disclosure', () => {
  test('is overdue from the day after its cycle ends', () => {
    const since = (day: string) => disclosure('monthly', `lastRenewedOn: ${day}\n`);
    expect(found(disclosuresAreRenewed, since('2026-10-23'))).toEqual([
      'disclosure-overdue now disclosures/budget',
    ]);
    const [finding] = disclosuresAreRenewed.find(contentOfFiles(since('2026-10-21')), NOW);
    expect(finding).toMatchObject({
      since: '2026-11-22',
      text: '每月公布一次，应当在2026年11月21日前更新，已经逾期 3 天。更新内容后改“最近公布日期”。',
    });
  });

  test('is announced a week before it is due', () => {
    expect(
      found(disclosuresAreRenewed, disclosure('monthly', 'lastRenewedOn: 2026-11-01\n')),
    ).toEqual(['disclosure-due-soon hint disclosures/budget']);
    expect(
      found(disclosuresAreRenewed, disclosure('monthly', 'lastRenewedOn: 2026-11-02\n')),
    ).toEqual([]);
  });

  test('without a cycle of time is never overdue', () => {
    expect(
      found(disclosuresAreRenewed, disclosure('on-change', 'lastRenewedOn: 2020-01-01\n')),
    ).toEqual([]);
  });

  test('that was never published is named, whatever its cycle', () => {
    expect(found(disclosuresArePublished, disclosure('on-change'))).toEqual([
      'disclosure-never-published soon disclosures/budget',
    ]);
    expect(
      found(disclosuresArePublished, disclosure('monthly', 'lastRenewedOn: 2020-01-01\n')),
    ).toEqual([]);
  });
});
