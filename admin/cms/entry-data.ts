import { parseDocument, stringify } from 'yaml';
import type { Field, Fields } from '../../src/model/fields.ts';

export type Data = Record<string, unknown>;

/** How new YAML is written: no line is broken, and brackets hold no blanks. */
export const house = { lineWidth: 0, flowCollectionPadding: false };

/** Data as a new file says it, the fields in the order of their description. */
export function yamlOf(data: Data, fields: Fields): string {
  return stringify(inOrder(data, fields), house);
}

/** What YAML says, by the core schema, in which a day is text. Throws when it cannot be read. */
export function readYaml(text: string): Data {
  const document = parseDocument(text, { schema: 'core' });
  const [error] = document.errors;
  if (error) throw error;
  const data: unknown = document.toJS();
  return isData(data) ? data : {};
}

/** Fields in the order of their description, at every depth; those without one come last. */
export function inOrder(data: Data, fields: Fields): Data {
  const known = Object.keys(fields).filter((name) => name in data);
  const unknown = Object.keys(data).filter((name) => !(name in fields));
  return Object.fromEntries(
    [...known, ...unknown].map((name) => [name, valueInOrder(data[name], fields[name])]),
  );
}

export function valueInOrder(value: unknown, field: Field | undefined): unknown {
  if (Array.isArray(value)) return value.map((row) => valueInOrder(row, field));
  return isData(value) ? inOrder(value, fieldsWithin(field)) : value;
}

/** The fields of a group or of a row. */
export function fieldsWithin(field: Field | undefined): Fields {
  return field && 'fields' in field ? field.fields : {};
}

/** Whether two values say the same: the form knows `5` as text, and leaves out what is empty. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  }
  if (isData(one) && isData(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => isSame(one[key], other[key]));
  }
  return typeof one !== 'object' && typeof other !== 'object' && String(one) === String(other);
}

export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
