import { collectionList } from '../../../src/community/collections.ts';
import { textsOf } from '../../../src/model/check/values.ts';
import { readCollection } from '../../../src/model/content-files.ts';
import { addDays, dayOf, instantOf, readMoment } from '../../../src/time/day.ts';
import { momentOf } from '../../../src/time/now.ts';

/** The clock, in the community, at which the site is made for the new day. */
const DAILY = '00:05';

/** When the site will next be another, though nobody changes it: a new day, or an entry's own moment. */
export async function nextDue(contentDir: string, after: Date): Promise<Date> {
  return earliestAfter(await momentsIn(contentDir), after);
}

/** The first of these moments, and of the days' beginnings, that comes after an instant. */
export function earliestAfter(moments: readonly string[], after: Date): Date {
  const today = dayOf(momentOf(after));
  const daily = [today, addDays(today, 1)].map((day) => instantOf(`${day}T${DAILY}`));
  const own = moments.flatMap((text) => {
    const moment = readMoment(text);
    return moment === undefined ? [] : [instantOf(moment)];
  });
  const later = [...daily, ...own].filter((instant) => instant > after);
  return new Date(Math.min(...later.map(Number)));
}

/** Every moment that an entry names, at which it may begin, end, appear or vanish. */
async function momentsIn(contentDir: string): Promise<string[]> {
  const found: string[] = [];
  for (const collection of collectionList) {
    const { entries } = await readCollection(collection, contentDir);
    for (const { data } of entries) {
      for (const { field, text } of textsOf(collection.fields, data)) {
        if (field.kind === 'moment') found.push(text);
      }
    }
  }
  return found;
}
