import { expect, test } from 'vitest';
import { inXml } from '../../../src/feeds/xml.ts';

test('characters that XML cannot hold are left out, all others stay', () => {
  expect(inXml('a\u0000b\u0008c\u000bd\u001fe\ufffef\uffff')).toBe('abcdef');
  expect(inXml('\ud800 lone \udc00')).toBe(' lone ');
  expect(inXml('制\t表\n行\r🏮𠮷\u0085')).toBe('制\t表\n行\r🏮𠮷\u0085');
});
