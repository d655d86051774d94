/** Where the server tells how far the site is behind the content. */
export const publicationApi = '/admin/api/publication';

/** A mistake that keeps the site from being made, with the address in the admin where it is mended. */
export interface PublicationFault {
  text: string;
  address?: string;
}

/**
 * What is online, what is being made, what failed last. A save is online when what is online was begun
 * after it, and so for the others. Moments are ISO 8601.
 */
export interface Publication {
  online?: { begunAt: string; onlineAt: string };
  building?: { begunAt: string; stage: string; detail: string };
  failed?: { begunAt: string; problem: string; faults: PublicationFault[] };
}

/** What the server answers to a save: when it was done, and where its page will be. */
export interface Saved {
  savedAt: string;
  address?: string;
}

/** How far a save has come. */
export type Progress =
  | { step: 'waiting' }
  | { step: 'building'; stage: string; detail: string }
  | { step: 'online'; seconds: number }
  | { step: 'failed'; problem: string; faults: PublicationFault[] };

/** How far a save of a moment has come. */
export function progressOf(savedAt: string, publication: Publication): Progress {
  const { online, building, failed } = publication;
  const holds = (one: { begunAt: string } | undefined) =>
    one !== undefined && Date.parse(one.begunAt) >= Date.parse(savedAt);
  if (online && holds(online)) {
    const seconds = (Date.parse(online.onlineAt) - Date.parse(savedAt)) / 1000;
    return { step: 'online', seconds: Math.max(1, Math.round(seconds)) };
  }
  if (building && holds(building)) {
    return { step: 'building', stage: building.stage, detail: building.detail };
  }
  if (failed && holds(failed) && !building) {
    return { step: 'failed', problem: failed.problem, faults: failed.faults };
  }
  return { step: 'waiting' };
}
