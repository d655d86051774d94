// Runs before the front page is drawn: where a courtyard is remembered, its card gets its room at once,
// so that nothing moves under the reader's finger when the card is filled.
try {
  const courtyard = localStorage.getItem('courtyard');
  if (courtyard) document.documentElement.setAttribute('data-courtyard', courtyard);
} catch {
  // A browser that keeps nothing has no courtyard to lead with.
}
