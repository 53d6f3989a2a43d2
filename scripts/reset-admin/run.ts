import { randomUUID } from 'node:crypto';
import { oneTimeCode } from '../../src/application/account/one-time-code';
import { resetAtServer } from '../../src/application/account/reset-at-server';
import { createIdSource, secureRandom, secureSecret } from '../../src/application/random';
import { loadConfig, loadPepper, loadPersonalPepper } from '../../src/config';
import type { Config } from '../../src/config';
import type { Account } from '../../src/domain/account/account';
import { formatDayVi, hanoiDay, hanoiTime } from '../../src/domain/calendar';
import { linksTo } from '../../src/main/join-accounts';
import { openSecurityLog } from '../../src/main/security-log';
import { DataDirInUseError } from '../../src/persistence/embedded';
import type { UnitOfWork } from '../../src/persistence/ports';
import { openStore } from '../verify-audit/open-store';

type Print = (line: string) => void;

const USAGE = `Cách dùng (dừng phần mềm trước, hoặc đặt MONGODB_URI):
  npm run reset-admin -- TÊN-ĐĂNG-NHẬP
Mật khẩu và ứng dụng xác thực của quản trị viên ấy hết hiệu lực; lệnh in ra một mã dùng một lần, hiệu lực 24 giờ.`;

/**
 * Resets one administrator of the store that the environment names and prints the one-time code; without a name it says
 * who the administrators are.
 * @returns the exit status: 0 done; 2 nothing was done
 */
export async function resetAdministrator(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  print: Print,
): Promise<0 | 2> {
  try {
    const config = loadConfig(env);
    const open = await openStore(config);
    if (open === null) throw new Error('Chưa có kho dữ liệu ở DATA_DIR.');
    try {
      return await resetIn(open.unitOfWork, config, { username: args[0]?.trim().toLowerCase() ?? '', print });
    } finally {
      await open.close();
    }
  } catch (cause) {
    print(sentenceOf(cause));
    return 2;
  }
}

async function resetIn(
  unitOfWork: UnitOfWork,
  config: Config,
  { username, print }: { readonly username: string; readonly print: Print },
): Promise<0 | 2> {
  const administrators = (await unitOfWork.readers.accounts.all()).filter((one) => one.isAdministrator);
  const chosen = administrators.find((one) => one.username === username);
  if (chosen === undefined) {
    if (username === '') print(USAGE);
    else print(`Không có quản trị viên nào có tên đăng nhập "${username}".`);
    print(administrators.length === 0 ? 'Kho này chưa có quản trị viên.' : 'Các quản trị viên của kho này:');
    for (const one of administrators)
      print(`  ${one.username}  ${one.displayName}${one.isDisabled ? ' (đã khóa)' : ''}`);
    return 2;
  }
  const pepper = Buffer.from(loadPepper(config));
  const personalPepper = loadPersonalPepper(config);
  const account = await reset(unitOfWork, config, { pepper, personalPepper, username });
  printCode(account, oneTimeCode(personalPepper, 'RESET', account.id, account.link?.serial ?? 0), config, print);
  return 0;
}

async function reset(
  unitOfWork: UnitOfWork,
  config: Config,
  {
    pepper,
    personalPepper,
    username,
  }: { readonly pepper: Buffer; readonly personalPepper: Buffer; readonly username: string },
): Promise<Account> {
  const now = new Date();
  const securityLog = openSecurityLog(config.dataDir);
  try {
    const chance = { newId: createIdSource(() => now), random: secureRandom, secret: secureSecret };
    const command = resetAtServer({ pepper: personalPepper, sendsMail: config.mail != null });
    const act = command({ unitOfWork, pepper, securityLog, ...chance });
    const facts = { viewer: null, now, requestId: 'reset-admin', idempotencyKey: `reset-admin:${randomUUID()}` };
    const outcome = await act.execute(facts, { username });
    const account = outcome.ok ? await unitOfWork.readers.accounts.find(outcome.value.accountId) : null;
    if (account === null) throw new Error('Chưa đặt lại được tài khoản này.');
    return account;
  } finally {
    securityLog.close();
  }
}

function printCode(account: Account, code: string, { publicUrl }: Config, print: Print): void {
  const until = account.link?.expiresAt ?? new Date();
  print(`Đã đặt lại tài khoản quản trị "${account.username}" (${account.displayName}); việc này đã ghi vào nhật ký.`);
  print(`Mã dùng một lần, hiệu lực đến ${hanoiTime(until)} ngày ${formatDayVi(hanoiDay(until))}:`);
  print(`  ${code}`);
  const link = linksTo(publicUrl)(code);
  if (link !== null) print(`  ${link}`);
  print('Hãy mở lại phần mềm, vào trang /mat-khau, nhập mã, đặt mật khẩu mới rồi cài ứng dụng xác thực.');
}

function sentenceOf(cause: unknown): string {
  if (cause instanceof DataDirInUseError) return `${cause.message} Để đặt lại quản trị viên, hãy dừng phần mềm trước.`;
  return cause instanceof Error ? cause.message : String(cause);
}
