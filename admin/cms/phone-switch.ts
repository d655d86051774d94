/**
 * On a phone there is room for the form or for the page of an entry; two buttons at the foot of the
 * screen choose. On a wide screen, and outside the editor, `editor-layout.css` hides them.
 */
export function switchOnPhones(): void {
  const bar = document.createElement('div');
  bar.id = 'phone-switch';
  bar.role = 'group';
  bar.ariaLabel = '看表单还是看网页';
  const buttons = Object.entries({ form: '填写', page: '预览' }).map(([shown, label]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => show(shown));
    return { shown, button };
  });
  const show = (chosen: string) => {
    document.documentElement.dataset.shows = chosen;
    for (const { shown, button } of buttons) button.ariaPressed = String(shown === chosen);
  };
  bar.append(...buttons.map(({ button }) => button));
  document.body.append(bar);
  show('form');
  // Another entry begins with its form, and a fault can only be seen there.
  for (const event of ['hashchange', 'cms-form-checked']) {
    window.addEventListener(event, () => show('form'));
  }
  // Decap remembers for ever that somebody closed the preview, and its own button has no room here.
  if (matchMedia('(max-width: 799px)').matches) localStorage.removeItem('cms.right-pane');
}
