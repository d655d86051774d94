import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Field, Fields } from '../../src/model/fields.ts';
import {
  type Data,
  fieldsWithin,
  house,
  inOrder,
  isBlank,
  isData,
  isSame,
  readYaml,
  valueInOrder,
  yamlOf,
} from './entry-data.ts';

/**
 * YAML that says `data`, made from YAML that was written earlier by rewriting only what is different:
 * comments, order, quotes, blank lines and every other field stay as they are. A field that is new
 * gets the place that `fields` gives it. What is empty counts as absent.
 */
export function keptFields(written: string, data: Data, fields: Fields): string {
  const document = parseDocument(written, { schema: 'core' });
  if (document.errors.length > 0 || !isMap(document.contents)) return yamlOf(data, fields);
  try {
    visit(document, (_key, node) => {
      if (isAlias(node)) throw new NotByEdits();
    });
    const editing = new Editing(written);
    editing.map(document.contents as YAMLMap<Node>, data, fields);
    const edited = editing.result();
    if (isSame(readYaml(edited), data)) return edited;
  } catch (error) {
    if (!(error instanceof NotByEdits)) throw error;
  }
  return yamlOf(data, fields);
}

/** A change cannot be made by rewriting single places; the whole is written anew. */
class NotByEdits extends Error {}

type KeyAndValue = Pair<Node, Node | null>;

/** Collects the places of a text in which it must be different. */
class Editing {
  readonly text: string;
  readonly edits: { from: number; to: number; text: string }[] = [];

  constructor(text: string) {
    this.text = text;
  }

  result(): string {
    let result = '';
    let done = 0;
    for (const { from, to, text } of this.edits.toSorted((a, b) => a.from - b.from)) {
      if (from < done) throw new NotByEdits();
      result += this.text.slice(done, from) + text;
      done = to;
    }
    return result + this.text.slice(done);
  }

  map(map: YAMLMap<Node>, data: Data, fields: Fields): void {
    const pairs = map.items as KeyAndValue[];
    const [first] = pairs;
    if (!first) throw new NotByEdits();
    for (const pair of pairs) {
      const value = data[keyOf(pair)];
      if (isSame(plain(pair.value), value)) continue;
      if (isBlank(value)) this.remove(startOf(pair.key), endOf(pair));
      else this.value(pair, value, fields[keyOf(pair)]);
    }

    const written = Object.fromEntries(pairs.map((pair) => [keyOf(pair), pair]));
    const order = Object.keys(inOrder({ ...written, ...data }, fields));
    const indent = this.indentOf(first.key);
    for (const key of order) {
      if (key in written || isBlank(data[key])) continue;
      const field = indented(yamlOf({ [key]: data[key] }, fields), indent);
      const earlier = order.slice(0, order.indexOf(key));
      const previous = pairs.findLast((pair) => earlier.includes(keyOf(pair)));
      if (previous) this.insert(this.lineEnd(endOf(previous)), `\n${indent}${field}`);
      else this.insert(startOf(first.key), `${field}\n${indent}`);
    }
  }

  value(pair: KeyAndValue, value: unknown, field: Field | undefined): void {
    const old = pair.value;
    if (isMap(old) && !old.flow && isData(value)) {
      this.map(old as YAMLMap<Node>, value, fieldsWithin(field));
    } else if (isSeq(old) && !old.flow && Array.isArray(value)) {
      this.list(old as YAMLSeq<Node>, value, field);
    } else {
      const indent = this.indentOf(pair.key);
      const isFlow = (isSeq(old) || isMap(old)) && old.flow === true;
      const text = afterColon(inStyleOf(old, valueInOrder(value, field)), isFlow);
      const from = this.text.indexOf(':', rangeOf(pair.key)[1]) + 1;
      const to = Math.max(from, endOf(pair));
      const blanks = /^ */.exec(this.text.slice(from, to))?.[0].length ?? 0;
      const onLine = text.startsWith(' ') && blanks > 0;
      this.replace(
        from + (onLine ? blanks : 0),
        to,
        indented(onLine ? text.slice(1) : text, indent),
      );
    }
  }

