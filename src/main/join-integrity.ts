import { randomBytes } from 'node:crypto';
import type { X509Certificate } from 'node:crypto';
import { SYSTEM_CHAIN } from '../application/audit/chain';
import type { SecurityLog } from '../application/account/security-log';
import type { Visitor } from '../application/account/sessions';
import { createSigner, isSignedBy, PRODUCT_KEY, SUPERVISION_KEY } from '../application/integrity/checkpoint';
import { cosign } from '../application/integrity/cosign';
import { createIntegrity } from '../application/integrity/integrity';
import { handoversIn } from '../application/integrity/key-ring';
import { timestampOf } from '../application/integrity/time-stamper';
import type { Integrity } from '../application/integrity/integrity';
import { findPublicDraws } from '../application/exam/public-draw';
import { findPublicRound, listPublicRounds } from '../application/exam/public-round';
import { checkpointFile, ConfigError } from '../config';
import { mountCheckpoints } from '../http/checkpoint-page';
import type { PublicCheckpoint } from '../http/checkpoint-page';
import { mountCosigning } from '../http/cosign-page';
import { mountPublicRounds } from '../http/public-round-page';
import type { CommittedAct } from '../persistence/mongo/unit-of-work';
import type { Readers, UnitOfWork } from '../persistence/ports';
import { forgetfulMemory, lastNoteIn, openSignedMemory } from './checkpoint-memory';
import { createCheckpointRounds } from './checkpoint-rounds';
import type { CheckpointRounds } from './checkpoint-rounds';

/** Most lines of the public page. */
const SHOWN = 50;

/** The guard of the log and what makes it act by itself. */
export interface IntegrityJoined {
  readonly integrity: Integrity;
  readonly rounds: CheckpointRounds;
}

/** Joins the guard of the log to its key, its memory outside the store and its hours. */
export function joinIntegrity(sources: {
  readonly unitOfWork: UnitOfWork;
  readonly dataDir: string;
  /** Null makes a key for this run only, and nothing is remembered of it. */
  readonly key: Buffer | null;
  /** Public keys that signed before it. */
  readonly formerKeys: readonly string[];
  readonly clock: () => Date;
  readonly securityLog: SecurityLog;
  readonly report: (error: unknown) => void;
}): IntegrityJoined {
  const { unitOfWork, dataDir, key, formerKeys, clock, securityLog, report } = sources;
  const signer = createSigner(PRODUCT_KEY, key ?? randomBytes(32));
  if (key !== null) mustSucceed(lastNoteIn(checkpointFile({ dataDir })), [signer.publicKey, ...formerKeys]);
  const memory = key === null ? forgetfulMemory() : openSignedMemory(checkpointFile({ dataDir }));
  const integrity = createIntegrity({ unitOfWork, signer, memory, formerKeys, clock, securityLog });
  return { integrity, rounds: createCheckpointRounds(integrity, report) };
}

/**
 * A key that was put in the place of the one that signed last, without a word of that one, would make every earlier
 * signature look like somebody else's.
 * @throws ConfigError
 */
function mustSucceed(lastNote: string | null, keys: readonly string[]): void {
  if (lastNote === null || keys.some((key) => isSignedBy(lastNote, PRODUCT_KEY, key))) return;
  const wish = 'Hãy phục hồi tệp cũ, hoặc chạy lại npm run rotate-key nếu việc thay khóa dở dang.';
  throw new ConfigError([`SECRETS_DIR: tệp checkpoint-key không phải khóa đã ký điểm kiểm chứng gần nhất. ${wish}`]);
}

/**
 * A rotation that was cut short has told the log of a key that does not sign yet: whatever the old one signed from here on
 * would count for nothing.
 * @throws ConfigError
 */
export async function mustBeNamedByLog(readers: Readers, key: Buffer): Promise<void> {
  const last = (await handoversIn(readers)).at(-1);
  if (last === undefined || last.to === createSigner(PRODUCT_KEY, key).publicKey) return;
  const wish = 'Việc thay khóa còn dở dang: chạy lại npm run rotate-key; hoặc tệp bị thay bằng tay: phục hồi tệp cũ.';
  throw new ConfigError([`SECRETS_DIR: tệp checkpoint-key không phải khóa mà nhật ký nêu. ${wish}`]);
}

/** The unit of work tells of acts before those who listen are made; this stands between. */
export function createRelay(): {
  readonly tell: (acts: readonly CommittedAct[]) => void;
  readonly to: (listener: (acts: readonly CommittedAct[]) => void) => void;
} {
  const listeners: ((acts: readonly CommittedAct[]) => void)[] = [];
  return {
    tell: (acts) => listeners.forEach((listener) => listener(acts)),
    to: (next) => void listeners.push(next),
  };
}

/** The newest checkpoints of what the public has been told of: the system's log, and rounds once registration opened. */
async function publicCheckpoints(
  readers: Readers,
  supervisionKey: string | null,
  trusted: readonly X509Certificate[],
): Promise<readonly PublicCheckpoint[]> {
  const checkpoints = await readers.checkpoints.newest(SHOWN);
  const rounds = await readers.rounds.findMany([...new Set(checkpoints.map(({ chainId }) => chainId))]);
  const titles = new Map(rounds.flatMap(({ id, code, state }) => (state === 'DRAFT' ? [] : [[id, code] as const])));
  const told = checkpoints.map((one) => ({
    ...one,
    isCosigned: supervisionKey !== null && isSignedBy(one.note, SUPERVISION_KEY, supervisionKey),
    stamp: timestampOf(one, trusted),
  }));
  return told.flatMap((one) => {
    const code = titles.get(one.chainId);
    if (one.chainId === SYSTEM_CHAIN) return [{ ...one, title: 'Hệ thống' }];
    return code === undefined ? [] : [{ ...one, title: `Kỳ thi ${code}` }];
  });
}

/** The pages for everybody: open rounds and released results, the checkpoints, and where supervisors sign (trust.md 3.4.8). */
export function publicRoutes({
  unitOfWork,
  publicKey,
  formerKeys,
  supervisionKey,
  trusted,
  clock,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly publicKey: string;
  readonly formerKeys: readonly string[];
  readonly supervisionKey: string | null;
  /** Certificates by which time stamps are believed; none where no authority is set. */
  readonly trusted: readonly X509Certificate[];
  readonly clock: () => Date;
}) {
  const { readers } = unitOfWork;
  const source = {
    publicKey,
    formerKeys,
    supervisionKey,
    checkpoints: () => publicCheckpoints(readers, supervisionKey, trusted),
  };
  const cosigning = mountCosigning<Visitor>(source, (asked) => cosign(unitOfWork, supervisionKey, asked));
  return (...[routes, read]: Parameters<typeof cosigning>): void => {
    const find = (id: string) => findPublicRound(readers, id, clock());
    mountPublicRounds({ list: () => listPublicRounds(readers), find, draws: (id) => findPublicDraws(readers, id) })(
      routes,
    );
    cosigning(routes, read);
    mountCheckpoints(source)(routes);
  };
}
