/**
 * `npm run draw:icons` draws the icons in `public/` from the mark. They change only when the mark
 * does, so they are kept in the repository and not drawn with every build.
 */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { markFile } from './mark.ts';

const folder = new URL('../../public/', import.meta.url);

// What lies outside the inner 80 % of a maskable icon may be cut off.
const round = markFile('round', 0.8);
const square = markFile('square', 0.66);
const maskable = markFile('square', 0.56);

async function png(svg: string, size: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 300 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true, quality: 100, effort: 10 })
    .toBuffer();
}

/** An icon file that holds one PNG: a heading of 6 bytes and a directory of 16 for each picture. */
function ico(picture: Buffer, size: number): Buffer {
  const heading = Buffer.alloc(22);
  heading.writeUInt16LE(1, 2); // icon
  heading.writeUInt16LE(1, 4); // pictures
  heading.writeUInt8(size, 6);
  heading.writeUInt8(size, 7);
  heading.writeUInt16LE(1, 10); // planes
  heading.writeUInt16LE(32, 12); // bits per pixel
  heading.writeUInt32LE(picture.length, 14);
  heading.writeUInt32LE(heading.length, 18);
  return Buffer.concat([heading, picture]);
}

const icons = {
  'favicon.svg': round,
  'favicon.ico': ico(await png(round, 32), 32),
  'apple-touch-icon.png': await png(square, 180),
  'icon-192.png': await png(round, 192),
  'icon-512.png': await png(round, 512),
  'icon-maskable-512.png': await png(maskable, 512),
};

for (const [name, bytes] of Object.entries(icons)) {
  await writeFile(new URL(name, folder), bytes);
  console.log(`public/${name}  ${bytes.length} B`);
}
