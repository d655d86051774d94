import type { APIRoute } from 'astro';
import { jsonAnswer } from '../../community/open-data/answers.ts';
import { openData } from '../../community/open-data/entries.ts';
import { schemaOf } from '../../feeds/open-data.ts';

/** `/data/flags.v1.schema.json`: what the keys of a set mean, for programs. */
export async function getStaticPaths() {
  return Object.values(await openData()).map(({ set }) => ({
    params: { schema: `${set.name}.v${set.version}` },
    props: { set },
  }));
}

export const GET: APIRoute = ({ props }) => jsonAnswer(schemaOf(props.set, import.meta.env.SITE));
