import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTempFolder } from '../test/e2e/harness/temp-folder.ts';

/** Where the popup of the empty extension is. */
export const emptyPopup = 'popup.html';

/** Makes an extension of our shape that does nothing: a script in each world, a worker, a popup with one line. */
export async function makeEmptyExtension(origin: string): Promise<string> {
  const folder = await makeTempFolder('empty-extension');
  const common = { matches: [`${origin}/*`], run_at: 'document_start', all_frames: true };
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: emptyPopup },
    background: { service_worker: 'worker.js', type: 'module' },
    content_scripts: [
      { ...common, js: ['isolated.js'], world: 'ISOLATED' },
      { ...common, js: ['main.js'], world: 'MAIN' },
    ],
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': 'chrome.runtime.onMessage.addListener(() => undefined);',
    'isolated.js': 'void 0;',
    'main.js': 'void 0;',
    [emptyPopup]: '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
