import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { Refusal } from '../content/refusal.ts';
import { stateFile } from '../state-file.ts';
import { hashPassword, isPassword, passwordFault } from './password.ts';

/** What somebody is meant to do: write; publish what others wrote; also see to accounts. */
export const roles = ['编辑', '审核', '管理员'] as const;
export type Role = (typeof roles)[number];

export interface Account {
  name: string;
  role: Role;
}

const kept = z.object({
  name: z.string(),
  role: z.enum(roles),
  password: z.string(),
  /** Changes with the password, so that sessions from before end. */
  generation: z.string(),
});
type Kept = z.infer<typeof kept>;

/** Those who may use the admin. What is refused is refused with a `Refusal`. */
export interface Accounts {
  list(): Promise<Account[]>;
  /** An account with the sign by which a session knows it; undefined when there is none. */
  find(name: string): Promise<(Account & { generation: string }) | undefined>;
  add(name: string, role: Role, password: string): Promise<void>;
  setPassword(name: string, password: string): Promise<void>;
  setRole(name: string, role: Role): Promise<void>;
  remove(name: string): Promise<void>;
  /** The account whose name and password these are. Takes as long for a name that there is not. */
  verify(name: string, password: string): Promise<Account | undefined>;
}

/** The accounts in the state folder. The last 管理员 can neither be removed nor made less. */
export function openAccounts(stateDir: string): Accounts {
  const file = stateFile(join(stateDir, 'accounts.json'), z.array(kept), []);
  let ofNobody: Promise<string> | undefined;

  async function change(name: string, change: (account: Kept) => Kept | undefined): Promise<void> {
    await file.update((all) => {
      if (!all.some((one) => one.name === name)) throw new Refusal(404, `没有账号“${name}”。`);
      const changed = all.flatMap((one) => (one.name === name ? (change(one) ?? []) : one));
      const hadOne = all.some(({ role }) => role === '管理员');
      if (hadOne && !changed.some(({ role }) => role === '管理员')) {
        throw new Refusal(422, `“${name}”是最后一个管理员。请先让别人也做管理员。`);
      }
      return changed;
    });
  }

  return {
    async list() {
      return (await file.read()).map(({ name, role }) => ({ name, role }));
    },
    async find(wanted) {
      const found = (await file.read()).find(({ name }) => name === wanted);
      return found && { name: found.name, role: found.role, generation: found.generation };
    },
    async add(name, role, password) {
      const fault = nameFault(name) ?? passwordFault(password, name);
      if (fault) throw new Refusal(422, fault);
      const account = {
        name,
        role,
        password: await hashPassword(password),
        generation: randomUUID(),
      };
      await file.update((all) => {
        if (all.some((one) => one.name === name)) throw new Refusal(409, `已经有账号“${name}”。`);
        return [...all, account];
      });
    },
    async setPassword(name, password) {
      const fault = passwordFault(password, name);
      if (fault) throw new Refusal(422, fault);
      const hash = await hashPassword(password);
      await change(name, (one) => ({ ...one, password: hash, generation: randomUUID() }));
    },
    setRole: (name, role) => change(name, (one) => ({ ...one, role })),
    remove: (name) => change(name, () => undefined),
    async verify(name, password) {
      const found = (await file.read()).find((one) => one.name === name);
      ofNobody ??= hashPassword(randomUUID());
      const isRight = await isPassword(password, found?.password ?? (await ofNobody));
      return found && isRight ? { name: found.name, role: found.role } : undefined;
    },
  };
}

function nameFault(name: string): string | undefined {
  return /^[\p{L}\p{N}·._-]{1,20}$/u.test(name)
    ? undefined
    : '账号的名字要 1 到 20 个字，只用汉字、字母和数字，例如“王敏”。';
}
