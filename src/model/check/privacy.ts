import { isDay } from '../../time/day.ts';
import type { Fault } from '../fault.ts';
import type { CollectionKey } from '../fields.ts';
import { bodyFault, type Entry, fieldFault } from './entry.ts';
import { type Petitioner, petitionersIn } from './petitioners.ts';

const MOBILE =
  '有手机号码“{}”。网站上不公布个人手机，请删掉，改写可以公开的办公电话（如 0370-1234567）。';
const IDENTITY = '有身份证号“{}”。身份证号绝不能公布，请删掉。';

/** Collections that never say who a resident is. News may name people who have agreed to it. */
const NAMELESS: readonly CollectionKey[] = ['deliberations'];
const WHO: Record<Petitioner['kind'], string> = {
  name: '“{}”像是居民的姓名。说事台账不写是谁提的，请改成“一位居民”或“3号楼居民”；担任公开职务的人，先登记到“人员”里。',
  flat: '“{}”能认出是哪一家。请只写到楼栋，例如“3号楼居民”。',
};

/** The names of those who hold a public office, and may be named everywhere. */
export function officersOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ collection, data }) =>
      collection.key === 'people' && typeof data.name === 'string' ? [data.name.trim()] : [],
    ),
  );
}

/** Names and flats of residents in an entry that must not say who a resident is. */
export function petitionerFaults(entry: Entry, officers: ReadonlySet<string>): Fault[] {
  if (!NAMELESS.includes(entry.collection.key)) return [];
  return leavesOf(entry.data).flatMap(({ path, text }) =>
    petitionersIn(text, officers).map(({ words, kind }) => ({
      ...fieldFault(entry, path, WHO[kind].replace('{}', words)),
      line: lineWith(entry, path, words),
    })),
  );
}

/** Mobile numbers and ID numbers anywhere in an entry: in its fields, known or not, and in its text. */
export function privacyFaults(entry: Entry): Fault[] {
  const faults: Fault[] = [];
  for (const { path, text } of leavesOf(entry.data)) {
    for (const { number, message } of privateNumbers(text)) {
      faults.push({ ...fieldFault(entry, path, message), line: lineWith(entry, path, number) });
    }
  }
  entry.body.split('\n').forEach((text, index) => {
    for (const { message } of privateNumbers(text)) {
      faults.push(bodyFault(entry, index + 1, message));
    }
  });
  return faults;
}

/** A text of several lines begins where its field stands; what was found stands further down. */
function lineWith({ lines, lineOf }: Entry, path: PropertyKey[], words: string) {
  const first = lineOf(path);
  if (first === undefined) return undefined;
  const further = lines.slice(first - 1).findIndex((line) => line.includes(words));
  return further < 0 ? first : first + further;
}

function leavesOf(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string' || typeof value === 'number')
    return [{ path, text: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inside.flatMap(([key, one]) => leavesOf(one, [...path, key]));
}

/** A number that names a person, and what the check says of it. */
export interface PrivateNumber {
  kind: 'mobile' | 'identity';
  number: string;
  message: string;
}

/**
 * The numbers in a line of text that name a person. A number that is part of a longer one, or of a web
 * address, is something else.
 */
export function privateNumbers(text: string): PrivateNumber[] {
  const plain = text.replace(/[０-９]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  const withoutAddresses = plain.replace(/https?:\/\/[^\s)>\]”"]+/g, (address) =>
    ' '.repeat(address.length),
  );
  const found = (
    kind: PrivateNumber['kind'],
    pattern: RegExp,
    message: string,
    isOne: (number: string) => boolean,
  ) =>
    [...withoutAddresses.matchAll(pattern)]
      .filter(([number]) => isOne(number))
      .map(({ 0: { length }, index }) => {
        const number = text.slice(index, index + length);
        return { kind, number, message: message.replace('{}', number) };
      });
  return [
    ...found('mobile', IN_ONE, MOBILE, () => true),
    ...found('mobile', IN_GROUPS, MOBILE, () => true),
    ...found('identity', ID_NUMBER, IDENTITY, isIdNumber),
  ];
}

const GAP = '[ \\u00A0\\u3000·.–—-]{1,2}';
const IN_ONE = /(?:(?<=\+86)|(?<!\d))1[3-9]\d{9}(?!\d)/g;
/** As people write them: 138 0013 8000, 1380 013 8000, 138 001 38000, 138-00138000, 1 3 8 0 0 … */
const GROUPS = [[3, 4, 4], [4, 3, 4], [3, 3, 5], [3, 8], [7, 4], new Array(11).fill(1)];
const IN_GROUPS = new RegExp(
  `(?<!\\d|\\d${GAP})(?=1(?:${GAP})?[3-9])(?:${GROUPS.map((sizes) =>
    sizes.map((size) => `\\d{${size}}`).join(GAP),
  ).join('|')})(?!\\d|${GAP}\\d)`,
  'g',
);
const ID_NUMBER = /(?<!\d)\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Za-z])/g;

/** Whether 18 characters are an ID number: a day of birth and the check digit of GB 11643. */
function isIdNumber(text: string): boolean {
  const digits = text.replace(/[ -]/g, '');
  const birthday = `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`;
  const sum = [...digits.slice(0, 17)].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return (
    /^(19|20)/.test(birthday) &&
    isDay(birthday) &&
    '10X98765432'[sum % 11] === digits.slice(17).toUpperCase()
  );
}
