import { describe, expect, it } from 'vitest';
import { indexable } from '../../../src/search/indexable.ts';

describe('indexable HTML', () => {
  it('has letters and digits in the width in which people type them', () => {
    expect(indexable('<p>ＷｉＦｉ密码（１２３）：</p>')).toBe('<p>WiFi密码（123）：</p>');
  });

  it('never turns a full-width sign into markup', () => {
    expect(indexable('<p>＜script＞＆amp；＂</p>')).toBe('<p>＜script＞＆amp；＂</p>');
  });

  it('joins lines of Chinese that were wrapped in the source', () => {
    expect(indexable('<p>居民们\n  扫雪，\r\n很快。\nwifi\nok</p>')).toBe(
      '<p>居民们扫雪，很快。\nwifi\nok</p>',
    );
  });

  it('closes up a name of two characters', () => {
    expect(indexable('书记：王　芳　李小明　居民　们')).toBe('书记：王芳　李小明　居民　们');
  });

  it('keeps cells of a table apart', () => {
    expect(indexable('<tr><th>周一</th><td class="x">值班</td></tr><thead>')).toBe(
      '<tr> <th>周一</th> <td class="x">值班</td></tr><thead>',
    );
  });
});
