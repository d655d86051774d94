/**
 * Acts once when an element comes near the screen: within the height of a phone. Browsers that cannot
 * tell act at once.
 */
export function whenNear(element: Element, act: () => void): void {
  if (!('IntersectionObserver' in window)) {
    act();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '600px' },
  );
  observer.observe(element);
}
