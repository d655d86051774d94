import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { stateFile } from '../state-file.ts';
import type { Account, Accounts } from './accounts.ts';

/** How long somebody stays logged in: a working day. */
export const SESSION_SECONDS = 12 * 3600;
const MOST_FOR_ONE = 20;

const session = z.object({
  /** Hash of the sign that the browser holds: who reads the file cannot log in with it. */
  hash: z.string(),
  name: z.string(),
  generation: z.string(),
  endsAt: z.iso.datetime(),
});

/** Who is logged in. A session ends by itself, at logout, and with its password or account. */
export interface Sessions {
  /** Begins a session; what it answers is the browser's sign of it. */
  begin(account: Account): Promise<string>;
  /** Whose session this is, with the role that the account has now. */
  accountOf(sign: string): Promise<Account | undefined>;
  end(sign: string): Promise<void>;
}

export function openSessions(stateDir: string, accounts: Accounts, now: () => Date): Sessions {
  const file = stateFile(join(stateDir, 'sessions.json'), z.array(session), []);
  const isOpen = ({ endsAt }: { endsAt: string }) => Date.parse(endsAt) > now().getTime();
  return {
    async begin({ name }) {
      const sign = randomBytes(32).toString('base64url');
      const account = await accounts.find(name);
      const endsAt = new Date(now().getTime() + SESSION_SECONDS * 1000).toISOString();
      const begun = { hash: hashOf(sign), name, generation: account?.generation ?? '', endsAt };
      await file.update((all) => {
        const own = all.filter((one) => one.name === name && isOpen(one));
        const others = all.filter((one) => one.name !== name && isOpen(one));
        return [...others, ...own.slice(1 - MOST_FOR_ONE), begun];
      });
      return sign;
    },
    async accountOf(sign) {
      const hash = hashOf(sign);
      const found = (await file.read()).find((one) => one.hash === hash && isOpen(one));
      const account = found && (await accounts.find(found.name));
      if (!account || account.generation !== found.generation) return undefined;
      return { name: account.name, role: account.role };
    },
    async end(sign) {
      const hash = hashOf(sign);
      await file.update((all) => all.filter((one) => one.hash !== hash && isOpen(one)));
    },
  };
}

function hashOf(sign: string): string {
  return createHash('sha256').update(sign).digest('base64url');
}
