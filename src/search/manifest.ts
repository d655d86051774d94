/** What there is to search, so that a browser loads what has changed and keeps what has not. */
export interface Manifest {
  /** The version of Pagefind that has made the indexes. */
  pagefind: string;
  /** The years, the newest first. */
  years: Year[];
  /** The lists of titles: first that of pages without a year, then the others, the newest first. */
  titles: Part[];
  /** Over how many files the words of titles and summaries are spread, see `terms.ts`. */
  termFiles: number;
  /** Changes with any title or summary. */
  names: string;
  /** Changes with the table of traditional characters. */
  traditional: string;
  /** Changes with the table of sounds. */
  sounds: string;
}

/**
 * A year of the archive, or a part of one that has very many entries. All entries are numbered from the oldest to the newest, so that a new one
 * leaves the numbers of the others alone; pages without a date, which are always current, come last,
 * with the newest year.
 */
export interface Year {
  /** The name of its files: the year, with the number of the part from the second on. */
  name: string;
  year: string;
  /** The number of its first entry, and how many entries it has. */
  first: number;
  count: number;
  /** How many of them have a date. */
  dated: number;
  /** The name of its Pagefind index. */
  index: string;
  /** Change with the files of the year in `about/` and `texts/`. */
  about: string;
  texts: string;
}

/** One file of several: its name, how many pages it tells of, and a digest of what is in it. */
export interface Part {
  name: string;
  count: number;
  version: string;
}

/** Where the files of the search lie, beside its page. */
export const SEARCH_FOLDER = '/search/';

export const MANIFEST = 'manifest.json';

/** How many entries share a file in `cards/`. */
export const CARDS_PER_FILE = 8;

/** The files of the search, by what is asked. An address changes with its content. */
export const fileOf = {
  titles: ({ name, version }: Part) => `titles/${name}.json?${version}`,
  about: ({ name, about }: Year) => `about/${name}.json?${about}`,
  texts: ({ name, texts }: Year) => `texts/${name}.json?${texts}`,
  terms: (file: number, { names }: Manifest) => `terms/${file}.json?${names}`,
  cards: (file: number, { names }: Manifest) => `cards/${file}.json?${names}`,
  traditional: ({ traditional }: Manifest) => `traditional.json?${traditional}`,
  sounds: ({ sounds }: Manifest) => `sounds.json?${sounds}`,
};

/** `about/<year>.json`: what the results of a year can be narrowed by, in the order of the entries. */
export interface AboutFile {
  sections: string[];
  courtyards: string[];
  /** Date, then the places of section and courtyards in the lists above. */
  entries: [date: string, section: number, ...courtyards: number[]][];
}

/** `texts/<year>.json`: address, title and whole text of every entry, for a search without index. */
export type TextsFile = [address: string, title: string, text: string][];

/** `cards/<n>.json`: what a result shows of eight entries when its title or summary was found. */
export type CardsFile = [
  address: string,
  title: string,
  date: string,
  section: string,
  courtyards: string[],
  summary: string,
][];

/** `terms/<n>.json`: by term, the numbers of the entries, each as its distance from the one before. */
export type TermsFile = Record<string, number[]>;

/** `traditional.json`: pairs of a traditional character and the simplified one that stands for it. */
export interface TraditionalFile {
  /** Such as `書书掃扫`. Only pairs whose simplified character stands somewhere on the site. */
  pairs: string;
  /** The traditional characters that stand somewhere on the site themselves. */
  used: string;
}
