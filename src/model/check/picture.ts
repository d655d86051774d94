import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import { isComplete } from './complete-picture.ts';

const MOST_PIXELS = 50_000_000;

const ADVICE: Readonly<Record<string, string>> = {
  svg: 'SVG 图里可能藏有代码，不能用。请导出成 PNG。',
  heic: '苹果手机的 HEIC 照片很多浏览器看不了。请在手机“设置 → 相机 → 格式”里选“兼容性最佳”，或另存为 JPG。',
  bmp: 'BMP 图片太大，浏览器也不一定能看。请另存为 JPG 或 PNG。',
  gif: 'GIF 动图不能用。请另存为 JPG 或 PNG。',
  tiff: 'TIFF 图片浏览器看不了。请另存为 JPG 或 PNG。',
  avif: 'AVIF 图片老手机看不了。请另存为 JPG 或 PNG。',
};

const NAMED: Readonly<Record<string, string>> = { heif: 'heic', tif: 'tiff' };

/**
 * What is wrong with a photo, undefined for a good one: its format by its first bytes, its size, and
 * whether it is there to its end, since one cut off in the upload would be published half grey.
 */
export async function pictureFault(path: string): Promise<string | undefined> {
  return pictureFaultOf(await readFile(path), path);
}

/** The same of a photo that is not yet a file. */
export async function pictureFaultOf(bytes: Buffer, name: string): Promise<string | undefined> {
  const extension = extname(name).slice(1).toLowerCase();
  const advice = ADVICE[NAMED[extension] ?? extension];
  if (advice) return advice;
  if (bytes.length === 0) return '照片是空的（0 字节）。请重新上传。';
  const format = formatOf(bytes);
  if (!format) return '这个文件不是照片。请换成 JPG、PNG 或 WebP 格式的照片。';
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') {
    return `文件名是“.${extension}”，其实是别的格式。${ADVICE[format]}`;
  }
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) {
      return `照片太大：${width}×${height}，超过 5000 万像素。请缩小到长边 4000 像素以内。`;
    }
    if (!isComplete(bytes, format)) {
      await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' }).stats();
    }
  } catch {
    return '照片已经损坏，只能读出一部分。请从手机或相机里重新上传原图。';
  }
  return undefined;
}

function formatOf(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 256);
  if (start.startsWith('\xFF\xD8\xFF')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  if (start.startsWith('GIF8')) return 'gif';
  if (start.startsWith('BM')) return 'bmp';
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'tiff';
  if (start.slice(4, 12) === 'ftypavif') return 'avif';
  if (/^ftyp(hei[cxms]|hevc|mif1|msf1)/.test(start.slice(4))) return 'heic';
  return /<svg[\s>]/i.test(start) ? 'svg' : undefined;
}
