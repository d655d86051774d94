import type { Archive } from './archive.ts';
import { containsAll, excerpt, marked } from './excerpt.ts';
import { type Choice, choices, type Facet, type Filters, isChosen, type Values } from './facets.ts';
import {
  type AboutFile,
  CARDS_PER_FILE,
  type CardsFile,
  fileOf,
  type Manifest,
  type Year,
} from './manifest.ts';
import type { Named } from './names.ts';
import type { Found, Order, SearchAnswer } from './query.ts';
import type { Word } from './words.ts';
import type { YearTexts } from './year-texts.ts';

/** How many pages that do not contain the words after all are looked at before the search gives up. */
const MISSES_AT_MOST = 100;

/** A question as it is looked up. */
export interface Asked {
  /** The readings of the query, any of which will do. */
  asked: readonly (readonly Word[])[];
  /** What the titles and summaries of all years have for each reading. */
  named: Promise<readonly Named[]>;
  filters: Filters;
  order: Order;
}

/** A year that has been searched. */
interface SearchedYear {
  year: Year;
  about: AboutFile;
  texts: YearTexts | undefined;
  /** The numbers of the entries that were found, the newest first. */
  numbers: number[];
  /** What each of them can be narrowed by. */
  values: Map<number, Values>;
}

/** An answer that grows with every year that is searched. */
export class GrowingAnswer implements SearchAnswer {
  private readonly searched = new Map<string, SearchedYear>();
  private readonly given = new Set<number>();
  /** Entries that do not contain the words after all: in the title, or at all. */
  private readonly notTitled = new Set<number>();
  private readonly dropped = new Set<number>();
  private readonly listeners: (() => void)[] = [];
  private called: number[] = [];
  private titled: number[] = [];
  private readonly years: Year[];
  incomplete = false;
  private first: Promise<void> = Promise.resolve();
  private stopped = false;
  private gaveUp = false;
  private counted: Record<Facet, Choice[]> | undefined;
  private readonly question: Asked;
  private readonly archive: Archive;
  private readonly manifest: Manifest;
  private readonly textsOf: (year: Year) => Promise<YearTexts>;

  constructor(
    question: Asked,
    archive: Archive,
    manifest: Manifest,
    textsOf: (year: Year) => Promise<YearTexts>,
  ) {
    this.question = question;
    this.archive = archive;
    this.manifest = manifest;
    this.textsOf = textsOf;
    const { filters } = question;
    // The year that the reader chose is the first to be searched; the others count for the choices.
    this.years = [...manifest.years].sort(
      (a, b) => Number(b.year === filters.year) - Number(a.year === filters.year),
    );
  }

  /**
   * Looks the words up in all titles and in the texts of the first year, for which it waits if a year
   * is quick to search. The other years wait until somebody follows.
   */
  async begin(isQuick: boolean): Promise<void> {
    if (this.question.asked.length === 0) return;
    const titles = this.lookUpTitles();
    this.first = Promise.all([titles, this.searchNext()]).then(() => {});
    // Whoever follows hears of a failure.
    this.first.catch(() => {});
    await (isQuick ? this.first : titles);
  }

  get total(): number {
    let total = 0;
    for (const year of this.searched.values()) {
      for (const number of year.numbers) {
        if (this.isChosen(number, year) && !this.dropped.has(number)) total += 1;
      }
    }
    // Titles of years whose texts are not searched yet.
    const titles = this.titled.filter(
      (number) => !this.notTitled.has(number) && !this.yearOf(number),
    );
    const { section, year, courtyard } = this.question.filters;
    const isNarrowed = Boolean(section || year || courtyard);
    return isNarrowed ? Math.max(total, this.given.size) : total + titles.length;
  }

  get exact(): boolean {
    if (this.progress < 1) return false;
    const isSure = this.question.asked.every(
      (words) => words.every(({ sure }) => sure) || words.every((word) => word.isCharacter),
    );
    return isSure || this.gaveUp || this.sequence().next().done === true;
  }

