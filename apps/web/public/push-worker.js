/* Shows what the server sends while no page of it is open; a click opens the thing it is about. */
self.addEventListener('push', (event) => {
  const { title = 'Zholdau', text = '', link = '/' } = event.data?.json() ?? {};
  event.waitUntil(self.registration.showNotification(title, { body: text, icon: '/icon.svg', data: link }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const target = new URL(event.notification.data ?? '/', self.location.origin);
  if (target.origin === self.location.origin) event.waitUntil(self.clients.openWindow(target.href));
});
