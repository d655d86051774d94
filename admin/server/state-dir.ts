import { resolve } from 'node:path';

/**
 * What the server keeps besides the content: its history, releases, accounts and sessions. Absolute.
 * `STATE_DIR`, else `.state/`.
 */
export const stateDir = resolve(process.env.STATE_DIR || '.state');
