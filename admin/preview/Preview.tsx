import { useDeferredValue, useMemo } from 'react';
import { collectionList } from '../../src/community/collections.ts';
import type { CollectionKey } from '../../src/model/fields.ts';
import { idOfSlug } from '../cms/entry-id.ts';
import './styles.css';
import { Frame } from './Frame.tsx';
import { plain, type ReadCollection, useKnown } from './known.ts';
import { buildMoment as now } from './moment.ts';
import { viewsOf } from './page.ts';
import { type Known, previews } from './previews.ts';
import { Guard, Shown } from './Shown.tsx';

/** What Decap gives to the preview of an entry. */
export interface Props {
  collection: { get(key: 'name'): unknown };
  entry: { get(key: 'data' | 'slug'): unknown };
  /** The address of a file beside the entry, also of one that is not saved yet. */
  getAsset: (name: string) => { toString(): string };
  getCollection: ReadCollection;
  /** Whether a file beside the entry is being read; then `getAsset` will give another address. */
  isLoadingAsset: boolean;
}

/** The page of an entry as readers will see it, while it is written. */
export default function Preview(props: Props) {
  const { collection, entry, getAsset, getCollection, isLoadingAsset } = props;
  const key = keyOf(collection.get('name'));
  const needs = useMemo<CollectionKey[]>(() => ['site', ...previews[key].needs], [key]);
  const known = useKnown(needs, getCollection, now);
  // Letters come first: the page follows when there is time.
  const data = useDeferredValue(entry.get('data'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: Decap makes `getAsset` anew each time.
  const page = useMemo(
    () =>
      known && (
        <Page
          collectionKey={key}
          id={idOfSlug(String(entry.get('slug') || 'new'))}
          data={plain(data)}
          known={known}
          addressOf={(name) => getAsset(name).toString()}
        />
      ),
    [key, data, known, isLoadingAsset],
  );
  if (!known) return null;
  const theme = known.site[0]?.theme ?? 'cinnabar';
  return (
    <Frame theme={key === 'site' ? String(plain(data).theme ?? theme) : theme}>
      <Guard version={data}>{page}</Guard>
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
  const views = viewsOf(collectionKey, id, data, known, addressOf);
  const isWholePage = collectionKey === 'site';
  return (
    <>
      {isWholePage && <Shown views={views.slice(0, 1)} />}
      <div className="wrap">
        <main>
          <Shown views={isWholePage ? views.slice(1, -1) : views} />
        </main>
      </div>
      {isWholePage && <Shown views={views.slice(-1)} />}
    </>
  );
}
