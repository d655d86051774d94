import { collectionList } from '../../src/community/collections.ts';
import { evenBlossom } from '../../src/ui/osmanthus.ts';
import { contentApi } from '../content-api.ts';
import { formOf } from '../form.ts';
import type { Known } from '../list-views.ts';

/**
 * The configuration of Decap CMS for a site with a name, at an address like `http://localhost:4321`.
 * What is known of its content makes the filters of the lists.
 */
export function configOf(siteName: string, siteAddress: string, known: Known) {
  return {
    backend: { name: 'content', proxy_url: contentApi, branch: 'main' },
    load_config_file: false,
    locale: 'zh_Hans',
    site_url: siteAddress,
    logo: { src: wordmark(siteName), show_in_header: true },
    // Uploads lie beside the entry that they belong to; this folder stays empty.
    media_folder: 'uploads',
    slug: { encoding: 'unicode' },
    editor: { preview: true },
    collections: collectionList.map((collection) => formOf(collection, known)),
  };
}

/** The mark and the name of the site as a picture, which is what Decap wants for a logo. */
function wordmark(name: string): string {
  const seal = `<g transform="translate(16 16) scale(0.125)"><circle r="128" fill="#9c2f1f"/><path d="${evenBlossom.petals}" fill="#f3cd78"/><path d="${evenBlossom.light}" fill="#fff" opacity="0.3"/><circle r="15" fill="#fff6e2"/></g>`;
  const text = `<text x="42" y="24" font-family="system-ui, sans-serif" font-size="22" font-weight="600" fill="#23201c">${name.replace(/[<&]/g, '')}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${name.length * 22 + 44}" height="32">${seal}${text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
