import { join } from 'node:path';
import { z } from 'astro/zod';
import { Refusal } from '../content/refusal.ts';
import { stateFile } from '../state-file.ts';

const WITHIN_MINUTES = 15;
const MOST_FOR_A_NAME = 10;
const MOST_FROM_AN_ADDRESS = 30;

const TOO_MANY = `密码错了太多次，请过 ${WITHIN_MINUTES} 分钟再试。忘了密码请找管理员。`;

const attempt = z.object({ name: z.string(), from: z.string(), at: z.iso.datetime() });

/** Attempts to log in of late, those that failed. Too many for one name, or from one address, and nobody is let try more. */
export interface Attempts {
  /** Counts an attempt before its password is looked at. Throws a refusal when there were too many. */
  begin(name: string, from: string): Promise<void>;
  succeeded(name: string): Promise<void>;
}

export function openAttempts(stateDir: string, now: () => Date): Attempts {
  const file = stateFile(join(stateDir, 'attempts.json'), z.array(attempt), []);
  const isRecent = ({ at }: { at: string }) =>
    now().getTime() - Date.parse(at) < WITHIN_MINUTES * 60_000;
  return {
    async begin(name, from) {
      const attempt = { name: name.slice(0, 40), from, at: now().toISOString() };
      await file.update((all) => {
        const recent = all.filter(isRecent);
        const ofName = recent.filter((one) => one.name === attempt.name);
        const fromThere = recent.filter((one) => one.from === from);
        if (ofName.length >= MOST_FOR_A_NAME || fromThere.length >= MOST_FROM_AN_ADDRESS) {
          throw new Refusal(429, TOO_MANY);
        }
        return [...recent, attempt];
      });
    },
    async succeeded(name) {
      await file.update((all) => all.filter((one) => isRecent(one) && one.name !== name));
    },
  };
}
