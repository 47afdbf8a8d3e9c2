/**
 * Lets the application open without a network: its own files are kept, and nothing else. It also shows what the server
 * pushes while no page is open; a folder has one service worker, so the two are one program.
 *
 * Answers of the API never pass through here: what the report form needs of them is kept by the page itself, per person
 * (see kept-answers.ts). A new version takes over when the last tab of the old one is closed; pages are asked for anew
 * each time the network is there, so nobody waits for that.
 */

/** Filled in when the web is built, by shell-files.ts. */
declare const __SHELL__: { readonly version: string; readonly files: readonly string[] };

/** The part of a service worker's world that is used here; the types of the page know none of it. */
interface Work extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Work {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Pushed extends Work {
  readonly data: { json(): PushedWords } | null;
}
interface Clicked extends Work {
  readonly notification: { readonly data: string | null; close(): void };
}
/** An open tab. */
interface Tab {
  readonly url: string;
  focus(): Promise<unknown>;
}
interface Worker {
  readonly location: Location;
  readonly registration: {
    showNotification(title: string, options: { body: string; icon: string; data: string }): Promise<void>;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window' }): Promise<readonly Tab[]>;
    openWindow(address: string): Promise<unknown>;
  };
  addEventListener(name: 'install' | 'activate', listener: (event: Work) => void): void;
  addEventListener(name: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(name: 'push', listener: (event: Pushed) => void): void;
  addEventListener(name: 'notificationclick', listener: (event: Clicked) => void): void;
}

/** What a push message says, as the server writes it. */
interface PushedWords {
  readonly title?: string;
  readonly text?: string;
  /** Where a click leads. */
  readonly link?: string;
}

const worker = self as unknown as Worker;
const { version, files } = __SHELL__;
const CACHE = `zholdau-shell-${version}`;
/** A network that does not answer for so long is taken for none. */
const PATIENCE_MS = 4_000;

const OF_PROGRAMS = /^\/(api|health)(\/|$)/;
const known = new Set(files);

worker.addEventListener('install', (event) => event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(files))));

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name !== CACHE);
      await Promise.all(old.map((name) => caches.delete(name)));
      await worker.clients.claim();
    })(),
  ),
);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || OF_PROGRAMS.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (known.has(pathname)) event.respondWith(file(request));
});

worker.addEventListener('push', (event) => {
  const { title = 'Zholdau', text = '', link = '/' } = event.data?.json() ?? {};
  event.waitUntil(worker.registration.showNotification(title, { body: text, icon: '/icon-192.png', data: link }));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { href, origin } = new URL(event.notification.data ?? '/', worker.location.origin);
  if (origin === worker.location.origin) event.waitUntil(show(href));
});

/** The tab that shows it already, else a new one: what is being written elsewhere stays. */
async function show(address: string): Promise<void> {
  const open = (await worker.clients.matchAll({ type: 'window' })).find(({ url }) => url === address);
  await (open ? open.focus() : worker.clients.openWindow(address));
}

/** The newest page; the kept one when the network or the server behind it is away. */
async function page(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status < 500) return answer;
  } catch {
    // No network: the kept page says so itself.
  }
  return (await kept('/')) ?? Response.error();
}

async function file(request: Request): Promise<Response> {
  return (await kept(new URL(request.url).pathname)) ?? fetch(request);
}

const kept = async (address: string): Promise<Response | undefined> => (await caches.open(CACHE)).match(address);
