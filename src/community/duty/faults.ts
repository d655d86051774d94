import type { FieldFault } from '../../model/fault.ts';
import { hasDates, recursOn } from './next-dates.ts';
import type { DutyException, DutySession } from './schema.ts';

/** The rule has what its kind of repetition needs and nothing else; hours and exceptions make sense. */
export function dutyFaults(session: Partial<DutySession>): FieldFault[] {
  return [
    ...(session.rule ? ruleFaults(session.rule) : []),
    ...hoursFaults(session, []),
    ...(session.exceptions ?? []).flatMap((exception, index) =>
      exceptionFaults(exception, session, ['exceptions', index]),
    ),
    ...twoOnOneDay(session.exceptions ?? []),
  ];
}

function twoOnOneDay(exceptions: readonly DutyException[]): FieldFault[] {
  return exceptions.flatMap(({ on }, index) => {
    const earlier = exceptions.findIndex((exception) => exception.on === on);
    if (earlier === index || !on) return [];
    const message = `${on} 在第 ${earlier + 1} 项已经有变动了。同一天只写一条；只改几点或地点的，写“改期”，改到同一天。`;
    return [{ path: ['exceptions', index, 'on'], message }];
  });
}

function ruleFaults({ every, weekday, monthDays, dates }: DutySession['rule']): FieldFault[] {
  const faults: FieldFault[] = [];
  if (every === 'month' && monthDays.length === 0) {
    faults.push({ path: ['rule', 'monthDays'], message: '按“每月”重复，就要写每月几号。' });
  }
  if (every === 'dates' && dates.length === 0) {
    faults.push({ path: ['rule', 'dates'], message: '按“指定日期”，就要写出日期。' });
  }
  const unneeded = (key: string, label: string) => ({
    path: ['rule', key],
    message: `只有按“${label}”重复时才填。请删掉，或改“按什么重复”。`,
  });
  if (every !== 'week' && weekday) faults.push(unneeded('weekday', '每周'));
  if (every !== 'month' && monthDays.length > 0) faults.push(unneeded('monthDays', '每月'));
  if (every !== 'dates' && dates.length > 0) faults.push(unneeded('dates', '指定日期'));
  return faults;
}

function exceptionFaults(
  exception: DutyException,
  session: Partial<DutySession>,
  at: (string | number)[],
): FieldFault[] {
  const faults: FieldFault[] = [];
  const { on, change } = exception;
  // Nobody can say what a rule that is not complete yet puts on a day.
  const isKnown = session.rule && hasDates({ rule: session.rule }) && on;
  if (change !== 'extra' && isKnown && session.rule && !recursOn(session.rule, on)) {
    faults.push({
      path: [...at, 'on'],
      message: `按规律，${on} 这天本来就没有，谈不上改期或取消。请改成原定的日期，或改成“加开”；规律变了以后，以前的变动可以删掉。`,
    });
  }
  if (exception.change === 'moved' && !exception.movedTo) {
    faults.push({ path: [...at, 'movedTo'], message: '改期就要写改到哪一天。' });
  }
  if (exception.change !== 'moved' && exception.movedTo) {
    faults.push({
      path: [...at, 'movedTo'],
      message: '只有“改期”才填。请删掉，或把“怎么变”改成“改期”。',
    });
  }
  if (exception.opensAt || exception.closesAt) {
    faults.push(
      ...hoursFaults(
        {
          opensAt: exception.opensAt ?? session.opensAt,
          closesAt: exception.closesAt ?? session.closesAt,
        },
        at,
      ),
    );
  }
  return faults;
}

function hoursFaults(
  { opensAt, closesAt }: Pick<Partial<DutySession>, 'opensAt' | 'closesAt'>,
  at: (string | number)[],
): FieldFault[] {
  if (!opensAt || !closesAt || closesAt > opensAt) return [];
  return [{ path: [...at, 'closesAt'], message: '结束要晚于开始。' }];
}
