import type { APIRoute } from 'astro';
import { jsonAnswer } from '../community/open-data/answers.ts';
import { openData } from '../community/open-data/entries.ts';

export const GET: APIRoute = async () => jsonAnswer((await openData()).deliberations.document);
