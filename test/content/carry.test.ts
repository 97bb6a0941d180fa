// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Letter } from '../../src/messages/letter.ts';
import type { PageWorld } from '../../src/messages/page-bridge.ts';
import { hookHears } from '../../src/messages/page-protocol.ts';
import type { Batch } from '../../src/messages/protocol.ts';

const background = vi.hoisted(() => ({ send: vi.fn(), leave: vi.fn() }));
vi.mock('../../src/messages/from-page.ts', () => ({
  askBackground: background.send,
  leaveLetters: background.leave,
  isOrphaned: () => false,
}));

/** One thing the background was asked; `answer` lets it answer. */
interface Asked {
  readonly type: string;
  readonly data: unknown;
  readonly answer: (value: unknown) => void;
}
const world = globalThis as unknown as PageWorld;
let asked: Asked[];
let told: string[];
let secret: string;
let listened: Parameters<typeof addEventListener>[];

/** The hook says something; true when it was taken. */
const say = (...lines: string[]) =>
  !window.dispatchEvent(new CustomEvent(secret, { detail: lines.join('\n'), cancelable: true }));
const idsIn = ({ data }: Asked) => (data as Batch).notifications;
const line = (id: string) => JSON.stringify({ id, title: 'Ana' });
/** The page goes or comes back, as only the browser can say. */
const go = (type: string) =>
  dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: true }));
const waiting = (type: string) => asked.filter((one) => one.type === type);
/** Where the person is: in this page or not, and with a key or a button pressed just now or not. */
function person(isFocused: boolean, isActive: boolean): void {
  document.hasFocus = () => isFocused;
  Object.defineProperty(navigator, 'userActivation', { value: { isActive }, configurable: true });
}

/** Runs the script in this page, as the browser does, and takes its secret out, as the hook does. */
async function runBridge(): Promise<string> {
  vi.resetModules();
  await import('../../src/content/main.iife.ts');
  const [left = '', ...before] = window.status.split('\n');
  window.status = before.join('\n');
  return left;
}

beforeEach(async () => {
  asked = [];
  told = [];
  listened = [];
  document.body.innerHTML = '';
  background.leave.mockReset().mockResolvedValue(undefined);
  background.send.mockReset();
  background.send.mockImplementation(
    (type: string, data: unknown) => new Promise((answer) => asked.push({ type, data, answer })),
  );
  const { addEventListener } = window;
  vi.spyOn(window, 'addEventListener').mockImplementation((...args: Parameters<typeof addEventListener>) => {
    listened.push(args);
    addEventListener.apply(window, args);
  });
  window.status = 'of the page';
  secret = await runBridge();
  window.addEventListener(secret + hookHears, (event) => {
    told.push(String((event as CustomEvent<string>).detail));
  });
  person(true, true);
});
// A page ends with its listeners; this one is used again.
afterEach(() => {
  vi.restoreAllMocks();
  for (const args of listened) window.removeEventListener(...args);
});

