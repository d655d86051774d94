import type { APIRoute, GetStaticPaths } from 'astro';
import { disclosures } from '../../community/disclosures/entries.ts';
import { notices } from '../../community/notices/entries.ts';
import { attachmentBytes } from '../../model/attachments.ts';

/** The attachments of what is published, and no other file of the content folder. */
export const getStaticPaths = (async () => {
  const owners = [
    ...(await notices()).map((entry) => ({ folder: 'notices', ...entry })),
    ...(await disclosures()).map((entry) => ({ folder: 'disclosures', ...entry })),
  ];
  return owners.flatMap(({ folder, id, attachments }) =>
    attachments.map(({ file }) => ({
      params: { path: `${folder}/${id}/${file}` },
      props: { entry: `${folder}/${id}`, file },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: string; file: string }> = async ({ props }) =>
  new Response(new Uint8Array(await attachmentBytes(props.entry, props.file)));
