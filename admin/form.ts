import { collections } from '../src/community/collections.ts';
import type { CollectionDescription, Field, Fields } from '../src/model/fields.ts';
import { type Pattern, patterns } from '../src/model/patterns.ts';
import { type Known, listViews } from './list-views.ts';

/**
 * The form of the CMS, derived from the descriptions of the collections. Plain data in the words of
 * Decap's configuration, so that it can be read and tested without a browser.
 */

export interface FormField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  /** A regular expression and the sentence that is said when it does not match. */
  pattern?: [source: string, message: string];
  field?: FormField;
  fields?: FormField[];
  [option: string]: unknown;
}

export interface FormCollection {
  name: string;
  label: string;
  label_singular: string;
  description: string;
  fields?: FormField[];
  files?: { name: string; label: string; file: string; fields: FormField[] }[];
  [option: string]: unknown;
}

/** A photo or attachment is one file that is uploaded, not an address elsewhere. */
export const uploaded = { choose_url: false, media_library: { allow_multiple: false } };

/** The form of a collection and its list. Paths are below the content folder. */
export function formOf(collection: CollectionDescription, known: Known): FormCollection {
  const { folder, label, singular, hint, layout } = collection;
  const form = { name: folder, label, label_singular: singular, description: hint };
  const fields = [...fieldsOf(collection.fields), ...bodyOf(collection)];
  if (layout === 'single') {
    const file = { name: 'index', label, file: `${folder}/index.yml`, fields };
    return { ...form, format: 'yaml', delete: false, files: [file] };
  }
  return {
    ...form,
    folder,
    create: true,
    identifier_field: collection.title,
    slug: '{{fields.slug}}',
    ...(layout === 'folder' && { path: '{{slug}}/index', media_folder: '', public_folder: '' }),
    ...(collection.format === 'markdown'
      ? { format: 'yaml-frontmatter', extension: 'md' }
      : { format: 'yaml', extension: 'yml' }),
    summary: lineOf(collection),
    sortable_fields: sortableFields(collection),
    ...listViews(collection, known),
    ...(collection.address && { preview_path: addressOf(collection.address, layout) }),
    fields,
  };
}

function bodyOf({ body }: CollectionDescription): FormField[] {
  if (!body) return [];
  const { label, hint, required } = body;
  return [
    {
      name: 'body',
      label,
      required,
      ...(hint && { hint }),
      widget: 'markdown',
      editor_components: ['image', 'gallery', 'notice'],
      buttons: [
        'bold',
        'italic',
        'link',
        'heading-two',
        'heading-three',
        'quote',
        'bulleted-list',
        'numbered-list',
      ],
    },
  ];
}

function fieldsOf(fields: Fields): FormField[] {
  return Object.entries(fields).map(([name, field]) => fieldOf(name, field));
}

function fieldOf(name: string, field: Field): FormField {
  const unit = field.kind === 'number' && field.unit ? `（${field.unit}）` : '';
  const example = field.example === undefined ? '' : `例：${field.example}`;
  const hint = [field.hint, example].filter(Boolean).join(' ');
  return {
    name,
    label: field.label + unit,
    required: field.required ?? false,
    ...(hint && { hint }),
    ...widgetOf(name, field),
  };
}

