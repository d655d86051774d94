/**
 * Asks a question once in a build and remembers the answer, since a page for every article asks for
 * the list of all articles. In development the answer is asked anew, so that an edit shows.
 */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    if (!import.meta.env.PROD) return ask();
    answer ??= ask();
    return answer;
  };
}
