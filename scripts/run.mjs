// @ts-check
/**
 * The commands of the README. Plain JavaScript on Node alone: it must run on a fresh clone, before anything is
 * installed, and puts in place what is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers, ensureChatServers } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = '', ...rest] = process.argv.slice(2);

/** @type {Record<string, () => void>} */
const commands = {
  check() {
    run('tsc', ['-p', '.']);
    run('tsc', ['-p', 'src/domain']);
    run('tsc', ['-p', 'src/background']);
    run('biome', ['check', '.']);
    run('depcruise', ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']);
    run('knip', []);
    run('vitest', ['run', '--project', 'unit', '--project', 'house']);
  },
  test() {
    commands.check?.();
    ensureBrowsers(['chromium', 'firefox']);
    ensureChatServers();
    build();
    run('web-ext', ['lint', '--source-dir', 'dist/firefox', '--self-hosted', '--warnings-as-errors=false']);
    run('vitest', ['run', '--project', 'e2e', ...rest]);
  },
  try() {
    ensureBrowsers(['chromium']);
    if (rest.includes('--headless')) ensureChatServers();
    run('vite', ['build', '--mode', 'chromium', '--logLevel', 'warn']);
    run('tsx', ['scripts/try.ts', ...rest]);
  },
  bench() {
    ensureBrowsers(['chromium']);
    ensureChatServers();
    run('vite', ['build', '--mode', 'chromium', '--logLevel', 'warn']);
    run('tsx', ['bench/main.ts', ...rest]);
  },
  screenshots() {
    ensureBrowsers(['chromium']);
    run('vite', ['build', '--mode', 'chromium', '--logLevel', 'warn']);
    run('tsx', ['scripts/screenshots.ts', ...rest]);
  },
};

function build() {
  for (const mode of ['chromium', 'firefox']) run('vite', ['build', '--mode', mode, '--logLevel', 'warn']);
}

/** Installs the locked modules when there are none, or the lockfile is newer. */
function ensureModules() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing node modules from the lockfile…');
  exec('npm', ['ci', '--no-audit', '--no-fund']);
}

/**
 * @param {string} tool
 * @param {string[]} args
 */
function run(tool, args) {
  console.log(`\n› ${tool} ${args.join(' ')}`);
  exec(process.execPath, [join(root, 'node_modules/.bin', tool), ...args]);
}

/**
 * @param {string} file
 * @param {string[]} args
 */
function exec(file, args) {
  const { status, error } = spawnSync(file, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(String(error));
  if (status !== 0) process.exit(status ?? 1);
}

const chosen = commands[command];
if (!chosen) {
  console.error(`Unknown command "${command}". There are: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
ensureModules();
chosen();
