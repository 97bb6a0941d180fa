// The three ways in which web chats raise a notification, and a record of what their handlers saw.

/** Everything a handler of ours saw, oldest first: `{ event, via, way, title, at }`. */
export const events = [];
const listeners = new Set();

export function record(event) {
  const entry = { ...event, at: Date.now() };
  events.push(entry);
  for (const listener of listeners) listener(entry);
}

export function onRecord(listener) {
  listeners.add(listener);
}

/** The worker once it can be posted to, as The Lounge asks for it. */
export const ready = navigator.serviceWorker.register('worker.js').then(() => navigator.serviceWorker.ready);

export const ways = {
  /** 1: the page's own constructor; the click comes to the page. */
  page({ title, text, conversation, tag }, open) {
    const notification = new Notification(title, { body: text, icon: 'icon.svg', ...(tag ? { tag } : {}) });
    for (const event of ['show', 'click', 'close', 'error']) {
      notification.addEventListener(event, () => record({ event, via: 'listener', way: 'page', title }));
      notification[`on${event}`] = () => record({ event, via: 'property', way: 'page', title });
    }
    notification.onclick = (event) => {
      event.preventDefault();
      record({ event: 'click', via: 'property', way: 'page', title });
      window.focus();
      notification.close();
      open(conversation);
    };
    return notification;
  },

  /** 2: the page asks its registration; the click goes to the worker. */
  async registration({ title, text, conversation, tag }) {
    const registration = await ready;
    const channel = `chan-${conversation.id}`;
    await registration.showNotification(title, {
      body: text,
      icon: 'icon.svg',
      tag: tag ?? channel,
      data: { channel, url: `./#/${channel}` },
    });
    record({ event: 'show', via: 'promise', way: 'registration', title });
  },

  /** 3: the page posts to its worker, which shows; The Lounge's message. */
  async worker({ title, text, conversation }) {
    const registration = await ready;
    const message = {
      type: 'notification',
      chanId: conversation.id,
      title,
      body: text,
      timestamp: Date.now(),
      url: `./#/chan-${conversation.id}`,
    };
    registration.active.postMessage(message);
  },
};
