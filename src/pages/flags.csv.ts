import type { APIRoute } from 'astro';
import { csvAnswer } from '../community/open-data/answers.ts';
import { openData } from '../community/open-data/entries.ts';

export const GET: APIRoute = async () => csvAnswer((await openData()).flags);
