import { useEffect, useState } from 'react';
import { collections } from '../../../src/community/collections.ts';
import { cmsAddress } from '../../../src/community/health/cms-address.ts';
import { type Moment, dayOf } from '../../../src/time/day.ts';
import { weekdayName } from '../../../src/time/format.ts';
import { momentOf } from '../../../src/time/now.ts';
import type { ContentBackend } from '../backend.ts';
import { Icon, type IconName } from '../frame/Icon.tsx';
import { Menu } from '../frame/Menu.tsx';
import { type UnsavedText, unsavedTexts, urgentFindings, writtenEntries } from './gather.ts';
import { deskLines, type FoundLine, type Line, type WrittenEntry } from './waiting.ts';

/** So many lines of a list are open from the start. */
const SHOWN = 6;

interface Gathered {
  entries?: readonly WrittenEntry[];
  findings: readonly FoundLine[];
  unsaved: readonly UnsavedText[];
  failed?: true;
}

/** The first screen of the CMS (工作台), which looks through the content behind a backend. */
export function Desk({ content }: { content: ContentBackend }) {
  const [now] = useState<Moment>(() => momentOf(new Date()));
  const [gathered, setGathered] = useState<Gathered>({ findings: [], unsaved: [] });
  useEffect(() => {
    const add = (part: Partial<Gathered>) => setGathered((before) => ({ ...before, ...part }));
    writtenEntries(content).then(
      (entries) => add({ entries }),
      () => add({ failed: true }),
    );
    // Without these the desk is still of use.
    unsavedTexts().then(
      (unsaved) => add({ unsaved }),
      () => {},
    );
    urgentFindings().then(
      (findings) => add({ findings }),
      () => {},
    );
  }, [content]);
  return <DeskAt now={now} {...gathered} />;
}

function DeskAt({ now, entries, findings, unsaved, failed }: Gathered & { now: Moment }) {
  const { waiting, found, drafts, scheduled } = deskLines(entries ?? [], findings, now);
  const [, month, date] = dayOf(now).split('-').map(Number);
  return (
    <div className="desk-screen">
      <main className="desk">
        <header className="desk-day">
          <h1>
            {month}月{date}日 <span>{weekdayName(dayOf(now))}</span>
          </h1>
          <p role="status">
            {failed ? FAILED : entries ? verdict([...waiting, ...found]) : '正在看有什么事要办……'}
          </p>
        </header>

        <section aria-label="常做的事">
          <ul className="desk-jobs">
            {jobs(entries ?? []).map(({ name, hint, icon, address }) => (
              <li key={name}>
                <a href={address}>
                  <Icon name={icon} />
                  <strong>{name}</strong>
                  <span>{hint}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>

        {unsaved.length > 0 && (
          <section className="desk-unsaved" aria-labelledby="desk-unsaved">
            <h2 id="desk-unsaved">接着写</h2>
            <p className="desk-about">这些写了还没有保存，只留在这台电脑的浏览器里。</p>
            <ul className="desk-lines">
              {unsaved.map(({ label, title, isNew, address }) => (
                <li key={address}>
                  <a href={address}>{title}</a>
                  <p>
                    <span className="desk-label">{label}</span>
                    {isNew ? '新写的，从来没有保存过' : '改了还没有保存'}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}

        <Lines
          name="等您办"
          lines={waiting}
          empty={entries && '没有。公示、期限和通知都看过了。'}
        />
        {found.length > 0 && <Lines name="体检查出来的" lines={found} />}
        <div className="desk-pair">
          <Lines name="草稿" lines={drafts} empty={entries && '没有草稿。'} />
          <Lines name="到时自动公布" lines={scheduled} empty={entries && '没有排好时间的。'} />
        </div>

        <a className="desk-help" href="/admin/help/">
          <Icon name="help" />
          <span>
            <strong>帮助：一步一步照着做</strong>
            写文章、发通知、录一轮红黄旗、改一次逢三说事，都有图。
          </span>
        </a>
      </main>
      <Menu />
    </div>
  );
}

const FAILED = '读不到网站的内容。请看看网络，过一会儿刷新这一页。';

function verdict(waiting: readonly Line[]): string {
  const urgent = waiting.filter((line) => line.urgent).length;
  if (waiting.length === 0) return '眼下没有等您办的事。';
  if (urgent === 0) return `有 ${waiting.length} 件事等您办，都不急。`;
  return urgent === waiting.length
    ? `有 ${urgent} 件事要马上办。`
    : `有 ${waiting.length} 件事等您办，其中 ${urgent} 件要马上办。`;
}

function Lines({ name, lines, empty }: { name: string; lines: readonly Line[]; empty?: string }) {
  const [all, setAll] = useState(false);
  const id = `desk-${name}`;
  const shown = all ? lines : lines.slice(0, SHOWN);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {name} {lines.length > 0 && <span className="desk-count">{lines.length}</span>}
      </h2>
      {lines.length === 0 && empty && <p className="desk-about">{empty}</p>}
      <ul className="desk-lines">
        {shown.map(({ reason, urgent, label, title, text, address }) => (
          <li key={`${reason} ${address} ${text}`} data-reason={reason} data-urgent={urgent}>
            <a href={address}>{title}</a>
            <p>
              <span className="desk-label">{urgent ? `${label} · 马上办` : label}</span>
              {text}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <button type="button" className="desk-more" onClick={() => setAll(true)}>
          再看 {lines.length - shown.length} 条
        </button>
      )}
    </section>
  );
}

interface Job {
  name: string;
  hint: string;
  icon: IconName;
  address: string;
}

/** What staff do every week, one press away. */
function jobs(entries: readonly WrittenEntry[]): Job[] {
  const session = entries.find(
    ({ collection, data }) => collection === 'dutySessions' && data.kind === 'deliberation-day',
  );
  const make = (key: 'news' | 'notices' | 'flagRounds') =>
    `#/collections/${collections[key].folder}/new`;
  return [
    { name: '写活动新闻', hint: '配上照片，保存就公布', icon: 'news', address: make('news') },
    { name: '发通知', hint: '到时间自己撤下', icon: 'notices', address: make('notices') },
    {
      name: '录一轮红黄旗',
      hint: '逐个庭院打分、写理由',
      icon: 'flag',
      address: make('flagRounds'),
    },
    {
      name: '改逢三说事',
      hint: '改期、取消或加开一次',
      icon: 'calendar',
      address: cmsAddress(session ?? { collection: 'dutySessions' }),
    },
  ];
}
