import { z } from 'astro/zod';
import { isClock, isDay, readMoment } from '../time/day.ts';
import { unfoldChinese } from './chinese-lines.ts';
import type { CollectionDescription, Field, Fields, ValuesOf } from './fields.ts';
import { patterns } from './patterns.ts';
import { ALT_MISSING } from './photo-words.ts';

/** How a photo's file name becomes its value: Astro's `image()` in the build, the name in the check. */
export type PhotoSchema = () => z.ZodType;

/**
 * The Zod schema of a collection, derived from the description of its fields. It is strict: a key that
 * nobody described is a fault. Every message is a Chinese sentence that says what to write instead.
 */
export function schemaOf<C extends CollectionDescription>(
  collection: C,
  photo: PhotoSchema = () => z.string(),
): z.ZodType<ValuesOf<C['fields']>> {
  return objectOf(collection.fields, photo) as unknown as z.ZodType<ValuesOf<C['fields']>>;
}

function objectOf(fields: Fields, photo: PhotoSchema): z.ZodType {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, optionalOrNot(field, photo)]),
  );
  const object = z.strictObject(shape, { error: objectMessage });
  return 'image' in fields && 'alt' in fields ? object.check(needsAlt) : object;
}

const objectMessage: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys'
    ? `不认识的字段：${issue.keys.join('、')}`
    : '这里应当有几个小字段，每个一行，写成“字段: 内容”。';

const needsAlt: z.core.CheckFn<Record<string, unknown>> = ({ value, issues }) => {
  if (value.image && !value.alt) {
    issues.push({
      code: 'custom',
      input: value,
      path: ['alt'],
      message: ALT_MISSING,
    });
  }
};

/** Staff leave a field empty in three ways: not there, nothing after the colon, empty quotes. */
const blankIsAbsent = (value: unknown) =>
  value === null || (typeof value === 'string' && value.trim() === '')
    ? undefined
    : typeof value === 'string'
      ? value.trim()
      : value;

function optionalOrNot(field: Field, photo: PhotoSchema): z.ZodType {
  const value = schemaOfField(field, photo);
  switch (field.kind) {
    case 'rows':
    case 'texts':
    case 'days':
    case 'numbers':
    case 'references':
    case 'choices':
      return z.preprocess(
        (list) =>
          Array.isArray(list)
            ? list.map(blankIsAbsent).filter((one) => one !== undefined)
            : (blankIsAbsent(list) ?? []),
        field.required ? (value as z.ZodArray).min(1, { error: missing(field) }) : value,
      );
    case 'toggle':
      return z.preprocess((on) => blankIsAbsent(on) ?? false, value);
    case 'choice':
      if (field.default !== undefined) {
        return z.preprocess((chosen) => blankIsAbsent(chosen) ?? field.default, value);
      }
  }
  return z.preprocess(blankIsAbsent, field.required ? value : value.optional());
}

