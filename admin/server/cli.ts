import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { momentInDigits } from '../../src/time/format.ts';
import { momentOf } from '../../src/time/now.ts';
import { type Accounts, openAccounts, type Role, roles } from './accounts/accounts.ts';
import { Refusal } from './content/refusal.ts';
import { openReleases } from './publishing/releases.ts';
import { stateDir } from './state-dir.ts';

/** `npm run admin -- …`: what the operator of the server does on it. */
const USAGE = `用法：npm run admin -- 命令
  user list                        所有账号
  user add 名字 --role 编辑|审核|管理员   新建账号，会问密码
  user passwd 名字                  换密码；原来的登录全部失效
  user role 名字 编辑|审核|管理员        换角色
  user remove 名字                  删除账号
  releases                         网站的各个版本
  rollback [版本]                   退回上一版，或指定的一版；下次保存内容时再更新`;

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(words: readonly string[]): Promise<void> {
  const [group, command, ...rest] = words;
  if (group === 'user') await user(openAccounts(stateDir), command ?? '', rest);
  else if (group === 'releases') await listReleases();
  else if (group === 'rollback') await rollBack(command);
  else throw new Refusal(422, USAGE);
}

async function listReleases(): Promise<void> {
  const releases = await (await openReleases(join(stateDir, 'releases'))).list();
  const lines = releases.map(({ number, isCurrent, begunAt, onlineAt, pages }) => {
    const seconds = Math.round((Date.parse(onlineAt) - Date.parse(begunAt)) / 1000);
    const at = momentInDigits(momentOf(new Date(onlineAt)));
    return `${isCurrent ? '*' : ' '} ${number}\t${at}\t${pages} 个网页\t用了 ${seconds} 秒`;
  });
  console.log(lines.join('\n') || '还没有生成过网站。');
}

async function rollBack(word: string | undefined): Promise<void> {
  if (word !== undefined && !/^\d+$/.test(word)) throw new Refusal(422, USAGE);
  const releases = await openReleases(join(stateDir, 'releases'));
  const number = await releases.goTo(word === undefined ? undefined : Number(word));
  console.log(`网站现在是第 ${number} 版。`);
}

async function user(accounts: Accounts, command: string, words: string[]): Promise<void> {
  const [name = '', ...rest] = words;
  if (command === 'list') {
    const all = await accounts.list();
    console.log(all.map((one) => `${one.name}\t${one.role}`).join('\n') || '还没有账号。');
    return;
  }
  if (!name) throw new Refusal(422, USAGE);
  switch (command) {
    case 'add': {
      const role = roleOf(rest[0] === '--role' ? rest[1] : undefined);
      await accounts.add(name, role, await askPassword(name));
      console.log(`“${name}”（${role}）可以登录了。`);
      return;
    }
    case 'passwd':
      await accounts.setPassword(name, await askPassword(name));
      console.log(`“${name}”的密码换好了，原来的登录都已失效。`);
      return;
    case 'role': {
      const role = roleOf(rest[0]);
      await accounts.setRole(name, role);
      console.log(`“${name}”现在是${role}。`);
      return;
    }
    case 'remove':
      await accounts.remove(name);
      console.log(`账号“${name}”已删除。`);
      return;
    default:
      throw new Refusal(422, USAGE);
  }
}

function roleOf(word: string | undefined): Role {
  const role = roles.find((one) => one === word);
  if (!role) throw new Refusal(422, `角色要写 ${roles.join('、')} 之一，例如：--role 编辑`);
  return role;
}

/** From the keyboard, unseen, or the first line of what is piped in. */
async function askPassword(name: string): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split('\n')[0] ?? '';
  process.stdout.write(`“${name}”的新密码（至少 8 个字，输入时不显示）：`);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const password = await new Promise<string>((resolve) => line.once('line', resolve));
  line.close();
  process.stdout.write('\n');
  return password;
}
