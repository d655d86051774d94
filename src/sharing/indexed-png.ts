import { promisify } from 'node:util';
import { crc32, deflate, type ZlibOptions } from 'node:zlib';

type Rgb = readonly [red: number, green: number, blue: number];

function parsed(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour so far (0–1) on the way from one colour to another; all as `#rrggbb`. */
export function between(from: string, to: string, share: number): string {
  const [start, end] = [parsed(from), parsed(to)];
  const mixed = start.map((value, channel) =>
    Math.round(value + ((end[channel] as number) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** For each colour of 6 bits a channel the number of the nearest in the palette. */
function nearest(palette: readonly Rgb[]): Uint8Array {
  const whole = 255 / 63;
  return Uint8Array.from({ length: 1 << 18 }, (_, colour) => {
    const red = (colour >> 12) * whole;
    const green = ((colour >> 6) & 63) * whole;
    const blue = (colour & 63) * whole;
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let number = 0; number < palette.length; number++) {
      const [r, g, b] = palette[number] as Rgb;
      const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (distance < least) [best, least] = [number, distance];
    }
    return best;
  });
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const compressed: (data: Buffer, options: ZlibOptions) => Promise<Buffer> = promisify(deflate);

/** Makes a PNG of pixels that follow each other as red, green, blue; the width is even. */
export type Painter = (pixels: Uint8Array, width: number, height: number) => Promise<Buffer>;

/**
 * A painter in at most sixteen given colours, `#rrggbb`. A palette sought for each picture costs
 * twice the time and gives up the gold of a small blossom for one more grey. (ISO/IEC 15948)
 */
export function painterIn(palette: readonly string[]): Painter {
  const colours = palette.map(parsed);
  const table = nearest(colours);

  return async (pixels, width, height) => {
    const numberAt = (place: number) => {
      const red = (pixels[place] as number) >> 2;
      const green = (pixels[place + 1] as number) >> 2;
      const blue = (pixels[place + 2] as number) >> 2;
      return table[(red << 12) | (green << 6) | blue] as number;
    };
    // Two pixels a byte; before each row a zero that says it is not filtered.
    const rows = Buffer.alloc((1 + width / 2) * height);
    let pixel = 0;
    for (let at = 0; at < rows.length; at++) {
      if (at % (1 + width / 2) === 0) continue;
      rows[at] = (numberAt(pixel) << 4) | numberAt(pixel + 3);
      pixel += 6;
    }
    const heading = Buffer.alloc(13);
    heading.writeUInt32BE(width, 0);
    heading.writeUInt32BE(height, 4);
    heading.writeUInt8(4, 8); // bits a pixel
    heading.writeUInt8(3, 9); // of a palette
    return Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', heading),
      chunk('PLTE', Uint8Array.from(colours.flat())),
      chunk('IDAT', await compressed(rows, { level: 7 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
}
