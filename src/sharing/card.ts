import sharp from 'sharp';
import { type Blossom, evenBlossom, grownBlossoms } from '../ui/osmanthus.ts';
import { between, painterIn } from './indexed-png.ts';
import { type Line, lineOf, linesOf } from './lines.ts';
import { brands, colours, markBlossom } from './mark.ts';
import { remembered } from './remembered.ts';
import { ELLIPSIS, type Outlined, outlined } from './serif.ts';

/** What the picture of a shared page says. */
export interface Card {
  title: string;
  /** The name of the community. */
  site: string;
  section?: string;
  /** A sentence under a title that leaves room for it. */
  lead?: string;
  /** `YYYY-MM-DD` */
  publishedOn?: string;
  theme?: keyof typeof brands;
}

/** What the networks that show such pictures ask for, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The coloured leaf on the right, and the paper that is written on. */
const LEAF = 292;
const LEFT = 76;
const MEASURE = WIDTH - LEAF - LEFT - 56;

/** The largest letters in which a title takes no more than so many lines. */
const TITLE_SIZES = [
  { size: 92, most: 1 },
  { size: 84, most: 2 },
  { size: 72, most: 3 },
  { size: 62, most: 4 },
  { size: 54, most: 4 },
] as const;
const SMALLEST_TITLE = { size: 48, most: 4 };

/** The ink of the sentence under the title. */
const SAID = between(colours.ink, colours.paper, 0.3);
const LEAD = { size: 30, leading: 46, gap: 20 };

/** Blossoms that fell beside the leaf. */
const FALLEN = [
  { x: 852, y: 566, radius: 26, turn: 0 },
  { x: 790, y: 592, radius: 17, turn: 33 },
  { x: 872, y: 496, radius: 13, turn: 66 },
] as const;

/** The lines of a text that fits `most` lines of `width` pixels; else of as much of it as does, and …. */
function fitting(text: Outlined, size: number, width: number, most: number, even: boolean): Line[] {
  const lines = (words: string) => linesOf(words, width / size, most, even, text.advanceOf);
  const whole = lines(text.text);
  if (whole) return whole;

  // Marks may lose half their room, letters none: no more of these than the lines have room for.
  const characters = [...text.text];
  let room = (most * width) / size;
  let kept = 0;
  for (const character of characters) {
    if (!/\p{P}/u.test(character)) room -= text.advanceOf(character);
    if (room < 0) break;
    kept += 1;
  }
  for (; kept > 0; kept--) {
    const part = characters
      .slice(0, kept)
      .join('')
      .replace(/[\p{P}\s]+$/u, '');
    const cut = lines(part + ELLIPSIS);
    if (cut) return cut;
  }
  return [];
}

function titleLines(title: Outlined): { size: number; lines: Line[] } {
  for (const { size, most } of TITLE_SIZES) {
    const lines = linesOf(title.text, MEASURE / size, most, true, title.advanceOf);
    if (lines) return { size, lines };
  }
  const { size, most } = SMALLEST_TITLE;
  return { size, lines: fitting(title, size, MEASURE, most, true) };
}

/** The outlines of a line whose baseline starts at x, y. */
function written(
  { characters }: Line,
  { glyphs }: Outlined,
  { size, x, y, colour }: { size: number; x: number; y: number; colour: string },
): string {
  const outlines = characters.map(({ character, x: ems }) => {
    const path = glyphs.get(character)?.path;
    return path ? `<path transform="translate(${Math.round(ems * 1000)})" d="${path}"/>` : '';
  });
  const scale = size / 1000;
  return `<g fill="${colour}" transform="translate(${x} ${y})scale(${scale} ${-scale})">${outlines.join('')}</g>`;
}

const brandOf = ({ theme }: Card) => brands[theme ?? 'cinnabar'];

