import { watch } from 'node:fs';

const QUIET = 300;

/**
 * Calls `build` now, and again whenever something in the folder has changed and then been quiet for
 * a moment. One build at a time: changes during a build make one more. Returns how to stop, which
 * waits for a build that is under way.
 */
export function rebuildOnChange(folder: string, build: () => Promise<void>): () => Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  let building: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    do {
      again = false;
      await build();
    } while (again);
    building = undefined;
  }
  function changed(): void {
    again = true;
    building ??= run();
  }

  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (name && /(^|[\\/])[.~]|~$/.test(name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(changed, QUIET);
  });
  changed();
  return async () => {
    watcher.close();
    clearTimeout(waiting);
    again = false;
    await building;
  };
}
