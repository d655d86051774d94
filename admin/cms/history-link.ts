import { collectionList } from '../../src/community/collections.ts';

/** Lets the link to the changes lead to those of the entry that is open. */
export function keepHistoryLink(): void {
  const link = document.querySelector<HTMLAnchorElement>('#history-link');
  if (!link) return;
  const follow = () => {
    const path = pathOf(location.hash);
    link.href = `/admin/history/${path ? `?${new URLSearchParams({ path })}` : ''}`;
  };
  window.addEventListener('hashchange', follow);
  follow();
}

/** The file of the entry that Decap shows at an address; undefined elsewhere. */
export function pathOf(hash: string): string | undefined {
  const [, folder, slug] = /^#\/collections\/([^/]+)\/entries\/(.+)$/.exec(hash) ?? [];
  const collection = collectionList.find((one) => one.folder === folder);
  if (!collection || !slug) return undefined;
  return `${folder}/${slug}.${collection.format === 'markdown' ? 'md' : 'yml'}`;
}