function ground(brand: string): string {
  const fallen = FALLEN.map(({ x, y, radius, turn }, nth) => {
    const { petals, light } = grownBlossoms[nth] as Blossom;
    return (
      `<g transform="translate(${x} ${y})rotate(${turn})scale(${radius / 100})">` +
      `<path fill="${colours.gold}" d="${petals}"/>` +
      `<path fill="#fff" fill-opacity=".3" d="${light}"/>` +
      `<circle fill="${brand}" r="13"/></g>`
    );
  });
  return (
    `<path fill="${colours.paper}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>` +
    `<path fill="${brand}" d="M${WIDTH - LEAF} 0h${LEAF}v${HEIGHT}h-${LEAF}z"/>` +
    `<path fill="#fff" fill-opacity=".17" transform="translate(${WIDTH - 92} ${HEIGHT - 92})scale(2.3)" d="${evenBlossom.petals}"/>` +
    fallen.join('')
  );
}

/** What stands on the coloured leaf: the day as on a calendar, or the blossom of the mark. */
async function leaf(publishedOn: string | undefined): Promise<string> {
  const middle = WIDTH - LEAF / 2;
  if (!publishedOn) return `<g transform="translate(${middle} 170)scale(.9)">${markBlossom}</g>`;
  const [year, month, day] = publishedOn.split('-').map(Number);
  const centred = async (words: string, size: number, y: number, colour: string) => {
    const text = await outlined(words, 700);
    const line = lineOf(text.text, text.advanceOf);
    const x = Math.round(middle - (line.width * size) / 2);
    return written(line, text, { size, x, y, colour });
  };
  return (
    (await centred(`${year}年${month}月`, 34, 106, colours.sealGold)) +
    (await centred(String(day), 148, 248, '#fff'))
  );
}

/** The picture as SVG that needs no font, since its letters are outlines. */
async function drawing(card: Card): Promise<string> {
  const { title, site, section, lead, publishedOn } = card;
  const brand = brandOf(card);
  const parts = [ground(brand), await leaf(publishedOn)];

  parts.push(
    `<g transform="translate(${LEFT + 32} 96)scale(.25)"><circle fill="${brand}" r="128"/>${markBlossom}</g>`,
  );
  const named = await outlined(site, 700);
  for (const line of title === site ? [] : fitting(named, 36, MEASURE - 84, 1, false)) {
    parts.push(written(line, named, { size: 36, x: LEFT + 84, y: 109, colour: colours.ink }));
  }

  const drawable = await outlined(title, 700);
  const heading = drawable.text ? drawable : named;
  const { size, lines } = titleLines(heading);
  const leading = Math.round(size * 1.34);
  const said = await outlined(lines.length > 2 ? '' : (lead ?? ''), 500);
  const saidLines = fitting(said, LEAD.size, MEASURE, 2, false);
  const height =
    lines.length * leading + (saidLines.length && LEAD.gap + saidLines.length * LEAD.leading);
  let y = Math.round(330 - height / 2);
  for (const line of lines) {
    const baseline = y + Math.round(size * 1.02);
    parts.push(written(line, heading, { size, x: LEFT, y: baseline, colour: colours.ink }));
    y += leading;
  }
  y += LEAD.gap;
  for (const line of saidLines) {
    parts.push(written(line, said, { size: LEAD.size, x: LEFT, y: y + 33, colour: SAID }));
    y += LEAD.leading;
  }

  if (section && section !== title) {
    const text = await outlined(section, 700);
    parts.push(`<path fill="${colours.gold}" d="M${LEFT} 540h56v4h-56z"/>`);
    for (const line of fitting(text, 32, MEASURE - 120, 1, false)) {
      parts.push(written(line, text, { size: 32, x: LEFT, y: 588, colour: brand }));
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`;
}

/** The colours of a card, and of the soft edges between them: sixteen, four bits a pixel. */
const painterFor = remembered((brand: string) =>
  painterIn([
    colours.paper,
    colours.ink,
    SAID,
    ...[0.5, 0.67, 0.84].map((share) => between(colours.ink, colours.paper, share)),
    brand,
    between(brand, colours.paper, 0.5),
    between(brand, '#ffffff', 0.17),
    between(brand, '#ffffff', 0.5),
    '#ffffff',
    colours.sealGold,
    between(colours.sealGold, '#ffffff', 0.3),
    between(colours.sealGold, brand, 0.5),
    colours.gold,
    between(colours.gold, '#ffffff', 0.35),
  ]),
);

/** The picture that is shown when a page is shared, as PNG: the same card, the same bytes. */
export async function drawCard(card: Card): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(await drawing(card)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return painterFor(brandOf(card))(data, info.width, info.height);
}
