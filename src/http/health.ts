import type { RequestHandler } from 'express';

/** How long the store may take to say that it is there, in milliseconds. */
const READY_MS = 1000;

/** The process runs. Never asks the store: a broken store is no reason to kill the process that waits for it. */
export const healthz: RequestHandler = (_request, response) => {
  response.json({ status: 'ok' });
};

/**
 * The process can serve: it is not stopping, and the store answers within one second. However many ask at once, the
 * store is asked once.
 */
export function createReadyz(ready: () => Promise<boolean>, isDraining: () => boolean): RequestHandler {
  let asking: Promise<boolean> | null = null;
  const ask = (): Promise<boolean> => {
    asking ??= answerOf(ready).finally(() => {
      asking = null;
    });
    return asking;
  };
  return async (_request, response) => {
    const isReady = !isDraining() && (await ask());
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'notReady' });
  };
}

async function answerOf(ready: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_MS);
  });
  try {
    return await Promise.race([ready(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
