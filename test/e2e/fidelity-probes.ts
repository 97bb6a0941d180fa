/**
 * What a page can find out about `Notification` without keeping one on the screen: run in a page of each
 * browser, with Jeda and without, and compared. Serialised into the page, so it uses nothing from outside.
 */
export async function probeNotification(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const attempt = (name: string, act: () => unknown): void => {
    try {
      found[name] = act();
    } catch (error) {
      found[name] = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
  };
  const read = (notification: Notification): string => {
    const fields: Record<string, unknown> = {};
    for (const key in Notification.prototype) {
      const value: unknown = Reflect.get(notification, key);
      if (key !== 'timestamp') fields[key] = typeof value === 'function' ? 'function' : value;
    }
    notification.close();
    return JSON.stringify(fields);
  };
  const make = (...args: unknown[]): Notification => Reflect.construct(Notification, args);

  attempt('without new', () => (Notification as unknown as () => unknown)());
  attempt('no title', () => make());
  attempt('a Symbol', () => make(Symbol('x')));
  attempt('title that throws', () =>
    make({
      toString: () => {
        throw new RangeError('mine');
      },
    }),
  );
  attempt('options of a wrong type', () => make('t', 5));
  attempt('bad direction', () => make('t', { dir: 'up' }));
  attempt('renotify without a tag', () => read(make('t', { renotify: true })));
  attempt('silent and vibrating', () => read(make('t', { silent: true, vibrate: [1, 2] })));
  attempt('actions', () => read(make('t', { actions: [{ action: 'a', title: 'A' }] })));
  attempt('data that cannot be cloned', () => make('t', { data: () => 1 }));
  attempt('a getter that throws', () =>
    make('t', {
      get body() {
        throw new EvalError('mine');
      },
    }),
  );
  attempt('defaults', () => read(make('t')));
  attempt('null options', () => read(make(null, null)));
  attempt('everything', () =>
    read(
      make('title', {
        dir: 'rtl',
        lang: 'id',
        body: 'body',
        tag: 'tag',
        icon: 'i.png',
        badge: '/b.png',
        image: 'http://[',
        data: { a: [1] },
        vibrate: [100, 50, 200],
        renotify: true,
        requireInteraction: true,
        silent: false,
      }),
    ),
  );
  attempt('one number to vibrate', () => read(make('t', { vibrate: 20 })));
  attempt('cyclic data', () => {
    const data: Record<string, unknown> = {};
    data['self'] = data;
    const notification = make('t', { data });
    const isCyclic = notification.data.self === notification.data;
    notification.close();
    return isCyclic;
  });
  attempt('title is converted', () => {
    let times = 0;
    const notification = make({ toString: () => `title ${++times}` });
    notification.close();
    return notification.title;
  });
  attempt('timestamp', () => {
    const notification = make('t', { timestamp: 5 });
    notification.close();
    return Reflect.get(notification, 'timestamp');
  });
  const other = make('other');
  attempt('shape', () => ({
    name: Notification.name,
    length: Notification.length,
    source: String(Notification),
    toStringSource: String(Function.prototype.toString),
    getterSource: String(Object.getOwnPropertyDescriptor(Notification.prototype, 'title')?.get),
    closeSource: String(Notification.prototype.close),
    own: Reflect.ownKeys(Notification).map(String).sort(),
    ofPrototype: Reflect.ownKeys(Notification.prototype).map(String).sort(),
    ofInstance: Reflect.ownKeys(other),
    isInstance: other instanceof Notification && other instanceof EventTarget,
    constructor: other.constructor === Notification && Notification.prototype.constructor === Notification,
    direct: Object.getPrototypeOf(other) === Notification.prototype,
    tag: Object.prototype.toString.call(other),
    permission: Notification.permission,
    descriptor: Object.getOwnPropertyDescriptor(globalThis, 'Notification')?.enumerable,
  }));
  attempt('a stranger', () =>
    Object.getOwnPropertyDescriptor(Notification.prototype, 'title')?.get?.call({}),
  );
  class Mine extends Notification {
    hello(): string {
      return `hello ${this.title}`;
    }
  }
  const mine = new Mine('subclass');
  attempt('subclass', () => [mine instanceof Mine, mine.hello()]);
  attempt('handlers', () => {
    const handler = (): void => {};
    other.onclick = handler;
    const isKept = other.onclick === handler;
    other.onclick = Object(5);
    return [isKept, other.onshow, other.onclick === null];
  });
  attempt('request', () => Notification.requestPermission().constructor.name);
  const events: string[] = [];
  for (const type of ['show', 'close'] as const) {
    other.addEventListener(type, ({ target, cancelable }) =>
      events.push(`${type} ${target === other} ${cancelable}`),
    );
    other[`on${type}`] = () => events.push(`on${type}`);
  }
  const until = async (isSo: () => boolean): Promise<void> => {
    const end = Date.now() + 8_000;
    while (!isSo() && Date.now() < end) await new Promise((next) => setTimeout(next, 20));
  };
  await until(() => events.includes('onshow'));
  other.close();
  mine.close();
  await until(() => events.includes('onclose'));
  found['events'] = events;
  return found;
}
