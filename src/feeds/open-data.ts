import type { Cell } from './csv.ts';

/**
 * The language in which a set of open data is described, once: from a description come the JSON
 * document, its JSON Schema, the table for spreadsheets and the page for people.
 */
export interface DataSet<Source> {
  /** First word of its addresses: `flags` for `/flags.json`. */
  name: string;
  /** Grows when a key is renamed, removed or changes its meaning; new keys leave it as it is. */
  version: number;
  title: string;
  /** What it holds and where that comes from, for people. */
  about: string;
  /** When it changes. */
  renewed: string;
  keys: Keys<Source>;
  /** The list whose items are the rows of the table; sets without one have no table. */
  rows?: string;
}

/** The keys of an object, in the order in which they are written. */
export type Keys<Source> = Readonly<Record<string, Key<Source>>>;

interface Key<Source> {
  shape: Shape;
  /** What it means, in Chinese, for people and in the schema. */
  about: string;
  /** Whether it is always there; what nobody knows stays out of the data. */
  always?: true;
  /** The heading of its column; a key without one is not in the table. */
  heading?: string;
  read(source: Source): unknown;
}

type Shape =
  | { kind: 'text' | 'number' | 'whole' | 'switch' | 'day' | 'moment' | 'clock' | 'address' }
  | { kind: 'choice'; options: Readonly<Record<string, string>> }
  | { kind: 'list'; of: Shape }
  | { kind: 'object'; keys: Keys<never> };

type Options = Pick<Key<never>, 'heading' | 'always'>;

/** A key of a simple kind. A heading puts it into the table. */
export function key<Source>(
  kind: Exclude<Shape, { kind: 'choice' | 'list' | 'object' }>['kind'],
  about: string,
  read: (source: Source) => unknown,
  options: Options = {},
): Key<Source> {
  return { shape: { kind }, about, read, ...options };
}

/** A key with one of a few values; the table shows their words. */
export function choice<Source>(
  choices: Readonly<Record<string, string>>,
  about: string,
  read: (source: Source) => unknown,
  options: Options = {},
): Key<Source> {
  return { shape: { kind: 'choice', options: choices }, about, read, ...options };
}

/** A key with a list of texts, days or numbers. It is always there, if only empty. */
export function listOf<Source>(
  kind: 'text' | 'day' | 'whole',
  about: string,
  read: (source: Source) => readonly unknown[],
  options: Options = {},
): Key<Source> {
  return { shape: { kind: 'list', of: { kind } }, about, read, always: true, ...options };
}

/** A key with an object; undefined stays out. */
export function objectOf<Source, Inner>(
  about: string,
  keys: Keys<Inner>,
  read: (source: Source) => Inner | undefined,
): Key<Source> {
  return {
    shape: { kind: 'object', keys: keys as unknown as Keys<never> },
    about,
    read: (source) => {
      const inner = read(source);
      return inner === undefined ? undefined : written(keys, inner);
    },
  };
}

/** A key with a list of objects. It is always there, if only empty. */
export function objectsOf<Source, Inner>(
  about: string,
  keys: Keys<Inner>,
  read: (source: Source) => readonly Inner[],
): Key<Source> {
  return {
    shape: { kind: 'list', of: { kind: 'object', keys: keys as unknown as Keys<never> } },
    about,
    always: true,
    read: (source) => read(source).map((inner) => written(keys, inner)),
  };
}

/** Where the schema of a set lies: an address that stays as long as its version. */
export function schemaAddress({ name, version }: DataSet<never>): string {
  return `/data/${name}.v${version}.schema.json`;
}

/** The document of a set: what it is, its version and schema, then its own keys. */
export function documentOf<Source>(
  set: DataSet<Source>,
  source: Source,
  { site, updatedAt }: { site: string; updatedAt: string },
): Record<string, unknown> {
  const envelope = { ...set, site, updatedAt } as unknown as Envelope;
  return { ...written(ENVELOPE, envelope), ...written(set.keys, source) };
}

type Envelope = DataSet<never> & { site: string; updatedAt: string };

/** The keys that every document begins with. */
export const ENVELOPE: Keys<Envelope> = {
  title: key('text', '这份数据的名称', ({ title }) => title, { always: true }),
  version: key('whole', '版本；含义见说明页', ({ version }) => version, { always: true }),
  schema: key('address', '说明各字段的 JSON Schema', absolute(schemaAddress), { always: true }),
  about: key(
    'address',
    '给人看的说明',
    absolute(({ name }) => `/data/#${name}`),
    { always: true },
  ),
  updatedAt: key('moment', '数据生成的时间', ({ updatedAt }) => updatedAt, { always: true }),
};

function absolute(address: (envelope: Envelope) => string) {
  return (envelope: Envelope) => new URL(address(envelope), envelope.site).href;
}

