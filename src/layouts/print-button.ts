/** The button that opens the print dialogue, where the browser has one. */
const button = document.getElementById('print');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

export {};
