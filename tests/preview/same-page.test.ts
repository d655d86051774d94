import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { expect, inject, test, vi } from 'vitest';
import { viewsOf } from '../../admin/preview/page.ts';
import { buildMoment as now } from '../../admin/preview/moment.ts';
import { SITE_NOW } from '../site/built-sites.ts';
import { communityOf, facts, formOf, htmlOf } from './shown.ts';

vi.hoisted(() => vi.setSystemTime('2026-11-24T09:30:00+08:00'));

/** Their pages also tell what other collections say about the entry, which a preview leaves out. */
const TELL_MORE = ['courtyards'];

test.each([
  ['facts', facts],
  ['demo', inject('demoContent')],
] as const)(
  'the page of an entry looks in the preview as on the site: %s',
  async (name, folder) => {
    expect(now).toBe(SITE_NOW.slice(0, 16));
    const site = inject(name);
    const { files, known } = await communityOf(folder, now);
    let compared = 0;
    for (const { collection, entry } of files) {
      const { address, key } = collection;
      if (!address || TELL_MORE.includes(key)) continue;
      const path = address.replace('{id}', entry.id);
      const built = await readFile(join(site, path, 'index.html'), 'utf8').catch(() => undefined);
      if (built === undefined) continue;
      const [view] = viewsOf(key, entry.id, formOf(entry), known, (photo) => photo);
      const preview = load(htmlOf(view ? [view] : [], path), {}, false);
      const page = load(built);
      expect(`${entry.file}\n${normal(preview)}`).toBe(`${entry.file}\n${normal(page, 'main')}`);
      compared++;
    }
    expect(compared).toBeGreaterThan(20);
  },
);

/** Without what only a built site has: scripts, scopes of styles, sizes of photos and files, ids of headings in texts. */
function normal($: CheerioAPI, inside?: string): string {
  $('script, link').remove();
  $('.prose :is(h2, h3, h4, h5, h6)').removeAttr('id');
  $('.files .muted').each(
    (_, size) =>
      void $(size).text(
        $(size)
          .text()
          .replace(/，.*(?=）)/, ''),
      ),
  );
  $('.files a').attr('href', '#');
  $('img').each((_, img) => {
    const { alt = '', class: name } = img.attribs;
    img.attribs = { alt, ...(name && { class: name }) };
  });
  $('*').each((_, element) => {
    if (!('attribs' in element)) return;
    element.attribs = Object.fromEntries(
      Object.entries(element.attribs)
        .filter(([name]) => !name.startsWith('data-astro-cid'))
        .sort(),
    );
  });
  const html = (inside ? $(inside).html() : $.html()) ?? '';
  return html.replace(/>\s+/g, '>').replace(/\s+</g, '<').replace(/\s+/g, ' ').trim();
}
