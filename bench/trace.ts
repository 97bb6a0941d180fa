import type { Page } from 'puppeteer-core';

/** An event of Chromium's trace, as far as it is read. Times in µs; `tdur`: on the CPU, `dur`: on the clock. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly fileName?: string;
    readonly data?: { readonly url?: string };
  };
}

/** What a load cost the page's main thread, ms. */
export interface Cost {
  /** Compiling and running scripts of an extension. */
  readonly scripts: number;
  /** Everything. */
  readonly mainThread: number;
}

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'disabled-by-default-v8.compile',
];

export async function recordTrace(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await act();
  const trace: { traceEvents?: TraceEvent[] } = JSON.parse(
    new TextDecoder().decode(await page.tracing.stop()),
  );
  return trace.traceEvents ?? [];
}

/** Reads the cost of the load of this address, on the main thread of its page. */
export function costOf(events: readonly TraceEvent[], url: string): Cost {
  const thread = events.find((event) => event.name === 'CommitLoad' && addressOf(event) === url);
  if (!thread) throw new Error('The trace shows no load');
  const ours = events.filter(({ pid, tid, ph }) => ph === 'X' && pid === thread.pid && tid === thread.tid);
  return {
    scripts: sumOfOutermost(ours.filter((event) => addressOf(event).startsWith('chrome-extension:'))),
    mainThread: sumOfOutermost(ours.filter(({ name }) => name === 'RunTask')),
  };
}

function addressOf({ args }: TraceEvent): string {
  return args?.data?.url ?? args?.fileName ?? '';
}

/** Events lie inside each other: only the outermost count. */
function sumOfOutermost(events: readonly TraceEvent[]): number {
  let sum = 0;
  let end = 0;
  for (const { ts, dur = 0, tdur } of [...events].sort((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    sum += (tdur ?? dur) / 1000;
    end = ts + dur;
  }
  return sum;
}
