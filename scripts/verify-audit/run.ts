import { ConfigError, loadConfig } from '../../src/config';
import { DataDirInUseError } from '../../src/persistence/embedded';
import { openStore } from './open-store';
import { reportLines, verifyChains } from './verify';

/** Every chain fits; some chain does not; nothing could be verified. */
const FITS = 0;
const BROKEN = 1;
const CANNOT_TELL = 2;

/** Where lines go. */
export interface Output {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** Verifies the audit log of the store that the environment names; the answer is the exit status. */
export async function verifyAudit(env: NodeJS.ProcessEnv, { out, error }: Output): Promise<0 | 1 | 2> {
  try {
    const store = await openStore(loadConfig(env));
    if (store === null) {
      error('Chưa có kho dữ liệu ở DATA_DIR nên không có nhật ký để kiểm tra.');
      return CANNOT_TELL;
    }
    try {
      const reports = await verifyChains(store.reader);
      for (const line of reportLines(reports)) out(line);
      const broken = reports.filter(({ verdict }) => !verdict.fits).length;
      out(
        broken === 0
          ? `Nhật ký nguyên vẹn: ${String(reports.length)} chuỗi. Hãy đối chiếu mã cuối chuỗi với mã in trên biên bản.`
          : `Nhật ký đã bị can thiệp: ${String(broken)} trên ${String(reports.length)} chuỗi không khớp.`,
      );
      return broken === 0 ? FITS : BROKEN;
    } finally {
      await store.close();
    }
  } catch (cause) {
    error(sentenceOf(cause));
    return CANNOT_TELL;
  }
}

function sentenceOf(cause: unknown): string {
  if (cause instanceof DataDirInUseError) {
    return `${cause.message} Để kiểm tra nhật ký, hãy dừng phần mềm trước.`;
  }
  if (cause instanceof ConfigError) return cause.message;
  return `Không kiểm tra được nhật ký: ${cause instanceof Error ? cause.message : String(cause)}`;
}
