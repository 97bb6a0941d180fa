// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openBridge } from '../../src/content/bridge.ts';
import { toBridge, toHook } from '../../src/messages/page-protocol.ts';
import type { Batch, PageSetup } from '../../src/messages/protocol.ts';

const background = vi.hoisted(() => ({ isOrphaned: false, send: vi.fn() }));
vi.mock('../../src/messages/protocol.ts', () => ({ sendMessage: background.send }));
vi.mock('../../src/platform/runtime.ts', () => ({ isOrphaned: () => background.isOrphaned }));

const setup: PageSetup = {
  workerMessages: [{ type: 'notification', keys: ['chanId', 'title'] }],
  marks: [{ site: 'conversejs', selector: '#conversejs' }],
};

/** One thing the background was asked; `answer` lets it answer. */
interface Asked {
  readonly type: string;
  readonly data: unknown;
  readonly answer: (value: unknown) => void;
}
let asked: Asked[];
let told: string[];
let hook: EventTarget;
let bridge: ReturnType<typeof openBridge>;

/** The hook says something; true when it was taken. */
const say = (...lines: string[]) =>
  !hook.dispatchEvent(new CustomEvent(toBridge, { detail: lines.join('\n'), cancelable: true }));
const idsIn = ({ data }: Asked) => (data as Batch).notifications;
const waiting = (type: string) => asked.filter((one) => one.type === type);
const soon = () => new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));

beforeEach(() => {
  asked = [];
  told = [];
  hook = new EventTarget();
  document.body.innerHTML = '';
  background.isOrphaned = false;
  background.send.mockReset();
  background.send.mockImplementation(
    (type: string, data: unknown) => new Promise((answer) => asked.push({ type, data, answer })),
  );
  hook.addEventListener(toHook, (event) => {
    told.push(String((event as CustomEvent<string>).detail));
    if (told.at(-1)?.startsWith('click')) event.preventDefault();
  });
  bridge = openBridge(hook, new AbortController().signal);
});

describe('the bridge', () => {
  test('takes what the hook says and sends it to the background', () => {
    expect(say('raised', 'one', 'two')).toBe(true);
    expect(waiting('receiveNotifications').map(({ data }) => data)).toEqual([
      { notifications: ['one', 'two'], page: location.href, mark: null },
    ]);
  });

  test('left over from an extension that is gone takes nothing, so the page shows it itself', () => {
    background.isOrphaned = true;
    expect(say('raised', 'one')).toBe(false);
    expect(waiting('receiveNotifications')).toEqual([]);
  });

  test('takes no event without text', () => {
    expect(hook.dispatchEvent(new Event(toBridge, { cancelable: true }))).toBe(true);
  });

  test('tells the hook what was decided, each by its outcome', async () => {
    say('raised', 'one', 'two', 'three');
    waiting('receiveNotifications')[0]?.answer([
      { id: '1', outcome: 'held' },
      { id: '2', outcome: 'pass' },
      { id: '3', outcome: 'held' },
    ]);
    await vi.waitFor(() => expect(told).toEqual(['held\n1\n3', 'pass\n2']));
  });

  test.each([true, {}, 'held'])('takes %j for no decision, and goes on with what follows', async (answer) => {
    say('raised', 'one');
    say('raised', 'two');
    waiting('receiveNotifications')[0]?.answer(answer);
    await vi.waitFor(() => expect(waiting('receiveNotifications')).toHaveLength(2));
    expect(told).toEqual([]);
  });

  test('sends one message at a time; what is raised meanwhile goes together', async () => {
    say('raised', 'one');
    say('raised', 'two');
    say('raised', 'three');
    expect(waiting('receiveNotifications').map(idsIn)).toEqual([['one']]);
    waiting('receiveNotifications')[0]?.answer([]);
    await vi.waitFor(() =>
      expect(waiting('receiveNotifications').map(idsIn)).toEqual([['one'], ['two', 'three']]),
    );
  });

  test('keeps the order of what is said', async () => {
    say('raised', 'one');
    say('closed', 'id-1', '1');
    say('raised', 'two');
    say('shown', 'three');
    for (let i = 0; i < 4; i++) {
      const before = asked.length;
      const last = asked.at(-1);
      last?.answer(last.type === 'receiveNotifications' ? [] : true);
      if (i < 3) await vi.waitFor(() => expect(asked.length).toBe(before + 1));
    }
    expect(asked.slice(1).map(({ type }) => type)).toEqual([
      'receiveNotifications',
      'recordClosed',
      'receiveNotifications',
      'recordShown',
    ]);
    expect(waiting('recordClosed')[0]?.data).toEqual({ id: 'id-1', focused: true });
  });

  test('carries a flood in batches, none left out and none twice', async () => {
    const all = Array.from({ length: 700 }, (_, i) => `n${i}`);
    say('raised', ...all);
    await vi.waitFor(() => {
      asked.at(-1)?.answer([]);
      expect(waiting('receiveNotifications').flatMap(idsIn)).toEqual(all);
    });
    for (const one of waiting('receiveNotifications')) expect(idsIn(one).length).toBeLessThanOrEqual(250);
  });

  test('says hello and passes on what the site’s worker messages are', async () => {
    waiting('hello')[0]?.answer(setup);
    await vi.waitFor(() => expect(told).toEqual(['setup\nnotification,chanId,title']));
  });

  test('names the mark its page carries, also one that comes later, and keeps to it', async () => {
    waiting('hello')[0]?.answer(setup);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    const marks = () => waiting('receiveNotifications').map(({ data }) => (data as Batch).mark);
    for (const content of ['', '<div id="conversejs"></div>', '']) {
      document.body.innerHTML = content;
      say('raised', 'one');
      asked.at(-1)?.answer([]);
      await soon();
      await vi.waitFor(() => expect(say('shown', 'x')).toBe(true));
      await vi.waitFor(() => expect(asked.at(-1)?.type).toBe('recordShown'));
      asked.at(-1)?.answer(true);
      await soon();
    }
    expect(marks()).toEqual([null, 'conversejs', 'conversejs']);
  });

  test('says whether the page’s own handlers took a click', () => {
    expect(bridge.click('id-1')).toBe(true);
    expect(told).toEqual(['click\nid-1']);
  });

  test('hears nothing any more once another has taken over', () => {
    const over = new AbortController();
    const other = new EventTarget();
    openBridge(other, over.signal);
    over.abort();
    expect(other.dispatchEvent(new CustomEvent(toBridge, { detail: 'raised\nx', cancelable: true }))).toBe(
      true,
    );
  });
});
