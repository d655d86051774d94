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
    return value.flatMap((item, index) =>
      field.fields
        ? insideOf(field.fields, item, [...path, index])
        : field.field
          ? fieldFaults(field.field, item, [...path, index])
          : [],
    );
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
