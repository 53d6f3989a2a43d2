import { randomUUID } from 'node:crypto';
import { NO_SECURITY_LOG } from '../../src/application/account/security-log';
import { SYSTEM_CHAIN } from '../../src/application/audit/chain';
import { createSigner, PRODUCT_KEY } from '../../src/application/integrity/checkpoint';
import type { CheckpointSigner } from '../../src/application/integrity/checkpoint';
import { createIntegrity } from '../../src/application/integrity/integrity';
import type { Integrity } from '../../src/application/integrity/integrity';
import { handOver, handoversIn } from '../../src/application/integrity/key-ring';
import { rotateCheckpointKey } from '../../src/application/integrity/rotate-key';
import type { KeyCause } from '../../src/application/integrity/rotate-key';
import { createIdSource, secureRandom, secureSecret } from '../../src/application/random';
import { loadFormerKeys, prepareNextKey, turnToNextKey } from '../../src/checkpoint-keys';
import { checkpointFile, loadCheckpointKey, loadConfig, loadPepper } from '../../src/config';
import type { Config } from '../../src/config';
import { openSignedMemory } from '../../src/main/checkpoint-memory';
import { openSecurityLog } from '../../src/main/security-log';
import { DataDirInUseError } from '../../src/persistence/embedded';
import type { UnitOfWork } from '../../src/persistence/ports';
import { openStore } from '../verify-audit/open-store';
import { dropPepper, replacePepper } from './pepper';
import { replacePersonal } from './personal';

type Print = (line: string) => void;

const CAUSES: Readonly<Record<string, KeyCause>> = {
  'dinh-ky': 'SCHEDULED',
  'lo-khoa': 'EXPOSED',
  'doi-nguoi-giu': 'KEEPER_CHANGED',
};

const USAGE = `Cách dùng (dừng phần mềm trước, hoặc đặt MONGODB_URI và dừng mọi tiến trình):
  npm run rotate-key -- ${Object.keys(CAUSES).join('|')}
  npm run rotate-key -- pepper [${Object.keys(CAUSES).join('|')}]
  npm run rotate-key -- pepper --bo-cu [--force]
  npm run rotate-key -- ca-nhan [${Object.keys(CAUSES).join('|')}]
Khóa ký điểm kiểm chứng được thay; khóa cũ ký bàn giao cho khóa mới vào nhật ký rồi bị bỏ. Giấy tờ đã in vẫn kiểm được.
Pepper của mật khẩu được thay; pepper cũ còn dùng đến khi mật khẩu nào cũng đã băm lại, rồi bỏ bằng --bo-cu.
ca-nhan: dữ liệu cá nhân, ứng dụng xác thực, mã một lần được mã hóa lại bằng pepper mới; bị ngắt thì chạy lại.`;

/**
 * Replaces the key that signs checkpoints, the pepper of passwords, or that of personal data. Cut short at any point, it is finished by running
 * it again.
 * @returns the exit status: 0 done; 1 the log does not verify, or the old pepper is in the way; 2 nothing was done
 */
export async function rotateKey(env: NodeJS.ProcessEnv, args: readonly string[], print: Print): Promise<0 | 1 | 2> {
  const work = workOf(args);
  if (work === null) {
    print(USAGE);
    return 2;
  }
  try {
    const config = loadConfig(env);
    const open = await openStore(config);
    if (open === null) throw new Error('Chưa có kho dữ liệu ở DATA_DIR.');
    try {
      return await work({ config, unitOfWork: open.unitOfWork, print });
    } finally {
      await open.close();
    }
  } catch (error) {
    const more = error instanceof DataDirInUseError ? ' Để thay khóa, hãy dừng phần mềm trước.' : '';
    print(`${error instanceof Error ? error.message : String(error)}${more}`);
    return 2;
  }
}

interface Bench {
  readonly config: Config;
  readonly unitOfWork: UnitOfWork;
  readonly print: Print;
}

function workOf([what = '', ...more]: readonly string[]): ((bench: Bench) => Promise<0 | 1>) | null {
  const isPepper = what === 'pepper' || what === 'ca-nhan';
  const cause = CAUSES[isPepper ? (more[0] ?? 'dinh-ky') : what];
  if (what === 'pepper' && more[0] === '--bo-cu') return (bench) => dropPepper(bench, { force: more[1] === '--force' });
  if (cause === undefined) return null;
  if (what === 'ca-nhan') return (bench) => replacePersonal(bench, cause);
  return (bench) => (what === 'pepper' ? replacePepper(bench, cause) : replaceCheckpointKey(bench, cause));
}

