import type { Page } from 'puppeteer-core';
import { type Chromium, startChromium } from '../test/e2e/harness/chromium.ts';
import { waitFor } from '../test/e2e/harness/wait.ts';
import { openJeda } from '../test/e2e/jeda.ts';
import { makeEmptyExtension } from './empty-extension.ts';
import type { Bench } from './row.ts';

/** What is compared: no extension, an empty one of our shape, Jeda holding. */
export type Subject = 'none' | 'empty' | 'jeda';

/** Runs with one browser of each of these, all open at once so that they can be measured in turn. */
export async function withSubjects<S extends Subject, T>(
  bench: Bench,
  subjects: readonly S[],
  measure: (browsers: Record<S, Chromium>) => Promise<T>,
): Promise<T> {
  const browsers: Partial<Record<Subject, Chromium>> = {};
  try {
    for (const subject of subjects) browsers[subject] = await startSubject(bench, subject);
    return await measure(browsers as Record<S, Chromium>);
  } finally {
    for (const browser of Object.values(browsers)) await browser.stop();
  }
}

async function startSubject(bench: Bench, subject: Subject): Promise<Chromium> {
  const { dist, desktop, site } = bench;
  const common = { allowNotifications: [site.origin], desktop };
  if (subject === 'none') return startChromium(common);
  if (subject === 'empty')
    return startChromium({ ...common, extension: await makeEmptyExtension(site.origin) });
  const chromium = await startChromium({ ...common, extension: dist, hosts: [site.origin] });
  const jeda = await openJeda(chromium);
  await jeda.holdAlways();
  // What a user has open when nothing is being set up: none of our screens.
  await waitFor('the screen of the first run', async () => (await ownPages(chromium)).length > 1).catch(
    () => undefined,
  );
  for (const page of await ownPages(chromium)) await page.close();
  return chromium;
}

async function ownPages(chromium: Chromium): Promise<Page[]> {
  const pages = await chromium.browser.pages();
  return pages.filter((page) => page.url().startsWith(chromium.pageUrl('')));
}

/** Measures each subject in turn, so many times, so that what else the machine does hits all alike. */
export async function inTurn<S extends string>(
  subjects: readonly S[],
  times: number,
  measure: (subject: S, time: number) => Promise<number>,
): Promise<Record<S, number[]>> {
  const samples = Object.fromEntries(subjects.map((subject) => [subject, []])) as unknown as Record<
    S,
    number[]
  >;
  for (let time = 0; time < times; time++)
    for (const subject of subjects) samples[subject].push(await measure(subject, time));
  return samples;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
