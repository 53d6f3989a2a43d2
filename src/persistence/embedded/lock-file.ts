import { readFileSync, rmSync, utimesSync, writeFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FatalStoreError } from './errors';

/** What the lock file says of its holder. */
interface Holder {
  pid: number;
  /** When the process started, in the kernel's ticks: tells two processes with one pid apart. */
  started: string;
  host: string;
  since: string;
}

/** Somebody else has the data directory. The message is Vietnamese and fit to show. */
export class DataDirInUseError extends Error {}

/** Another process took the data directory while this one was frozen. */
export class LockLostError extends FatalStoreError {
  constructor(dataDir: string) {
    super(`Thư mục dữ liệu ${dataDir} nay thuộc về tiến trình khác: tiến trình này đã bị dừng quá lâu.`);
  }
}

/** The data directory, held by this process. */
export interface DataDirLock {
  /**
   * Asked within each commit: a process that was frozen past its silence wakes up believing that the directory is still
   * its own.
   * @throws LockLostError
   */
  readonly mustHold: () => void;
  readonly release: () => void;
}

const heartbeat = 5_000;
const silence = 30_000;

/** The start time of a process from /proc; empty where there is none (then only the pid is compared). */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === '' || startOf(pid) === started;
}

function holds(path: string, holder: Holder): boolean {
  // On another machine (a shared folder, a container) a pid says nothing: the file's age decides.
  if (holder.host !== hostname()) return Date.now() - statSync(path).mtimeMs < silence;
  return isAlive(holder);
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function write(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function refusal(dataDir: string, holder: Holder | undefined): DataDirInUseError {
  const who =
    holder === undefined
      ? 'một tiến trình khác'
      : `tiến trình số ${holder.pid} trên máy ${holder.host} (từ ${holder.since})`;
  return new DataDirInUseError(
    `Thư mục dữ liệu ${dataDir} đang được ${who} sử dụng. Mỗi thư mục chỉ dành cho một tiến trình; ` +
      'hãy dừng tiến trình đó hoặc chọn thư mục khác (DATA_DIR).',
  );
}

/**
 * Takes the data directory for this process: LMDB's files must never be written by two. The lock of a dead process is
 * taken over.
 * @throws DataDirInUseError naming the holder, its pid and since when.
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  const path = join(dataDir, 'lock');
  const me: Holder = {
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    since: new Date().toISOString(),
  };
  const content = JSON.stringify(me);
  if (!write(path, content)) {
    const holder = readHolder(path);
    if (holder !== undefined && holds(path, holder)) throw refusal(dataDir, holder);
    rmSync(path, { force: true });
    if (!write(path, content)) throw refusal(dataDir, readHolder(path));
    // Two processes may find the same dead lock at once; the one whose file remains has won.
    await sleep(100);
    if (readFileSync(path, 'utf8') !== content) throw refusal(dataDir, readHolder(path));
  }
  const isMine = (): boolean => readText(path) === content;
  const timer = setInterval(() => {
    const now = new Date();
    try {
      if (isMine()) utimesSync(path, now, now);
    } catch {
      // The folder is gone (a test's temporary folder): nothing is left to protect.
    }
  }, heartbeat);
  timer.unref();
  return {
    mustHold: () => {
      if (!isMine()) throw new LockLostError(dataDir);
    },
    release: () => {
      clearInterval(timer);
      if (isMine()) rmSync(path, { force: true });
    },
  };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
