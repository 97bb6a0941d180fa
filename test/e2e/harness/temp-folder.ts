import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

/** A fresh private folder, gone at the latest when this process ends. */
export async function makeTempFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `jeda-${name}-`));
  made.add(folder);
  return folder;
}

/** The folder for a browser's own temporary files: Chromium leaves one for each notification it had open at a kill. */
export async function tempFolderIn(profile: string): Promise<string> {
  const folder = join(profile, 'temporary');
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Removes a folder made here; retried, because a dying browser still writes to its profile. */
export async function removeTempFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  made.delete(folder);
}
