import type { Day } from '../../time/day.ts';
import type { Deliberation } from './schema.ts';

/** Where the matters raised in a year stand; the page keeps its address for good. */
export function yearAddress(year: string): string {
  return `/deliberations/${year}/`;
}

export function categoryAddress(category: Deliberation['category']): string {
  return `/deliberations/category/${category}/`;
}

export function courtyardAddress(courtyard: string): string {
  return `/deliberations/courtyard/${courtyard}/`;
}

/** Where the agenda of a session stands, and later its record. */
export function sittingAddress(day: Day): string {
  return `/deliberations/sessions/${day}/`;
}

/** Whether an address is that of a year of the register, which only some years have. */
export function isYearAddress(address: string): boolean {
  return /^\/deliberations\/\d{4}\/$/.test(address);
}

/** The lists in which a matter stands, as its file says it, whether that is right or not. */
export function listAddresses({
  raisedOn,
  category,
  courtyard,
  hearings,
}: Readonly<Record<string, unknown>>): string[] {
  const days = Array.isArray(hearings) ? hearings.map((hearing) => hearing?.on) : [];
  return [
    ...(typeof raisedOn === 'string' ? [yearAddress(raisedOn.slice(0, 4))] : []),
    ...(typeof category === 'string' ? [`/deliberations/category/${category}/`] : []),
    ...(typeof courtyard === 'string' ? [courtyardAddress(courtyard)] : []),
    ...days.filter((day) => typeof day === 'string').map(sittingAddress),
  ];
}
