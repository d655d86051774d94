import { DecapCmsCore as CMS } from 'decap-cms-core';
import image from 'decap-cms-editor-component-image';
import boolean from 'decap-cms-widget-boolean';
import datetime from 'decap-cms-widget-datetime';
import file from 'decap-cms-widget-file';
import photo from 'decap-cms-widget-image';
import markdown from 'decap-cms-widget-markdown';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import relationCache from 'decap-cms-widget-relation/dist/esm/RelationCache';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import { uploaded } from '../form.ts';
import { ContentBackend } from './backend.ts';
import { dataToSave, type Immutable } from './before-saving.ts';
import { configOf } from './config.ts';
import { keepHistoryLink } from './history-link.ts';
import { entryChoice } from './relation.ts';
import { rows } from './rows.ts';
import { showFaultsOnSaving } from './show-faults.ts';
import { words } from './words.ts';

/** Opens the CMS in the page. The page's `data-site` is the name of the site. */
const config = configOf(document.documentElement.dataset.site ?? '', location.origin);

CMS.registerBackend('content', ContentBackend);
CMS.registerLocale('en', words.en);
CMS.registerLocale('zh_Hans', words.zh_Hans);
for (const widget of [boolean, datetime, file, markdown, number, object, photo, select]) {
  CMS.registerWidget(widget.Widget());
}
for (const widget of [string.Widget(), text.Widget(), entryChoice, rows]) {
  CMS.registerWidget(widget);
}

// A file may say `weekday: 5`; the form compares with the text `5`.
const asText = (value: unknown) => (typeof value === 'number' ? String(value) : value);
CMS.registerWidgetValueSerializer('select', {
  serialize: (value: unknown) => value,
  deserialize: (value: number | string | Immutable) =>
    typeof value === 'object' ? value.map(asText) : asText(value),
});

CMS.registerEditorComponent({
  ...image,
  label: '照片',
  fields: [
    { name: 'image', label: '照片', widget: 'image', ...uploaded },
    { name: 'alt', label: '照片说明（给看不见图的人）', widget: 'string' },
    { name: 'title', label: '图下文字', widget: 'string', required: false },
  ],
});

const content = new ContentBackend(config);
const isFile = async (path: string) => (await content.getEntry(path)).data !== null;
CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => dataToSave(entry as unknown as Immutable, isFile),
});
// What was just written can be referred to at once.
CMS.registerEventListener({ name: 'postSave', handler: () => relationCache.clear() });

showFaultsOnSaving();
keepHistoryLink();

CMS.init({ config } as unknown as Parameters<typeof CMS.init>[0]);
