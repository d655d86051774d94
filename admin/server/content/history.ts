import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { momentInDigits } from '../../../src/time/format.ts';
import { momentOf } from '../../../src/time/now.ts';
import { Refusal } from './refusal.ts';
import { isThere } from './replacement.ts';

const run = promisify(execFile);

/** Who a change of the content is from. */
export interface Editor {
  name: string;
}

/** One commit. Moments are ISO 8601. */
export interface Change {
  commit: string;
  editor: string;
  at: string;
  message: string;
  /** The files that it added, changed or deleted. */
  files: { path: string; deed: 'A' | 'M' | 'D' }[];
}

/** A piece of a text that stayed, came or went. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** The changes of the content, kept by git. Paths are those below the content folder. */
export interface History {
  /** The newest commit; empty before the first. */
  head(): Promise<string>;
  /** Commits what was changed while the server was down, in a repository that is ours. */
  adopt(): Promise<void>;
  /** Removes the locks of a git that was killed together with the server. */
  removeLocks(): Promise<void>;
  /** Commits what now lies at these paths, and nothing else. Nothing changed, nothing committed. */
  commit(paths: readonly string[], editor: Editor, message: string): Promise<void>;
  /** The newest changes, of all content or of what lies at or below a path. */
  changes(most: number, path?: string): Promise<Change[]>;
  /** How a text was changed by a commit, letter by letter, with some lines around. */
  difference(commit: string, path: string): Promise<Piece[]>;
  /** The files at or below a path as they were after a commit. */
  filesAt(commit: string, path: string): Promise<Map<string, Buffer>>;
  /** Who changed a path last, and when, in the community's time. */
  lastChange(path: string): Promise<{ editor: string; at: string } | undefined>;
  /** Commits, apart from what comes next, what somebody has changed at these paths in the folder. */
  commitOutsideChanges(paths: readonly string[]): Promise<void>;
}

const OUTSIDE: Editor = { name: '后台以外' };
const OUTSIDE_CHANGE = '在后台以外改动的内容';
const SERVER = 'admin@localhost';

/**
 * Opens the history of a content folder. One that is a git repository is its own history. Any other,
 * also one inside a checkout of this project, gets a repository of its own in the state folder, so that
 * nobody's checkout fills with commits unasked. Throws a refusal when there is no git.
 */
