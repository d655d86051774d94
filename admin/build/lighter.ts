import type { Patch } from './decap-patches.ts';

/** What Decap brings along and this CMS never uses: a fifth of what a browser would have to load. */
export const lighter: readonly Patch[] = [
  // The configuration is checked by a test; see the patch of the same file.
  {
    file: 'decap-cms-core/dist/esm/constants/configSchema.js',
    find: `import AJV from 'ajv';
import { select, uniqueItemProperties, instanceof as instanceOf, prohibited } from 'ajv-keywords/dist/keywords';
import ajvErrors from 'ajv-errors';`,
    replace: '',
  },
  // Previews are the site's own pages; Decap's would bring a writer of HTML and React's as well.
  {
    file: 'decap-cms-widget-markdown/dist/esm/MarkdownPreview.js',
    find: "import { markdownToHtml } from './serializers';",
    replace: "const markdownToHtml = () => '';",
  },
  // What is pasted is read by `admin/cms/paste.ts`, not by Decap's parser of HTML.
  {
    file: 'decap-cms-widget-markdown/dist/esm/serializers/index.js',
    find: `import htmlToRehype from 'rehype-parse';
import rehypeToRemark from 'rehype-remark';
import rehypeRemoveComments from 'rehype-remove-comments';`,
    replace: 'let htmlToRehype, rehypeToRemark, rehypeRemoveComments;',
  },
  // Photos are made small by `admin/cms/photos/prepare.ts`, never as WebP, which needs WebAssembly.
  {
    file: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    find: "await import('@jsquash/webp')",
    replace: '{}',
  },
];
