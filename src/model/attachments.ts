import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDir } from './content-files.ts';

/** A file that staff put beside an entry, such as a form to fill in. */
export interface Attachment {
  file: string;
  label: string;
}

/** Where an attachment of an entry (`notices/2026-11-23-x`) is published. */
export function attachmentAddress(entry: string, file: string): string {
  return `/files/${entry}/${encodeURIComponent(file)}`;
}

export function attachmentBytes(entry: string, file: string): Promise<Buffer> {
  return readFile(join(contentDir, entry, file));
}

/** What the link to an attachment says: its words, where it leads, its kind and size. */
export interface FileLink {
  label: string;
  address: string;
  about: string;
}

/** The links to the attachments of an entry. */
export function fileLinks(entry: string, attachments: readonly Attachment[]): Promise<FileLink[]> {
  return Promise.all(
    attachments.map(async ({ file, label }) => ({
      label,
      address: attachmentAddress(entry, file),
      about: await attachmentInWords(entry, file),
    })),
  );
}

/** `PDF，235 KB`: kind and size of an attachment, so that a reader knows before the tap. */
export async function attachmentInWords(entry: string, file: string): Promise<string> {
  const { size } = await stat(join(contentDir, entry, file));
  const kind = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  const kilobytes = Math.max(1, Math.round(size / 1024));
  return `${kind}，${kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`}`;
}
