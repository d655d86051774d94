import type { Moment } from './day.ts';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clocks in the community show at an instant, wherever the machine that asks stands. */
export function momentOf(instant: Date): Moment {
  const read: Record<string, string> = {};
  for (const { type, value } of parts.formatToParts(instant)) read[type] = value;
  return `${read.year}-${read.month}-${read.day}T${read.hour}:${read.minute}`;
}