describe('the bridge', () => {
  test('takes what the hook says and sends it to the background', () => {
    expect(say('raised', 'one', 'two')).toBe(true);
    expect(waiting('receiveNotifications').map(({ data }) => data)).toEqual([
      { notifications: ['one', 'two'], page: location.href, mark: undefined },
    ]);
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
    say('closed', 'id-1');
    say('raised', 'two');
    say('shown', 'three');
    for (let i = 0; i < 4; i++) {
      const before = asked.length;
      const last = asked.at(-1);
      last?.answer(last.type === 'receiveNotifications' ? [] : true);
      if (i < 3) await vi.waitFor(() => expect(asked.length).toBe(before + 1));
    }
    expect(asked.map(({ type }) => type)).toEqual([
      'receiveNotifications',
      'recordRead',
      'receiveNotifications',
      'recordShown',
    ]);
    expect(waiting('recordRead')[0]?.data).toBe('id-1');
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

  test('sends nothing before the page says something', () => {
    expect(asked).toEqual([]);
    expect(told).toEqual([]);
  });

  test.each([
    ['in the page and just typed', true, true, true],
    ['in the page, and a timer did it', true, false, false],
    ['in another window', false, true, false],
    ['somewhere else', false, false, false],
  ])('says that what is closed was read: with the person %s', async (_, focused, active, isRead) => {
    person(focused, active);
    expect(say('closed', 'id-1')).toBe(true);
    // A moment later it is too late to tell.
    person(!focused, !active);
    say('raised', 'after');
    await vi.waitFor(() => {
      waiting('recordRead')[0]?.answer(true);
      expect(waiting('receiveNotifications').map(idsIn)).toEqual([['after']]);
    });
    expect(waiting('recordRead').map(({ data }) => data)).toEqual(isRead ? ['id-1'] : []);
  });

  test('tells of each closing by itself', async () => {
    say('closed', 'id-1');
    say('closed', 'id-2');
    await vi.waitFor(() => {
      asked.at(-1)?.answer(true);
      expect(waiting('recordRead').map(({ data }) => data)).toEqual(['id-1', 'id-2']);
    });
  });

  test('names the mark with each batch once the background has put it there, also that there is none', async () => {
    for (const mark of [undefined, 'conversejs', '']) {
      const { length } = asked;
      if (world.jedaBridge) world.jedaBridge.mark = mark;
      say('raised', 'one');
      await vi.waitFor(() => expect(asked).toHaveLength(length + 1));
      asked.at(-1)?.answer([]);
      say('shown', 'two');
      await vi.waitFor(() => expect(asked).toHaveLength(length + 2));
      asked.at(-1)?.answer(true);
    }
    expect(asked.map(({ type, data }) => [type, (data as Batch).mark])).toEqual([
      ['receiveNotifications', undefined],
      ['recordShown', undefined],
      ['receiveNotifications', 'conversejs'],
      ['recordShown', 'conversejs'],
      ['receiveNotifications', ''],
      ['recordShown', ''],
    ]);
  });

  test('lets nothing wait when the page goes: it is sent, and left as letters, shown apart from raised', () => {
    say('raised', line('a'));
    say('raised', line('b'), line('c'));
    say('shown', line('b'));
    say('closed', 'id-1');
    go('pagehide');
    expect(waiting('receiveNotifications').map(idsIn)).toEqual([[line('a')], [line('a'), line('c')]]);
    expect(waiting('recordShown').map(idsIn)).toEqual([[line('b')]]);
    expect(waiting('recordRead').map(({ data }) => data)).toEqual(['id-1']);
    const [letters] = background.leave.mock.calls[0] as [Letter[]];
    expect(letters.map(({ said }) => said)).toEqual([
      ['raised', line('a'), line('c')],
      ['shown', line('b')],
      ['closed', 'id-1', 'here'],
    ]);
    expect(letters[0]).toMatchObject({ origin: self.origin, page: location.href });
    // A page that comes back must not show them as well.
    expect(told).toEqual(['held\na\nc']);
  });

  test('leaves 1,500 raised one by one in six letters', () => {
    for (let i = 0; i < 1_500; i++) say('raised', line(`${i}`));
    go('pagehide');
    const [letters] = background.leave.mock.calls[0] as [Letter[]];
    expect(letters.map(({ said }) => said.length)).toEqual([251, 251, 251, 251, 251, 251]);
  });

  test('leaves nothing behind when all is answered', async () => {
    say('raised', line('a'));
    waiting('receiveNotifications')[0]?.answer([{ id: 'a', outcome: 'held' }]);
    await vi.waitFor(() => expect(told).toEqual(['held\na']));
    go('pagehide');
    expect(background.leave).not.toHaveBeenCalled();
  });

  test('leaves what is raised while the page goes at once, and carries again when it is back', () => {
    go('pagehide');
    say('raised', line('a'));
    expect(background.leave).toHaveBeenCalledOnce();
    go('pageshow');
    say('raised', line('b'));
    expect(background.leave).toHaveBeenCalledOnce();
    expect(waiting('receiveNotifications').map(idsIn)).toEqual([[line('a')], [line('b')]]);
  });

  test('does not leave because a page says so', () => {
    say('raised', line('a'));
    dispatchEvent(new Event('pagehide'));
    expect(background.leave).not.toHaveBeenCalled();
  });
});