  get choices(): Record<Facet, Choice[]> {
    this.counted ??= choices(
      Array.from(this.searched.values()).flatMap(({ values }) => Array.from(values.values())),
      this.question.filters,
    );
    return this.counted;
  }

  get progress(): number {
    if (this.question.asked.length === 0) return 1;
    const all = this.manifest.years.reduce((sum, { count }) => sum + count, 0);
    let done = 0;
    for (const { year } of this.searched.values()) done += year.count;
    return all ? done / all : 1;
  }

  follow(listener: () => void): void {
    this.listeners.push(listener);
    if (this.listeners.length > 1) return;
    this.searchOthers().catch(() => {
      this.incomplete = true;
      this.tell();
    });
  }

  stop(): void {
    this.stopped = true;
  }

  async next(count: number): Promise<Found[]> {
    const found: Found[] = [];
    let misses = 0;
    while (found.length < count && misses < MISSES_AT_MOST) {
      const some: Wanted[] = [];
      for (const wanted of this.sequence()) {
        // At once, so that what was found by its title does not come again for its text.
        this.given.add(wanted.number);
        if (some.push(wanted) === count - found.length) break;
      }
      if (some.length === 0) return found;
      const seen = await Promise.all(some.map((wanted) => this.see(wanted)));
      for (const entry of seen) {
        if (entry) found.push(entry);
        else misses += 1;
      }
    }
    this.gaveUp = misses >= MISSES_AT_MOST;
    return found;
  }

