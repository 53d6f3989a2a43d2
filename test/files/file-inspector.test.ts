import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectFile, type FileClaim } from '../../src/application/files/inspect';
import { inspectorOnThread, type FileInspector } from '../../src/main/file-inspector';
import { pdfOf, streamOf } from './crafted';

const folder = mkdtempSync(join(tmpdir(), 'inspector-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The product's own thread, run from sources. */
const REAL = `require(${JSON.stringify(require.resolve('tsx/cjs'))}); require(${JSON.stringify(join(__dirname, '../../src/main/inspect-worker.ts'))});`;
/** A thread that obeys the name of the file: it answers, hangs, or dies. */
const OBEDIENT = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ claim }) => {
  if (claim.name === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (claim.name === 'die') process.exit(1);
  if (claim.name === 'fill') for (const all = []; ; ) all.push(new Array(1e5).fill(all.length));
  if (claim.name === 'gone') return parentPort.postMessage({ failure: 'ENOENT' });
  parentPort.postMessage({ inspected: { found: { kind: 'PDF' }, size: 1, sha256: claim.name } });
});
`;

async function withThread(source: string, timeoutMs: number, act: (inspector: FileInspector) => Promise<void>) {
  const file = join(folder, `${randomBytes(4).toString('hex')}.cjs`);
  writeFileSync(file, source);
  const inspector = inspectorOnThread({ timeoutMs, memoryMiB: 96 }, file);
  try {
    await act(inspector);
  } finally {
    await inspector.close();
  }
}

const named = (name: string): FileClaim => ({ purpose: 'DOSSIER', name, declaredType: 'application/pdf' });

/** A PDF of ten megabytes in many pieces, as drawing programs write it. */
function large(): Buffer {
  const pieces = Array.from({ length: 4_000 }, () => streamOf('/Type/XObject/Subtype/Form', randomBytes(2_500)));
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
  return pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', page, ...pieces]);
}

/** What an act gives, and how often the loop turned meanwhile. */
async function turnsDuring<T>(act: () => Promise<T>): Promise<{ readonly result: T; readonly turns: number }> {
  let turns = 0;
  let isOver = false;
  setImmediate(function turn() {
    turns += 1;
    if (!isOver) setImmediate(turn);
  });
  const result = await act();
  isOver = true;
  return { result, turns };
}

describe('the thread that looks into files', () => {
  it(
    'checks a file of ten megabytes while the loop goes on turning, and gives its kind, size and hash',
    () =>
      withThread(REAL, 60_000, async (inspector) => {
        const bytes = large();
        expect(bytes.length).toBeGreaterThan(10_000_000);
        const path = join(folder, 'ban-ve.pdf');
        writeFileSync(path, bytes);
        const claim = named('ban-ve.pdf');
        await inspector.inspect(path, claim);
        const watched = [];
        for (let look = 0; look < 3; look += 1) watched.push(await turnsDuring(() => inspector.inspect(path, claim)));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        expect(watched[0]?.result).toEqual({ found: { kind: 'PDF' }, size: bytes.length, sha256 });
        // Where the look itself runs, the loop does not turn at all; three looks, since a machine may be busy for one.
        const here = await turnsDuring(() => Promise.resolve(inspectFile(bytes, claim)));
        expect(here.turns).toBeLessThan(10);
        expect(Math.max(...watched.map(({ turns }) => turns))).toBeGreaterThan(100);
      }),
    60_000,
  );

  it(
    'answers one after another, refuses what hangs or fills it, and is there again for the next',
    () =>
      withThread(OBEDIENT, 5_000, async ({ inspect }) => {
        const names = ['a', 'hang', 'b', 'fill', 'c'];
        const answers = await Promise.all(names.map((name) => inspect('/x', named(name))));
        expect(answers.map(({ sha256 }) => sha256)).toEqual(['a', '', 'b', '', 'c']);
        for (const index of [1, 3]) {
          expect(answers[index]?.found).toEqual({ reason: expect.stringContaining('không kiểm tra được') as string });
        }
        await expect(inspect('/x', named('gone'))).rejects.toThrow('ENOENT');
        await expect(inspect('/x', named('die'))).rejects.toThrow('ended');
        expect((await inspect('/x', named('d'))).sha256).toBe('d');
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
