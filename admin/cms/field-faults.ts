import type { FieldFault } from '../../src/model/fault.ts';
import type { FormField } from '../form.ts';

/**
 * What is wrong with a value in itself, and with those inside it, by the form's own description of its
 * field: the same judgement that Decap passes on fields that it draws, for widgets that draw a whole
 * group of fields themselves. `value` is plain data as it is written to the file.
 */
export function fieldFaults(
  field: FormField,
  value: unknown,
  path: FieldFault['path'] = [],
): FieldFault[] {
  const fault = (message: string) => [{ path, message }];
  if (isBlank(value)) return field.required ? fault('还没有填写') : [];
  if (Array.isArray(value)) {
    const { fields, field: single } = field;
    return value.flatMap((item, index) => {
      if (fields) return insideOf(fields, item, [...path, index]);
      // Blank lines are left out of the file.
      return single && !isBlank(item) ? fieldFaults(single, item, [...path, index]) : [];
    });
  }
  if (field.fields) return insideOf(field.fields, value, path);
  if (field.pattern && !RegExp(field.pattern[0]).test(String(value))) {
    return fault(`${field.pattern[1]}。`);
  }
  if (field.widget === 'number') {
    const { min, max } = field as { min?: number; max?: number };
    if (typeof value !== 'number') return fault('请只写数字');
    if (min !== undefined && value < min) return fault(`不能小于 ${min}`);
    if (max !== undefined && value > max) return fault(`不能大于 ${max}`);
  }
  return [];
}

function insideOf(fields: FormField[], value: unknown, path: FieldFault['path']): FieldFault[] {
  const values = (value ?? {}) as Record<string, unknown>;
  return fields.flatMap((field) => fieldFaults(field, values[field.name], [...path, field.name]));
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'object' && Object.values(value).every(isBlank))
  );
}

/** `整改前照片 第 1 项 照片说明`: where a fault lies below some fields, as the form calls it. */
export function placeInWords(fields: readonly FormField[], path: FieldFault['path']): string {
  let inside = fields;
  return path
    .map((key) => {
      if (typeof key === 'number') return `第 ${key + 1} 项`;
      const field = inside.find(({ name }) => name === key);
      inside = field?.fields ?? [];
      return field?.label ?? key;
    })
    .join(' ');
}
