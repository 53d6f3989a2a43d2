import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileClaim } from '../../src/application/files/inspect';
import { inspectorOnThread, type FileInspector } from '../../src/main/file-inspector';
import { pdfOf, streamOf } from './crafted';

const folder = mkdtempSync(join(tmpdir(), 'inspector-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The product's own thread, run from sources. */
const REAL = `require('tsx/cjs'); require(${JSON.stringify(join(__dirname, '../../src/main/inspect-worker.ts'))});`;
/** A thread that obeys the name of the file: it answers, hangs, or dies. */
const OBEDIENT = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ claim }) => {
  if (claim.name === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (claim.name === 'die') process.exit(1);
  if (claim.name === 'gone') return parentPort.postMessage({ failure: 'ENOENT' });
  parentPort.postMessage({ inspected: { found: { kind: 'PDF' }, size: 1, sha256: claim.name } });
});
`;

async function withThread(source: string, timeoutMs: number, act: (inspector: FileInspector) => Promise<void>) {
  const file = join(folder, `${randomBytes(4).toString('hex')}.cjs`);
  writeFileSync(file, source);
  const inspector = inspectorOnThread({ timeoutMs, memoryMiB: 256 }, file);
  try {
    await act(inspector);
  } finally {
    await inspector.close();
  }
}

const named = (name: string): FileClaim => ({ purpose: 'DOSSIER', name, declaredType: 'application/pdf' });

/** A scanned dossier: pages of pictures, ten megabytes of data that do not pack. */
function scanned(megabytes: number): Buffer {
  const pages = Array.from({ length: megabytes }, (_, index) => index);
  const first = 3;
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((page) => `${String(first + 2 * page)} 0 R`).join(' ')}]/Count ${String(megabytes)}>>`,
    ...pages.flatMap((page) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I ${String(first + 2 * page + 1)} 0 R>>>>>>`,
      streamOf(
        '/Type/XObject/Subtype/Image/Width 1000/Height 1000/BitsPerComponent 8/ColorSpace/DeviceGray',
        // Letters and not bytes by chance: those could spell the beginning of an object, which is refused.
        Buffer.from(randomBytes(500_000).toString('hex'), 'latin1'),
      ),
    ]),
  ]);
}

describe('the thread that looks into files', () => {
  it(
    'checks a file of ten megabytes while the loop goes on turning, and gives its kind, size and hash',
    () =>
      withThread(REAL, 60_000, async (inspector) => {
        const bytes = scanned(10);
        expect(bytes.length).toBeGreaterThan(10_000_000);
        const path = join(folder, 'scan.pdf');
        writeFileSync(path, bytes);
        await inspector.inspect(path, named('scan.pdf'));
        const started = performance.now();
        const gaps: number[] = [];
        let last = started;
        const turn = () => {
          gaps.push(performance.now() - last);
          last = performance.now();
          timer = setImmediate(turn);
        };
        let timer = setImmediate(turn);
        const inspected = await inspector.inspect(path, named('scan.pdf'));
        clearImmediate(timer);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        expect(inspected).toEqual({ found: { kind: 'PDF' }, size: bytes.length, sha256 });
        // In the asking thread one turn would take nearly all of the time; a busy machine makes every turn longer alike.
        expect(Math.max(...gaps)).toBeLessThan((performance.now() - started) / 3);
        expect(gaps.length).toBeGreaterThan(20);
        if (process.env['SHOW_LATENESS'] !== undefined) {
          process.stdout.write(
            `loop at most ${Math.max(...gaps).toFixed(1)} ms late of ${(performance.now() - started).toFixed(0)} ms\n`,
          );
        }
      }),
    60_000,
  );

  it(
    'answers one after another, refuses what hangs or kills it, and is there again for the next',
    () =>
      withThread(OBEDIENT, 5_000, async ({ inspect }) => {
        const names = ['a', 'hang', 'b', 'die', 'c'];
        const answers = await Promise.all(names.map((name) => inspect('/x', named(name))));
        expect(answers.map(({ sha256 }) => sha256)).toEqual(['a', '', 'b', '', 'c']);
        for (const index of [1, 3]) {
          expect(answers[index]?.found).toEqual({ reason: expect.stringContaining('không kiểm tra được') as string });
        }
        await expect(inspect('/x', named('gone'))).rejects.toThrow('ENOENT');
      }),
    30_000,
  );

  it('lets go of what waits when the product stops', () =>
    withThread(OBEDIENT, 60_000, async (inspector) => {
      const waiting = ['hang', 'a'].map((name) => inspector.inspect('/x', named(name)));
      const ends = Promise.allSettled(waiting);
      await inspector.close();
      expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    }));
});
