import { pinyin } from 'pinyin-pro';
import type { SoundsFile } from './sounds.ts';

/** How many characters a name has at most whose first one may be a surname. */
const NAME_AT_MOST = 4;

/**
 * How the characters of titles sound, each as it is read where it stands: 重 in 重阳节 is no `zhong`.
 * The common characters are there as well, since somebody who picks the wrong one of a sound picks a
 * common one, which may stand in no title.
 */
export function soundsFile(titles: Iterable<string>): SoundsFile {
  const sounds = new Map<string, Set<string>>();
  const listen = (text: string, surname: 'head' | 'off' = 'off') => {
    for (const { origin, pinyin: sound, isZh } of pinyin(text, {
      type: 'all',
      toneType: 'none',
      v: true,
      surname,
    })) {
      if (!isZh || !/^[a-z]+$/.test(sound)) continue;
      const alike = sounds.get(sound);
      if (alike) alike.add(origin);
      else sounds.set(sound, new Set([origin]));
    }
  };
  for (const character of commonCharacters()) listen(character);
  for (const title of titles) {
    listen(title);
    if (Array.from(title).length <= NAME_AT_MOST) listen(title, 'head');
  }
  const inOrder = Array.from(sounds).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    inOrder.map(([sound, characters]) => [sound, Array.from(characters).sort().join('')]),
  );
}

/** The 3755 characters of the first level of GB 2312. */
function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell += 1) bytes.push(row, cell);
  }
  return Array.from(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
}
