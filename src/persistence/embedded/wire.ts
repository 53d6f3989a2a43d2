import type { Batch } from './cursors';
import { decode, decodeCommand, encode, type Doc } from './document';

/** One message of a client, read. */
export interface Message {
  requestId: number;
  command: Doc;
  /** The client expects no answer (write concern 0). */
  silent: boolean;
  /** The handshake's old form, OP_QUERY; answered by OP_REPLY. */
  legacy: boolean;
}

/** Bytes that are not a message this store reads: the connection is closed. */
export class ProtocolError extends Error {}

const opReply = 1;
const opQuery = 2004;
const opMessage = 2013;
const flags = { checksum: 1, moreToCome: 2 };
const headerBytes = 16;

function cString(bytes: Buffer, from: number): string {
  const end = bytes.indexOf(0, from);
  if (end < 0) throw new ProtocolError('a name does not end');
  return bytes.toString('utf8', from, end);
}

function document(bytes: Buffer, at: number, end: number): Buffer {
  const length = at + 4 <= end ? bytes.readInt32LE(at) : 0;
  if (length < 5 || at + length > end) throw new ProtocolError('a document does not fit its message');
  return bytes.subarray(at, at + length);
}

/** A document sequence: the elements of one array of the command, one after another. */
function readSequence(bytes: Buffer, start: number, end: number): { name: string; documents: Buffer[] } {
  const name = cString(bytes, start + 4);
  const documents: Buffer[] = [];
  for (let at = start + 5 + Buffer.byteLength(name); at < end;) {
    const raw = document(bytes, at, end);
    documents.push(raw);
    at += raw.length;
  }
  return { name, documents };
}

function readSections(bytes: Buffer, end: number): Doc {
  let command: Doc | undefined;
  const sequences: { name: string; documents: Buffer[] }[] = [];
  for (let at = headerBytes + 4; at < end;) {
    const kind = bytes[at];
    if (kind === 0) {
      const raw = document(bytes, at + 1, end);
      command = decodeCommand(raw);
      at += 1 + raw.length;
    } else if (kind === 1) {
      const size = at + 5 <= end ? bytes.readInt32LE(at + 1) : 0;
      if (size < 6 || at + 1 + size > end) throw new ProtocolError('a section does not fit its message');
      sequences.push(readSequence(bytes, at + 1, at + 1 + size));
      at += 1 + size;
    } else throw new ProtocolError(`section kind ${String(kind)} is unknown`);
  }
  if (command === undefined) throw new ProtocolError('a message has no body');
  for (const { name, documents } of sequences) command[name] = name === 'documents' ? documents : documents.map(decode);
  return command;
}

/**
 * Reads one whole message.
 * @throws ProtocolError for compressed and other messages.
 */
export function readMessage(bytes: Buffer): Message {
  const requestId = bytes.readInt32LE(4);
  const operation = bytes.readInt32LE(12);
  try {
    if (operation === opMessage) {
      const flag = bytes.readUInt32LE(headerBytes);
      const end = (flag & flags.checksum) === 0 ? bytes.length : bytes.length - 4;
      const silent = (flag & flags.moreToCome) !== 0;
      return { requestId, command: readSections(bytes, end), silent, legacy: false };
    }
    if (operation === opQuery) {
      const name = cString(bytes, headerBytes + 4);
      const raw = document(bytes, headerBytes + 4 + Buffer.byteLength(name) + 1 + 8, bytes.length);
      const command = { ...decodeCommand(raw), $db: name.split('.')[0] };
      return { requestId, command, silent: false, legacy: true };
    }
  } catch (error) {
    if (error instanceof ProtocolError) throw error;
    throw new ProtocolError('a message could not be read', { cause: error });
  }
  throw new ProtocolError(`operation ${operation} is not supported`);
}

let nextReplyId = 1;

function header(length: number, requestId: number, operation: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  bytes.writeInt32LE(nextReplyId, 4);
  nextReplyId = (nextReplyId + 1) | 0;
  bytes.writeInt32LE(requestId, 8);
  bytes.writeInt32LE(operation, 12);
  return bytes;
}

/** Frames a reply as OP_MSG, or OP_REPLY for the old handshake. */
export function frame(body: Buffer, { requestId, legacy }: Message): Buffer {
  const before = legacy ? header(36, requestId, opReply) : header(21, requestId, opMessage);
  before.writeInt32LE(before.length + body.length, 0);
  if (legacy) {
    before.writeInt32LE(8, 16); // await capable
    before.fill(0, 20, 32);
    before.writeInt32LE(1, 32);
  } else {
    before.fill(0, 16);
  }
  return Buffer.concat([before, body]);
}

/** The reply of a cursor command; the documents are copied as they are stored. */
export function encodeBatch({ id, ns, name, documents }: Batch): Buffer {
  const outer = encode({ cursor: { id, ns }, ok: 1 });
  const inner = encode({ id, ns });
  const names = documents.map((_, at) => Buffer.from(`\x03${at}\0`, 'latin1'));
  const arrayBytes = documents.reduce((sum, raw, at) => sum + raw.length + (names[at]?.length ?? 0), 5);
  const arrayHead = Buffer.alloc(1 + name.length + 1 + 4);
  arrayHead.write(`\x04${name}\0`, 'latin1');
  arrayHead.writeInt32LE(arrayBytes, arrayHead.length - 4);
  const added = arrayHead.length - 4 + arrayBytes;
  const cursorAt = 4 + '\x03cursor\0'.length;
  outer.writeInt32LE(outer.length + added, 0);
  outer.writeInt32LE(inner.length + added, cursorAt);
  const parts = [outer.subarray(0, cursorAt + inner.length - 1), arrayHead];
  documents.forEach((raw, at) => parts.push(names[at] ?? Buffer.alloc(0), raw));
  parts.push(Buffer.alloc(1), outer.subarray(cursorAt + inner.length - 1));
  return Buffer.concat(parts);
}
