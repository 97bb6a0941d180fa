import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn } from '../build/verify.ts';
import type { Line, Row } from './row.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** JavaScript that each load of a page of a connected site gets. */
export const injected: Row = {
  name: 'injected',
  async run({ dist }) {
    const hook = (await stat(join(dist, 'src/page/notification-hook.iife.js'))).size;
    const bridge = (await stat(join(dist, 'src/content/main.iife.js'))).size;
    return [
      {
        what: 'JS injected into a page at load',
        measured: `${kilobytes(hook + bridge)} (hook ${hook} B, bridge ${bridge} B)`,
        beside: 'none: 0',
        budget: '≤ 12 kB (hook ≤ 6,000 B, bridge ≤ 8,000 B)',
        isWithin: hook + bridge <= 12_000 && hook <= 6_000 && bridge <= 8_000,
      },
    ];
  },
};

/** What a store gets to download. */
export const zip: Row = {
  name: 'zip',
  async run({ dist }) {
    const files: Record<string, Uint8Array> = {};
    for (const path of filesIn(dist)) files[path.slice(dist.length + 1)] = await readFile(path);
    const size = zipSync(files, { level: 9 }).length;
    return [
      {
        what: `zip of ${Object.keys(files).length} files`,
        measured: kilobytes(size),
        budget: '≤ 400 kB',
        isWithin: size <= 400_000,
      },
    ];
  },
};

/** Bytes of the worker with every chunk it imports. */
export async function backgroundCode(dist: string): Promise<Line> {
  const manifest: { background?: { service_worker?: string } } = JSON.parse(
    await readFile(join(dist, 'manifest.json'), 'utf8'),
  );
  const loaded = new Map<string, number>();
  await load(join(dist, manifest.background?.service_worker ?? ''), loaded);
  const size = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
  return {
    what: `background: code (${loaded.size} files)`,
    measured: kilobytes(size),
    budget: '≤ 180 kB',
    isWithin: size <= 180_000,
  };
}

async function load(path: string, loaded: Map<string, number>): Promise<void> {
  if (loaded.has(path)) return;
  const code = await readFile(path);
  loaded.set(path, code.length);
  for (const [, from = ''] of code.toString('utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/gu))
    await load(join(dirname(path), from), loaded);
}
