import { type Changes, type MediaFile, ProxyBackend } from 'decap-cms-backend-proxy';
import { contentApi } from '../content-api.ts';
import type { Saved } from '../publication.ts';
import { account, logOut } from '../login/session.ts';
import { blocksOf } from './body-blocks.ts';
import { keptFile } from './kept-file.ts';
import { logInAgain } from './log-in-again.ts';
import { followPublication } from './publication-status.ts';
import { SeenRevisions } from './seen-revisions.ts';

/** The content folder on this machine, behind `admin/server/content-api.ts`. */
export class ContentBackend extends ProxyBackend {
  /** Files as they were when their entry was opened, by path. */
  readonly opened = new Map<string, string>();
  readonly #seen = new SeenRevisions();

  override async request<Answer>(question: { action: string; params: object }): Promise<Answer> {
    const answer = await this.#seen.ask(question, (asked) => this.#send<Answer>(asked));
    if (['persistEntry', 'deleteFiles'].includes(question.action)) {
      void followPublication(answer as Saved);
    }
    return answer;
  }

  /** A session that ends while somebody writes costs a password, not what was written. */
  async #send<Answer>(question: { action: string; params: object }): Promise<Answer> {
    try {
      return await super.request<Answer>(question);
    } catch (error) {
      if ((error as { status?: number }).status !== 401) throw error;
      await logInAgain();
      return super.request<Answer>(question);
    }
  }

  override async authenticate(): Promise<object> {
    const { name } = await account().catch((error) => {
      location.assign(`/admin/login/${location.hash}`);
      throw error;
    });
    return { name, login: name };
  }

  override async logout(): Promise<null> {
    await logOut();
    location.assign('/admin/login/');
    return null;
  }

  override async getEntry(path: string): Promise<{ data: string | null }> {
    const entry = await super.getEntry(path);
    if (entry.data === null) this.opened.delete(path);
    else this.opened.set(path, entry.data);
    return entry;
  }

  /** Writes what was changed in the form, and leaves the rest of the file as it was. */
  override async persistEntry(changes: Changes, options: object): Promise<unknown> {
    const dataFiles = changes.dataFiles.map((file) => ({
      ...file,
      raw: keptFile(file.path, this.opened.get(file.path), file.raw, blocksOf),
    }));
    const answer = await super.persistEntry({ ...changes, dataFiles }, options);
    for (const { path, raw } of dataFiles) this.opened.set(path, raw);
    return answer;
  }

  /** Lists the files beside an entry by name; the browser fetches only those that it shows. */
  override async getMedia(mediaFolder = 'uploads'): Promise<MediaFile[]> {
    const params = { branch: 'main', mediaFolder };
    const files = await this.request<MediaFile[]>({ action: 'getMedia', params });
    return files.map((file) => {
      const url = `${contentApi}/${file.path.split('/').map(encodeURIComponent).join('/')}`;
      return { ...file, url, displayURL: url };
    });
  }

  /** An entry that is a folder goes with the photos and attachments that lie beside it. */
  override async deleteFiles(paths: string[], commitMessage: string): Promise<unknown> {
    const beside = await Promise.all(
      paths
        .filter((path) => /\/index\.(md|yml)$/.test(path))
        .map((path) => this.getMedia(path.slice(0, path.lastIndexOf('/')))),
    );
    const all = new Set([...paths, ...beside.flat().map(({ path }) => path)]);
    return super.deleteFiles([...all], commitMessage);
  }
}
