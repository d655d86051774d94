import { momentInDigits } from '../../src/time/format.ts';
import { momentOf } from '../../src/time/now.ts';
import { historyApi } from '../content-api.ts';

interface Change {
  commit: string;
  editor: string;
  at: string;
  message: string;
  files: { path: string; deed: 'A' | 'M' | 'D' }[];
}
interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** The page on which staff see who changed what, and bring earlier versions back. */
const list = document.querySelector<HTMLElement>('#history');
const problem = document.querySelector<HTMLElement>('#history-problem');
const of = document.querySelector<HTMLElement>('#history-of');
const path = new URLSearchParams(location.search).get('path');

if (path && of) {
  of.hidden = false;
  const name = of.querySelector('strong');
  if (name) name.textContent = path;
}
void load();

async function load(): Promise<void> {
  const query = path ? `?${new URLSearchParams({ path })}` : '';
  const changes = await ask<Change[]>(query);
  if (!changes) return;
  const lines = changes.map(lineOf);
  list?.replaceChildren(...(lines.length > 0 ? lines : [element('li', '还没有修改。')]));
}

function lineOf({ commit, editor, at, message, files }: Change): HTMLElement {
  const line = element('li');
  const when = momentInDigits(momentOf(new Date(at)));
  line.append(element('div', message, 'what'), element('div', `${editor}　${when}`, 'when'));
  const own = files.filter((file) => !path || file.path === path);
  const rows = element('ul');
  // The first commit holds everything; nobody reads it file by file.
  if (own.length <= 5) rows.append(...own.map((file) => rowOf(commit, file)));
  line.append(rows);
  return line;
}

function rowOf(commit: string, { path, deed }: Change['files'][number]): HTMLElement {
  const row = element('li', '', 'file');
  const text = element('pre');
  text.hidden = true;
  const look = button('看改动', async () => {
    text.hidden = !text.hidden;
    if (text.childNodes.length > 0) return;
    const pieces = await ask<Piece[]>(`/difference?${new URLSearchParams({ commit, path })}`);
    text.append(...(pieces ?? []).map(drawn));
  });
  const back = button(deed === 'D' ? '恢复这一条' : '恢复到这一版', async () => {
    if (!confirm('要恢复吗？网站会跟着更新。现在的内容也记在这里，可以再恢复回来。')) return;
    if (await ask('/restore', { commit, path })) await load();
  });
  row.append(element('span', path, 'name'), look, back, text);
  return row;
}

function drawn({ kind, text }: Piece): Node {
  if (kind === 'same') return document.createTextNode(text);
  return element(kind === 'added' ? 'ins' : 'del', text);
}

function button(text: string, press: () => Promise<void>): HTMLElement {
  const made = element('button', text, 'button');
  made.type = 'button';
  made.addEventListener('click', async () => {
    made.disabled = true;
    await press();
    made.disabled = false;
  });
  return made;
}

/** Asks the server; what it refuses is said on the page. */
async function ask<Answer>(what: string, question?: object): Promise<Answer | undefined> {
  const answer = await fetch(historyApi + what, {
    method: question ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    body: question && JSON.stringify(question),
  }).catch(() => undefined);
  const said = await answer?.json().catch(() => undefined);
  if (answer?.ok) {
    if (problem) problem.hidden = true;
    return said;
  }
  if (problem) {
    problem.textContent = said?.error ?? '连不上后台。请看看网络，过一会儿再试。';
    problem.hidden = false;
    problem.scrollIntoView({ block: 'center' });
  }
  return undefined;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
