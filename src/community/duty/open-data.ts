import {
  choice,
  type DataSet,
  key,
  type Keys,
  listOf,
  objectOf,
  objectsOf,
} from '../../feeds/open-data.ts';
import type { Day } from '../../time/day.ts';
import { calendarDay } from './calendar-day.ts';
import { type DutyDate, dutyDates, ruleInWords } from './next-dates.ts';
import { type DutyException, type DutySession, dutySessions } from './schema.ts';

/** The sessions with what their ids stand for, and the days for which their dates are written out. */
export interface DutyData {
  sessions: readonly DutySession[];
  courtyards: ReadonlyMap<string, string>;
  /** Names of people by id, as the pages show them. */
  people: ReadonlyMap<string, string>;
  from: Day;
  to: Day;
  site: string;
}

type Session = DutyData & { session: DutySession };

const { kind, rule: ruleField, exceptions } = dutySessions.fields;
const { every } = ruleField.fields;

const stateWord: Record<DutyDate['state'], string> = {
  planned: '照常',
  'moved-here': '由别的日子改到这天',
  extra: '加开',
  'moved-away': '改到别的日子，这天没有',
  cancelled: '取消，这天没有',
};

const rule: Keys<DutySession['rule']> = {
  every: choice(every.options, '按什么重复', ({ every }) => every, { always: true }),
  weekday: key(
    'whole',
    '星期几，1 是星期一，7 是星期日；没有定下来的不写',
    ({ weekday }) => weekday && Number(weekday),
  ),
  monthDays: listOf('whole', '每月几号', ({ monthDays }) => monthDays),
  dates: listOf('day', '指定的日期', ({ dates }) => dates),
};

const exception: Keys<DutyException> = {
  on: key('day', '原定的日期；加开时是加开的日期', ({ on }) => on, { always: true }),
  change: choice(exceptions.fields.change.options, '怎么变', ({ change }) => change, {
    always: true,
  }),
  movedTo: key('day', '改到哪一天', ({ movedTo }) => movedTo),
  opensAt: key('clock', '这一次几点开始', ({ opensAt }) => opensAt),
  closesAt: key('clock', '这一次几点结束', ({ closesAt }) => closesAt),
  place: key('text', '这一次在哪里', ({ place }) => place),
  reason: key('text', '原因', ({ reason }) => reason, { always: true }),
};

const date: Keys<DutyDate> = {
  day: key('day', '日期', ({ day }) => day, { always: true }),
  state: choice(stateWord, '这一天的情况', ({ state }) => state, { always: true }),
  opensAt: key('clock', '几点开始', ({ opensAt }) => opensAt),
  closesAt: key('clock', '几点结束', ({ closesAt }) => closesAt),
  place: key('text', '地点', ({ place }) => place),
  reason: key('text', '变动的原因', ({ reason }) => reason),
  otherDay: key('day', '由哪一天改来，或者改到哪一天', ({ otherDay }) => otherDay),
  holiday: key('text', '节假日或者调休上班', ({ day }) => calendarDay(day).holiday),
};

const named = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
  ids.map((id) => names.get(id) ?? id);

const session: Keys<Session> = {
  id: key('text', '编号，不会变', ({ session }) => session.id, { always: true }),
  title: key('text', '名称', ({ session }) => session.title, { always: true }),
  kind: choice(kind.options, '种类', ({ session }) => session.kind, { always: true }),
  who: key('text', '谁在值班', ({ session }) => session.who, { always: true }),
  people: listOf('text', '值班人员', ({ session, people }) => named(session.people, people)),
  phone: key('text', '电话', ({ session }) => session.phone),
  opensAt: key('clock', '平时几点开始', ({ session }) => session.opensAt),
  closesAt: key('clock', '平时几点结束', ({ session }) => session.closesAt),
  place: key('text', '平时在哪里', ({ session }) => session.place),
  courtyards: listOf('text', '在哪些庭院；空的是全社区', ({ session, courtyards }) =>
    named(session.courtyards, courtyards),
  ),
  purpose: key('text', '做什么', ({ session }) => session.purpose),
  ruleInWords: key('text', '规律，用话说', ({ session }) => ruleInWords(session), {
    always: true,
  }),
  rule: objectOf('规律', rule, ({ session }: Session) => session.rule),
  exceptions: objectsOf('变动', exception, ({ session }: Session) => session.exceptions),
  dates: objectsOf(
    '从 from 到 to 的每一次，变动已经算进去；取消和改走的也在，看 state',
    date,
    ({ session, from, to }: Session) => dutyDates(session, from, to),
  ),
  address: key(
    'address',
    '网页',
    ({ session, site }) => new URL(`/duty/#${session.id}`, site).href,
    {
      always: true,
    },
  ),
};

/** The duty sessions as open data: rules and exceptions as staff wrote them, and the days they make. */
export const dutyData: DataSet<DutyData> = {
  name: 'duty',
  version: 1,
  title: '值班说事安排',
  about: '坐班设岗、周五一站式坐班和逢三说事的规律、变动，以及今后几个月的每一天。',
  renewed: '每天至少一次；改了值班安排以后，随网站一起更新。',
  keys: {
    timeZone: key('text', '日期和钟点所在的时区', () => 'Asia/Shanghai', { always: true }),
    from: key('day', 'dates 从哪一天写起', ({ from }) => from, { always: true }),
    to: key('day', 'dates 写到哪一天', ({ to }) => to, { always: true }),
    sessions: objectsOf('每一种值班', session, (data: DutyData) =>
      data.sessions.map((session) => ({ ...data, session })),
    ),
  },
};
