import { extname } from 'node:path';
import sharp from 'sharp';
import { Refusal } from './refusal.ts';

const LONGEST_SIDE = 4000;
const PHOTOS = ['.jpg', '.jpeg', '.png', '.webp'];

/** How files of a kind begin. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  '.pdf': ['%PDF-'],
  '.zip': ['PK'],
  '.docx': ['PK'],
  '.xlsx': ['PK'],
  '.pptx': ['PK'],
  '.doc': ['\xD0\xCF\x11\xE0', '{\\rtf'],
  '.xls': ['\xD0\xCF\x11\xE0'],
  '.ppt': ['\xD0\xCF\x11\xE0'],
};

/** Whether a file is a photo, by its name. */
export function isPhoto(path: string): boolean {
  return PHOTOS.includes(extname(path).toLowerCase());
}

/** Throws a refusal when a document is not what its name says. */
export function checkDocument(path: string, bytes: Buffer): void {
  const extension = extname(path).toLowerCase();
  const start = bytes.toString('latin1', 0, 1024);
  const beginnings = BEGINNINGS[extension];
  const isRight = beginnings
    ? beginnings.some((beginning) => start.startsWith(beginning))
    : !/[\0]|^\s*<(!doctype|html|script|svg)/i.test(start);
  if (bytes.length === 0 || !isRight) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    throw new Refusal(
      422,
      `“${name}”打不开：它的内容不是“${extension}”文件。请用原来的程序另存一次，再上传。`,
    );
  }
}

/**
 * A photo as it may be published: upright, not larger than a screen can use, without where, when and
 * with what it was taken. One that is so already stays as it is. Throws when it is no photo.
 */
export async function publishable(bytes: Buffer): Promise<Buffer> {
  const photo = sharp(bytes, { limitInputPixels: 50_000_000 });
  const { width, height, exif, xmp, iptc, orientation = 1, format } = await photo.metadata();
  const isPlain = !exif && !xmp && !iptc && orientation === 1;
  if (isPlain && Math.max(width, height) <= LONGEST_SIDE) return bytes;
  const upright = photo
    .autoOrient()
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .keepIccProfile();
  const quality = { quality: 88 };
  if (format === 'png') return upright.png().toBuffer();
  return format === 'webp'
    ? upright.webp(quality).toBuffer()
    : upright.jpeg({ ...quality, mozjpeg: true }).toBuffer();
}
