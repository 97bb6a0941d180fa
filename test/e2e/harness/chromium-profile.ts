import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface Preferences {
  extensions?: { ui?: Record<string, unknown>; settings?: Record<string, InstalledExtension> };
  intl?: Record<string, unknown>;
  profile?: { content_settings?: { exceptions?: Record<string, Record<string, unknown>> } };
}

interface InstalledExtension {
  location?: number;
  creation_flags?: number;
}

const unpacked = 4;
// Set on what the debugging protocol installed: measured in 156, such an extension is dropped at the next start.
const droppedAtStart = 0x8000;

/**
 * Prepares a profile before Chromium starts with it: who may show notifications, the languages pages see, and
 * that the unpacked extension of an earlier start stays.
 *
 * The driver's own grant of notifications would override the site setting for the whole browser, which pages and
 * extension could not tell from a user's.
 */
export async function prepareProfile(
  profile: string,
  allowNotifications: readonly string[],
  language: string,
): Promise<void> {
  const preferences = await readPreferences(profile);
  const allowed = Object.fromEntries(allowNotifications.map((origin) => [`${origin},*`, { setting: 1 }]));
  const exceptions = preferences.profile?.content_settings?.exceptions;
  preferences.profile = {
    ...preferences.profile,
    content_settings: {
      ...preferences.profile?.content_settings,
      exceptions: { ...exceptions, notifications: { ...exceptions?.['notifications'], ...allowed } },
    },
  };
  preferences.intl = { ...preferences.intl, accept_languages: language === 'id' ? 'id,en' : 'en' };
  // Without developer mode an unpacked extension is kept but switched off at the next start.
  preferences.extensions = {
    ...preferences.extensions,
    ui: { ...preferences.extensions?.ui, developer_mode: true },
  };
  for (const [, one] of unpackedExtensions(preferences))
    one.creation_flags = (one.creation_flags ?? 0) & ~droppedAtStart;
  const file = fileIn(profile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(preferences));
}

/** The id of the unpacked extension an earlier start left in the profile, if any. */
export async function installedExtension(profile: string): Promise<string> {
  return unpackedExtensions(await readPreferences(profile))[0]?.[0] ?? '';
}

function unpackedExtensions(preferences: Preferences): [string, InstalledExtension][] {
  return Object.entries(preferences.extensions?.settings ?? {}).filter(
    ([, one]) => one.location === unpacked,
  );
}

async function readPreferences(profile: string): Promise<Preferences> {
  const text = await readFile(fileIn(profile), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Preferences;
}

function fileIn(profile: string): string {
  return join(profile, 'Default', 'Preferences');
}
