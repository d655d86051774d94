import { type FileKind, kindOfFile } from './file-kind.ts';

/** No photo on the site is longer than this in either direction. */
export const LONGEST_SIDE = 1920;
const LARGEST_FILE = 20_000_000;
const QUALITY = 0.85;

/** A file that is no photo for the site; the message says in Chinese which and what to do. */
export class UnfitFile extends Error {}

const REASONS: Record<Exclude<FileKind, 'picture'>, string> = {
  heic: '是苹果手机的 HEIC 照片，这个浏览器打不开。请在手机的“设置 → 相机 → 格式”里选“兼容性最佳”再拍，或用微信发给自己再存下来，就变成 JPG 了。',
  pdf: '是 PDF 文件，不是照片。请放到“附件”里；要当照片用，请先截图。',
  video: '是视频，这里只能放照片。请从视频里截一张图。',
  document: '是文档，不是照片。请放到“附件”里。',
  empty: '是空的（0 字节），可能没有传完。请从手机上重新发一次。',
  unknown: '不是照片，或者已经损坏。请换一张 JPG 或 PNG 照片。',
};

const prepared = new WeakSet<File>();

/**
 * A photo as it is put on the site: upright, at most 1920 pixels long, JPEG of quality 85 (PNG where
 * something shines through), and drawn anew, which leaves behind when and where it was taken. What has
 * been prepared before is returned as it is. Throws an `UnfitFile` for everything that is no photo.
 */
export async function preparePhoto(file: File, longest = LONGEST_SIDE): Promise<File> {
  if (prepared.has(file)) return file;
  refuseLarge(file, '请用微信发给自己再存下来，会小很多。');
  const kind = await kindOf(file);
  // Some browsers can open HEIC, so it is tried.
  const picture =
    kind === 'picture' || kind === 'heic'
      ? await createImageBitmap(file).catch(() => {})
      : undefined;
  if (!picture) {
    throw unfit(file, kind === 'picture' ? '打不开，照片可能已经损坏。请换一张。' : REASONS[kind]);
  }
  const ready = await redrawn(picture, file.name, longest);
  prepared.add(ready);
  return ready;
}

/**
 * A file that may be anything: pictures lose where they were taken, all others stay as they are. Throws
 * an `UnfitFile` for one that is too large.
 */
export async function prepareAttachment(file: File): Promise<File> {
  refuseLarge(file, '请压缩，或分成几个文件。');
  return (await kindOf(file)) === 'picture' ? preparePhoto(file, Infinity) : file;
}

async function kindOf(file: File): Promise<FileKind> {
  return kindOfFile(new Uint8Array(await file.slice(0, 32).arrayBuffer()));
}

async function redrawn(picture: ImageBitmap, name: string, longest: number): Promise<File> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const small =
    scale < 1
      ? await createImageBitmap(picture, {
          resizeWidth: width,
          resizeHeight: height,
          resizeQuality: 'high',
        })
      : picture;
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('This browser cannot draw.');
  drawing.drawImage(small, 0, 0);
  picture.close();
  small.close();
  const type = isSeeThrough(drawing, width, height) ? 'image/png' : 'image/jpeg';
  const data = await canvas.convertToBlob({ type, quality: QUALITY });
  const base = name.replace(/\.\w{1,5}$/, '') || 'zhao-pian';
  return new File([data], `${base}.${type === 'image/png' ? 'png' : 'jpg'}`, { type });
}

function isSeeThrough(
  drawing: OffscreenCanvasRenderingContext2D,
  width: number,
  height: number,
): boolean {
  const { data } = drawing.getImageData(0, 0, width, height);
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return true;
  return false;
}

function refuseLarge(file: File, remedy: string): void {
  if (file.size <= LARGEST_FILE) return;
  const size = Math.ceil(file.size / 1_000_000);
  throw unfit(file, `有 ${size} MB，太大了，最大 20 MB。${remedy}`);
}

function unfit(file: File, reason: string): UnfitFile {
  return new UnfitFile(`“${file.name}”${reason}`);
}
