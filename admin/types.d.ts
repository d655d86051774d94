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

declare module 'decap-cms-widget-string' {
  import { Component, type ReactElement } from 'react';

  /** A line of text. */
  class StringControl extends Component<{
    value?: unknown;
    onChange(value: string): void;
    setInactiveStyle(): void;
  }> {
    override render(): ReactElement<import('react').InputHTMLAttributes<HTMLInputElement>>;
  }
  const widget: {
    Widget(options?: { controlComponent?: unknown }): import('decap-cms-core').CmsWidgetParam;
    controlComponent: typeof StringControl;
  };
  export default widget;
}

declare module 'decap-cms-widget-datetime' {
  import { Component, type ReactElement, type ReactNode } from 'react';

  /** A day or a moment, chosen by the calendar of the browser. */
  class DateTimeControl extends Component<{ value?: unknown }> {
    getNow(): string;
    getFormat(): { inputType: 'date' | 'datetime-local' | 'time' };
    override render(): ReactElement<{ children?: ReactNode }>;
  }
  const widget: {
    Widget(options?: { controlComponent?: unknown }): import('decap-cms-core').CmsWidgetParam;
    controlComponent: typeof DateTimeControl;
  };
  export default widget;
}

declare module 'decap-cms-widget-object' {
  import { Component, type ReactNode } from 'react';

  /** Several fields kept together; `controlFor` draws one of them. */
  class ObjectControl extends Component<{ value?: { get(key: string): unknown } }> {
    controlFor(field: { get(key: string): unknown }, key: number): ReactNode;
    override render(): ReactNode;
  }
  const widget: {
    Widget(options?: { controlComponent?: unknown }): import('decap-cms-core').CmsWidgetParam;
    controlComponent: typeof ObjectControl;
  };
  export default widget;
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

declare module 'decap-cms-lib-util' {
  /** The storage of this browser in which Decap keeps what was not saved. */
  export const localForage: {
    keys(): Promise<string[]>;
    getItem<Value>(key: string): Promise<Value | null>;
  };
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

declare module 'decap-cms-core/dist/esm/redux' {
  /** Everything that Decap knows, as far as our controls ask for it. */
  export const store: {
    getState(): {
      entryDraft: { getIn(path: readonly string[]): import('immutable').Map<string, unknown> };
    };
    subscribe(call: () => void): () => void;
  };
}

declare module 'decap-cms-backend-proxy' {
  export interface EntryFile {
    data: string;
    file: { path: string };
  }
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
    entriesByFolder(folder: string, extension: string, depth: number): Promise<EntryFile[]>;
    authenticate(): Promise<unknown>;
    logout(): Promise<null> | null;
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

declare module 'mdast-util-gfm/from-markdown' {
  const extension: import('mdast-util-from-markdown').MdastExtension;
  export default extension;
}

declare module 'micromark-extension-gfm' {
  export default function gfm(): import('micromark/dist/shared-types').SyntaxExtension;
}
