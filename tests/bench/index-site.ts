import { buildIndex } from '../../src/search/build-index.ts';

/** Indexes a site in a process of its own, so that its memory can be measured: site, then cache. */
const [site = '', cache = ''] = process.argv.slice(2);
const { pages, indexed } = await buildIndex(site, cache);
console.log(JSON.stringify({ pages, indexed }));
