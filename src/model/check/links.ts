import { closestMatch } from 'leven';
import { havePosters, isOwnAddress, monthOfAddress } from '../../community/addresses.ts';
import { isYearAddress, listAddresses } from '../../community/deliberations/address.ts';
import type { Fault } from '../fault.ts';
import { addressOf, aliasesOf, isAddress } from './addresses.ts';
import type { Body } from './body.ts';
import { bodyFault, type Entry, fieldFault } from './entry.ts';
import { textsOf } from './values.ts';

/** Where links can lead: the pages of the entries, and the files that are published with them. */
export interface Targets {
  pages: ReadonlyMap<string, { draft: boolean }>;
  /** `2026` and `2026-03` for every year and month with an article. */
  months: ReadonlySet<string>;
  /** Attachments below the content folder. */
  attachments: ReadonlySet<string>;
}

/** An entry that cannot be read has its page all the same: its mistake is named where it is. */
export function targetsOf(
  entries: readonly Entry[],
  named: readonly Pick<Entry, 'collection' | 'id'>[],
  attachments: ReadonlySet<string>,
): Targets {
  const pages = new Map<string, { draft: boolean }>();
  for (const address of named.map(addressOf)) if (address) pages.set(address, { draft: false });
  const months = new Set<string>();
  for (const entry of entries) {
    const draft = entry.data.draft === true;
    const address = addressOf(entry);
    if (!address) continue;
    pages.set(address, { draft });
    for (const { alias } of aliasesOf(entry)) if (isAddress(alias)) pages.set(alias, { draft });
    if (havePosters(entry.collection.key)) pages.set(`${address}poster/`, { draft });
    if (entry.collection.key === 'deliberations' && !draft) {
      for (const list of listAddresses(entry.data)) pages.set(list, { draft });
    }
    const { publishedAt } = entry.data;
    if (entry.collection.key === 'news' && !draft && typeof publishedAt === 'string') {
      months.add(publishedAt.slice(0, 4)).add(publishedAt.slice(0, 7));
    }
  }
  return { pages, months, attachments };
}

/** Links in the fields and in the text of an entry that lead nowhere, or could run script. */
export function linkFaults(entry: Entry, body: Body, targets: Targets): Fault[] {
  const draft = entry.data.draft === true;
  const inFields = textsOf(entry.collection.fields, entry.data).flatMap(({ field, path, text }) => {
    // An address that is none at all is named by the schema.
    const problem =
      field.kind === 'link' && /^\/(?!\/)/.test(text) && linkProblem(text, draft, targets);
    return problem ? [fieldFault(entry, path, problem)] : [];
  });
  const inBody = body.links.flatMap(({ address, line }) => {
    const problem = linkProblem(address, draft, targets);
    return problem ? [bodyFault(entry, line, problem)] : [];
  });
  return [...inFields, ...inBody];
}

function linkProblem(address: string, fromDraft: boolean, targets: Targets): string | undefined {
  // Browsers pass over blanks and control characters inside a scheme; so must the test for one.
  const plain = address.replace(/[\p{Cc}\s]/gu, '');
  if (/^(https?:\/\/.|mailto:.|tel:.|#)/i.test(plain)) return undefined;
  if (plain === '') return '链接没有写网址。请写成 [文字](网址)。';
  if (/^[^/?#]*:/.test(plain) || plain.startsWith('//')) {
    return `链接“${address}”不能用。请写 https:// 开头的网址，或本站的地址（如 /duty/）。`;
  }
  if (!plain.startsWith('/')) {
    return `链接“${address}”不完整。本站的页面请写完整地址（如 /news/…/），别的网站请写 https:// 开头的网址，文件请放在“附件”里。`;
  }
  const path = plain.replace(/[?#].*$/, '');
  if (leadsSomewhere(path, fromDraft, targets)) return undefined;
  if (leadsSomewhere(`${path}/`, fromDraft, targets)) {
    return `链接“${address}”少了最后的“/”。请写成“${plain.replace(path, `${path}/`)}”。`;
  }
  if (targets.pages.get(path)?.draft) {
    return `链接“${address}”指向的页面还是草稿，读者打不开。请先发布它，或删掉链接。`;
  }
  if (path.startsWith('/files/')) {
    return `链接“${address}”指向的文件不在附件里。请先把它加到“附件”里，或删掉链接。`;
  }
  const meant = closestMatch(path, [...targets.pages.keys()], {
    maxDistance: Math.ceil(path.length / 3),
  });
  return `链接“${address}”指向的页面不存在。${meant ? `是不是想写“${meant}”？` : '请改成现有页面的地址，或删掉链接。'}`;
}

/** Whether an address without query and fragment is one of the targets. */
export function leadsSomewhere(path: string, fromDraft: boolean, targets: Targets): boolean {
  const month = monthOfAddress(path);
  if (month) return targets.months.has(month);
  const page = targets.pages.get(path);
  if (page) return fromDraft || !page.draft;
  if (isYearAddress(path)) return false;
  return isOwnAddress(path) || (path.startsWith('/files/') && targets.attachments.has(file(path)));
}

function file(path: string): string {
  try {
    return decodeURI(path.slice('/files/'.length));
  } catch {
    return '';
  }
}
