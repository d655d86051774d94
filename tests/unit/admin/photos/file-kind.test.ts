import { expect, test } from 'vitest';
import { kindOfFile } from '../../../../admin/cms/photos/file-kind.ts';

test.each([
  ['\xff\xd8\xff\xe0', 'picture'],
  ['\x89PNG\r\n', 'picture'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'picture'],
  ['\0\0\0\x1cftypavif', 'picture'],
  ['\0\0\0\x18ftypheic', 'heic'],
  ['\0\0\0\x18ftypmif1', 'heic'],
  ['\0\0\0\x14ftypqt  ', 'video'],
  ['RIFF\0\0\0\0AVI LIST', 'video'],
  ['\x1a\x45\xdf\xa3', 'video'],
  ['%PDF-1.7', 'pdf'],
  ['PK\x03\x04', 'document'],
  ['\xd0\xcf\x11\xe0', 'document'],
  ['', 'empty'],
  ['<svg xmlns=', 'unknown'],
])('a file that begins with %j is %s', (start, kind) => {
  expect(kindOfFile(Buffer.from(start, 'latin1'))).toBe(kind);
});
