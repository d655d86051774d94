/** Ids of entries: how Decap's slug tells one, and how a new one is made. */

const LONGEST = 60;

/** The id of an entry, from what Decap calls its slug: an entry that is a folder ends in `/index`. */
export function idOfSlug(slug: string): string {
  return slug.replace(/\/index$/, '');
}

/**
 * The id of a new entry: the day that dates it, if any, and its title in pinyin. Of a title without
 * a single letter the name of its concept is left, `notices`. Only `a-z`, `0-9` and `-`.
 */
export async function newId(title: string, day: string | undefined, folder: string) {
  const { pinyin } = await import('pinyin-pro');
  const syllables = pinyin(title, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const words = syllables
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const dated = day && /^\d{4}-\d{2}-\d{2}/.test(day) ? [day.slice(0, 10)] : [];
  return shortened([...dated, ...(words.length > 0 ? words : [folder])], LONGEST);
}

/** The id itself, or with `-2`, `-3` … the first that is not taken. */
export async function freeId(id: string, isTaken: (id: string) => Promise<boolean>) {
  for (let count = 2, free = id; ; count++) {
    if (!(await isTaken(free))) return free;
    free = `${shortened(id.split('-'), LONGEST - 4)}-${count}`;
  }
}

/** As many whole words as fit. */
function shortened([first = '', ...rest]: string[], longest: number): string {
  let id = first.slice(0, longest);
  for (const word of rest) {
    if (id.length + 1 + word.length > longest) break;
    id += `-${word}`;
  }
  return id;
}
