import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { problemsOf } from './verify.ts';

/**
 * Seals the build: takes out the key that would let any page detect us (crxjs lists the page scripts as
 * web-accessible, though only `scripting.registerContentScripts` loads them), drops what nothing refers to,
 * and fails when anything is left that may not be shipped.
 */
export function sealed(): Plugin {
  return {
    name: 'jeda-sealed',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir: outDir = 'dist' }) {
        dropWebAccessible(outDir);
        dropUnused(outDir);
        const problems = problemsOf(outDir);
        if (problems.length) throw new Error(`The build may not be shipped:\n- ${problems.join('\n- ')}`);
      },
    },
  };
}

function dropWebAccessible(outDir: string): void {
  const path = join(outDir, 'manifest.json');
  const { web_accessible_resources: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** crxjs also emits the page scripts as assets; nothing names those copies. */
function dropUnused(outDir: string): void {
  rmSync(join(outDir, '.vite'), { recursive: true, force: true });
  const assets = join(outDir, 'assets');
  if (!existsSync(assets)) return;
  for (const name of readdirSync(assets)) {
    if (/\.iife\.tsx?-[\w-]+\.js$/u.test(name)) rmSync(join(assets, name));
  }
}
