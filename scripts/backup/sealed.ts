import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import type { Duplex } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import { EJSON } from 'bson';
import type { BackupRecord } from './records';

/** Least length of the passphrase, in characters: whoever steals a backup may guess at it for years. */
const SHORTEST = 16;
/** Power of two of scrypt's cost: 64 MiB and some tenths of a second for each guess. */
const WORK_FACTOR = 16;
/** Bytes unpacked at a time. */
const CHUNK = 256 * 1024;

/** The file is not a backup, was damaged or altered, or the passphrase is another one: these cannot be told apart. */
export class Unsealable extends Error {
  constructor(cause: unknown) {
    super('Không mở được bản sao lưu: sai mật khẩu, hoặc tệp đã bị hỏng hay bị sửa.', { cause });
  }
}

/**
 * The records as bytes: a line of extended JSON each (dates and numbers come back as they were, on either kind of store),
 * packed by gzip, sealed in the format of age (C2SP), which the `age` program of any system opens too. A stream from end
 * to end: a store larger than the memory can be saved.
 * @throws Error when the passphrase is too short
 */
export async function sealed(records: AsyncIterable<BackupRecord>, passphrase: string): Promise<Readable> {
  if (passphrase.length < SHORTEST) throw new Error(`Mật khẩu sao lưu phải có ít nhất ${String(SHORTEST)} ký tự.`);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  const packed = joined(Readable.from(linesOf(records)), createGzip());
  return fromWeb(await encrypter.encrypt(Readable.toWeb(packed)));
}

/** Reads a sealed file back, record by record; nothing of an altered part ever comes out. @throws Unsealable */
export async function* unsealed(file: string, passphrase: string): AsyncGenerator<BackupRecord> {
  const bytes = createReadStream(file);
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase.normalize('NFC'));
    const plain = joined(fromWeb(await decrypter.decrypt(Readable.toWeb(bytes))), createGunzip({ chunkSize: CHUNK }));
    for await (const line of linesIn(plain)) yield EJSON.parse(line, { relaxed: true }) as BackupRecord;
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'ENOENT' ? error : new Unsealable(error);
  } finally {
    bytes.destroy();
  }
}

async function* linesOf(records: AsyncIterable<BackupRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${EJSON.stringify(record, { relaxed: false })}\n`;
}

async function* linesIn(stream: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** One stream through another; a fault of the first becomes a fault of the second, where the reader sees it. */
function joined(from: Readable, through: Duplex): Duplex {
  pipeline(from, through, () => undefined);
  return through;
}

/** A stream of the browsers' kind as one of Node's; the two describe the same thing by types of their own. */
function fromWeb(stream: ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(stream);
}