/** What Decap calls the widget of a field, and its options. */
function widgetOf(name: string, field: Field): { widget: string; [option: string]: unknown } {
  const { label } = field;
  switch (field.kind) {
    case 'text':
      if (field.hidden) return { widget: 'hidden' };
      return { widget: 'string', ...patternOf(field.max, field.pattern) };
    case 'lines':
      return { widget: 'text', ...patternOf(field.max) };
    case 'roughDay':
    case 'link':
      return { widget: 'string', ...patternOf(undefined, patterns[field.kind]) };
    case 'clock':
    case 'phone':
      return { widget: field.kind, ...patternOf(undefined, patterns[field.kind]) };
    case 'day':
      return { ...prefilled(field), widget: 'datetime', format: 'YYYY-MM-DD', time_format: false };
    case 'moment':
      return { ...prefilled(field), widget: 'datetime', format: 'YYYY-MM-DD HH:mm' };
    case 'number':
      return {
        widget: 'number',
        value_type: field.integer ? 'int' : 'float',
        ...(field.min !== undefined && { min: field.min }),
        ...(field.max !== undefined && { max: field.max }),
      };
    case 'toggle':
      return { widget: 'boolean' };
    case 'choice':
      return {
        widget: 'select',
        options: optionsOf(field.options),
        ...(field.default !== undefined && { default: field.default }),
      };
    case 'choices':
      return { widget: 'select', multiple: true, options: optionsOf(field.options) };
    case 'texts':
      return listOf(name, label, { widget: 'string' }, field);
    case 'days':
      return listOf(name, label, {
        widget: 'datetime',
        format: 'YYYY-MM-DD',
        time_format: false,
      });
    case 'numbers':
      return { widget: 'numbers', min: field.min, max: field.max };
    case 'reference':
      return relationTo(field.to);
    case 'references':
      return { ...relationTo(field.to), multiple: true };
    case 'photo':
      return { widget: 'image', ...uploaded };
    case 'attachment':
      return { widget: 'file', ...uploaded };
    case 'group':
      return {
        widget: field.drawnAs ?? 'object',
        collapsed: !field.required,
        fields: fieldsOf(field.fields),
      };
    case 'rows':
      return {
        widget: field.drawnAs ?? (isPhoto(field.fields) ? 'gallery' : 'list'),
        label_singular: field.singular,
        summary: summaryOf(field.summary ?? '', field.fields),
        fields: fieldsOf(field.fields),
      };
  }
}

/** A row that is a photo and what is said about it: `photoRow` of `src/model/shared-fields.ts`. */
function isPhoto({ image, alt }: Fields): boolean {
  return image?.kind === 'photo' && alt?.kind === 'text';
}

/** `{{slug}}` stands for the id of an entry; `admin/cms/relation.ts` sees to it. */
function relationTo(key: keyof typeof collections) {
  const { folder, title } = collections[key];
  return {
    widget: 'relation',
    collection: folder,
    value_field: '{{slug}}',
    display_fields: [title],
    search_fields: [title],
    options_length: 500,
  };
}

function listOf(
  name: string,
  label: string,
  item: { widget: string; [option: string]: unknown },
  { max }: { max?: number } = {},
) {
  return {
    widget: 'list',
    label_singular: label,
    summary: `{{fields.${name}}}`,
    collapsed: false,
    ...(max !== undefined && { max }),
    field: { name, label, required: true, ...item },
  };
}

function optionsOf(options: Readonly<Record<string, string>>) {
  return Object.entries(options).map(([value, label]) => ({ value, label }));
}

/** Decap has no limit for the length of a text, but a pattern can count. */
function patternOf(max?: number, pattern?: Pattern): { pattern?: [string, string] } {
  if (max === undefined) return pattern ? { pattern: [pattern.source, pattern.message] } : {};
  const short = `最多 ${max} 个字`;
  return pattern
    ? { pattern: [`^(?=[^]{0,${max}}$)(?:${pattern.source})`, `${pattern.message}，${short}`] }
    : { pattern: [`^[^]{0,${max}}$`, short] };
}

function prefilled(field: { prefill?: 'now' }) {
  return field.prefill ? { default: '{{now}}' } : {};
}

/** The line that stands for an entry in the list; a draft is marked as one. */
function lineOf({ summary, title, fields }: CollectionDescription): string {
  const draft = 'draft' in fields ? "{{draft | ternary('【草稿】', '')}}" : '';
  return draft + summaryOf(summary ?? `{{${title}}}`, fields);
}

/** A choice is written down as its value; the filter `words` makes Decap show its label. */
function summaryOf(template: string, fields: Fields): string {
  return template.replace(/\{\{(?:fields\.)?(\w+)\}\}/g, (variable, name: string) => {
    const field = fields[name];
    if (field?.kind !== 'choice') return variable;
    const words = Object.entries(field.options).map((option) => option.join(':'));
    return `${variable.slice(0, -2)} | words('${words.join(',')}')}}`;
  });
}

function sortableFields({ fields, newestBy, title }: CollectionDescription) {
  if (newestBy) return [{ field: newestBy, default_sort: 'desc' }, { field: title }];
  if ('order' in fields) return [{ field: 'order', default_sort: 'asc' }, { field: title }];
  return [{ field: title, default_sort: 'asc' }];
}

/** Where the page of an entry will be, in Decap's words for its id. */
function addressOf(address: string, layout: CollectionDescription['layout']): string {
  return address
    .replace(/^\//, '')
    .replace('{id}', layout === 'folder' ? '{{dirname}}' : '{{slug}}');
}
