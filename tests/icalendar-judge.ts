/**
 * A small judge of iCalendar files by the rules of RFC 5545 alone, written without the code that makes
 * them. Section numbers are those of the RFC.
 */

interface Line {
  name: string;
  parameters: Readonly<Record<string, string>>;
  value: string;
}
interface Component {
  name: string;
  lines: Line[];
  parts: Component[];
}

/** How often a property may stand in a component: exactly once, or at most once (3.6). */
const ONCE: Record<string, readonly string[]> = {
  VCALENDAR: ['PRODID', 'VERSION'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
  VALARM: ['ACTION', 'TRIGGER'],
  VTIMEZONE: ['TZID'],
  STANDARD: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'],
};
const AT_MOST_ONCE: Record<string, readonly string[]> = {
  VCALENDAR: ['CALSCALE', 'METHOD'],
  VEVENT: [
    ...['CLASS', 'CREATED', 'DESCRIPTION', 'GEO', 'LAST-MODIFIED', 'LOCATION', 'ORGANIZER'],
    ...['PRIORITY', 'SEQUENCE', 'STATUS', 'SUMMARY', 'TRANSP', 'URL', 'RECURRENCE-ID', 'RRULE'],
    ...['DTEND', 'DURATION'],
  ],
};
/** What may stand inside what (3.6). */
const INSIDE: Record<string, readonly string[]> = {
  VCALENDAR: ['VEVENT', 'VTIMEZONE'],
  VEVENT: ['VALARM'],
  VTIMEZONE: ['STANDARD', 'DAYLIGHT'],
};
const TEXTS = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'X-WR-CALNAME', 'NAME', 'PRODID', 'UID'];

/** What the value of a property must be (3.3); `kind` is its VALUE parameter. */
const VALUES: Record<string, (value: string, kind?: string) => boolean> = {
  DTSTAMP: (one) => isMoment(one) && one.endsWith('Z'),
  DTSTART: isTime,
  DTEND: isTime,
  EXDATE: (list, kind) => list.split(',').every((one) => isTime(one, kind)),
  SEQUENCE: (one) => /^\d+$/.test(one),
  STATUS: (one) => ['TENTATIVE', 'CONFIRMED', 'CANCELLED'].includes(one),
  TRIGGER: (one) => /^[+-]?P(?:\d+W|(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(one),
  ACTION: (one) => ['DISPLAY', 'AUDIO', 'EMAIL'].includes(one),
  URL: (one) => URL.canParse(one),
  TZOFFSETFROM: (one) => /^[+-]\d{4}$/.test(one),
  TZOFFSETTO: (one) => /^[+-]\d{4}$/.test(one),
  RRULE: isRule,
};

/** All that is wrong with the bytes of an `.ics` file, in words. */
export function icalendarFaults(bytes: Uint8Array): string[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const faults = foldingFaults(bytes, text);
  const { roots, broken } = read(text.replace(/\r\n[ \t]/g, ''));
  faults.push(...broken);
  const [calendar, ...more] = roots;
  if (calendar?.name !== 'VCALENDAR' || more.length > 0)
    return [...faults, '3.4: not one VCALENDAR'];
  if (calendar.parts.length === 0) faults.push('3.6: a calendar without a component');
  if (valueIn(calendar, 'VERSION') !== '2.0') faults.push('3.7.4: VERSION is not 2.0');
  faults.push(...everyComponent(calendar).flatMap(componentFaults));
  const zones = calendar.parts.filter(({ name }) => name === 'VTIMEZONE').map(tzid);
  const events = calendar.parts.filter(({ name }) => name === 'VEVENT');
  faults.push(...events.flatMap((event) => eventFaults(event, zones)));
  const uids = events.map((event) => valueIn(event, 'UID'));
  if (new Set(uids).size < uids.length) faults.push('3.8.4.7: a UID stands twice');
  return faults;
}

function foldingFaults(bytes: Uint8Array, text: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith('\r\n')) faults.push('3.1: the last line is not ended');
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) faults.push('3.1: a line that does not end in CRLF');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)) faults.push('3.1: a control character');
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    const line = bytes.subarray(start, end - 1);
    if (line.length > 75) faults.push(`3.1: ${line.length} octets in a line`);
    if (line.length === 0) faults.push('3.1: an empty line');
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(line);
    } catch {
      faults.push('3.1: a character is split by a fold');
    }
    start = end + 1;
  }
  return faults;
}

/** The components of an unfolded text, and what cannot be read. */
function read(text: string): { roots: Component[]; broken: string[] } {
  const broken: string[] = [];
  const top: Component = { name: '', lines: [], parts: [] };
  const open = [top];
  for (const line of text.split('\r\n').slice(0, -1)) {
    const parts = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^;:,"]*))*):(.*)$/.exec(line);
    const here = open[open.length - 1] as Component;
    if (!parts) {
      broken.push(`3.1: no content line: ${line}`);
      continue;
    }
    const [, name = '', parameters = '', value = ''] = parts;
    if (name === 'BEGIN') {
      const component: Component = { name: value, lines: [], parts: [] };
      here.parts.push(component);
      open.push(component);
    } else if (name === 'END') {
      if (here.name !== value) broken.push(`3.6: END:${value} closes ${here.name}`);
      open.pop();
    } else {
      if (here.parts.length > 0) broken.push(`3.6: ${name} stands behind a part of ${here.name}`);
      here.lines.push({ name, parameters: parametersOf(parameters), value });
    }
  }
  if (open.length !== 1) broken.push('3.6: a component is not ended');
  return { roots: top.parts, broken };
}

function parametersOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(';')
      .filter(Boolean)
      .map((one) => one.split('=') as [string, string]),
  );
}

function componentFaults({ name, lines, parts }: Component): string[] {
  const count = (property: string) => lines.filter((line) => line.name === property).length;
  const alarmWords = name === 'VALARM' && lines.some(({ value }) => value === 'DISPLAY');
  return [
    ...[...(ONCE[name] ?? []), ...(alarmWords ? ['DESCRIPTION'] : [])]
      .filter((property) => count(property) !== 1)
      .map((property) => `3.6: ${name} has ${count(property)} ${property}`),
    ...(AT_MOST_ONCE[name] ?? [])
      .filter((property) => count(property) > 1)
      .map((property) => `3.6: ${name} has ${count(property)} ${property}`),
    ...parts
      .filter((part) => !(INSIDE[name] ?? []).includes(part.name))
      .map((part) => `3.6: ${part.name} inside ${name}`),
    ...(name === 'VTIMEZONE' && parts.length === 0 ? ['3.6.5: a zone without rules'] : []),
    ...lines.flatMap(lineFaults),
  ];
}

function lineFaults({ name, parameters, value }: Line): string[] {
  if (TEXTS.includes(name)) {
    const plain = value.replace(/\\[\\;,nN]/g, '');
    return /[\\;,]/.test(plain) ? [`3.3.11: ${name} is not escaped: ${value}`] : [];
  }
  return VALUES[name]?.(value, parameters.VALUE) === false ? [`3.3: ${name} says ${value}`] : [];
}

function eventFaults(event: Component, zones: readonly string[]): string[] {
  const faults: string[] = [];
  const lineOf = (property: string) => event.lines.find(({ name }) => name === property);
  const start = lineOf('DTSTART');
  const end = lineOf('DTEND');
  const times = event.lines.filter(({ name }) => ['DTSTART', 'DTEND', 'EXDATE'].includes(name));
  for (const { name, parameters, value } of times) {
    if (parameters.TZID && !zones.includes(parameters.TZID)) {
      faults.push(`3.2.19: no VTIMEZONE for ${parameters.TZID}`);
    }
    if (parameters.TZID && value.includes('Z')) faults.push(`3.2.19: ${name} has zone and Z`);
    if (
      parameters.VALUE !== start?.parameters.VALUE ||
      parameters.TZID !== start?.parameters.TZID
    ) {
      faults.push(`3.8.2.2: ${name} is of another kind than DTSTART`);
    }
  }
  if (end && lineOf('DURATION')) faults.push('3.6.1: DTEND and DURATION');
  if (start && end && end.value <= start.value) faults.push('3.8.2.2: ends before it begins');
  const rule = lineOf('RRULE')?.value;
  const excepted = (lineOf('EXDATE')?.value ?? '').split(',').filter(Boolean);
  if (!rule && excepted.length > 0) faults.push('3.8.5.1: EXDATE without a repetition');
  if (rule && start) {
    for (const day of [start.value, ...excepted]) {
      if (!fits(rule, day)) faults.push(`3.8.5.3: ${day} is no day of ${rule}`);
    }
    for (const day of excepted) {
      if (day < start.value) faults.push(`3.8.5.1: ${day} lies before the beginning`);
      if (day.slice(8) !== start.value.slice(8)) faults.push(`3.8.5.1: ${day} has another hour`);
    }
  }
  return faults;
}

/** Whether a rule that names a weekday or days of the month holds on a day. */
function fits(rule: string, time: string): boolean {
  const { BYDAY, BYMONTHDAY } = parametersOf(rule);
  const day = new Date(
    Date.UTC(Number(time.slice(0, 4)), Number(time.slice(4, 6)) - 1, Number(time.slice(6, 8))),
  );
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][day.getUTCDay()] ?? '';
  if (BYDAY) return BYDAY.split(',').includes(weekday);
  return (BYMONTHDAY ?? '').split(',').map(Number).includes(day.getUTCDate());
}

function isRule(value: string): boolean {
  const { FREQ, BYDAY, BYMONTHDAY, ...more } = parametersOf(value);
  if (Object.keys(more).length > 0) return false;
  if (FREQ === 'WEEKLY') return /^(MO|TU|WE|TH|FR|SA|SU)$/.test(BYDAY ?? '') && !BYMONTHDAY;
  const days = (BYMONTHDAY ?? '').split(',').map(Number);
  return FREQ === 'MONTHLY' && !BYDAY && days.every((day) => day >= 1 && day <= 31);
}

function isTime(value: string, kind = 'DATE-TIME'): boolean {
  return kind === 'DATE' ? isDate(value) : isMoment(value);
}

function isDate(value: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

function isMoment(value: string): boolean {
  const [, date = '', clock = ''] = /^(\d{8})T(\d{6})Z?$/.exec(value) ?? [];
  return isDate(date) && /^([01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(clock);
}

function everyComponent(component: Component): Component[] {
  return [component, ...component.parts.flatMap(everyComponent)];
}

function valueIn(component: Component, property: string): string | undefined {
  return component.lines.find(({ name }) => name === property)?.value;
}

function tzid(zone: Component): string {
  return valueIn(zone, 'TZID') ?? '';
}
