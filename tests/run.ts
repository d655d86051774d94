import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser.ts';

/**
 * `npm test`: makes sure that there is a Chromium, then runs all tests. Arguments go to Vitest:
 * `npm test -- tests/unit/time` runs those below a folder.
 */
const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

if (!findChromium()) installPlaywrightChromium();
if (!findChromium()) installDebianChromium();
const browser = findChromium();
if (!browser) {
  say(
    '没有找到 Chromium，也没能安装。请安装 Chromium 或 Chrome，或用 CHROMIUM_PATH 指明它的位置。',
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH.',
  );
  process.exit(1);
}

const vitest = [path('node_modules/vitest/vitest.mjs'), 'run'];
const config = ['--config', path('tests/vitest.config.ts')];
const { status } = spawnSync(process.execPath, [...vitest, ...config, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: path('.'),
  env: { ...process.env, CHROMIUM_PATH: browser },
});
process.exit(status ?? 1);

function installPlaywrightChromium(): void {
  say(
    '没有找到 Chromium，正在下载 Playwright 的 Chromium……',
    "Downloading Playwright's Chromium …",
  );
  run(process.execPath, path('node_modules/playwright-core/cli.js'), 'install', 'chromium');
}

function installDebianChromium(): void {
  const isRoot = process.getuid?.() === 0;
  say(
    `正在用 apt-get 安装 Chromium${isRoot ? '' : '（需要管理员权限）'}……`,
    `Installing Debian's chromium with apt-get${isRoot ? '' : ' (needs root)'} …`,
  );
  const asRoot = isRoot ? [] : ['sudo', '-n'];
  run(...asRoot, 'apt-get', 'update');
  run(...asRoot, 'apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
}

function run(...[command = '', ...words]: string[]): void {
  const { error } = spawnSync(command, words, { stdio: 'inherit', timeout: 600_000 });
  if (error) console.error(error.message);
}

function say(...lines: string[]): void {
  for (const line of lines) console.error(line);
}
