import {
  type Progress,
  type Publication,
  progressOf,
  publicationApi,
  type Saved,
} from '../publication.ts';

const EVERY = 1000;
let following = 0;

/** Shows how far what was just saved has come, until residents can read it or it is known why not. */
export async function followPublication({ savedAt, address }: Saved): Promise<void> {
  const own = ++following;
  show(own, { step: 'waiting' }, address);
  // A later save takes over; the page that it shows holds both.
  while (own === following) {
    const publication = await ask();
    if (own !== following) return;
    if (publication) {
      const progress = progressOf(savedAt, publication);
      show(own, progress, address);
      if (progress.step === 'online' || progress.step === 'failed') {
        // Who goes elsewhere has read it.
        window.addEventListener('hashchange', () => own === following && hide(), { once: true });
        return;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}

async function ask(): Promise<Publication | undefined> {
  const answer = await fetch(publicationApi).catch(() => undefined);
  return answer?.ok ? answer.json().catch(() => undefined) : undefined;
}

const STEPS = ['已保存', '正在生成', '已上线'];
const REACHED: Record<Progress['step'], number> = { waiting: 0, building: 1, failed: 1, online: 2 };

function show(own: number, progress: Progress, address: string | undefined): void {
  const box = document.querySelector('#publication') ?? madeBox();
  box.className = progress.step;
  const reached = REACHED[progress.step];
  const steps = STEPS.map((name, index) =>
    element('li', name, index < reached ? 'done' : index === reached ? 'now' : ''),
  );
  const list = element('ol');
  list.append(...steps);
  const close = element('button', '×');
  close.setAttribute('aria-label', '关闭');
  close.addEventListener('click', () => {
    if (own === following) following++;
    hide();
  });
  const [now, more] = words(progress, address);
  const text = element('p', now);
  const said = box.querySelector('p')?.textContent === now;
  // Only what is new is read out; the seconds in between are not.
  if (said && box.querySelector('.more')?.textContent === more.textContent) return;
  box.replaceChildren(list, text, more, close);
}

function words(progress: Progress, address: string | undefined): [string, HTMLElement] {
  const more = element('div', '', 'more');
  switch (progress.step) {
    case 'waiting':
      more.textContent = '还在排队，马上开始生成网页。';
      return ['已经保存。', more];
    case 'building':
      more.textContent = [progress.stage, progress.detail].filter(Boolean).join('，');
      return ['正在生成网页……', more];
    case 'online': {
      const link = element('a', '看看网页');
      link.href = address ?? '/';
      link.target = '_blank';
      more.append(link);
      return [`居民已经能看到了，用了 ${progress.seconds} 秒。`, more];
    }
    case 'failed':
      for (const { text, address: place } of progress.faults) {
        const line = element('p', text);
        if (place) {
          const link = element('a', '去改');
          link.href = place;
          line.append(link);
        }
        more.append(line);
      }
      more.append(element('p', '网站上仍是上一次的内容。'));
      return [progress.problem, more];
  }
}

function hide(): void {
  document.querySelector('#publication')?.remove();
}

function madeBox(): Element {
  const box = element('section');
  box.id = 'publication';
  box.setAttribute('role', 'status');
  document.body.append(box);
  return box;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