  private async searchOthers(): Promise<void> {
    await this.first;
    this.tell();
    while (this.progress < 1 && !this.stopped) {
      await this.searchNext();
      this.tell();
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private async lookUpTitles(): Promise<void> {
    const named = await this.question.named;
    this.called = merged(named.map(({ called }) => called));
    this.titled = merged(named.map(({ titled }) => titled));
  }

  private async searchNext(): Promise<void> {
    const year = this.years[this.searched.size];
    if (!year) return;
    const [about, found] = await Promise.all([
      this.archive.load<AboutFile>(fileOf.about(year)),
      Promise.all(
        this.question.asked.map(async (words, reading) => {
          if (words.length === 0) {
            const numbers = Array.from({ length: year.count }, (_, at) => year.first + at);
            return { numbers, texts: undefined };
          }
          if (words.every(({ isCharacter }) => isCharacter)) {
            const { holding = [] } = (await this.question.named)[reading] ?? {};
            return { numbers: holding.filter((number) => isOf(number, year)), texts: undefined };
          }
          const texts = await this.textsOf(year);
          const places = await texts.having(words);
          return { numbers: places.map((place) => year.first + place), texts };
        }),
      ),
    ]);
    const numbers = merged(found.map((ofReading) => ofReading.numbers));
    const values = new Map(numbers.map((number) => [number, valuesOf(number, year, about)]));
    const texts = found.find((ofReading) => ofReading.texts)?.texts;
    this.searched.set(year.name, { year, about, texts, numbers, values });
    this.counted = undefined;
  }

  /** What can be given next, in order, as far as it is known before more years are searched. */
  private *sequence(): Generator<Wanted> {
    if (this.gaveUp) return;
    const { order, filters } = this.question;
    const years = filters.year
      ? this.manifest.years.filter(({ year }) => year === filters.year)
      : this.manifest.years;
    if (order === 'relevance') {
      for (const number of [...this.called, ...this.titled]) {
        if (this.given.has(number) || this.notTitled.has(number)) continue;
        const year = this.yearOf(number);
        const isWanted = year
          ? year.values.has(number) && this.isChosen(number, year)
          : !filters.year || years.some((chosen) => isOf(number, chosen));
        if (isWanted) yield { number, by: 'title' };
      }
    }
    const undated: Wanted[] = [];
    for (const { name } of years) {
      const searched = this.searched.get(name);
      if (!searched) return;
      for (const number of searched.numbers) {
        if (this.given.has(number) || this.dropped.has(number)) continue;
        if (!this.isChosen(number, searched)) continue;
        const wanted: Wanted = { number, by: 'text' };
        const { first, dated } = searched.year;
        if (order === 'date' && number >= first + dated) undated.push(wanted);
        else yield wanted;
      }
    }
    yield* undated;
  }

  /** What a reader sees of an entry, or nothing when it does not contain the words after all. */
  private async see({ number, by }: Wanted): Promise<Found | undefined> {
    const year = this.yearOf(number);
    if (by === 'title' || !year?.texts) {
      const found = await this.seeCard(number, by);
      if (found) return found;
      this.given.delete(number);
      (by === 'title' ? this.notTitled : this.dropped).add(number);
      return undefined;
    }
    const [date = '', section = 0] = year.about.entries[number - year.year.first] ?? [];
    const { address, title, text } = await year.texts.read(number - year.year.first);
    if (!this.isContained(`${title}\n${text}`)) {
      this.given.delete(number);
      this.dropped.add(number);
      return undefined;
    }
    return {
      address,
      title: marked(title, this.meant),
      excerpt: excerpt(withoutTitle(text, title), this.meant),
      section: year.about.sections[section] ?? '',
      date,
    };
  }

  private async seeCard(number: number, by: Wanted['by']): Promise<Found | undefined> {
    const file = fileOf.cards(Math.floor(number / CARDS_PER_FILE), this.manifest);
    const cards = await this.archive.load<CardsFile>(file);
    const card = cards[number % CARDS_PER_FILE];
    if (!card) return undefined;
    const [address, title, date, section, courtyards, summary] = card;
    if (by === 'title' && !this.isContained(title)) return undefined;
    const values = { section: [section], courtyard: courtyards };
    if (!isChosen(values, { ...this.question.filters, year: undefined })) return undefined;
    return {
      address,
      title: marked(title, this.meant),
      excerpt: marked(summary, this.meant),
      section,
      date,
    };
  }

  private isContained(text: string): boolean {
    return this.question.asked.some((words) => containsAll(text, words));
  }

  get words(): string[] {
    return Array.from(new Set(this.meant.map(({ text }) => text)));
  }

  private get meant(): Word[] {
    return this.question.asked.flat();
  }

  private isChosen(number: number, { values }: SearchedYear): boolean {
    return isChosen(values.get(number) ?? {}, this.question.filters);
  }

  /** The year of an entry, if it has been searched. */
  private yearOf(number: number): SearchedYear | undefined {
    const year = this.manifest.years.find((each) => isOf(number, each));
    return year && this.searched.get(year.name);
  }
}

/** An entry to be given next, and where its words were found. */
interface Wanted {
  number: number;
  by: 'title' | 'text';
}

function isOf(number: number, { first, count }: Year): boolean {
  return number >= first && number < first + count;
}

/** Numbers of several lists, each once, the newest first. */
function merged(lists: readonly (readonly number[])[]): number[] {
  return Array.from(new Set(lists.flat())).sort((a, b) => b - a);
}

function valuesOf(
  number: number,
  year: Year,
  { entries, sections, courtyards }: AboutFile,
): Values {
  const place = number - year.first;
  const [, section = 0, ...inCourtyards] = entries[place] ?? [];
  return {
    section: [sections[section] ?? ''],
    ...(place < year.dated ? { year: [year.year] } : {}),
    courtyard: inCourtyards.map((courtyard) => courtyards[courtyard] ?? ''),
  };
}

/** The text of a page without its heading, and with the stops that Pagefind sets made Chinese. */
function withoutTitle(content: string, title: string): string {
  const text = title && content.startsWith(title) ? content.slice(title.length) : content;
  return text
    .replace(/^[.\s]+/, '')
    .replace(/([^\x20-\x7e])\.(?=\s|$)/g, '$1。')
    .replace(/([\u3001\u3002\uff01-\uff1f])\s+/g, '$1');
}
