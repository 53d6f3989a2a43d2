import { crc32 } from 'node:zlib';

/** A file in an archive. */
interface Entry {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly offset: number;
}

/** Day and time of every entry, in the form of archives: none, so that equal files make equal archives. */
const NO_TIME = 0x00210000;
/** Names are UTF-8. */
const UTF8 = 0x0800;

/**
 * Writes an archive piece by piece, without packing: PDFs are packed already. Nothing but the file at hand is kept in
 * memory, however many there are.
 */
export class ZipWriter {
  private readonly entries: Entry[] = [];
  private offset = 0;

  /** The bytes of one more file. */
  file(name: string, bytes: Buffer): Buffer {
    const entry = { name: Buffer.from(name, 'utf8'), crc: crc32(bytes), size: bytes.length, offset: this.offset };
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    writeFacts(head, entry, 6);
    const piece = Buffer.concat([head, entry.name, bytes]);
    this.entries.push(entry);
    this.offset += piece.length;
    return piece;
  }

  /** The end of the archive. */
  end(): Buffer {
    const rows = this.entries.map((entry) => {
      const row = Buffer.alloc(46);
      row.writeUInt32LE(0x02014b50, 0);
      row.writeUInt16LE(20, 4);
      row.writeUInt16LE(20, 6);
      writeFacts(row, entry, 8);
      row.writeUInt32LE(entry.offset, 42);
      return Buffer.concat([row, entry.name]);
    });
    const directory = Buffer.concat(rows);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.entries.length, 8);
    end.writeUInt16LE(this.entries.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.offset, 16);
    return Buffer.concat([directory, end]);
  }
}

/** Flags, method, time, sum, sizes and length of the name: the same in both heads of a file. */
function writeFacts(head: Buffer, { name, crc, size }: Entry, at: number): void {
  head.writeUInt16LE(UTF8, at);
  head.writeUInt16LE(0, at + 2);
  head.writeUInt32LE(NO_TIME, at + 4);
  head.writeUInt32LE(crc, at + 8);
  head.writeUInt32LE(size, at + 12);
  head.writeUInt32LE(size, at + 16);
  head.writeUInt16LE(name.length, at + 20);
}
