import { browser } from './browser.ts';

/** The keys of each command of the manifest, as the person has set them; a command without keys is left out. */
export async function commandKeys(): Promise<ReadonlyMap<string, string>> {
  const commands = await browser.commands.getAll();
  return new Map(
    commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut] as const] : [])),
  );
}
