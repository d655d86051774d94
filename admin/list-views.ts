import type { CollectionDescription, Field } from '../src/model/fields.ts';
import { addDays, type Day } from '../src/time/day.ts';

/**
 * How staff narrow and part the lists of the CMS, derived from the descriptions of the collections, in
 * the words of Decap's configuration. Filters on the same field go together by “or”, others by “and”
 * (a patch in `admin/build/decap-patches.ts`).
 */
export interface ListViews {
  view_filters?: Filter[];
  view_groups?: { label: string; field: string; pattern?: string }[];
}

interface Filter {
  label: string;
  field: string;
  pattern: string | true;
}

/** What filters must know besides the descriptions. */
export interface Known {
  today: Day;
  /** Names of the courtyards by their ids. */
  courtyards: Readonly<Record<string, string>>;
}

/** What ends within so many days is about to end. */
const ENDS_SOON = 7;

export function listViews(collection: CollectionDescription, known: Known): ListViews {
  if (collection.layout === 'single') return {};
  const filters = [
    ...endingSoon(collection, known.today),
    ...Object.entries(collection.fields).flatMap(([name, field]) => filtersOf(name, field, known)),
  ];
  const groups = groupsOf(collection);
  return {
    ...(filters.length > 0 && { view_filters: filters }),
    ...(groups.length > 0 && { view_groups: groups }),
  };
}

function endingSoon({ expiresBy }: CollectionDescription, today: Day): Filter[] {
  if (expiresBy === undefined) return [];
  const days = Array.from({ length: ENDS_SOON + 1 }, (_, index) => addDays(today, index));
  return [
    { label: `即将到期（${ENDS_SOON} 天内）`, field: expiresBy, pattern: `^(${days.join('|')})` },
  ];
}

function filtersOf(name: string, field: Field, { courtyards }: Known): Filter[] {
  switch (field.kind) {
    case 'toggle':
      return [{ label: field.label, field: name, pattern: true }];
    case 'choice':
      // What every entry says; whether a courtyard is named is asked of the others.
      return field.required
        ? Object.entries(field.options).map(([value, label]) => ({
            label: `${field.label}：${label}`,
            field: name,
            pattern: `^${value}$`,
          }))
        : [];
    case 'reference':
    case 'references':
      // Of a list Decap compares `List [ "ping-an" ]`.
      return field.to === 'courtyards'
        ? Object.entries(courtyards).map(([id, label]) => ({
            label: `庭院：${label}`,
            field: name,
            pattern: `(^|")${id}("|$)`,
          }))
        : [];
    default:
      return [];
  }
}

/** By year, if entries have a day that tells it, and by what every entry says. */
function groupsOf({ datedBy, fields }: CollectionDescription) {
  const all = Object.entries(fields);
  const dated = datedBy ?? all.find(([, { kind }]) => kind === 'roughDay')?.[0];
  const choices = all.filter(([, field]) => field.kind === 'choice' && field.required);
  return [
    ...(dated ? [{ label: '年份', field: dated, pattern: '^\\d{4}' }] : []),
    ...choices.map(([name, { label }]) => ({ label, field: name })),
  ];
}
