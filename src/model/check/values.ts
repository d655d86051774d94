import type { Field, Fields } from '../fields.ts';

/** A text that stands in a field, with the way to it. */
export interface FieldText {
  field: Field;
  path: (string | number)[];
  text: string;
}

/**
 * All texts of the fields that are described, those in groups, rows and lists included. What has
 * another shape than described is passed over: the schema has named it.
 */
export function textsOf(fields: Fields, data: unknown, at: (string | number)[] = []): FieldText[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = (data as Record<string, unknown>)[key];
    const path = [...at, key];
    switch (field.kind) {
      case 'group':
        return textsOf(field.fields, value, path);
      case 'rows':
        return listOf(value).flatMap((row, index) => textsOf(field.fields, row, [...path, index]));
      default:
        return Array.isArray(value)
          ? value.flatMap((one, index) => textOf(field, [...path, index], one))
          : textOf(field, path, value);
    }
  });
}

function textOf(field: Field, path: (string | number)[], value: unknown): FieldText[] {
  return typeof value === 'string' && value.trim() !== ''
    ? [{ field, path, text: value.trim() }]
    : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
