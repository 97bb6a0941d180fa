import base from '../manifest.json' with { type: 'json' };

/** The browsers there is a build for; also vite's mode. */
export type Browser = 'chromium' | 'firefox';

/** The one manifest, as each browser wants it. Versions and reasons: docs/decisions/0001-browsers.md. */
export function manifestFor(browser: Browser): Record<string, unknown> {
  if (browser === 'chromium') return { ...base, minimum_chrome_version: '148' };
  const { service_worker: script, type } = base.background;
  return {
    ...base,
    background: { scripts: [script], type },
    browser_specific_settings: {
      gecko: {
        id: 'jeda@jeda.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
