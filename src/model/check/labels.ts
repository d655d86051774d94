import type { Field, Fields } from '../fields.ts';

/**
 * The way to a field as the form names it: `照片 第 2 项 照片说明`. What stands in brackets behind a
 * label is advice and left out; a key that nobody described stands for itself.
 */
export function labelsOf(fields: Fields, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let inside: Fields | undefined = fields;
  for (const key of path) {
    if (typeof key === 'number') {
      words.push(`第 ${key + 1} 项`);
      continue;
    }
    const field: Field | undefined = inside?.[String(key)];
    words.push(field ? field.label.replace(/（.*）$/, '') : String(key));
    inside = field && 'fields' in field ? field.fields : undefined;
  }
  return words.join(' ');
}

/** The same way as the file writes it: `photos.1.alt`. */
export function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** The fields that may stand at a place: those of the collection, of a group or of a row. */
export function fieldsAt(fields: Fields, path: readonly PropertyKey[]): Fields {
  let inside = fields;
  for (const key of path) {
    if (typeof key === 'number') continue;
    const field: Field | undefined = inside[String(key)];
    inside = field && 'fields' in field ? field.fields : {};
  }
  return inside;
}
