import { type CmsWidgetControlProps, DecapCmsCore as CMS } from 'decap-cms-core';
import boolean from 'decap-cms-widget-boolean';
import file from 'decap-cms-widget-file';
import imageWidget from 'decap-cms-widget-image';
import markdown from 'decap-cms-widget-markdown';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import relationCache from 'decap-cms-widget-relation/dist/esm/RelationCache';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import { type ComponentType, createElement } from 'react';
import { dayOf } from '../../src/time/day.ts';
import { momentOf } from '../../src/time/now.ts';
import { ContentBackend } from './backend.ts';
import { dataToSave, type Immutable } from './before-saving.ts';
import { configOf } from './config.ts';
import { Desk } from './desk/Desk.tsx';
import { type Data, readYaml, yamlOf } from './entry-data.ts';
import { gallery, notice, photo } from './editor-components.ts';
import { markdownOf, plainText, readMarkdown } from './entry-text.ts';
import { Menu } from './frame/Menu.tsx';
import { keepHistoryLink } from './history-link.ts';
import { ownWidgets } from './own-widgets.ts';
import { pasteOnlyWhatIsWorthKeeping } from './paste.ts';
import { leaveOutDiscarded } from './photos/discarded.ts';
import { prepareUploads } from './photos/prepare-uploads.ts';
import { entryChoice } from './relation.ts';
import { switchOnPhones } from './phone-switch.ts';
import { registerPreviews } from './register-previews.tsx';
import { rows } from './rows.ts';
import { showFaultsOnSaving } from './show-faults.ts';
import { dayInWords } from './time/DayInWords.tsx';
import { words } from './words.ts';

/**
 * Opens the CMS in the page. The page's `data-site` is the name of the site; a block of data in it has
 * the names of the courtyards.
 */
const config = configOf(document.documentElement.dataset.site ?? '', location.origin, {
  today: dayOf(momentOf(new Date())),
  courtyards: JSON.parse(document.getElementById('courtyards')?.textContent ?? '{}'),
});

/** Decap's own type knows only a part of what it gives to a control. */
type Control = ComponentType<CmsWidgetControlProps>;

CMS.registerBackend('content', ContentBackend);
// The files are read as the check of the content reads them; Decap's own readers are not in the bundle.
CMS.registerCustomFormat('yaml', 'yml', {
  fromFile: (text: string) => readYaml(plainText(text)),
  toFile: (data: object) => yamlOf(data as Data, {}),
});
CMS.registerCustomFormat('yaml-frontmatter', 'md', {
  fromFile: (text: string) => readMarkdown(plainText(text)),
  toFile: (data: object) => markdownOf(data as Data, {}),
});
CMS.registerLocale('en', words.en);
CMS.registerLocale('zh_Hans', words.zh_Hans);
for (const widget of [boolean, file, markdown, number, object, imageWidget, select]) {
  CMS.registerWidget(widget.Widget());
}
for (const widget of [string.Widget(), text.Widget(), dayInWords, entryChoice, rows]) {
  CMS.registerWidget(widget);
}

for (const [name, control] of Object.entries(ownWidgets)) {
  CMS.registerWidget(name, control as unknown as Control);
}

// A file may say `weekday: 5`; the form compares with the text `5`.
const asText = (value: unknown) => (typeof value === 'number' ? String(value) : value);
CMS.registerWidgetValueSerializer('select', {
  serialize: (value: unknown) => value,
  deserialize: (value: number | string | Immutable) =>
    typeof value === 'object' ? value.map(asText) : asText(value),
});

// Of two that fit a text the first is taken: a gallery begins with a photo.
for (const component of [notice, gallery, photo]) {
  CMS.registerEditorComponent(
    component as unknown as Parameters<typeof CMS.registerEditorComponent>[0],
  );
}

const content = new ContentBackend(config);
const isFile = async (path: string) => (await content.getEntry(path)).data !== null;
CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => dataToSave(entry as unknown as Immutable, isFile),
});
// What was just written can be referred to at once.
CMS.registerEventListener({ name: 'postSave', handler: () => relationCache.clear() });

// Decap has no place for screens of our own; patches make it look for them among the widgets.
const screens = { desk: () => createElement(Desk, { content }), menu: Menu };
for (const [name, screen] of Object.entries(screens)) {
  CMS.registerWidget(name, screen as Control);
}

prepareUploads();
leaveOutDiscarded();
showFaultsOnSaving();
registerPreviews();
switchOnPhones();
pasteOnlyWhatIsWorthKeeping();
keepHistoryLink();

CMS.init({ config } as unknown as Parameters<typeof CMS.init>[0]);
