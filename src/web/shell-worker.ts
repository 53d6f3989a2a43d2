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
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch(() => {
      // Without it the pages still work; they are only not kept for later.
    });
  });
}

const RELOADED_AT = 'thi-tuyen.reloaded-at';