export async function openHistory(contentDir: string, stateDir: string): Promise<History> {
  const inside = join(contentDir, '.git');
  const isApart = !(await isThere(inside));
  const repository = isApart ? join(stateDir, 'content.git') : inside;
  const git = gitOf(repository, contentDir);
  if (isApart && !(await isThere(join(repository, 'HEAD')))) {
    await git(['init', '--quiet', '--initial-branch=main']);
  }
  const head = async () => {
    const id = await git(['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => '');
    return id.trim();
  };
  const commitWith = async (words: readonly string[], editor: Editor, message: string) => {
    await git(['commit', '--quiet', '--no-verify', '--message', message, ...words], editor);
  };
  async function commit(paths: readonly string[], editor: Editor, message: string): Promise<void> {
    const tracked = new Set((await git(['ls-files', '-z', '--', ...paths])).split('\0'));
    const there = await Promise.all(paths.map((path) => isThere(join(contentDir, path))));
    // Git would stop at a path of which it knows nothing.
    const named = paths.filter((path, index) => there[index] || tracked.has(path));
    if (named.length === 0) return;
    await git(['add', '--all', '--force', '--', ...named]);
    const staged = await git(['diff', '--cached', '--name-only', 'HEAD', '--', ...named]);
    if (staged) await commitWith(['--only', '--', ...named], editor, message);
  }

  return {
    head,
    commit,
    async adopt() {
      const isNew = (await head()) === '';
      // A repository that somebody keeps himself is his to commit to, once it has begun.
      if (!isApart && !isNew) return;
      await git(['add', '--all', '.']);
      const staged = await git(['diff', '--cached', '--name-only', isNew ? EMPTY_TREE : 'HEAD']);
      if (staged) await commitWith([], OUTSIDE, isNew ? '网站内容' : OUTSIDE_CHANGE);
    },
    async removeLocks() {
      for (const name of ['index.lock', 'HEAD.lock', 'refs/heads/main.lock']) {
        await rm(join(repository, name), { force: true });
      }
    },
    async changes(most, path) {
      const form = '--format=%x1e%H%x1f%an%x1f%aI%x1f%s%x1f';
      const words = ['log', `-${most}`, '-z', '--name-status', '--no-renames', form];
      const log = await git(path === undefined ? words : [...words, '--', path]);
      return log.split('\x1e').flatMap((text) => {
        const [commit = '', editor = '', at = '', message = '', rest = ''] = text.split('\x1f');
        if (!commit.trim()) return [];
        const parts = rest.split('\0').flatMap((part) => part.trim() || []);
        const files = parts.flatMap((part, index) => {
          const deed = DEEDS.find((one) => one === part);
          const name = parts[index + 1];
          return index % 2 === 0 && deed && name ? [{ path: name, deed }] : [];
        });
        return [{ commit, editor, at, message, files }];
      });
    },
    async difference(commit, path) {
      const byLetter = ['--word-diff=porcelain', '--word-diff-regex=.', '--unified=2'];
      const text = await git(['show', '--format=', ...byLetter, commit, '--', path]);
      const [, ...parts] = text.split(/^@@.*\n/m);
      return parts.flatMap((part, index) => [
        ...(index > 0 ? [{ kind: 'same' as const, text: '……\n' }] : []),
        ...part.split('\n').flatMap(pieceOf),
      ]);
    },
    async filesAt(commit, path) {
      const names = await git(['ls-tree', '-r', '-z', '--name-only', commit, '--', path]);
      const files = new Map<string, Buffer>();
      for (const name of names.split('\0').filter(Boolean)) {
        files.set(name, await git.bytes(['cat-file', 'blob', `${commit}:${name}`]));
      }
      return files;
    },
    async lastChange(path) {
      const line = await git(['log', '-1', '--format=%an%x00%aI', '--', path]);
      const [editor, at] = line.trim().split('\0');
      return editor && at ? { editor, at: momentInDigits(momentOf(new Date(at))) } : undefined;
    },
    async commitOutsideChanges(paths) {
      const status = await git(['status', '--porcelain', '-z', '-uall', '--', ...paths]);
      const changed = status.split('\0').flatMap((line) => (line ? [line.slice(3)] : []));
      if (changed.length > 0) await commit(changed, OUTSIDE, OUTSIDE_CHANGE);
    },
  };
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const DEEDS = ['A', 'M', 'D'] as const;

/** A line of git's word difference: what it says of letters, or the end of a line. */
function pieceOf(line: string): Piece[] {
  if (line === '~') return [{ kind: 'same', text: '\n' }];
  const kind = ({ ' ': 'same', '+': 'added', '-': 'removed' } as const)[line[0] ?? ''];
  return kind ? [{ kind, text: line.slice(1) }] : [];
}

interface Git {
  (words: readonly string[], author?: Editor): Promise<string>;
  bytes(words: readonly string[], author?: Editor): Promise<Buffer>;
}

const NO_GIT = '这台电脑上没有 git，后台不能保存。请安装 git（https://git-scm.com），再重新启动。';

/** Runs git on a repository, whatever the settings of this machine and of whoever started us. */
function gitOf(repository: string, contentDir: string): Git {
  const settings = [
    'core.quotePath=false',
    'core.autocrlf=false',
    'core.hooksPath=/dev/null',
    'core.fsync=committed,index,reference',
    'commit.gpgSign=false',
    'gc.autoDetach=false',
  ].flatMap((setting) => ['-c', setting]);
  const bytes = async (words: readonly string[], author = OUTSIDE): Promise<Buffer> => {
    const { GIT_INDEX_FILE: _, GIT_OBJECT_DIRECTORY: __, ...environment } = process.env;
    const asked = run('git', [...settings, ...words], {
      cwd: contentDir,
      maxBuffer: 256 * 1024 * 1024,
      encoding: 'buffer',
      env: {
        ...environment,
        GIT_DIR: repository,
        GIT_WORK_TREE: contentDir,
        GIT_LITERAL_PATHSPECS: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: SERVER,
        GIT_COMMITTER_NAME: '网站后台',
        GIT_COMMITTER_EMAIL: SERVER,
        LC_ALL: 'C.UTF-8',
      },
    });
    const { stdout } = await asked.catch((error) => {
      throw error.code === 'ENOENT' ? new Refusal(503, NO_GIT) : error;
    });
    return stdout;
  };
  const asText = async (words: readonly string[], author?: Editor) =>
    (await bytes(words, author)).toString();
  return Object.assign(asText, { bytes });
}
