import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PaperSigner } from '../../application/minutes/signer';
import { fileRefused } from '../../domain/files/upload';
import { ok, refuse } from '../../domain/result';
import { signJob } from './job';
import type { SigningAnswer, SigningJob } from './job';

/** The key file with what opens it, as its owner gave them for this one signing. */
export interface KeyFile {
  readonly p12: Buffer;
  readonly passphrase: string;
}

/** Longest one signing may take: a hostile key file can ask for any number of rounds. */
const LONGEST_MS = 20_000;
const HEAP_MB = 256;

const REASONS = {
  // Key files of today want letters with marks in two encodings at once; the library knows one.
  passphrase: 'Mật khẩu của tệp chứng thư số không đúng, hoặc có chữ có dấu (chưa dùng được ở đây).',
  file: 'Không ký được bằng tệp này. Cần tệp .p12 hoặc .pfx có khóa RSA và chứng thư của nó; loại khác hãy ký bằng phần mềm của bạn rồi nộp tệp PDF đã ký số.',
} as const;

/** Signs with a key file, on a thread of its own that ends with the signing; from sources in place. */
export function p12Signer({ p12, passphrase }: KeyFile): PaperSigner {
  const run = __filename.endsWith('.js') ? onThread : signJob;
  return {
    sign: async (pdf, at) => {
      const answer = await run({ pdf, p12, passphrase, at: at.getTime() });
      if ('bytes' in answer) return ok(Buffer.from(answer.bytes));
      return refuse({ ...fileRefused(REASONS[answer.wrong]), path: [answer.wrong] });
    },
  };
}

function onThread(job: SigningJob): Promise<SigningAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(join(__dirname, 'sign-worker.js'), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    const end = (answer: SigningAnswer): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end({ wrong: 'file' }), LONGEST_MS);
    worker.once('message', end);
    worker.once('error', () => end({ wrong: 'file' }));
    worker.once('exit', () => end({ wrong: 'file' }));
  });
}
