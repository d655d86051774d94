import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** What OWASP's password storage cheat sheet asks of argon2id at least. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const SHORTEST = 8;
const LONGEST = 200;

/** A password as it is kept, in the text form that all programs with argon2 read. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { ...COST, nonce, message: normalized(password) });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`;
}

/** Whether a password is the one that is kept so. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept);
  if (!form || password.length > LONGEST) return false;
  const [, memory, passes, parallelism, nonce = '', tag = ''] = form;
  const expected = Buffer.from(tag, 'base64');
  const derived = await derive('argon2id', {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
    nonce: Buffer.from(nonce, 'base64'),
    message: normalized(password),
  });
  return timingSafeEqual(derived, expected);
}

/** What is wrong with a new password; undefined for a good one. */
export function passwordFault(password: string, name: string): string | undefined {
  if ([...password].length < SHORTEST) return `密码至少要 ${SHORTEST} 个字。`;
  if (password.length > LONGEST) return `密码最多 ${LONGEST} 个字。`;
  if (new Set(password).size < 4) return '密码太好猜：至少要有 4 个不同的字。';
  if (/^(0?123456789?0?|password|qwerty|abc)\d*$/i.test(password)) return '密码太好猜，请换一个。';
  return password.includes(name) ? '密码里不要写自己的名字。' : undefined;
}

/** The same password may be typed as different characters. */
function normalized(password: string): string {
  return password.normalize('NFKC');
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
