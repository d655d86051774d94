import { indexedTexts, openYear, type PagefindScript } from './pagefind.ts';
import type { Word } from './words.ts';
import type { EntryText, YearTexts } from './year-texts.ts';

/** What the page asks of the worker: to load what lies in a folder for all years, to open a year, to find words in it, to read an entry. */
export interface Order {
  id: number;
  year: string;
  prepare?: string;
  open?: { folder: string; entry: object };
  having?: readonly Word[];
  read?: number;
}

export interface Reply {
  id: number;
  places?: number[];
  entry?: EntryText;
  failure?: string;
}

/**
 * Runs Pagefind beside the page, so that neither its work nor its memory is in the reader's way.
 * Pagefind asks for its WebAssembly and its list of indexes again for every year; it gets what was
 * loaded for the first, and what the page has told of the years.
 */
const years = new Map<string, Promise<YearTexts>>();
const load = globalThis.fetch;
let wasm: Promise<Response> | undefined;
let listOfIndexes: object = {};

globalThis.fetch = async (address, how) => {
  const path = String(address);
  if (path.includes('pagefind-entry.json')) return new Response(JSON.stringify(listOfIndexes));
  if (!path.includes('wasm.')) return load(address, how);
  wasm ??= load(address, how);
  return (await wasm).clone();
};

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const { id } = data;
  try {
    postMessage({ id, ...(await obey(data)) } satisfies Reply);
  } catch (error) {
    postMessage({ id, failure: String(error) } satisfies Reply);
  }
});

async function obey({ year, prepare, open, having, read }: Order): Promise<Partial<Reply>> {
  if (prepare) {
    await Promise.all([scriptIn(prepare), fetch(`${prepare}wasm.unknown.pagefind`)]);
    return {};
  }
  if (open) {
    listOfIndexes = open.entry;
    const opened = scriptIn(open.folder)
      .then((pagefind) => openYear(pagefind, open.folder, year))
      .then(indexedTexts);
    years.set(year, opened);
  }
  const texts = await years.get(year);
  if (!texts) throw new Error(`${year} is not open`);
  if (having) return { places: await texts.having(having) };
  if (read !== undefined) return { entry: await texts.read(read) };
  return {};
}

function scriptIn(folder: string): Promise<PagefindScript> {
  return import(/* @vite-ignore */ `${folder}pagefind.js`);
}
