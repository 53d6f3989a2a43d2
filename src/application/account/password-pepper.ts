import { ok } from '../../domain/result';
import type { Readers, Repositories } from '../../persistence/ports';
import { SYSTEM_CHAIN } from '../audit/chain';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import type { KeyCause } from '../integrity/rotate-key';
import { peppersOf } from './password';

/** A pepper of passwords took the place of another; by their names, of which the very first has none. */
interface PepperReplaced {
  readonly from: string;
  readonly to: string;
  readonly cause: KeyCause;
}

/** The old pepper was forgotten, and how many passwords it took with it. */
interface PepperDropped {
  readonly from: string;
  readonly lost: number;
}

/** Every session ends before. */
const END_OF_TIME = new Date('9999-12-31');

/**
 * Ends every session and writes into the system's log that the pepper of passwords was replaced; only who sits at the
 * server can run it. Whoever signs in again is hashed anew.
 */
export const replacePasswordPepper = (): CommandFactory<PepperReplaced, PepperReplaced> =>
  toldOf<PepperReplaced>('replacePasswordPepper', {
    after: ({ from, to, cause }) => ({ from, to, cause }),
    store: ({ sessions }) => sessions.removeEnded(END_OF_TIME),
  });

/** Writes into the system's log that the old pepper was forgotten. */
export const dropPasswordPepper = (): CommandFactory<PepperDropped, PepperDropped> =>
  toldOf<PepperDropped>('dropPasswordPepper', {
    after: ({ from, lost }) => ({ from, lost }),
    store: () => Promise.resolve(),
  });

/** What lies under the pepper of personal data was put under another; by their names. */
interface PersonalPepperReplaced {
  readonly from: string;
  readonly to: string;
  readonly cause: KeyCause;
}

/** Ends every session and writes into the system's log that personal data lie under another pepper now. */
export const replacePersonalPepper = (): CommandFactory<PersonalPepperReplaced, PersonalPepperReplaced> =>
  toldOf<PersonalPepperReplaced>('replacePersonalPepper', {
    after: ({ from, to, cause }) => ({ from, to, cause }),
    store: ({ sessions }) => sessions.removeEnded(END_OF_TIME),
  });

function toldOf<Facts extends object>(
  name: 'replacePasswordPepper' | 'dropPasswordPepper' | 'replacePersonalPepper',
  {
    after,
    store,
  }: {
    readonly after: (facts: Facts) => Readonly<Record<string, string | number>>;
    readonly store: (repositories: Repositories) => Promise<void>;
  },
): CommandFactory<Facts, Facts> {
  return defineCommand({
    name,
    allow: { by: ['ANYONE'] },
    security: 'KEY_ROTATED',
    load: (_repositories, input: Facts) => Promise.resolve(input),
    scope: () => ({ bodies: [], ownerId: null, chainId: SYSTEM_CHAIN }),
    decide: (facts) => ok(facts),
    store,
    record: (facts) => ({ subjectId: SYSTEM_CHAIN, before: null, after: after(facts) }),
    answer: (facts) => facts,
  });
}

/** Who has a password that stands on a pepper, by the name they sign in with. */
export async function standingOn(
  { accounts }: Pick<Readers, 'accounts'>,
  pepperId: string,
): Promise<readonly string[]> {
  const all = await accounts.all();
  return all.flatMap(({ passwordHash, username }) => (peppersOf([passwordHash]).has(pepperId) ? [username] : []));
}

/** How many passwords stand on the former pepper, and how many on none that is there: those people cannot sign in. */
export async function pepperStand(
  { accounts }: Pick<Readers, 'accounts'>,
  known: { readonly now: { readonly id: string }; readonly former: { readonly id: string } | null },
): Promise<{ readonly former: number; readonly lost: number }> {
  const counts = peppersOf((await accounts.all()).map(({ passwordHash }) => passwordHash));
  const { now, former } = known;
  const lost = [...counts].filter(([id]) => id !== now.id && id !== former?.id);
  return {
    former: former === null || former.id === now.id ? 0 : (counts.get(former.id) ?? 0),
    lost: lost.reduce((sum, [, count]) => sum + count, 0),
  };
}

/** What whoever keeps the machine must know of it; null when everybody's password can be told. */
export function pepperWarning({ lost }: { readonly lost: number }): string | null {
  if (lost === 0) return null;
  return (
    `${String(lost)} mật khẩu đã băm bằng một pepper không có trong SECRETS_DIR: những người ấy không đăng nhập được. ` +
    'Hãy chép lại các tệp pepper từ bản cất riêng cùng thời với kho, hoặc cấp liên kết đặt lại mật khẩu.'
  );
}
