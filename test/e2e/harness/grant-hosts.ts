import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTempFolder } from './temp-folder.ts';

interface Manifest {
  default_locale?: string;
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

type BrowserName = 'chromium' | 'firefox';

/**
 * Copies a built extension, with these hosts as if the user had connected them: moved into `host_permissions`.
 * The product has no test-only path, so this is the only way to grant without a click in the browser's own window.
 *
 * @param origins origins (`http://localhost:8080`) or match patterns; Firefox knows no ports in patterns.
 * @returns the copy's folder, removed when this process ends.
 */
export async function grantHosts(
  built: string,
  origins: readonly string[],
  browser: BrowserName = 'chromium',
): Promise<string> {
  const granted = origins.map((origin) => matchPattern(origin, browser));
  return copyWith(built, (manifest) => {
    manifest.host_permissions = [...new Set([...(manifest.host_permissions ?? []), ...granted])];
    if (!manifest.optional_host_permissions) return;
    manifest.optional_host_permissions = manifest.optional_host_permissions.filter(
      (one) => !granted.includes(one),
    );
  });
}

/**
 * Copies a built extension so that it speaks one language whatever the browser's own: Debian's browsers carry only
 * an English interface, and an extension gets its messages in that language or in its default one.
 */
export async function speakOnly(built: string, language: string): Promise<string> {
  const copy = await copyWith(built, (manifest) => {
    manifest.default_locale = language;
  });
  const locales = join(copy, '_locales');
  for (const one of await readdir(locales)) {
    if (one !== language) await rm(join(locales, one), { recursive: true });
  }
  return copy;
}

async function copyWith(built: string, change: (manifest: Manifest) => void): Promise<string> {
  const copy = await makeTempFolder('extension');
  await cp(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  change(manifest);
  await writeFile(file, JSON.stringify(manifest, null, 2));
  return copy;
}

function matchPattern(origin: string, browser: BrowserName): string {
  if (origin.includes('*')) return origin;
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${browser === 'firefox' ? hostname : host}/*`;
}
