import { DecapCmsCore as CMS } from 'decap-cms-core';
import { lazy, Suspense } from 'react';
import { collectionList } from '../../src/community/collections.ts';
import type { Props } from '../preview/Preview.tsx';

// Whoever only looks something up need not wait for it.
const Preview = lazy(() => import('../preview/Preview.tsx'));

function PreviewWhenLoaded(props: Props) {
  return (
    <Suspense fallback={null}>
      <Preview {...props} />
    </Suspense>
  );
}

/** Shows the page of an entry beside its form, for every collection. */
export function registerPreviews(): void {
  for (const { folder, layout } of collectionList) {
    // Decap calls the preview of a single file by the name of the file.
    const name = layout === 'single' ? 'index' : folder;
    CMS.registerPreviewTemplate(name, PreviewWhenLoaded as never);
  }
  CMS.registerEventListener({
    name: 'postSave',
    handler: () => import('../preview/known.ts').then(({ forgetKnown }) => forgetKnown()),
  });
}
