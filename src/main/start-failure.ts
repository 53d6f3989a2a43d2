import { CONFIG_EXIT_CODE, ConfigError } from '../config';
import type { Config } from '../config';
import { DataDirInUseError } from '../persistence/embedded';
import { StoreUnreachableError, UnfitStoreError } from '../persistence/mongo/store-failure';

/** What to tell whoever started the product, and the exit status. */
export interface StartFailure {
  readonly sentence: string;
  /** 78: nothing helps but another setting; 70: the disk is full; 1: the same start may go well later. */
  readonly exitCode: 1 | 70 | typeof CONFIG_EXIT_CODE;
}

type Asked = Pick<Config, 'port' | 'host' | 'dataDir'>;

const FORBIDDEN: readonly string[] = ['EACCES', 'EPERM', 'EROFS'];

/**
 * Why the product did not start, in words of the settings; `config` is null while they have not been read.
 * Why two statuses: whoever watches over the process starts it again after 1 and leaves it alone after 78.
 */
export function startFailure(error: unknown, config: Asked | null): StartFailure {
  if (error instanceof ConfigError) return { sentence: error.message, exitCode: error.exitCode };
  if (error instanceof UnfitStoreError) return wrong(error.message);
  if (error instanceof DataDirInUseError || error instanceof StoreUnreachableError)
    return { sentence: error.message, exitCode: 1 };
  const found = config === null ? null : ofSystem(error as NodeJS.ErrnoException, config);
  const text = error instanceof Error ? error.message : String(error);
  return found ?? { sentence: `Không khởi động được: ${text}`, exitCode: 1 };
}

function ofSystem({ code = '', syscall, path }: NodeJS.ErrnoException, config: Asked): StartFailure | null {
  if (syscall === 'listen' || (syscall === 'getaddrinfo' && path === undefined)) return ofListening(code, config);
  if (code === 'ENOSPC') return { sentence: `Ổ đĩa của DATA_DIR (${config.dataDir}) đã đầy.`, exitCode: 70 };
  if (path === undefined || ![...FORBIDDEN, 'ENOENT', 'ENOTDIR'].includes(code)) return null;
  return wrong(`DATA_DIR, SECRETS_DIR: không tạo hay ghi được ${path} (${code}). Xem lại quyền và chủ của thư mục.`);
}

function ofListening(code: string, { port, host }: Asked): StartFailure | null {
  const door = String(port);
  if (code === 'EADDRINUSE') {
    const sentence = `PORT: cổng ${door} đang có chương trình khác dùng. Dừng chương trình ấy hoặc đặt PORT khác.`;
    return { sentence, exitCode: 1 };
  }
  if (FORBIDDEN.includes(code)) return wrong(`PORT: hệ điều hành không cho mở cổng ${door}. Đặt PORT từ 1024 trở lên.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return wrong(`HOST: máy này không có địa chỉ ${host}.`);
  return null;
}

function wrong(problem: string): StartFailure {
  return { sentence: new ConfigError([problem]).message, exitCode: CONFIG_EXIT_CODE };
}
