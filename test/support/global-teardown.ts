import { rmSync } from 'node:fs';
import type {} from './global-setup';

/** Stops the run's embedded store and removes its folder. */
export default async function globalTeardown(): Promise<void> {
  const running = globalThis.testStore;
  if (running === undefined) return;
  await running.store.stop();
  rmSync(running.dataDir, { recursive: true, force: true });
}
