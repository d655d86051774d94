/** A mistake in the content, as staff read it. */
export interface Fault {
  /** The file below the content folder. */
  file: string;
  /** Line in the file, from 1, where it is known. */
  line?: number;
  /** The field as the form calls it: `照片 第 2 项 照片说明`. */
  field?: string;
  /** The field as the file writes it: `photos.1.alt`. */
  key?: string;
  /** What is wrong and what to write instead, one or more Chinese sentences. */
  message: string;
}

/** A mistake in a field of an entry, as the rules of a concept state it. */
export interface FieldFault {
  /** Where the field stands in the data of the entry. */
  path: readonly (string | number)[];
  message: string;
}

/** One line of text for a fault: where, which field, what to do. */
export function faultText({ file, line, field, key, message }: Fault): string {
  const where = line === undefined ? file : `${file} 第 ${line} 行`;
  const what = field === undefined ? '' : `“${field}”${key && key !== field ? `（${key}）` : ''}：`;
  return `${where}  ${what}${message}`;
}

/** Order of reading: by file, from its first line to its last. */
export function inOrderOfReading(a: Fault, b: Fault): number {
  const by = (first: string, second: string) => (first < second ? -1 : first > second ? 1 : 0);
  return (
    by(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    by(a.key ?? '', b.key ?? '') ||
    by(a.message, b.message)
  );
}
