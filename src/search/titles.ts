/**
 * The light lists that come with the site, in `/search/titles/`: what can be found, by year, without
 * the texts. Suggestions read them; so does whoever needs all names of the site in one place.
 */
export interface TitlesFile {
  sections: string[];
  courtyards: string[];
  /** Newest first. Section and courtyards are places in the two lists above. */
  entries: [
    address: string,
    title: string,
    date: string,
    section: number,
    ...courtyards: number[],
  ][];
}

/** A page that can be found, as the lists know it. */
export interface Titled {
  address: string;
  title: string;
  /** Day, month or year; empty for a page that is always current. */
  date: string;
  section: string;
  courtyards: string[];
}

/** The year under which pages stand that have none: people, courtyards, venues, the duty roster. */
export const UNDATED = 'undated';

/** The list of what was found in the order given, each name of section and courtyard written once. */
export function titlesFile(titled: readonly Titled[]): TitlesFile {
  const sections = namesIn(titled.map(({ section }) => section));
  const courtyards = namesIn(titled.flatMap((entry) => entry.courtyards));
  return {
    sections,
    courtyards,
    entries: titled.map(({ address, title, date, section, ...entry }) => [
      address,
      title,
      date,
      sections.indexOf(section),
      ...entry.courtyards.map((courtyard) => courtyards.indexOf(courtyard)),
    ]),
  };
}

/** What a list says, in its order. */
export function titledIn({ sections, courtyards, entries }: TitlesFile): Titled[] {
  return entries.map(([address, title, date, section, ...inCourtyards]) => ({
    address,
    title,
    date,
    section: sections[section] ?? '',
    courtyards: inCourtyards.map((courtyard) => courtyards[courtyard] ?? ''),
  }));
}

/** Each name once, in one order. */
export function namesIn(names: readonly string[]): string[] {
  return Array.from(new Set(names)).sort();
}
