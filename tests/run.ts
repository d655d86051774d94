import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser.ts';

/**
 * `npm test`: makes sure that there is a Chromium and, for what it prints, a Chinese font; then runs
 * all tests. Arguments go to Vitest: `npm test -- tests/unit/time` runs those below a folder.
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

if (!hasChineseFont()) {
  say('没有找到中文字体，正在安装……', 'Installing a Chinese font …');
  install('fonts-noto-cjk');
}
if (!hasChineseFont()) {
  say(
    '没有找到中文字体，也没能安装。测试要打印中文海报，请安装一种中文字体，例如 fonts-noto-cjk。',
    'No Chinese font was found and none could be installed. The tests print Chinese posters: install one, such as fonts-noto-cjk.',
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
  say('正在安装 Debian 的 Chromium……', "Installing Debian's chromium …");
  install('chromium');
}

/** With apt-get, which needs root; without it, or without the right, nothing is installed. */
function install(packageName: string): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  run(...asRoot, 'apt-get', 'update');
  run(...asRoot, 'apt-get', 'install', '--yes', '--no-install-recommends', packageName);
}

/** Only Linux comes without one; where fontconfig cannot be asked, there is nothing to find it with. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

function run(...[command = '', ...words]: string[]): void {
  const { error } = spawnSync(command, words, { stdio: 'inherit', timeout: 600_000 });
  if (error) console.error(error.message);
}

function say(...lines: string[]): void {
  for (const line of lines) console.error(line);
}
