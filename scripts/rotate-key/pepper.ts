import { randomUUID } from 'node:crypto';
import type { Command } from '../../src/application/command';
import { dropPasswordPepper, replacePasswordPepper, standingOn } from '../../src/application/account/password-pepper';
import type { KeyCause } from '../../src/application/integrity/rotate-key';
import { createIdSource, secureRandom, secureSecret } from '../../src/application/random';
import {
  dropFormerPepper,
  isNextPepperPrepared,
  loadPasswordPeppers,
  loadPepper,
  prepareNextPepper,
  turnToNextPepper,
} from '../../src/config';
import type { Config } from '../../src/config';
import { openSecurityLog } from '../../src/main/security-log';
import type { UnitOfWork } from '../../src/persistence/ports';

type Print = (line: string) => void;

/** What this is done with. */
export interface Bench {
  readonly config: Config;
  readonly unitOfWork: UnitOfWork;
  readonly print: Print;
}

/**
 * Puts a new pepper of passwords beside the present one, which is taken until each password was hashed anew at its
 * owner's next sign-in. Cut short at any point, it is finished by running it again.
 * @returns the exit status: 0 done; 1 the one before is not forgotten yet
 */
export async function replacePepper({ config, unitOfWork, print }: Bench, cause: KeyCause): Promise<0 | 1> {
  const { now, former } = loadPasswordPeppers(config);
  if (former !== null && !isNextPepperPrepared(config)) {
    const left = (await standingOn(unitOfWork.readers, former.id)).length;
    print(`Còn một pepper cũ, ${String(left)} mật khẩu dựa vào nó. Bỏ nó trước: npm run rotate-key -- pepper --bo-cu`);
    return 1;
  }
  const next = prepareNextPepper(config);
  const told = { from: now.id, to: next.id, cause };
  if (now.id !== next.id) await tell({ config, unitOfWork }, replacePasswordPepper(), told);
  turnToNextPepper(config);
  const waiting = (await standingOn(unitOfWork.readers, now.id)).length;
  print(`Đã thay pepper của mật khẩu, mọi phiên đã kết thúc. Pepper mới: ${next.id}`);
  print(
    `${String(waiting)} mật khẩu còn dựa vào pepper cũ: mỗi mật khẩu được băm lại khi chủ của nó đăng nhập lần tới.`,
  );
  print('Hãy mở lại phần mềm và sao lưu lại SECRETS_DIR. Xem còn bao nhiêu: npm run doctor.');
  return 0;
}

/**
 * Forgets the former pepper once no password stands on it; by force also before, and then says who must be given a
 * link to set a new password.
 * @returns the exit status: 0 done; 1 passwords stand on it
 */
export async function dropPepper(bench: Bench, { force }: { readonly force: boolean }): Promise<0 | 1> {
  const { config, unitOfWork, print } = bench;
  const { former } = loadPasswordPeppers(config);
  if (isNextPepperPrepared(config)) {
    print('Việc thay pepper còn dở dang: chạy lại npm run rotate-key -- pepper.');
    return 1;
  }
  if (former === null) {
    print('Không có pepper cũ nào để bỏ.');
    return 1;
  }
  const left = await standingOn(unitOfWork.readers, former.id);
  if (left.length > 0 && !force) {
    print(
      `Chưa bỏ: ${String(left.length)} mật khẩu còn dựa vào pepper cũ. Chờ chủ của chúng đăng nhập, hoặc thêm --force.`,
    );
    return 1;
  }
  await tell(bench, dropPasswordPepper(), { from: former.id, lost: left.length });
  dropFormerPepper(config);
  print('Đã bỏ pepper cũ. Hãy mở lại phần mềm, sao lưu lại SECRETS_DIR và hủy các bản sao cũ của pepper ấy.');
  if (left.length > 0)
    print('Những người sau phải được cấp liên kết đặt lại mật khẩu (quản trị: npm run reset-admin):');
  for (const username of [...left].sort()) print(`  ${username}`);
  return 0;
}

/** Writes into the log what was done at the server. */
export async function tell<Facts extends object>(
  { config, unitOfWork }: Pick<Bench, 'config' | 'unitOfWork'>,
  command: (parts: Parameters<ReturnType<typeof replacePasswordPepper>>[0]) => Command<Facts, Facts>,
  facts: Facts,
): Promise<void> {
  const securityLog = openSecurityLog(config.dataDir);
  try {
    const now = new Date();
    const chance = { newId: createIdSource(() => now), random: secureRandom, secret: secureSecret };
    const act = command({ unitOfWork, pepper: Buffer.from(loadPepper(config)), securityLog, ...chance });
    const request = { viewer: null, now, requestId: 'rotate-key', idempotencyKey: `rotate-key:${randomUUID()}` };
    if (!(await act.execute(request, facts)).ok) throw new Error('Chưa ghi được việc thay pepper vào nhật ký.');
  } finally {
    securityLog.close();
  }
}
