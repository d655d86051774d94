import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextsFile } from '../../src/search/manifest.ts';
import { questionsOf, type Text } from '../bench/questions.ts';

/** What the search page says to a question: how many it found, and the addresses on its first page. */
export interface Told {
  status: string;
  addresses: string[];
}

/** A hundred questions that never change, asked of the texts of a site. */
export async function hundredQuestions(site: string): Promise<string[]> {
  const folder = join(site, 'search/texts');
  const texts: Text[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const entries: TextsFile = JSON.parse(await readFile(join(folder, name), 'utf8'));
    for (const [address, title, text] of entries) {
      texts.push({ address, title, summary: '', date: name, paragraphs: [text] });
    }
  }
  return questionsOf(texts, 6, 20).map(({ query }) => query);
}

/** A script that asks the search page one question after another, each until all years were searched. */
export const asking = (queries: readonly string[]) => `(async () => {
  const page = document.querySelector('[data-search]');
  const input = page.querySelector('input');
  const status = page.querySelector('[data-status]');
  const told = [];
  for (const query of ${JSON.stringify(queries)}) {
    status.textContent = '';
    input.value = query;
    input.form.dispatchEvent(new Event('submit', { cancelable: true }));
    while (!/^(找到约? ?\\d+ 条结果$|没有找到)/.test(status.textContent)) {
      await new Promise((resume) => setTimeout(resume, 10));
    }
    const links = Array.from(page.querySelectorAll('[data-results] a'));
    told.push({ status: status.textContent, addresses: links.map((link) => link.pathname) });
  }
  return told;
})()`;
