/** `sounds.json`: by pinyin without tones, the characters that sound so. `ü` is written `v`. */
export type SoundsFile = Record<string, string>;

/** How each character may sound. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

export function soundsIn(file: SoundsFile): Sounds {
  const sounds = new Map<string, string[]>();
  for (const sound of Object.keys(file)) {
    for (const character of Array.from(file[sound] ?? '')) {
      const others = sounds.get(character);
      if (others) others.push(sound);
      else sounds.set(character, [sound]);
    }
  }
  return sounds;
}

/** Whether what is typed may be pinyin or initials, perhaps with Chinese between: `wyf`, `物yf`. */
export function maySound(typed: string): boolean {
  return spelled(typed).length > 1 && /[a-z]/.test(typed.toLowerCase());
}

/** What is typed as pinyin is compared: `wù yè` with neither tones, blanks nor apostrophes. */
function spelled(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFKD')
    .replace(/[^a-z\u3400-\u9fff]/g, '');
}

/**
 * The stretches of a text whose pinyin, initials or a mixture of both is what is typed: `wyf`,
 * `wuyefei` and `wuyf` are 物业费. The last syllable may still be unfinished.
 */
export function soundingLike(typed: string, text: string, sounds: Sounds): string[] {
  const wanted = spelled(typed);
  const characters = Array.from(text);
  const found: string[] = [];
  for (let start = 0; start < characters.length; start += 1) {
    const end = endOf(wanted, 0, characters, start, sounds);
    if (end !== undefined) found.push(characters.slice(start, end).join(''));
  }
  return found;
}

/** Behind which character what is typed, from a place in it on, is complete. */
function endOf(
  typed: string,
  at: number,
  characters: readonly string[],
  place: number,
  sounds: Sounds,
): number | undefined {
  if (at === typed.length) return place;
  const character = characters[place];
  if (character === undefined) return undefined;
  for (const length of lengths(typed, at, character, sounds)) {
    const end = endOf(typed, at + length, characters, place + 1, sounds);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** How many of the letters typed may stand for a character: its sound first, then its initials. */
function lengths(typed: string, at: number, character: string, sounds: Sounds): number[] {
  if (typed.startsWith(character, at)) return [character.length];
  const found: number[] = [];
  for (const sound of sounds.get(character) ?? []) {
    if (sound.charAt(0) !== typed.charAt(at)) continue;
    const rest = typed.slice(at);
    if (rest.startsWith(sound)) found.push(sound.length);
    else if (sound.startsWith(rest)) found.push(rest.length);
    const [initials = ''] = /^[zcs]h/.exec(sound) ?? [];
    if (initials && rest.startsWith(initials)) found.push(initials.length);
    found.push(1);
  }
  return found;
}

/**
 * The stretches of a text that sound like a Chinese word without being it, such as 物业费 for 物叶费:
 * what an input method makes of the right sound and a wrong choice.
 */
export function soundingAlike(word: string, text: string, sounds: Sounds): string[] {
  const wanted = Array.from(word);
  const characters = Array.from(text);
  const found: string[] = [];
  for (let start = 0; start + wanted.length <= characters.length; start += 1) {
    const isAlike = wanted.every((one, at) => {
      const other = characters[start + at] ?? '';
      if (other === one) return true;
      const heard = sounds.get(one);
      return sounds.get(other)?.some((sound) => heard && heard.indexOf(sound) >= 0) ?? false;
    });
    const stretch = isAlike ? characters.slice(start, start + wanted.length).join('') : word;
    if (stretch !== word) found.push(stretch);
  }
  return found;
}

/** The sounds with those made equal that many confuse: `zhang` and `zan`, `shi` and `si`. */
export function roughly(sounds: Sounds): Sounds {
  const rough = new Map<string, readonly string[]>();
  sounds.forEach((exact, character) => {
    rough.set(
      character,
      exact.map((sound) => sound.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')),
    );
  });
  return rough;
}
