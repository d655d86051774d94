import type { Entry } from '../../model/check/entry.ts';
import { labelsOf } from '../../model/check/labels.ts';
import { leadsSomewhere, type Targets, targetsOf } from '../../model/check/links.ts';
import { textsOf } from '../../model/check/values.ts';
import type { Content } from './entries.ts';
import type { Check, Finding, Place } from './finding.ts';
import { placeOfFile } from './places.ts';

interface Link {
  file: Entry;
  address: string;
  field?: string;
}

/**
 * Whether links within the site lead to a page or file of this very build. The content check has seen
 * that the page is written; whether it is up at this moment, only the moment tells.
 */
export const linksLeadSomewhere: Check = {
  subject: 'links',
  well: '站内的链接都打得开',
  find: (content) => {
    const targets = targetsAt(content);
    const expired = new Set(content.expired.map(({ id }) => id));
    return linksOf(content).flatMap(({ file, address, field }): Finding[] => {
      const path = pathOf(address);
      if (path === undefined || leadsSomewhere(path, false, targets)) return [];
      const notice = /^\/notices\/([^/]+)\//.exec(path)?.[1];
      const why = notice && expired.has(notice) ? '那条通知已经失效撤下' : '那一页现在没有公布';
      return [
        {
          code: 'link-dead',
          severity: file.collection.key === 'site' ? 'now' : 'soon',
          places: [placeOfFile(file)],
          field,
          text: `链接“${address}”打不开：${why}。请改成别的地址，或删掉链接。`,
        },
      ];
    });
  },
};

/** Whether links to other sites are encrypted; old phones and WeChat warn of those that are not. */
export const linksAreEncrypted: Check = {
  subject: 'links',
  well: '没有不加密的 http:// 链接',
  find: (content) =>
    linksOf(content)
      .filter(({ address }) => /^http:/i.test(address))
      .map(({ file, address, field }) => ({
        code: 'link-not-encrypted',
        severity: 'hint',
        places: [placeOfFile(file)],
        field,
        text: `“${address}”用的是不加密的 http://，微信里会提示不安全。请试试改成 https:// 能不能打开。`,
      })),
};

/** The other sites that readers are sent to. Nobody asks them from here, so a person must look. */
export const otherSitesAreNamed: Check = {
  subject: 'links',
  well: '没有通往别的网站的链接',
  find: (content) => {
    const hosts = new Map<string, Map<string, Place>>();
    for (const { file, address } of linksOf(content)) {
      const host = hostOf(address);
      if (!host) continue;
      const places = hosts.get(host) ?? new Map<string, Place>();
      hosts.set(host, places.set(file.file, placeOfFile(file)));
    }
    return [...hosts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([host, places]) => ({
        code: 'link-to-other-site',
        severity: 'hint',
        places: [...places.values()],
        text: `有链接通往 ${host}。体检不访问别的网站，请隔一段时间亲手点开看看，还是不是原来的内容。`,
      }));
  },
};

/** Where links can lead at the moment: the pages of what readers see, and its attachments. */
function targetsAt({ files, attachments }: Content): Targets {
  const shown = attachments.map(({ file, name }) => `${file.folder}/${name}`);
  return targetsOf(files, files, new Set(shown));
}

function linksOf({ files }: Content): Link[] {
  return files.flatMap((file) => {
    const { fields, body } = file.collection;
    return [
      ...textsOf(fields, file.data)
        .filter(({ field }) => field.kind === 'link')
        .map(({ path, text }) => ({ file, address: text, field: labelsOf(fields, path) })),
      ...file.links.map(({ address }) => ({ file, address, field: body?.label })),
    ];
  });
}

/** The path of an address of this site, without what stands behind `?` and `#`. */
function pathOf(address: string): string | undefined {
  return /^\/(?!\/)/.test(address) ? address.replace(/[?#].*$/, '') : undefined;
}

function hostOf(address: string): string | undefined {
  return /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
}
