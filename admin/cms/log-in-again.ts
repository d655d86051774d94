import { logIn } from '../login/session.ts';

let asking: Promise<void> | undefined;

/**
 * Asks for name and password over whatever is open, because the session has ended while somebody was
 * writing. Done when she is logged in again; what she has written stays where it is.
 */
export function logInAgain(): Promise<void> {
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

function ask(): Promise<void> {
  const dialog = document.createElement('dialog');
  dialog.id = 'log-in-again';
  dialog.setAttribute('aria-labelledby', 'log-in-again-title');
  const form = element('form');
  const title = element('h2', '登录已经过期');
  title.id = 'log-in-again-title';
  const note = element('p', '您写的都还在。请重新登录，登录后会接着保存。');
  const name = input('名字', 'username', 'text');
  const password = input('密码', 'current-password', 'password');
  const problem = element('p');
  problem.setAttribute('role', 'alert');
  const button = element('button', '登录');
  form.append(title, note, name.label, password.label, problem, button);
  dialog.append(form);
  document.body.append(dialog);

  return new Promise((resolve) => {
    // Without logging in there is no way on; the Escape key would only hide that.
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      button.disabled = true;
      problem.textContent = '';
      try {
        await logIn(name.field.value.trim(), password.field.value);
        dialog.close();
        dialog.remove();
        resolve();
      } catch (error) {
        problem.textContent = (error as Error).message;
        password.field.select();
      } finally {
        button.disabled = false;
      }
    });
    dialog.showModal();
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '') {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function input(text: string, autocomplete: 'username' | 'current-password', type: string) {
  const label = element('label', text);
  const field = element('input');
  Object.assign(field, { autocomplete, type, required: true });
  label.append(field);
  return { label, field };
}
