import { unfoldChinese } from '../../src/model/chinese-lines.ts';
import type { Field, Fields, Photo } from '../../src/model/fields.ts';
import { dayOf, isClock, isDay, type Moment, readMoment } from '../../src/time/day.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a form cannot know by itself. */
export interface Surroundings {
  now: Moment;
  /** The photo of a name that a field holds; nothing when there is none. */
  photo(name: string): Photo | undefined;
}

/**
 * What a form holds, as the site would read it. A form is half filled most of its life, so nothing is
 * a fault here: what does not fit is not there, and what every page needs is held by its label in
 * brackets, the present day or the first choice.
 */
export function shownEntry(fields: Fields, data: Data, around: Surroundings): Data {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = fieldValue(field, data[name], around);
      return [name, value ?? (field.required ? placeholderOf(field, around) : undefined)];
    }),
  );
}

function fieldValue(field: Field, value: unknown, around: Surroundings): unknown {
  const text = textOf(value);
  switch (field.kind) {
    case 'text':
    case 'phone':
    case 'link':
    case 'reference':
    case 'attachment':
      return text;
    case 'lines':
      return text?.split('\n').map(unfoldChinese).join('\n');
    case 'day':
      return text && isDay(text) && isNear(text) ? text : undefined;
    case 'roughDay':
      return text && isDay(`${text}-01-01`.slice(0, 10)) && isNear(text) ? text : undefined;
    case 'moment':
      return text && isNear(text) ? readMoment(text) : undefined;
    case 'clock':
      return text && isClock(text) ? text : undefined;
    case 'number':
      return numberOf(value);
    case 'toggle':
      return value === true;
    case 'choice':
      return text && text in field.options ? text : field.default;
    case 'choices':
      return textsOf(value).filter((one) => one in field.options);
    case 'texts':
    case 'references':
      return textsOf(value);
    case 'days':
      return textsOf(value).filter((day) => isDay(day) && isNear(day));
    case 'numbers':
      return listOf(value)
        .map(numberOf)
        .filter((one) => one !== undefined && one >= field.min && one <= field.max);
    case 'photo':
      return text && around.photo(text);
    case 'group':
      return isFilled(value) ? shownEntry(field.fields, value, around) : undefined;
    case 'rows':
      return listOf(value)
        .filter(isFilled)
        .filter((row) => canBeShown(field.fields, row, around))
        .map((row) => shownEntry(field.fields, row, around));
  }
}

/** Who types the year 2026 comes by the years 2, 20 and 202. */
function isNear(day: string): boolean {
  return day >= '1900' && day < '2200';
}

/** A row stands among others that are right: it waits until it has more than words to show. */
function canBeShown(fields: Fields, row: Data, around: Surroundings): boolean {
  return Object.entries(fields).every(
    ([name, field]) =>
      !field.required ||
      fieldValue(field, row[name], around) !== undefined ||
      ['text', 'lines', 'choice'].includes(field.kind),
  );
}

function placeholderOf(field: Field, around: Surroundings): unknown {
  switch (field.kind) {
    case 'day':
    case 'roughDay':
      return dayOf(around.now);
    case 'moment':
      return around.now;
    case 'clock':
      return '00:00';
    case 'number':
      return field.min ?? 0;
    case 'choice':
      return Object.keys(field.options)[0];
    case 'group':
      return shownEntry(field.fields, {}, around);
    case 'reference':
    case 'photo':
    case 'attachment':
      return undefined;
    default:
      return `（${field.label}）`;
  }
}

function isFilled(value: unknown): value is Data {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).some((inside) => !isBlank(inside))
  );
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.every(isBlank))
  );
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

function textsOf(value: unknown): string[] {
  return listOf(value)
    .map(textOf)
    .filter((text) => text !== undefined);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : isBlank(value) ? [] : [value];
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
