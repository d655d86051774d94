// Decap's own check of a configuration, as its packages for the browser hold it.
import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry';
import datetime from 'decap-cms-widget-datetime/dist/esm/schema';
import file from 'decap-cms-widget-file/dist/esm/schema';
import image from 'decap-cms-widget-image/dist/esm/schema';
import list from 'decap-cms-widget-list/dist/esm/schema';
import markdown from 'decap-cms-widget-markdown/dist/esm/schema';
import number from 'decap-cms-widget-number/dist/esm/schema';
import object from 'decap-cms-widget-object/dist/esm/schema';
import relation from 'decap-cms-widget-relation/dist/esm/schema';
import select from 'decap-cms-widget-select/dist/esm/schema';
import { ownWidgets } from '../../admin/cms/own-widgets.ts';

export { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema';

const own = Object.fromEntries(Object.keys(ownWidgets).map((name) => [name, {}]));
const plain = { boolean: {}, hidden: {}, string: {}, text: {} };
const schemas = {
  ...plain,
  ...own,
  datetime,
  file,
  image,
  list,
  markdown,
  number,
  object,
  relation,
  select,
};
for (const [name, schema] of Object.entries(schemas)) {
  registerWidget(name, () => null, null, schema);
}

export const widgets = Object.keys(schemas);
