import { useMemo } from 'react';
import { collectionList, collections } from '../../src/community/collections.ts';
import type { CollectionKey, Fields } from '../../src/model/fields.ts';
import { byOrder } from '../../src/model/order.ts';
import { idOfSlug } from '../cms/entry-id.ts';
import './styles.css';
import { Frame } from './Frame.tsx';
import { photoAt, plain, type ReadCollection, useKnown } from './known.ts';
import { Markdown } from './Markdown.tsx';
import { buildMoment as now } from './moment.ts';
import { type Entries, type Known, previews, type View } from './previews.ts';
import { Guard, Shown } from './Shown.tsx';
import { shownEntry } from './shown-entry.ts';

/** What Decap gives to the preview of an entry. */
export interface Props {
  collection: { get(key: 'name'): unknown };
  entry: { get(key: 'data' | 'slug'): unknown };
  /** The address of a file beside the entry, also of one that is not saved yet. */
  getAsset: (name: string) => { toString(): string };
  getCollection: ReadCollection;
}

/** The page of an entry as readers will see it, while it is written. */
export default function Preview({ collection, entry, getAsset, getCollection }: Props) {
  const key = keyOf(collection.get('name'));
  const needs = useMemo<CollectionKey[]>(() => ['site', ...previews[key].needs], [key]);
  const known = useKnown(needs, getCollection, now);
  const data = entry.get('data');
  if (!known) return null;
  const theme = known.site[0]?.theme ?? 'cinnabar';
  return (
    <Frame theme={key === 'site' ? String(plain(data).theme ?? theme) : theme}>
      <Guard version={data}>
        <Page
          collectionKey={key}
          id={idOfSlug(String(entry.get('slug') || 'new'))}
          data={plain(data)}
          known={known}
          addressOf={(name) => getAsset(name).toString()}
        />
      </Guard>
    </Frame>
  );
}

function keyOf(folder: unknown): CollectionKey {
  const found = collectionList.find((collection) => collection.folder === folder);
  if (!found) throw new Error(`There is no collection ${folder}.`);
  return found.key;
}

interface PageProps {
  collectionKey: CollectionKey;
  id: string;
  data: Record<string, unknown>;
  known: Known;
  addressOf: (name: string) => string;
}

function Page({ collectionKey, id, data, known, addressOf }: PageProps) {
  return (
    <div className="wrap">
      <main>
        <Shown views={viewsOf(collectionKey, id, data, known, addressOf)} />
      </main>
    </div>
  );
}

/** What is shown of an entry of which a form holds the data. */
export function viewsOf<K extends CollectionKey>(
  key: K,
  id: string,
  data: Record<string, unknown>,
  known: Known,
  addressOf: (name: string) => string,
): View[] {
  const fields: Fields = collections[key].fields;
  const photo = (name: string) => {
    const address = addressOf(name);
    return address ? photoAt(address) : undefined;
  };
  const entry = { ...shownEntry(fields, data, { now, photo }), id } as Entries[K];
  const others = (known[key] as Entries[K][]).filter((other) => other.id !== id);
  const body = typeof data.body === 'string' && data.body.trim() ? data.body : undefined;
  const Body = body ? () => <Markdown text={body} photoAddress={addressOf} /> : undefined;
  return previews[key].show(
    entry,
    { ...known, [key]: [...others, entry].sort(byOrder) },
    { now, Body },
  );
}
