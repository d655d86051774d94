import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from '../../src/model/in-parallel.ts';
import type { Text } from './questions.ts';

/** Writes a page for every text, as short as a page can be that the search finds. */
export async function writePages(site: string, texts: readonly Text[]): Promise<void> {
  await inParallel(texts, 16, async (text) => {
    const folder = join(site, text.address);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), pageOf(text));
  });
}

/** Such a page, in the form of `Searchable.astro`. */
export function pageOf({ title, summary, date, paragraphs }: Text): string {
  return `<!doctype html><html lang="zh-CN"><head><title>${escaped(title)}</title>
<meta name="description" content="${escaped(summary)}"></head><body><main><div data-pagefind-body>
<span hidden data-pagefind-filter="栏目[data-value]" data-value="活动动态"></span>
<span hidden data-pagefind-filter="年份[data-value]" data-value="${date.slice(0, 4)}"></span>
<span hidden data-pagefind-meta="date[data-value]" data-pagefind-sort="date[data-value]" data-value="${date}"></span>
<h1>${escaped(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
</div></main></body></html>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
