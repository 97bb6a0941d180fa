import { existsSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import { type Browser, manifestFor } from './build/manifest.ts';
import { sealed } from './build/sealed.ts';

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chromium';
  const outDir = `dist/${browser}`;
  return {
    plugins: process.env['VITEST']
      ? []
      : [
          crx({
            manifest: manifestFor(browser) as never,
            browser: browser === 'firefox' ? 'firefox' : 'chrome',
          }),
          sealed(),
        ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome148',
      // The polyfill is a kilobyte of fetch code, and nothing here may fetch.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ['src/ui/welcome/index.html', 'src/ui/digest/index.html'].filter((f) => existsSync(f)),
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['test/{domain,sites,store,background,page,content,messages,ui}/**/*.test.{ts,tsx}'],
            setupFiles: ['test/unit-setup.ts'],
          },
        },
        { extends: true, test: { name: 'house', include: ['test/house/**/*.test.ts'], testTimeout: 60_000 } },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['test/e2e/**/*.e2e.test.ts'],
            globalSetup: ['test/e2e/global-setup.ts'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
            fileParallelism: false,
            retry: 0,
          },
        },
      ],
    },
  };
});
