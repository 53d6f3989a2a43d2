/* global VERSION, SHELL, self, caches, fetch */
/* The service worker, completed at build with VERSION and SHELL. It keeps pages and their parts, never data. */
const NAME = `shell-${VERSION}`;
const PARTS = /^\/(?:assets\/|icon\.svg$|manifest\.webmanifest$)/;
const NOT_OURS = /^\/(?:graphql|papers|files|uploads|rounds|xac-minh|minh-bach|cong-khai|healthz|readyz|sw\.js)/;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll(SHELL))
      .then(() => self.skipWaiting()),
  );
});

/* The release before stays too: a page that is still open may ask for a part of it. */
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name !== NAME)
            .slice(0, -1)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || NOT_OURS.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (PARTS.test(pathname)) event.respondWith(part(request));
});

/* The newest page when the server answers, else the one that is kept. */
async function page(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      const cache = await caches.open(NAME);
      await cache.put('/', answer.clone());
    }
    return answer;
  } catch (error) {
    const kept = await caches.match('/');
    if (kept) return kept;
    throw error;
  }
}

async function part(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(NAME);
    await cache.put(request, answer.clone());
  }
  return answer;
}
