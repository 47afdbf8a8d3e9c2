/**
 * Lets the application open without a network: its own files are kept, and nothing else.
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
interface Worker {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  addEventListener(name: 'install' | 'activate', listener: (event: Work) => void): void;
  addEventListener(name: 'fetch', listener: (event: Asked) => void): void;
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
