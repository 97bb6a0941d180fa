import { existsSync } from 'node:fs';

/** The e2e tests load what was built; `npm test` builds before. */
export function setup(): void {
  for (const browser of ['chromium', 'firefox']) {
    if (!existsSync(`dist/${browser}/manifest.json`))
      throw new Error(
        `dist/${browser} is missing: run "npm run build" and "npm run build:firefox", or "npm test".`,
      );
  }
}