function written<Source>(keys: Keys<Source>, source: Source): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(keys).flatMap(([name, { read }]) => {
      const value = read(source);
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

const PLAIN: Readonly<Record<string, object>> = {
  text: { type: 'string' },
  number: { type: 'number' },
  whole: { type: 'integer' },
  switch: { type: 'boolean' },
  day: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  moment: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$` },
  clock: { type: 'string', pattern: String.raw`^([01]\d|2[0-3]):[0-5]\d$` },
  address: { type: 'string', pattern: '^https?://' },
};

/**
 * The JSON Schema (2020-12) of a set. Keys that it does not name are allowed, since a version may
 * grow: who checks data against a copy of it is not to fail on the day a key is added.
 */
export function schemaOf(set: DataSet<never>, site: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: new URL(schemaAddress(set), site).href,
    title: set.title,
    description: set.about,
    ...objectSchema({ ...(ENVELOPE as unknown as Keys<never>), ...set.keys }),
  };
}

function objectSchema(keys: Keys<never>): object {
  const entries = Object.entries(keys);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, { about, shape }]) => [
        name,
        { description: about, ...shapeSchema(shape) },
      ]),
    ),
    required: entries.filter(([, { always }]) => always).map(([name]) => name),
  };
}

function shapeSchema(shape: Shape): object {
  switch (shape.kind) {
    case 'choice':
      return {
        oneOf: Object.entries(shape.options).map(([value, word]) => ({
          const: value,
          title: word,
        })),
      };
    case 'list':
      return { type: 'array', items: shapeSchema(shape.of) };
    case 'object':
      return objectSchema(shape.keys);
    default:
      return PLAIN[shape.kind] ?? {};
  }
}

/** A line of the table that explains a set to people. */
export interface Explained {
  /** `rounds.results.flag` */
  path: string;
  kind: string;
  about: string;
  /** Heading in the table for spreadsheets. */
  heading?: string;
}

const KIND_IN_WORDS: Readonly<Record<string, string>> = {
  text: '文字',
  number: '数字',
  whole: '整数',
  switch: '是或否',
  day: '日期',
  moment: '时刻',
  clock: '钟点',
  address: '网址',
  choice: '几种之一',
  list: '列表',
  object: '一组',
};

/** Every key of a set, those inside others after them, as people read about it. */
export function explained(keys: Keys<never>, above = ''): Explained[] {
  return Object.entries(keys).flatMap(([name, { shape, about, heading }]) => {
    const path = `${above}${name}`;
    const inner = shape.kind === 'list' ? shape.of : shape;
    const words =
      inner.kind === 'choice'
        ? `。${Object.entries(inner.options)
            .map(([value, word]) => `${value} ${word}`)
            .join('；')}`
        : '';
    const kind =
      shape.kind === 'list' && inner.kind !== 'object'
        ? `${KIND_IN_WORDS[inner.kind]}的列表`
        : KIND_IN_WORDS[shape.kind];
    return [
      { path, kind: kind ?? '', about: `${about}${words}`, heading },
      ...(inner.kind === 'object' ? explained(inner.keys, `${path}.`) : []),
    ];
  });
}

interface Column {
  heading: string;
  shape: Shape;
  /** Names on the way from the item of the outermost list to the value. */
  name: string;
  isInner: boolean;
}

/**
 * A document as a table: a row for each item of the list that the set names, `rounds.results` for
 * each result of each round; the columns of the outer item stand in every row.
 */
export function tableOf(
  set: DataSet<never>,
  document: Record<string, unknown>,
): { headings: string[]; rows: Cell[][] } {
  const [outer = '', inner] = (set.rows ?? '').split('.');
  const columns = columnsOf(set.keys[outer]?.shape, inner);
  const items = (document[outer] ?? []) as Record<string, unknown>[];
  return {
    headings: columns.map(({ heading }) => heading),
    rows: items.flatMap((item) => {
      const within = inner ? (item[inner] as Record<string, unknown>[]) : [item];
      return within.map((one) =>
        columns.map(({ shape, name, isInner }) => cellOf(shape, (isInner ? one : item)[name])),
      );
    }),
  };
}

function columnsOf(shape: Shape | undefined, inner: string | undefined): Column[] {
  if (shape?.kind !== 'list' || shape.of.kind !== 'object') return [];
  return Object.entries(shape.of.keys).flatMap(([name, key]): Column[] => {
    if (name === inner) {
      return columnsOf(key.shape, undefined).map((column) => ({ ...column, isInner: true }));
    }
    const { heading } = key;
    return heading ? [{ heading, shape: key.shape, name, isInner: false }] : [];
  });
}

function cellOf(shape: Shape, value: unknown): Cell {
  if (value === undefined) return undefined;
  if (shape.kind === 'list') return (value as unknown[]).join('；');
  if (shape.kind === 'choice') return shape.options[String(value)];
  if (shape.kind === 'switch') return value ? '是' : '否';
  return typeof value === 'number' ? value : String(value);
}
