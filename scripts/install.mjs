// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each browser may be: names on the PATH, then usual places. `CHROMIUM` and `FIREFOX` in the environment win. */
const browsers = {
  chromium: {
    name: 'Chromium or Chrome for Testing',
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'chrome', 'google-chrome-for-testing'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    package: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    package: 'firefox-esr',
  },
};

/** Programs of the real chats and of the desktop they notify, and Debian's packages that hold them. */
const chatServers = [
  { file: '/usr/bin/prosody', package: 'prosody' },
  { file: '/usr/sbin/ngircd', package: 'ngircd' },
  { file: '/usr/bin/dbus-daemon', package: 'dbus' },
  { file: '/usr/lib/python3/dist-packages/dbusmock', package: 'python3-dbusmock' },
  // With it Firefox hands its notifications to the desktop, where the tests see them.
  { file: '/usr/share/doc/libnotify4', package: 'libnotify4' },
];

/**
 * The path of a browser; `undefined` when it is not on this machine.
 * @param {keyof typeof browsers} which
 */
export function findBrowser(which) {
  const { variable, names, places } = browsers[which];
  const named = process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(named ? [named] : []), ...candidates, ...places].find(isProgram);
}

/** @param {(keyof typeof browsers)[]} wanted */
export function ensureBrowsers(wanted) {
  const missing = wanted.filter((which) => !findBrowser(which));
  if (!missing.length) return;
  aptInstall(missing.map((which) => browsers[which].package));
  for (const which of missing) {
    if (findBrowser(which)) continue;
    fail(
      `${browsers[which].name} is missing. Install it, or say where it is with ${browsers[which].variable}=/path.`,
    );
  }
}

/** What the tests with real chats need besides browsers. */
export function ensureChatServers() {
  const missing = chatServers.filter(({ file }) => !existsSync(file));
  if (!missing.length) return;
  const packages = missing.map((one) => one.package);
  aptInstall(packages);
  const still = missing.filter(({ file }) => !existsSync(file));
  if (still.length)
    fail(`Missing for the tests: ${still.map((one) => one.package).join(', ')} (Debian's names).`);
}

/** @param {string[]} packages */
function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing with apt: ${packages.join(', ')}…`);
  const options = {
    stdio: /** @type {const} */ ('ignore'),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
