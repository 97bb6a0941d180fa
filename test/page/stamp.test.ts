import { expect, test } from 'vitest';
import { createStamp } from '../../src/page/stamp.ts';

test('a stamp is read back from the object it was put on, and from no other', () => {
  const stamp = createStamp<string>();
  const target = {};
  stamp.put(target, 'mine');
  expect(stamp.of(target)).toBe('mine');
  expect(stamp.of({})).toBeUndefined();
  expect(stamp.of(Object.create(target))).toBeUndefined();
});

test('a stamp can be put on functions, proxies and frozen objects', () => {
  const stamp = createStamp<number>();
  const targets = [() => {}, new Proxy({}, {}), new EventTarget()];
  for (const [index, target] of targets.entries()) stamp.put(target, index);
  expect(targets.map((target) => stamp.of(target))).toEqual([0, 1, 2]);
});

test.each([undefined, null, 1, 'text', true, Symbol('x')])(
  '%s carries no stamp, and asking does not throw',
  (value) => {
    expect(createStamp().of(value)).toBeUndefined();
  },
);

test('a stamp leaves nothing to see on the object, and calls nothing of it', () => {
  const stamp = createStamp<string>();
  const target = new Proxy(
    {},
    {
      get: () => expect.unreachable('a page would hear of it'),
      set: () => expect.unreachable('a page would hear of it'),
      defineProperty: () => expect.unreachable('a page would hear of it'),
    },
  );
  stamp.put(target, 'secret');
  expect(Reflect.ownKeys(target)).toEqual([]);
  expect(stamp.of(target)).toBe('secret');
});

test('two stamps on one object do not meet', () => {
  const one = createStamp<string>();
  const other = createStamp<string>();
  const target = {};
  one.put(target, 'one');
  expect(other.of(target)).toBeUndefined();
});
