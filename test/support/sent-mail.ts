import type { Mail } from '../../src/outbox/mailer';
import { startOutbox } from '../../src/outbox/worker';
import type { World } from './world';

/** Sends what waits in the outbox of a world, and gives the letters; a fault of the outbox fails the test. */
export async function mailsSent(
  { unitOfWork, clock, pepper }: Pick<World, 'unitOfWork' | 'clock' | 'pepper'>,
  addressOf: (path: string) => string | null = () => null,
): Promise<readonly Mail[]> {
  const mails: Mail[] = [];
  const outbox = startOutbox({
    unitOfWork,
    clock: clock.now,
    mailer: { send: (mail) => Promise.resolve(void mails.push(mail)), close: () => undefined },
    pepper,
    linkOf: () => null,
    addressOf,
    requestReset: {
      name: 'requestReset',
      allow: { by: ['ANYONE'] },
      stepUp: false,
      approval: null,
      execute: () => Promise.reject(new Error('nobody asked')),
    },
    reportFault: (error) => {
      throw error;
    },
  });
  await outbox.flush();
  await outbox.stop();
  return mails;
}
