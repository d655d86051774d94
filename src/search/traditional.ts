import { Converter } from 'opencc-js/t2cn';
import type { TraditionalFile } from './manifest.ts';
import { isCommonHan } from './simplified.ts';

const IDEOGRAPHS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/**
 * Which simplified character a reader means who types a traditional one, by OpenCC, for those that
 * stand in the texts of the site. Characters that simplified texts use as well (乾隆, 著名) are none.
 */
export function traditionalFile(texts: Iterable<string>): TraditionalFile {
  const used = new Set<string>();
  for (const text of texts) for (const character of text) used.add(character);
  const simplified = Converter({ from: 't', to: 'cn' });
  const file: TraditionalFile = { pairs: '', used: '' };
  for (const [first, last] of IDEOGRAPHS) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCharCode(code);
      const meant = simplified(character);
      if (meant === character || isCommonHan(character) || !used.has(meant)) continue;
      file.pairs += character + meant;
      if (used.has(character)) file.used += character;
    }
  }
  return file;
}
