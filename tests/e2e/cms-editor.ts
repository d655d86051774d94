import type { Page } from 'playwright-core';
import { collectionList } from '../../src/community/collections.ts';

declare global {
  interface Window {
    /** Decap's store and the editor on the page, found by `openCms`. */
    cms: {
      getState(): { entryDraft: DecapMap };
      /** Saves the entry that is open, as the button does. */
      persist(): void;
      /** Entries that were marked as changed. */
      marked: string[];
    };
  }
}

interface DecapMap {
  get(key: 'hasChanged'): boolean;
  get(key: string): DecapMap;
  getIn(keys: string[]): unknown;
  toJS(): Record<string, unknown>;
}

/** Opens the CMS and keeps in `window.cms` what a test needs to see of it. */
export async function openCms(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/admin/`);
  await page.getByRole('button', { name: '进入后台' }).click();
  await page.getByRole('link', { name: '通知公告', exact: true }).waitFor();
  await page.evaluate(() => {
    interface Fiber {
      child?: Fiber;
      sibling?: Fiber;
      memoizedProps?: { store?: Window['cms'] & { subscribe(listener: () => void): void } };
      stateNode?: { handleOnPersist?(): void };
    }
    function* fibers(fiber: Fiber | undefined): Generator<Fiber> {
      for (let one = fiber; one; one = one.sibling) {
        yield one;
        yield* fibers(one.child);
      }
    }
    const root = document.querySelector('#nc-root') ?? document.body;
    const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$')) ?? '';
    const all = () => fibers((root as unknown as Record<string, Fiber>)[key]);
    const first = <T>(find: (fiber: Fiber) => T | undefined): T => {
      for (const fiber of all()) {
        const found = find(fiber);
        if (found) return found;
      }
      throw new Error('Not on this page of the CMS.');
    };
    const store = first(({ memoizedProps }) => memoizedProps?.store);
    const marked: string[] = [];
    store.subscribe(() => {
      const draft = store.getState().entryDraft;
      if (!draft.get('hasChanged')) return;
      const path = String(draft.getIn(['entry', 'path']));
      if (!marked.includes(path)) marked.push(path);
    });
    window.cms = {
      getState: () => store.getState(),
      persist: () =>
        first(({ stateNode }) =>
          stateNode?.handleOnPersist ? stateNode : undefined,
        ).handleOnPersist?.(),
      marked,
    };
  });
}

/** Opens the entry that a file of the content is, without loading the page anew. */
export async function openEntry(page: Page, file: string): Promise<void> {
  const [folder = '', ...rest] = file.split('/');
  const slug = rest.join('/').replace(/\.(md|yml)$/, '');
  const goTo = (hash: string) =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);
  // The editor does not go from one entry to the next; the shortest list lies between.
  await goTo('#/collections/site');
  await page.waitForFunction(() => !window.cms.getState().entryDraft.getIn(['entry', 'path']));
  await goTo(`#/collections/${folder}/entries/${slug}`);
  await page.waitForFunction((path) => {
    const draft = window.cms.getState().entryDraft;
    return draft.getIn(['entry', 'path']) === path && document.querySelector('label');
  }, file);
}

/** Saves as the button does, and waits until it is written. Throws when the form refuses. */
export async function saveEntry(page: Page): Promise<void> {
  const answered = page.waitForResponse(
    (answer) => answer.request().postDataJSON()?.action === 'persistEntry',
  );
  const refused = page.waitForFunction(() => {
    const faults = window.cms.getState().entryDraft.get('fieldsErrors').toJS();
    return Object.keys(faults).length > 0 && JSON.stringify(faults);
  });
  for (const promise of [answered, refused]) promise.catch(() => {});
  await page.evaluate(() => window.cms.persist());
  const answer = await Promise.race([answered, refused]);
  if ('jsonValue' in answer) throw new Error(`The form refuses: ${await answer.jsonValue()}`);
  if (!answer.ok()) throw new Error(await answer.text());
  await page.waitForFunction(
    () => !window.cms.getState().entryDraft.getIn(['entry', 'isPersisting']),
  );
}

/** Clicks behind the last place in the text at which a word stands, until the cursor is there. */
export async function putCursorBehind(page: Page, word: string): Promise<void> {
  const text = page.locator('[data-slate-string]', { hasText: word }).last();
  const isThere = () =>
    text.evaluate((element, end) => {
      const { focusNode, focusOffset, isCollapsed } = getSelection() as Selection;
      const offset = String(element.textContent).lastIndexOf(end) + end.length;
      return isCollapsed && focusNode === element.firstChild && focusOffset === offset;
    }, word);
  do {
    await text.scrollIntoViewIfNeeded();
    const { x, y } = await text.evaluate((element, end) => {
      const node = element.firstChild as Text;
      const range = document.createRange();
      range.setStart(node, node.data.lastIndexOf(end));
      range.setEnd(node, node.data.lastIndexOf(end) + end.length);
      const box = range.getBoundingClientRect();
      return { x: box.right - 1, y: (box.top + box.bottom) / 2 };
    }, word);
    await page.mouse.click(x, y);
  } while (!(await isThere()));
}

/** Whether the entry that is open counts as changed. */
export function isChanged(page: Page): Promise<boolean> {
  return page.evaluate(() => window.cms.getState().entryDraft.get('hasChanged'));
}

/** Whether a file below the content folder is an entry of a collection. */
export function isEntry(file: string): boolean {
  return collectionList.some(
    ({ folder }) => file.startsWith(`${folder}/`) && /\.(md|yml)$/.test(file),
  );
}