function schemaOfField(field: Field, photo: PhotoSchema): z.ZodType {
  switch (field.kind) {
    case 'text':
      return text(field)
        .max(field.max ?? Infinity, { error: tooLong(field.max) })
        .refine((value) => !value.includes('\n'), { error: '只能写一行，请去掉换行。' })
        .regex(new RegExp(field.pattern?.source ?? ''), {
          error: `${field.pattern?.message}${like(field)}。`,
        });
    case 'lines':
      return text(field)
        .max(field.max ?? Infinity, { error: tooLong(field.max) })
        .transform((lines) => lines.split('\n').map(unfoldChinese).join('\n'));
    case 'day':
      return written(field, dayMessage(field)).refine(isDay, { error: dayMessage(field) });
    case 'roughDay':
      return z.preprocess(
        (value) => (typeof value === 'number' ? String(value) : value),
        text(field).refine(isRoughDay, {
          error: ({ input }) => `“${input}”不是日期。${patterns.roughDay.message}。`,
        }),
      );
    case 'moment':
      return written(field, momentMessage).transform((value, context) => {
        const moment = readMoment(value);
        if (moment) return moment;
        context.issues.push({
          code: 'custom',
          input: value,
          message: momentMessage({ input: value }),
        });
        return z.NEVER;
      });
    case 'clock':
      return written(field, clockMessage).refine(isClock, { error: clockMessage });
    case 'number': {
      const number = z
        .number({
          error: ({ input }) =>
            input === undefined ? missing(field) : `“${input}”不是数字。请只写数字${like(field)}。`,
        })
        .min(field.min ?? -Infinity, { error: `不能小于 ${field.min}。` })
        .max(field.max ?? Infinity, { error: `不能大于 ${field.max}。` });
      return field.integer ? number.refine(Number.isInteger, { error: '应当是整数。' }) : number;
    }
    case 'toggle':
      return z.boolean({ error: ({ input }) => `“${input}”不对。请写 true（是）或 false（否）。` });
    case 'phone':
      return text(field).regex(new RegExp(patterns.phone.source), {
        error: ({ input }) => `“${input}”不像公开的电话号码。${patterns.phone.message}。`,
      });
    case 'link':
      return text(field).regex(new RegExp(patterns.link.source), {
        error: ({ input }) => `“${input}”不是网址。${patterns.link.message}。`,
      });
    case 'choice':
      return choice(field);
    case 'choices':
      return z.array(choice(field), { error: listMessage });
    case 'texts':
      return z
        .array(z.string({ error: '应当是文字。数字请加引号。' }), { error: listMessage })
        .max(field.max ?? Infinity, { error: `最多写 ${field.max} 条。` });
    case 'days':
      return z.array(
        z.string({ error: dayMessage(field) }).refine(isDay, { error: dayMessage(field) }),
        {
          error: listMessage,
        },
      );
    case 'numbers':
      return z.array(
        z
          .number({ error: ({ input }) => `“${input}”不是数字。` })
          .refine((value) => Number.isInteger(value) && value >= field.min && value <= field.max, {
            error: `应当是 ${field.min} 到 ${field.max} 之间的整数。`,
          }),
        { error: listMessage },
      );
    case 'reference':
      return text(field);
    case 'references':
      return z.array(text(field), { error: listMessage });
    case 'photo':
      return text(field)
        .transform((name) => `./${name.replace(/^\.\//, '')}`)
        .pipe(photo() as z.ZodType<unknown, string>);
    case 'attachment':
      return text(field);
    case 'group':
      return objectOf(field.fields, photo);
    case 'rows':
      return z.array(objectOf(field.fields, photo), { error: listMessage });
  }
}

function text(field: Field): z.ZodString {
  return z.string({
    error: ({ input }) =>
      input === undefined
        ? missing(field)
        : typeof input === 'number' || typeof input === 'boolean'
          ? `“${input}”被当成了${typeof input === 'number' ? '数字' : '是/否'}。请加上英文引号，写成 "${input}"；数字开头的 0 要补上。`
          : `应当是一段文字${like(field)}。内容里有冒号时，整段加上英文引号。`,
  });
}

/** Text with a form of its own: what is no text at all is told that form. */
function written(field: Field, message: (issue: { input?: unknown }) => string): z.ZodString {
  return z.string({
    error: (issue) => (issue.input === undefined ? missing(field) : message(issue)),
  });
}

function choice(field: Field & { options: Readonly<Record<string, string>> }): z.ZodType {
  const values = Object.entries(field.options);
  const all = values.map(([value, label]) => `${value}（${label}）`).join('、');
  return z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.enum(
      values.map(([value]) => value),
      {
        error: ({ input }) =>
          input === undefined
            ? `没有选择。请从这些里选：${all}。`
            : `“${String(input)}”不在可选的范围里。可以写：${all}。`,
      },
    ),
  );
}

function isRoughDay(value: string): boolean {
  const parts = value.split('-').length;
  return isDay(parts === 1 ? `${value}-01-01` : parts === 2 ? `${value}-01` : value);
}

const dayMessage =
  (field: Field) =>
  ({ input }: { input?: unknown }) =>
    `“${String(input)}”不是日历上的日期。请写成 ${field.example ?? '2026-11-23'} 的样子（年-月-日）。`;

const momentMessage = ({ input }: { input?: unknown }) =>
  `“${String(input)}”不是有效的时间。请按北京时间写成 2026-11-23 09:30 的样子。`;

const clockMessage = ({ input }: { input?: unknown }) =>
  `“${String(input)}”不是钟点。请写成 09:30 的样子（24 小时制，加引号）。`;

const listMessage = '应当是一个列表：每条单独一行，以“- ”开头。';

function missing(field: Field): string {
  return `没有填写${like(field)}。`;
}

function tooLong(max: number | undefined) {
  return ({ input }: { input?: unknown }) =>
    `太长了：有 ${String(input).length} 个字，最多 ${max} 个字。`;
}

function like(field: Field): string {
  return field.example === undefined ? '' : `，例如“${field.example}”`;
}
