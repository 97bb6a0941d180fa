import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');

/** A text file of the project: its path from the root, and what is in it. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Paths from the root of all files below some folders; folders that are not there have none. */
export function pathsIn(...folders: string[]): string[] {
  return folders.flatMap((folder) => {
    const entries = entriesOf(join(root, folder));
    return entries.flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsIn(path) : [path];
    });
  });
}

/** The scripts among them, read. */
export function sourcesIn(...folders: string[]): Source[] {
  return readAll(/\.(?:ts|tsx|mjs|cjs|js)$/u, ...folders);
}

/** Those whose names end so, read. */
export function readAll(ending: RegExp, ...folders: string[]): Source[] {
  return pathsIn(...folders)
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Writes files, by their path, into a folder, with the folders they need. */
export function plant(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
