import { deserialize, serialize } from 'bson';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

type Doc = Record<string, unknown>;

/** Path of the socket that a URI names. */
export function pathOf(uri: string): string {
  return decodeURIComponent(/^mongodb:\/\/([^/]+)\//.exec(uri)?.[1] ?? '');
}

/** A connection that sends exactly what it is told, to play a driver that repeats a message after a crash. */
export class RawClient {
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('error', () => undefined);
  }

  static async connect(uri: string): Promise<RawClient> {
    const socket = connect(pathOf(uri));
    await once(socket, 'connect');
    return new RawClient(socket);
  }

  /** Sends one command as OP_MSG and reads its (short) answer. */
  async send(command: Doc): Promise<Doc> {
    const body = serialize(command);
    const head = Buffer.alloc(21);
    head.writeInt32LE(head.length + body.length, 0);
    head.writeInt32LE(2013, 12);
    this.#socket.write(Buffer.concat([head, body]));
    const closed = once(this.#socket, 'close').then(() => Promise.reject(new Error('the store closed the connection')));
    const [answer] = (await Promise.race([once(this.#socket, 'data'), closed])) as [Buffer];
    return deserialize(answer.subarray(21));
  }
}
