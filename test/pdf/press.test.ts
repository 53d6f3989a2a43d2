import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPress, PaperTooHeavy, PressBusy, type PressLimits } from '../../src/pdf/paper-press';
import * as papers from './papers';

const LIMITS: PressLimits = { threads: 1, queue: 2, timeoutMs: 20_000, trialMs: 5_000, memoryMiB: 64 };
/** A thread that obeys the name of the round: it answers, hangs, dies or fills its memory. */
const THREAD = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ paper }) => {
  if (paper.roundName === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (paper.roundName === 'die') process.exit(1);
  if (paper.roundName === 'fill') for (const all = []; ; ) all.push(new Array(1e5).fill(all.length));
  if (paper.roundName === 'fail') parentPort.postMessage({ failure: 'mẫu hỏng' });
  else parentPort.postMessage({ bytes: new TextEncoder().encode(paper.roundName) });
});
`;

const folder = mkdtempSync(join(tmpdir(), 'press-'));
const file = join(folder, 'thread.js');
writeFileSync(file, THREAD);
afterAll(() => rmSync(folder, { recursive: true }));

const named = (roundName: string) => papers.scoreSheet({ roundName });

async function withPress(limits: Partial<PressLimits>, act: (press: ReturnType<typeof createPress>) => Promise<void>) {
  const press = createPress({ ...LIMITS, ...limits }, file);
  try {
    await act(press);
  } finally {
    await press.close();
  }
}

describe('the press', () => {
  it('prints papers one after another and refuses at once what finds the queue full', () =>
    withPress({}, async (press) => {
      const three = ['a', 'b', 'c'].map((name) => press.print(named(name)));
      await expect(press.print(named('d'))).rejects.toThrow(PressBusy);
      expect((await Promise.all(three)).map(String)).toEqual(['a', 'b', 'c']);
    }));

  it('gives up a paper that takes too long, and goes on with the next', () =>
    withPress({ timeoutMs: 5_000 }, async (press) => {
      const [slow, next] = [press.print(named('hang')), press.print(named('a'))];
      await expect(slow).rejects.toThrow(PaperTooHeavy);
      await expect(next.then(String)).resolves.toBe('a');
    }));

  it('says why a paper failed, survives a thread that dies, and stops one that fills its memory', () =>
    withPress({}, async (press) => {
      await expect(press.print(named('fail'))).rejects.toThrow('mẫu hỏng');
      await expect(press.print(named('die'))).rejects.toThrow('thread ended');
      await expect(press.print(named('fill'))).rejects.toThrow(PaperTooHeavy);
      await expect(press.print(named('a')).then(String)).resolves.toBe('a');
    }));
});
