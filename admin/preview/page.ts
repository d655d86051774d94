import { collections } from '../../src/community/collections.ts';
import type { CollectionKey, Fields } from '../../src/model/fields.ts';
import { byOrder } from '../../src/model/order.ts';
import { bound } from './astro-runtime.ts';
import { photoAt } from './known.ts';
import { Markdown } from './Markdown.tsx';
import { buildMoment as now } from './moment.ts';
import { type Entries, type Known, previews, type View } from './previews.ts';
import { shownEntry } from './shown-entry.ts';

/** What is shown of an entry of which a form holds the data. */
export function viewsOf<K extends CollectionKey>(
  key: K,
  id: string,
  data: Record<string, unknown>,
  known: Known,
  addressOf: (name: string) => string,
): View[] {
  const fields: Fields = collections[key].fields;
  const fileAddress = (name: string) => addressOf(name.replace(/^\.\//, ''));
  const photo = (name: string) => {
    const address = fileAddress(name);
    return address ? photoAt(address) : undefined;
  };
  const entry = { ...shownEntry(fields, data, { now, photo }), id } as Entries[K];
  const others = (known[key] as Entries[K][]).filter((other) => other.id !== id);
  const body = typeof data.body === 'string' && data.body.trim() ? data.body : undefined;
  const Body = body ? bound(Markdown, { text: body, photoAddress: fileAddress }) : undefined;
  return previews[key].show(
    entry,
    { ...known, [key]: [...others, entry].sort(byOrder) },
    { now, Body },
  );
}
