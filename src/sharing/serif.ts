import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import decompress from 'woff2-encoder/decompress';
import type { AdvanceOf } from './lines.ts';
import { remembered } from './remembered.ts';

/** The outline of one character, for a font size of 1000 and y pointing up. */
export interface Glyph {
  path: string;
  /** How far the next character stands, for a font size of 1000. */
  advance: number;
}

export type Weight = 500 | 700;

const FONT = '@fontsource-variable/noto-serif-sc';
const fileOf = createRequire(import.meta.url).resolve;

let sliceOfCharacter: Map<number, string> | undefined;

/** The package cuts the font into some hundred slices; its table says which character is where. */
function sliceOf(codePoint: number): string | undefined {
  if (!sliceOfCharacter) {
    sliceOfCharacter = new Map();
    const table: Record<string, string> = JSON.parse(
      readFileSync(fileOf(`${FONT}/unicode.json`), 'utf8'),
    );
    for (const [slice, ranges] of Object.entries(table)) {
      for (const range of ranges.split(',')) {
        const [first, last] = range.replace('U+', '').split('-') as [string, string?];
        const end = Number.parseInt(last ?? first, 16);
        for (let code = Number.parseInt(first, 16); code <= end; code++) {
          sliceOfCharacter.set(code, slice.replace(/[[\]]/g, ''));
        }
      }
    }
  }
  return sliceOfCharacter.get(codePoint);
}

const fontOf = remembered(async (key: string): Promise<Font> => {
  const [slice, weight] = key.split(' ') as [string, string];
  const file = fileOf(`${FONT}/files/noto-serif-sc-${slice}-wght-normal.woff2`);
  const font = create(Buffer.from(await decompress(await readFile(file))));
  if (font.isCollection) throw new Error(`${file} 不是单个字体。`);
  return font.getVariation({ wght: Number(weight) });
});

const glyphOf = remembered(async (key: string): Promise<Glyph | undefined> => {
  const [code, weight] = key.split(' ') as [string, string];
  const slice = sliceOf(Number(code));
  if (!slice) return undefined;
  const font = await fontOf(`${slice} ${weight}`);
  if (!font.hasGlyphForCodePoint(Number(code))) return undefined;
  const { path, advanceWidth } = font.glyphForCodePoint(Number(code));
  const scale = 1000 / font.unitsPerEm;
  return {
    path: path
      .scale(scale)
      .toSVG()
      .replace(/\d+\.\d+/g, (number) => String(Math.round(+number))),
    advance: Math.round(advanceWidth * scale),
  };
});

/** A text of characters that can be drawn, and how. */
export interface Outlined {
  text: string;
  glyphs: ReadonlyMap<string, Glyph>;
  advanceOf: AdvanceOf;
}

/** Ends a text that is too long; there is an outline of it for every text. */
export const ELLIPSIS = '…';

/** Stands for a Chinese character that the font does not know, as in print. */
const UNKNOWN = '□';

/**
 * A text with the outlines of its characters. What the font does not know is left out, such as an
 * emoji, save Chinese characters, which are replaced.
 */
export async function outlined(text: string, weight: Weight): Promise<Outlined> {
  const glyphs = new Map<string, Glyph>();
  const draw = async (character: string): Promise<string> => {
    const glyph = await glyphOf(`${character.codePointAt(0)} ${weight}`);
    if (glyph) glyphs.set(character, glyph);
    else if (/\p{Script=Han}/u.test(character)) return draw(UNKNOWN);
    return glyph ? character : '';
  };
  let known = '';
  for (const character of text.normalize('NFC').replace(/\s+/g, ' '))
    known += await draw(character);
  await draw(ELLIPSIS);
  return {
    text: known.replace(/ +/g, ' ').trim(),
    glyphs,
    advanceOf: (character) => (glyphs.get(character)?.advance ?? 0) / 1000,
  };
}
