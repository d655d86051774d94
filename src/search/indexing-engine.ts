import type { Manifest } from './manifest.ts';
import type { Order, Reply } from './pagefind-worker.ts';
import type { Engine, YearTexts } from './year-texts.ts';

/** A module with a table of references, which Pagefind's has too and Chromium has from 96 on. */
const WITH_REFERENCES = [0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 1];

/** Whether this browser can run Pagefind, as far as can be known without loading it. */
export function canRunPagefind(): boolean {
  return (
    typeof Worker === 'function' &&
    typeof WebAssembly === 'object' &&
    WebAssembly.validate(new Uint8Array(WITH_REFERENCES))
  );
}

/** Finds words with Pagefind, whose indexes lie in a folder and which `start` runs in a worker. */
export function indexingEngine(folder: string, start: () => Worker): Engine {
  let asking: Ask | undefined;
  const ask: Ask = (order) => {
    asking ??= askingOf(start());
    return asking(order);
  };
  return {
    prepare() {
      // Should it fail, the first year says so.
      if (!asking) ask({ year: '', prepare: folder }).catch(() => {});
    },
    isQuick: () => true,
    async open({ name }, manifest): Promise<YearTexts> {
      await ask({ year: name, open: { folder, entry: listOfIndexes(manifest) } });
      return {
        having: async (having) => (await ask({ year: name, having })).places ?? [],
        async read(read) {
          const { entry } = await ask({ year: name, read });
          if (!entry) throw new RangeError(`no entry ${read} in ${name}`);
          return entry;
        },
      };
    },
  };
}

/** What Pagefind would load as `pagefind-entry.json`; the manifest has it already. */
function listOfIndexes({ pagefind, years }: Manifest): object {
  const languages = Object.fromEntries(
    years.map(({ name, index, count }) => [name, { hash: index, wasm: null, page_count: count }]),
  );
  return { version: pagefind, languages, include_characters: [] };
}

type Ask = (order: Omit<Order, 'id'>) => Promise<Reply>;

function askingOf(worker: Worker): Ask {
  const waiting = new Map<number, { done(reply: Reply): void; failed(error: Error): void }>();
  let broken: Error | undefined;
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failure === undefined) asked?.done(data);
    else asked?.failed(new Error(data.failure));
  });
  worker.addEventListener('error', (event) => {
    broken = new Error(event.message || 'the worker does not start');
    for (const { failed } of waiting.values()) failed(broken);
    waiting.clear();
  });
  return (order) =>
    new Promise((done, failed) => {
      if (broken) {
        failed(broken);
        return;
      }
      last += 1;
      waiting.set(last, { done, failed });
      worker.postMessage({ id: last, ...order } satisfies Order);
    });
}