async function replaceCheckpointKey({ config, unitOfWork, print }: Bench, cause: KeyCause): Promise<0 | 1> {
  const securityLog = openSecurityLog(config.dataDir);
  try {
    const [old, next] = [loadCheckpointKey(config), prepareNextKey(config)];
    const [signer, newSigner] = [createSigner(PRODUCT_KEY, old), createSigner(PRODUCT_KEY, next)];
    const guard = guardOf(unitOfWork, signer, { memory: checkpointFile(config), formerKeys: loadFormerKeys(config) });
    const broken = await signAll(guard);
    if (broken !== null) {
      print(`Nhật ký ${broken} không khớp: không bàn giao khóa trên nhật ký như vậy. Chạy npm run doctor.`);
      return 1;
    }
    const last = (await handoversIn(unitOfWork.readers)).at(-1);
    // Cut short before: the log already names the key that waits, so only the files are left.
    if (last?.to !== newSigner.publicKey) {
      const pepper = Buffer.from(loadPepper(config));
      await tell(unitOfWork, { signer, to: newSigner.publicKey, cause, pepper, securityLog, guard });
    }
    turnToNextKey(config, signer.publicKey);
    print(`Đã thay khóa ký điểm kiểm chứng. Khóa công khai cũ: ${signer.publicKey}`);
    print(`Khóa công khai mới: ${newSigner.publicKey}`);
    print('Hãy mở lại phần mềm, ghi khóa mới vào biên bản, sao lưu lại SECRETS_DIR và hủy bản sao của khóa cũ.');
    return 0;
  } finally {
    securityLog.close();
  }
}

function guardOf(
  unitOfWork: UnitOfWork,
  signer: CheckpointSigner,
  { memory, formerKeys }: { readonly memory: string; readonly formerKeys: readonly string[] },
): Integrity {
  const clock = () => new Date();
  const kept = openSignedMemory(memory);
  return createIntegrity({ unitOfWork, signer, memory: kept, formerKeys, clock, securityLog: NO_SECURITY_LOG });
}

/** The chain that does not verify; null when every one was signed as it stands. */
async function signAll(guard: Integrity): Promise<string | null> {
  for (const chain of await guard.chains()) if (!(await guard.sign(chain)).ok) return chain;
  return null;
}

/** The handover into the log, and the old key's last checkpoint over it; seals of papers whose bytes nobody kept before. */
async function tell(
  unitOfWork: UnitOfWork,
  facts: {
    readonly signer: CheckpointSigner;
    readonly to: string;
    readonly cause: KeyCause;
    readonly pepper: Buffer;
    readonly securityLog: ReturnType<typeof openSecurityLog>;
    readonly guard: Integrity;
  },
): Promise<void> {
  const { signer, to, cause, pepper, securityLog, guard } = facts;
  const now = new Date();
  await keepSeals(unitOfWork, guard, now);
  const sizes: Record<string, number> = {};
  for (const chain of await guard.chains()) {
    const { sequence = 0 } = (await unitOfWork.readers.audit.head(chain)) ?? {};
    // The entry that tells of the handover is the last one that the old key signs.
    sizes[chain] = chain === SYSTEM_CHAIN ? sequence + 1 : sequence;
  }
  const chance = { newId: createIdSource(() => now), random: secureRandom, secret: secureSecret };
  const act = rotateCheckpointKey()({ unitOfWork, pepper, securityLog, ...chance });
  const requestFacts = { viewer: null, now, requestId: 'rotate-key', idempotencyKey: `rotate-key:${randomUUID()}` };
  const done = await act.execute(requestFacts, { handover: handOver(signer, to, sizes), cause });
  if (!done.ok || !(await guard.sign(SYSTEM_CHAIN)).ok) throw new Error('Chưa ghi được việc thay khóa vào nhật ký.');
}

/** What the old key would sign on papers whose bytes are kept nowhere, since only it can: they are drawn with it for good. */
async function keepSeals({ readers, run }: UnitOfWork, guard: Integrity, signedAt: Date): Promise<void> {
  for (const chain of await guard.chains()) {
    if (chain === SYSTEM_CHAIN) continue;
    for (const paper of await readers.papers.ofRound(chain)) {
      if ((await readers.papers.print(paper.id)) !== null) continue;
      const seal = await guard.sealOf(chain, paper.auditHash);
      const id = `${chain}:${String(seal?.size)}`;
      if (seal === null || (await readers.checkpoints.find(id)) !== null) continue;
      await run(async ({ checkpoints }) => {
        await checkpoints.insert([{ ...seal, id, signedAt }]);
        return { ok: true };
      });
    }
  }
}
