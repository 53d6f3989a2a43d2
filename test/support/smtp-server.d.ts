/** The parts of smtp-server that the tests use; the package has no types of its own. */
declare module 'smtp-server' {
  import type { Server } from 'node:net';
  import type { Readable } from 'node:stream';

  interface SmtpOptions {
    readonly authOptional: boolean;
    readonly disabledCommands: readonly string[];
    readonly key?: Buffer;
    readonly cert?: Buffer;
    onMailFrom(address: unknown, session: unknown, done: (error: Error | null) => void): void;
    onData(stream: Readable, session: unknown, done: () => void): void;
  }

  export class SMTPServer {
    readonly server: Server;
    constructor(options: SmtpOptions);
    listen(port: number, host: string, ready: () => void): void;
    close(closed: () => void): void;
    on(event: 'error', heard: (error: Error) => void): void;
  }
}
