import type { JSX } from 'preact';
import { t } from '../../platform/translate.ts';
import { connectable } from '../../sites/index.ts';
import { Address } from './address.tsx';
import { Tool } from './tool.tsx';

/** Every tool that can be connected, and a way to connect any other. */
export function Tools({ granted }: { granted: readonly string[] }): JSX.Element {
  return (
    <section aria-labelledby="tools">
      <h2 id="tools">{t('toolsTitle')}</h2>
      <p class="quiet">{t('toolsHint')}</p>
      <ul class="tools">
        {connectable.map((site) => (
          <Tool key={site.id} site={site} granted={granted} />
        ))}
      </ul>
      <Address granted={granted} />
    </section>
  );
}
