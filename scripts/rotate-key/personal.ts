import { replacePersonalPepper } from '../../src/application/account/password-pepper';
import type { KeyCause } from '../../src/application/integrity/rotate-key';
import { secureSecret } from '../../src/application/random';
import { rekeyAll } from '../../src/application/rekey/rekey';
import type { RekeyCounts } from '../../src/application/rekey/rekey';
import { createRekeyer, UnderNeitherPepper } from '../../src/application/rekey/rekeyed';
import {
  personalPepperId,
  prepareNextPersonalPepper,
  presentPersonalPepper,
  turnToNextPersonalPepper,
} from '../../src/config';
import { tell } from './pepper';
import type { Bench } from './pepper';

const WORDS: Readonly<Record<keyof RekeyCounts, string>> = {
  accounts: 'tài khoản',
  dossiers: 'hồ sơ',
  drafts: 'bản nháp',
  lists: 'danh sách đánh giá',
  passes: 'thẻ Hội đồng',
};

/**
 * Puts personal data, authenticator apps and one-time codes under a new pepper, row by row. Cut short at any point it is
 * finished by running it again; until then the product does not start, since rows lie under either.
 * @returns the exit status: 0 done; 1 a row lies under neither pepper
 */
export async function replacePersonal(bench: Bench, cause: KeyCause): Promise<0 | 1> {
  const { config, unitOfWork, print } = bench;
  const from = presentPersonalPepper(config);
  const to = prepareNextPersonalPepper(config);
  try {
    const rekeyer = createRekeyer({ from, to, secret: secureSecret, keepsRecovery: cause !== 'EXPOSED' });
    const counts = await rekeyAll(unitOfWork, rekeyer, ({ kind, done, of }) =>
      print(`  ${WORDS[kind]}: ${String(done)}/${String(of)}`),
    );
    await tell(bench, replacePersonalPepper(), { from: personalPepperId(from), to: personalPepperId(to), cause });
    turnToNextPersonalPepper(config);
    const told = Object.entries(WORDS).map(([kind, word]) => `${String(counts[kind as keyof RekeyCounts])} ${word}`);
    print(`Đã mã hóa lại (lần chạy này): ${told.join(', ')}. Mọi phiên đã kết thúc.`);
  } catch (error) {
    if (!(error instanceof UnderNeitherPepper)) throw error;
    print(error.message);
    return 1;
  }
  print('Liên kết đặt mật khẩu và thẻ Hội đồng đã trao không còn dùng được: cấp lại. Mở lại phần mềm, sao lưu cả kho');
  print('lẫn SECRETS_DIR (tệp pepper.ca-nhan); bản sao lưu cũ hơn vẫn cần tệp của lúc ấy.');
  if (cause === 'EXPOSED')
    print(
      'Mã dự phòng của mọi người đã bỏ. Ai có mã xác thực thì cài lại ứng dụng: người biết pepper cũ có thể đã đọc nó.',
    );
  return 0;
}
