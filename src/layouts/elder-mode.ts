/** The switch of 长辈版: larger text, spacing and targets, remembered on this phone alone. */
const KEY = 'elder';
const root = document.documentElement;
const button = document.getElementById('elder-switch');

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}

function apply(on: boolean): void {
  root.classList.toggle('elder', on);
  button?.setAttribute('aria-pressed', String(on));
}

if (button) {
  apply(remembered());
  button.hidden = false;
  button.addEventListener('click', () => {
    const on = !root.classList.contains('elder');
    apply(on);
    try {
      localStorage.setItem(KEY, on ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing still enlarges this page.
    }
  });
}

export {};
