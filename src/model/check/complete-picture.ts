import { crc32 } from 'node:zlib';

/** Formats of photos that every phone of the residents can show. */
export type PictureFormat = 'jpeg' | 'png' | 'webp';

/**
 * Whether a picture is there to its last byte, told by the frame of its format alone: some twenty times
 * faster than decoding it. A picture that fails here may still be a whole one, oddly written.
 */
export function isComplete(bytes: Buffer, format: PictureFormat): boolean {
  switch (format) {
    case 'jpeg':
      return reachesEndOfImage(bytes);
    case 'png':
      return hasAllChunks(bytes);
    case 'webp':
      return bytes.readUInt32LE(4) + 8 <= bytes.length;
  }
}

/** Walks the segments of a JPEG and the data between them to the marker EOI (ITU-T T.81, annex B). */
function reachesEndOfImage(bytes: Buffer): boolean {
  let at = bytes.indexOf(0xff, 2);
  while (at >= 0 && at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    const standsAlone = marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    if (marker === 0xd9) return true;
    if (marker === 0xff) at += 1;
    else at += standsAlone ? 2 : 2 + bytes.readUInt16BE(at + 2);
    at = bytes.indexOf(0xff, at);
  }
  return at >= 0 && bytes[at + 1] === 0xd9;
}

/** Walks the chunks of a PNG with their checksums to IEND (PNG specification, section 5). */
function hasAllChunks(bytes: Buffer): boolean {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return false;
    const chunk = bytes.subarray(at + 4, end);
    if (crc32(chunk) !== bytes.readUInt32BE(end)) return false;
    if (chunk.toString('latin1', 0, 4) === 'IEND') return true;
    at = end + 4;
  }
  return false;
}
