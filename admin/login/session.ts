import { sessionApi } from '../content-api.ts';

/** Who is logged in, as the server says. */
export interface Account {
  name: string;
  role: string;
}

const UNREACHABLE = '连不上后台。请看看网络，过一会儿再试。';

/** Who is logged in here. Throws with what the server says when nobody is. */
export function account(): Promise<Account> {
  return ask('GET');
}

/** Logs in. Throws with a Chinese sentence when the server does not let in. */
export function logIn(name: string, password: string): Promise<Account> {
  return ask('POST', { name, password });
}

export async function logOut(): Promise<void> {
  await ask('DELETE');
}

async function ask(method: string, question?: object): Promise<Account> {
  const answer = await fetch(sessionApi, {
    method,
    headers: { 'content-type': 'application/json' },
    body: question && JSON.stringify(question),
  }).catch(() => undefined);
  const said = await answer?.json().catch(() => undefined);
  if (!answer || !said) throw new Error(UNREACHABLE);
  if (!answer.ok) throw new Error(said.error);
  return said;
}
