// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/page/content.ts';

/** The attributes a browser's notification has. */
const known = Object.fromEntries(
  'actions badge body data dir icon image lang renotify requireInteraction silent tag timestamp vibrate title'
    .split(' ')
    .map((name) => [name, undefined]),
);
const read = (options?: unknown, title: unknown = 'Title', mayAct = false) =>
  createReader(known)(title, options, mayAct);

describe('what a page gives', () => {
  test('without options has the defaults, and nothing was given', () => {
    const { fields, given } = read();
    expect({ ...given }).toEqual({});
    expect({ ...fields }).toEqual({
      title: 'Title',
      actions: [],
      badge: '',
      body: '',
      data: null,
      dir: 'auto',
      icon: '',
      image: '',
      lang: '',
      renotify: false,
      requireInteraction: false,
      silent: false,
      tag: '',
      timestamp: expect.any(Number),
      vibrate: [],
    });
  });

  test.each<[string, unknown, unknown]>([
    ['body', 7, '7'],
    ['body', null, 'null'],
    ['body', undefined, ''],
    ['body', { toString: () => 'said' }, 'said'],
    ['tag', 1n, '1'],
    ['lang', 'id', 'id'],
    ['dir', 'rtl', 'rtl'],
    ['renotify', false, false],
    ['requireInteraction', 'yes', true],
    ['requireInteraction', 0, false],
    ['silent', null, false],
    ['silent', true, true],
    ['silent', 1, true],
    ['timestamp', 12.9, 12],
    ['timestamp', 'soon', 0],
    ['vibrate', 200, [200]],
    ['vibrate', [200, 100.7, '50'], [200, 100, 50]],
    ['icon', 'https://chat.example/a.png', 'https://chat.example/a.png'],
    ['icon', 'http://[', ''],
    ['data', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }],
    ['data', 'text', 'text'],
  ])('as %s: %s reads as %s', (name, value, field) => {
    expect(read({ [name]: value }).fields[name]).toEqual(field);
  });

  test.each<[unknown, string]>([
    ['hello', 'hello'],
    [undefined, 'undefined'],
    [null, 'null'],
    [['a', 'b'], 'a,b'],
    ['', ''],
  ])('as title: %j reads as %j', (title, field) => {
    expect(createReader(known)(title, undefined, false).fields['title']).toBe(field);
  });

  test.each<[string, unknown]>([
    ['a number for the options', 7],
    ['a text for the options', 'options'],
    ['a direction nobody knows', { dir: 'up' }],
    ['data that cannot be cloned', { data: () => 1 }],
    ['a symbol', { body: Symbol('x') }],
    ['renotify without a tag', { renotify: true }],
    ['silent with vibration', { silent: true, vibrate: [1] }],
    ['actions where there can be none', { actions: [{ action: 'a', title: 'A' }] }],
    [
      'a getter that throws',
      {
        get body() {
          throw new TypeError('mine');
        },
      },
    ],
  ])('is left to the browser’s own error: %s', (_, options) => {
    expect(() => read(options)).toThrow();
  });

  test('refuses a symbol for a title, as the browser does', () => {
    expect(() => read(undefined, Symbol('x'))).toThrow(TypeError);
  });

  test('may have actions where a worker shows it', () => {
    const actions = [{ action: 'a', title: 'A' }];
    expect(read({ actions }, 'Title', true).fields['actions']).toEqual(actions);
  });

  test('null for the options is none', () => {
    expect(read(null).fields['body']).toBe('');
  });

  test('is copied: what the page changes later is not in it', () => {
    const data = { list: [1] };
    const { fields } = read({ data });
    data.list.push(2);
    expect(fields['data']).toEqual({ list: [1] });
  });

  test('is asked for once, in the order the browser asks', () => {
    const order: string[] = [];
    read(new Proxy({}, { get: (_, name) => void order.push(String(name)) }));
    expect(order).toEqual(order.toSorted());
    expect(new Set(order).size).toBe(order.length);
  });

  test('is not looked for where this browser does not know it', () => {
    const { fields } = createReader({ body: '' })('Title', { image: 'a.png', body: 'x' }, false);
    expect('image' in fields).toBe(false);
  });

  test('has nothing of the page’s Object.prototype in it', () => {
    const { fields, given } = read({});
    expect(Object.getPrototypeOf(fields)).toBeNull();
    expect(Object.getPrototypeOf(given)).toBeNull();
  });

  test('has lists the page cannot change', () => {
    expect(Object.isFrozen(read().fields['actions'])).toBe(true);
    expect(Object.isFrozen(read({ vibrate: [1] }).fields['vibrate'])).toBe(true);
  });
});
