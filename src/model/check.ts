import { basename, join, resolve } from 'node:path';
import { collectionList } from '../community/collections.ts';
import { addressFaults, doubleIdFaults, slugFaults } from './check/addresses.ts';
import { type Body, readBody } from './check/body.ts';
import { bodyFault, type Entry, entryOf, fieldFault } from './check/entry.ts';
import { collectionOf, type Found, fileFaults, findFiles } from './check/files.ts';
import { linkFaults, targetsOf } from './check/links.ts';
import { officersOf, petitionerFaults, privacyFaults } from './check/privacy.ts';
import { idsOf, referenceFaults } from './check/references.ts';
import { ruleFaults } from './check/rules.ts';
import { judgeWith } from './check/schema.ts';
import { checkUploads, type Upload } from './check/uploads.ts';
import { textsOf } from './check/values.ts';
import { readEntries } from './content-files.ts';
import { entryId } from './entry-file.ts';
import { type Fault, faultText, inOrderOfReading } from './fault.ts';

const judges = new Map(collectionList.map((one) => [one, judgeWith(one)]));

/** Files below the content folder that are to be others: where the new one lies, or that it goes. */
export type Changes = ReadonlyMap<string, string | undefined>;

/**
 * All mistakes of a content folder at once, in order of file and line: what no build should publish.
 * Nothing is written and nothing remembered. `progress` hears now and then how far the check is. With
 * `changes`, the content is judged as it would be with them.
 */
export async function checkContent(
  folder: string,
  progress: (text: string) => void = () => {},
  changes: Changes = new Map(),
): Promise<Fault[]> {
  const content = resolve(folder);
  const found = changed(await findFiles(content), changes);
  const locate = (file: string) => changes.get(file) ?? join(content, file);
  if (found.files.length === 0 && found.oddities.length === 0) {
    return [
      {
        file: basename(content),
        message: `文件夹是空的或不存在（${content}），没有东西可以发布。`,
      },
    ];
  }

  const named = found.files.flatMap((file) => {
    const collection = collectionOf(file);
    return collection ? [{ file, collection, id: entryId(file, collection) }] : [];
  });
  const faults: Fault[] = [];
  const entries: Entry[] = [];
  for (const collection of collectionList) {
    const files = named.filter((one) => one.collection === collection).map(({ file }) => file);
    const read = await readEntries(collection, content, files, locate);
    faults.push(...read.faults);
    entries.push(...read.entries.map((file) => entryOf(file, collection)));
  }
  progress(`已读 ${entries.length} 条内容`);

  const ids = idsOf(entries, named);
  const officers = officersOf(entries);
  const judged = entries.flatMap((entry) => {
    const judge = judges.get(entry.collection);
    return judge ? [{ entry, judged: judge(entry) }] : [];
  });
  const bodies = entries.map((entry) => ({ entry, body: readBody(entry) }));
  progress(`已核对 ${entries.length} 条内容的字段`);

  const uploads = bodies.flatMap(({ entry, body }) =>
    uploadsOf(entry, body, (fault) => faults.push(fault)),
  );
  const inUse = await checkUploads(uploads, found.files, locate, (done, total) =>
    progress(`已看 ${done} / ${total} 个照片和附件`),
  );
  const targets = targetsOf(entries, named, inUse);

  faults.push(
    ...fileFaults(found, inUse),
    ...doubleIdFaults(named),
    ...addressFaults(entries),
    ...judged.flatMap((one) => one.judged.faults),
    ...ruleFaults(judged),
    ...entries.flatMap((entry) => [
      ...slugFaults(entry),
      ...referenceFaults(entry, ids),
      ...privacyFaults(entry),
      ...petitionerFaults(entry, officers),
    ]),
    ...bodies.flatMap(({ entry, body }) => [...body.faults, ...linkFaults(entry, body, targets)]),
  );
  return onceEach(faults).sort(inOrderOfReading);
}

function changed({ files, oddities }: Found, changes: Changes): Found {
  const added = [...changes].flatMap(([file, place]) => (place === undefined ? [] : [file]));
  const kept = files.filter((file) => !changes.has(file));
  return { files: [...kept, ...added].sort(), oddities };
}

/** The photos and attachments that an entry names, in its fields and in its text. */
function uploadsOf(entry: Entry, body: Body, report: (fault: Fault) => void): Upload[] {
  const inFields = textsOf(entry.collection.fields, entry.data).flatMap(({ field, path, text }) =>
    field.kind === 'photo' || field.kind === 'attachment'
      ? [
          {
            entry,
            kind: field.kind,
            name: text,
            fault: (message: string) => report(fieldFault(entry, path, message)),
          },
        ]
      : [],
  );
  const inBody = body.photos.map(({ name, line }) => ({
    entry,
    kind: 'photo' as const,
    name,
    fault: (message: string) => report(bodyFault(entry, line, message)),
  }));
  return [...inFields, ...inBody];
}

function onceEach(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [faultText(fault), fault])).values()];
}
