import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A real MongoDB to test against, and how to stop it. */
interface RealMongo {
  uri: string;
  origin: string;
  stop: () => Promise<unknown>;
}

const downloadLimit = 25_000;

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .map((folder) => join(folder, 'mongod'))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Starts a one-node replica set; without a binary, mongodb-memory-server downloads one. */
async function start(binary: string | undefined, origin: string): Promise<RealMongo> {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server');
  console.warn = () => undefined; // its own report of a failed download; ours is below
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1 },
    ...(binary === undefined ? {} : { binary: { systemBinary: binary } }),
  });
  return { uri: set.getUri(), origin, stop: () => set.stop() };
}

function within<T>(limit: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`quá ${limit / 1000} giây`)), limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function findMongo(): Promise<RealMongo | string> {
  const uri = process.env['MONGODB_URI'];
  if (uri !== undefined && uri !== '') return { uri, origin: 'MONGODB_URI', stop: () => Promise.resolve() };
  const named = process.env['MONGOMS_SYSTEM_BINARY'];
  if (named !== undefined && named !== '') return start(named, 'MONGOMS_SYSTEM_BINARY');
  const found = onPath();
  if (found !== undefined) return start(found, found);
  try {
    return await within(downloadLimit, start(undefined, 'mongodb-memory-server'));
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

function runContract(uri: string): Promise<number> {
  const jest = require.resolve('jest/bin/jest');
  const args = [jest, '--config', join('scripts', 'jest.config.js'), '--runInBand', 'test/persistence/contract'];
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, MONGODB_URI: uri } });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** Runs the contract suite on a real MongoDB, or says plainly that there was none. */
async function main(): Promise<number> {
  const mongo = await findMongo();
  if (typeof mongo === 'string') {
    process.stdout.write('NOT RUN: no MongoDB\n');
    process.stdout.write(
      'Chưa chạy được bộ kiểm thử trên MongoDB thật: không có MONGODB_URI, MONGOMS_SYSTEM_BINARY hay lệnh mongod, ' +
        `và không tải được mongod (${mongo}). Kho dữ liệu nhúng vẫn được kiểm bằng cùng bộ kiểm thử này khi chạy npm test.\n`,
    );
    return 0;
  }
  process.stdout.write(`Chạy bộ kiểm thử trên MongoDB thật (${mongo.origin}).\n`);
  try {
    return await runContract(mongo.uri);
  } finally {
    await mongo.stop();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(
      `Không chạy được bộ kiểm thử trên MongoDB: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(1);
  },
);
