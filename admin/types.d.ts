/** The parts of Decap CMS that ship without types, as far as the admin uses them. */

declare module 'decap-cms-widget-*' {
  const widget: {
    Widget(options?: { controlComponent?: unknown }): import('decap-cms-core').CmsWidgetParam;
  };
  export default widget;
}

declare module 'decap-cms-widget-relation' {
  import { Component, type ReactElement } from 'react';

  export interface Hit {
    /** Path without extension below the folder of the collection: `ping-an/index`. */
    slug: string;
    path: string;
    data: Record<string, unknown>;
  }
  /** Chooses an entry of another collection. */
  class RelationControl extends Component {
    parseNestedFields: (hit: Hit, template: string) => unknown;
    override render(): ReactElement<Record<string, unknown>>;
  }
  const widget: {
    Widget(options?: { controlComponent?: unknown }): import('decap-cms-core').CmsWidgetParam;
    controlComponent: typeof RelationControl;
  };
  export default widget;
}

declare module 'decap-cms-widget-relation/dist/esm/RelationCache' {
  const cache: { clear(): void };
  export default cache;
}

declare module 'decap-cms-widget-list' {
  import { Component } from 'react';

  export interface Immutable {
    get(key: string): unknown;
    getIn(path: readonly string[]): unknown;
    set(key: string, value: unknown): Immutable;
    toJS(): Record<string, unknown>;
  }
  /** A list of rows; `objectLabel` is the line that stands for a row. */
  class ListControl extends Component<{ field: Immutable; metadata?: Immutable }> {
    objectLabel(item: unknown): string | undefined;
  }
  const widget: {
    Widget(options?: { controlComponent?: unknown }): import('decap-cms-core').CmsWidgetParam;
    controlComponent: typeof ListControl;
  };
  export default widget;
}

declare module 'decap-cms-widget-markdown/dist/esm/serializers' {
  interface MdastBlock {
    position: { start: { offset: number }; end: { offset: number } };
  }
  export function markdownToRemark(markdown: string, plugins: []): { children: MdastBlock[] };
  export function slateToMarkdown(blocks: unknown[]): string;
}

declare module 'decap-cms-widget-markdown/dist/esm/serializers/remarkSlate' {
  export default function remarkToSlate(): (root: object) => { children: unknown[] };
}

declare module 'decap-cms-widget-markdown/dist/esm/serializers/remarkWrapHtml' {
  export default function remarkWrapHtml(): (root: object) => object;
}

declare module 'decap-cms-backend-proxy' {
  export interface MediaFile {
    id: string;
    name: string;
    path: string;
    url?: string;
    displayURL?: string;
  }
  /** What is saved at once: the text of entries and the photos that are new. */
  export interface Changes {
    dataFiles: { path: string; slug: string; raw: string; newPath?: string }[];
    assets: unknown[];
  }
  export class ProxyBackend {
    constructor(config: unknown, options?: unknown);
    request<Answer>(question: { action: string; params: object }): Promise<Answer>;
    getEntry(path: string): Promise<{ data: string | null }>;
    persistEntry(changes: Changes, options: object): Promise<unknown>;
    getMedia(mediaFolder?: string): Promise<MediaFile[]>;
    deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
  }
}

declare module 'decap-cms-locales' {
  export interface Phrases {
    [key: string]: string | Phrases;
  }
  export const en: Phrases;
  export const zh_Hans: Phrases;
}

/** Address of the script of the CMS, given by `admin/build/integration.ts`. */
declare const ADMIN_SCRIPT: string;
