import { isOwnAddress, isSectionWord } from '../../community/addresses.ts';
import type { Fault } from '../fault.ts';
import { type Entry, fieldFault } from './entry.ts';

/** The address of the page of an entry; undefined for one that is shown on the page of others. */
export function addressOf({
  collection,
  id,
}: Pick<Entry, 'collection' | 'id'>): string | undefined {
  const address = collection.address?.replace('{id}', id);
  return address?.endsWith('/') ? address : undefined;
}

/** Two files for one entry: the later one by its path is at fault. Letter case does not tell them apart. */
export function doubleIdFaults(
  entries: readonly Pick<Entry, 'collection' | 'id' | 'file'>[],
): Fault[] {
  const first = new Map<string, string>();
  return [...entries]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ collection, id, file }) => {
      const same = `${collection.key} ${id.normalize('NFC').toLowerCase()}`;
      const other = first.get(same);
      if (other)
        return [{ file, message: `和 ${other} 是同一个网址，只会留下一个。请改名或删掉一个。` }];
      first.set(same, file);
      return [];
    });
}

/** Pages that would lie on top of each other, and old addresses that are not old or not addresses. */
export function addressFaults(entries: readonly Entry[]): Fault[] {
  const faults: Fault[] = [];
  const living = new Map<string, Entry>();
  for (const entry of entries) {
    const address = addressOf(entry);
    if (!address) continue;
    const other = living.get(address);
    const word = address.split('/')[1] ?? '';
    if (entry.collection.key === 'pages' ? isSectionWord(word) : isOwnAddress(address)) {
      faults.push({
        file: entry.file,
        message: `网址 ${address} 是网站自己的栏目。请给这个文件夹换一个名字。`,
      });
    } else if (other && other.collection !== entry.collection) {
      faults.push({
        file: entry.file,
        message: `网址 ${address} 已经是 ${other.file} 的。请换一个名字。`,
      });
    }
    living.set(address, other ?? entry);
  }
  const given = new Map<string, Entry>();
  for (const { entry, alias, path } of entries.flatMap(aliasesOf)) {
    const problem = aliasProblem(alias, living.get(alias), given.get(alias));
    if (problem) faults.push(fieldFault(entry, path, problem));
    else given.set(alias, entry);
  }
  return faults;
}

/** The short name in the file repeats the name of the file; it is there for the CMS. */
export function slugFaults(entry: Entry): Fault[] {
  const { slug } = entry.data;
  const last = entry.id.split('/').at(-1);
  if (typeof slug !== 'string' || slug.trim() === '' || slug.trim() === last) return [];
  const message = `应当和文件名一样，写成“${last}”，或者删掉这一项。要换网址请改文件名，并把旧网址写进“旧网址”。`;
  return [fieldFault(entry, ['slug'], message)];
}

/** Whether a text is the address of a page: from the root, ending in a slash, without a way up. */
export function isAddress(text: string): boolean {
  return /^\/(?:[^/?#\\\s<>"]+\/)+$/.test(text) && !/\/\.{1,2}\//.test(text);
}

/** The addresses that the page of an entry once had. */
export function aliasesOf(entry: Entry) {
  const { aliases } = entry.data;
  if (!Array.isArray(aliases)) return [];
  return aliases.flatMap((alias: unknown, index) =>
    typeof alias === 'string' && alias.trim()
      ? [{ entry, alias: alias.trim(), path: ['aliases', index] }]
      : [],
  );
}

function aliasProblem(alias: string, living?: Entry, given?: Entry): string | undefined {
  if (!isAddress(alias)) {
    return `“${alias}”不是本站的网址。旧网址以“/”开头、以“/”结尾，例如 /news/old-name/。`;
  }
  if (living) return `${alias} 现在是 ${living.file} 的网址，不能当旧网址。请删掉。`;
  if (isOwnAddress(alias)) return `${alias} 是网站自己的栏目，不能当旧网址。请删掉。`;
  if (given)
    return `${alias} 已经写在 ${given.file} 里了。一个旧网址只能带到一个地方，请删掉一个。`;
  return undefined;
}
