// The Lounge's way: the page posts what to show, this worker shows it, and a click comes here.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { type, chanId, title, body, timestamp } = event.data ?? {};
  if (type !== 'notification') return;
  event.waitUntil(show(`chan-${chanId}`, title, { body, timestamp }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.channel ?? event.notification.tag));
});

self.addEventListener('notificationclose', (event) => {
  event.waitUntil(tell({ type: 'saw', event: 'close', title: event.notification.title }));
});

async function show(tag, title, options) {
  try {
    for (const earlier of await self.registration.getNotifications({ tag })) earlier.close();
    await self.registration.showNotification(title, { ...options, tag, icon: 'icon.svg' });
    await tell({ type: 'saw', event: 'show', title });
  } catch (error) {
    await tell({ type: 'saw', event: 'error', title, message: String(error) });
  }
}

async function open(channel) {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const page = pages.find((one) => one.focused || one.visibilityState === 'visible') ?? pages[0];
  if (!page) return self.clients.openWindow(`./#/${channel}`);
  page.postMessage({ type: 'open', channel });
  return page.focus();
}

async function tell(message) {
  for (const page of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' }))
    page.postMessage(message);
}