  list(list: YAMLSeq<Node>, rows: unknown[], field: Field | undefined): void {
    const old = list.items;
    const [first] = old;
    if (!first) throw new NotByEdits();
    const head = countWhile(old, rows, (row, value) => isSame(plain(row), value));
    const tail = countWhile(old.slice(head).reverse(), rows.slice(head).reverse(), (row, value) =>
      isSame(plain(row), value),
    );
    const gone = old.slice(head, old.length - tail);
    const come = rows.slice(head, rows.length - tail);
    const indent = this.indentOf(first, this.dashOf(first));

    for (const [index, row] of gone.entries()) {
      const value = come[index];
      if (index >= come.length) this.remove(this.dashOf(row), endOf(row));
      else if (isMap(row) && !row.flow && isData(value)) {
        this.map(row as YAMLMap<Node>, value, fieldsWithin(field));
      } else {
        const text = rowOf(inStyleOf(row, valueInOrder(value, field)));
        this.replace(this.dashOf(row), endOf(row), indented(text, indent));
      }
    }
    const added = come
      .slice(gone.length)
      .map((value) => indented(rowOf(valueInOrder(value, field)), indent));
    if (added.length === 0) return;
    const previous = old[head + gone.length - 1];
    if (previous) {
      const lines = added.map((row) => `\n${indent}${row}`).join('');
      this.insert(this.lineEnd(endOf(previous)), lines);
    } else {
      this.insert(this.dashOf(first), added.map((row) => `${row}\n${indent}`).join(''));
    }
  }

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Removes whole lines. */
  remove(from: number, to: number): void {
    const start = this.lineStart(from);
    // The first field of a row shares its line with the dash of the row.
    if (this.text.slice(start, from).trim() !== '') throw new NotByEdits();
    this.replace(start, Math.min(this.text.length, this.lineEnd(to) + 1), '');
  }

  indentOf(node: Node, from = startOf(node)): string {
    return ' '.repeat(from - this.lineStart(from));
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end;
  }

  /** Where the dash of a row stands, which must be on the line on which the row begins. */
  dashOf(row: Node): number {
    const start = this.lineStart(startOf(row));
    const before = this.text.slice(start, startOf(row));
    if (!/^ *- +$/.test(before)) throw new NotByEdits();
    return start + before.indexOf('-');
  }
}

function countWhile<A, B>(some: A[], others: B[], same: (one: A, other: B) => boolean): number {
  let count = 0;
  while (count < some.length && count < others.length) {
    if (!same(some[count] as A, others[count] as B)) break;
    count++;
  }
  return count;
}

/** A value as it stands behind the colon of its field: on the same line, or on lines of its own. */
function afterColon(value: unknown, isFlow: boolean): string {
  return isFlow
    ? ` ${stringify(value, { ...house, collectionStyle: 'flow' }).trimEnd()}`
    : stringify({ key: value }, house).slice('key:'.length).trimEnd();
}

function rowOf(value: unknown): string {
  return stringify([value], house).trimEnd();
}

/** A text in the quotes of the one that it replaces. */
function inStyleOf(old: Node | null, value: unknown): unknown {
  if (!isScalar(old) || typeof value !== 'string' || value.includes('\n')) return value;
  const scalar = new Scalar(value);
  if (old.type === 'QUOTE_DOUBLE' || old.type === 'QUOTE_SINGLE') scalar.type = old.type;
  return scalar;
}

/** Every line but the first moves to the right. */
function indented(text: string, indent: string): string {
  return text.trimEnd().replace(/\n(?=[^\n])/g, `\n${indent}`);
}

function keyOf({ key }: KeyAndValue): string {
  return String(plain(key));
}

function plain(node: Node | null): unknown {
  return node?.toJSON();
}

function rangeOf(node: Node): readonly [number, number, number] {
  if (!node.range) throw new NotByEdits();
  return node.range;
}

function startOf(node: Node): number {
  return rangeOf(node)[0];
}

/** Where a value ends, without the line end and the blank lines that follow it. */
function endOf(part: Node | KeyAndValue): number {
  if ('key' in part) {
    const { key, value } = part;
    const isWritten = value && rangeOf(value)[0] < rangeOf(value)[1];
    return isWritten ? endOf(value) : rangeOf(key)[1];
  }
  const last = (isMap(part) || isSeq(part)) && !part.flow ? part.items.at(-1) : undefined;
  if (last) return endOf(last as Node | KeyAndValue);
  const isBlock = isScalar(part) && String(part.type).startsWith('BLOCK');
  return rangeOf(part)[1] - (isBlock ? 1 : 0);
}
