interface Question {
  action: string;
  params: object;
}
interface EntryFile {
  file: { path: string; id: string | null };
}
interface Saved {
  revisions: Record<string, string>;
}

/**
 * Remembers which revision of each file was opened, and tells the server with every change, so that it
 * can refuse to write over what somebody else has written since.
 */
export class SeenRevisions {
  readonly #seen = new Map<string, string | null>();

  /** Asks with `send`, telling what was seen and remembering what is seen. */
  async ask<Answer>(
    question: Question,
    send: (question: Question) => Promise<Answer>,
  ): Promise<Answer> {
    const answer = await send(this.#withSeen(question));
    if (question.action === 'getEntry') {
      const { file } = answer as EntryFile;
      this.#seen.set(file.path, file.id);
    }
    if (question.action === 'persistEntry') {
      const { revisions } = answer as Saved;
      for (const [path, revision] of Object.entries(revisions)) this.#seen.set(path, revision);
    }
    if (question.action === 'deleteFiles') {
      for (const path of (question.params as { paths: string[] }).paths) this.#seen.delete(path);
    }
    return answer;
  }

  #withSeen(question: Question): Question {
    const { dataFiles, paths } = question.params as {
      dataFiles?: { path: string }[];
      paths?: string[];
    };
    if (question.action === 'persistEntry') {
      // What was never opened is to be new.
      const of = (path: string) => [path, this.#seen.get(path) ?? null] as const;
      const seen = Object.fromEntries((dataFiles ?? []).map(({ path }) => of(path)));
      return { ...question, params: { ...question.params, seen } };
    }
    if (question.action === 'deleteFiles') {
      const opened = (paths ?? []).filter((path) => this.#seen.has(path));
      const seen = Object.fromEntries(opened.map((path) => [path, this.#seen.get(path) ?? null]));
      return { ...question, params: { ...question.params, seen } };
    }
    return question;
  }
}
