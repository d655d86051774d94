import { account, logIn } from './session.ts';

/** The page on which staff log in: says what is wrong, and leads on to where they wanted to go. */
const form = document.querySelector<HTMLFormElement>('#login');
const problem = document.querySelector<HTMLElement>('#login-problem');
const button = form?.querySelector('button');

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const typed = new FormData(form);
  if (button) button.disabled = true;
  try {
    await logIn(String(typed.get('name')).trim(), String(typed.get('password')));
    goOn();
  } catch (error) {
    say((error as Error).message);
    form.querySelector<HTMLInputElement>('[name=password]')?.select();
  } finally {
    if (button) button.disabled = false;
  }
});

// Who comes from a link of another site is logged in although the browser did not say so at first.
account().then(goOn, (error: Error) => {
  if (error.message.includes('还没有账号')) say(error.message);
});

function goOn(): void {
  // Decap then opens without a button of its own.
  localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'content' }));
  const next = new URLSearchParams(location.search).get('next') ?? '';
  location.replace(/^\/admin\/[a-z/]*$/.test(next) ? next : `/admin/${location.hash}`);
}

function say(text: string): void {
  if (!problem) return;
  problem.textContent = text;
  problem.hidden = false;
}
