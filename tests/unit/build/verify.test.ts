import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isEmpty, verifySite } from '../../../src/build/verify.ts';
import { withContent } from '../../content/good-content.ts';

test.each([
  ['words', '<main class="x"><p>社区</p></main>', false],
  ['a picture', '<main><img src="a.webp" alt=""></main>', false],
  ['nothing but blanks', '<main>\n <div></div> </main>', true],
  ['nothing but script', '<main><script>run()</script><style>p{}</style></main>', true],
  ['no main part, as a page that leads elsewhere', '<body><a href="/">这里</a></body>', false],
])('a page with %s', (_title, html, empty) => {
  expect(isEmpty(html)).toBe(empty);
});

test('a site lacks what it must have, each article of its time, and what is empty', async () => {
  const site = await mkdtemp(join(tmpdir(), 'site-'));
  const page = async (file: string, html: string) => {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), html);
  };
  try {
    await page('index.html', '<main>今天</main>');
    await page('duty/index.html', '<main> </main>');
    await withContent({}, async (content) => {
      expect(await verifySite(site, content, '2026-11-23T09:30')).toEqual({
        pages: 2,
        missing: [
          '缺少网页 404.html。',
          '缺少网页 news/2026-11-23-sao-xue/index.html。',
          '网页 duty/index.html 没有内容。',
        ],
      });
      await page('404.html', '<main>没有</main>');
      await page('duty/index.html', '<main>值班</main>');
      expect(await verifySite(site, content, '2026-11-23T09:29')).toEqual({
        pages: 3,
        missing: [],
      });
    });
  } finally {
    await rm(site, { recursive: true });
  }
});
