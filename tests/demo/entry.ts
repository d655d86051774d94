import { stringify } from 'yaml';
import { collections } from '../../src/community/collections.ts';
import type {
  CollectionDescription,
  CollectionKey,
  EntryOf,
  Photo,
} from '../../src/model/fields.ts';
import type { Day } from '../../src/time/day.ts';

/** What the demo set is asked to be; the same plan gives the same bytes. */
export interface Plan {
  /** Number of news articles. */
  articles: number;
  /** Number of flag rounds, one for each quarter back from today. */
  rounds: number;
  /** The day on which the set is current. */
  today: Day;
  seed: string;
}

/**
 * Data as a file says it: a photo is the name of a file, and a list that is empty or a switch that is
 * off need not be written.
 */
export type Written<T> = T extends Photo
  ? string
  : T extends (infer One)[]
    ? Written<One>[]
    : T extends object
      ? {
          [K in keyof T as T[K] extends unknown[] | boolean ? never : K]: Written<T[K]>;
        } & {
          [K in keyof T as T[K] extends unknown[] | boolean ? K : never]?: Written<T[K]>;
        }
      : T;

export type WrittenIn<K extends CollectionKey> = Written<
  Omit<EntryOf<(typeof collections)[K]>, 'id'>
>;

/** One entry of the demo set. Photos and attachments that its data or body name are laid beside it. */
export interface DemoEntry<K extends CollectionKey = CollectionKey> {
  collection: K;
  id: string;
  data: WrittenIn<K>;
  /** Markdown, for collections that have a body. */
  body?: string;
  /** Written as Notepad on Windows does: with a byte order mark and CRLF. */
  fromWindows?: boolean;
}

/** The path of an entry's file below the content folder. */
export function fileOf({ collection, id }: DemoEntry): string {
  const { folder, format, layout }: CollectionDescription = collections[collection];
  const extension = format === 'markdown' ? 'md' : 'yml';
  return {
    folder: `${folder}/${id}/index.${extension}`,
    file: `${folder}/${id}.${extension}`,
    single: `${folder}/index.${extension}`,
  }[layout];
}

/** The text of an entry's file, YAML or Markdown with front matter. */
export function textOf({ collection, data, body = '', fromWindows }: DemoEntry): string {
  const yaml = stringify(data, { lineWidth: 0 });
  const text =
    collections[collection].format === 'markdown' ? `---\n${yaml}---\n\n${body.trim()}\n` : yaml;
  return fromWindows ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text;
}
