import { newVersionIsThere } from './new-version';

/**
 * Starts the service worker that keeps the shell of the application on this machine, so that a page opens on a slow
 * line or while the server restarts; and reloads once when a part of an older release is gone.
 */
export function registerShellWorker(): void {
  window.addEventListener('vite:preloadError', () => {
    const last = Number(sessionStorage.getItem(RELOADED_AT) ?? '0');
    if (Date.now() - last < 60_000) return;
    sessionStorage.setItem(RELOADED_AT, String(Date.now()));
    window.location.reload();
  });
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // The first worker of all takes over without anything having changed.
  let hadOne = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadOne) newVersionIsThere();
    hadOne = true;
  });
  window.addEventListener('load', () => {
    serviceWorker
      .register('/sw.js')
      .then((worker) => setInterval(() => void worker.update().catch(() => undefined), ASK_AGAIN))
      .catch(() => {
        // Without it the pages still work; they are only not kept for later.
      });
  });
}

/** How often a page that stays open asks whether there is a newer release, in milliseconds. */
const ASK_AGAIN = 30 * 60_000;
const RELOADED_AT = 'thi-tuyen.reloaded-at';
