/** What staff choose when they mean photos. */
export type FileKind = 'picture' | 'heic' | 'pdf' | 'video' | 'document' | 'empty' | 'unknown';

const HEIC_BRANDS = 'heic heix heim heis hevc hevx mif1 msf1'.split(' ');

/**
 * The kind of a file by its first bytes (32 are enough). Names do not tell it: phones and chat programs
 * call a HEIC photo `.jpg`, and a film that was renamed stays one.
 */
export function kindOfFile(start: Uint8Array): FileKind {
  const text = String.fromCharCode(...start.slice(0, 32));
  if (text === '') return 'empty';
  if (text.slice(4, 8) === 'ftyp') {
    const brand = text.slice(8, 12);
    if (HEIC_BRANDS.includes(brand)) return 'heic';
    return brand.startsWith('avi') ? 'picture' : 'video';
  }
  if (text.startsWith('RIFF')) return text.slice(8, 12) === 'WEBP' ? 'picture' : 'video';
  if (text.startsWith('\x1a\x45\xdf\xa3') || text.startsWith('\0\0\x01\xba')) return 'video';
  if (text.startsWith('%PDF')) return 'pdf';
  if (text.startsWith('PK\x03\x04') || text.startsWith('\xd0\xcf\x11\xe0')) return 'document';
  return /^(\xff\xd8\xff|\x89PNG|GIF8|BM)/.test(text) ? 'picture' : 'unknown';
}
