import { localDate } from '../../../src/domain/calendar';
import {
  checkHandIn,
  checkProjectDeadline,
  isLateHandIn,
  MOST_PROJECT_FILES,
} from '../../../src/domain/defence/project';
import type { ProjectCall, ProjectHandIn } from '../../../src/domain/defence/project';

const NOW = new Date('2026-11-25T03:00:00Z');
const at = (text: string): Date => new Date(text);
const CALL: ProjectCall = { id: 'rnd_1', version: 1, deadline: at('2026-11-30T10:00:00Z'), setBy: 'acc_1', setAt: NOW };
const deadlineFaults = (deadline: Date, earlier: ProjectCall | null = null) =>
  checkProjectDeadline(deadline, { now: NOW, defence: localDate('2026-12-03'), earlier }).map(({ path }) =>
    path.join(),
  );
const handedIn = (sha256: string, isLate = false): ProjectHandIn => ({
  id: 'prj_1',
  version: 1,
  roundId: 'rnd_1',
  applicationId: 'app_1',
  name: 'de-an.pdf',
  size: 1,
  sha256,
  handedInAt: NOW,
  isLate,
  fileId: isLate ? null : 'fil_1',
  receiptCode: 'ABCD2345',
});
const handInFaults = (given: Partial<Parameters<typeof checkHandIn>[0]>) =>
  checkHandIn({ call: CALL, isAdmitted: true, earlier: [], sha256: 'aa', ...given }).length;

test('a deadline lies ahead, not after the day of the defence, and takes no announced time away', () => {
  expect(deadlineFaults(at('2026-12-03T16:59:00Z'))).toEqual([]);
  expect(deadlineFaults(NOW)).toEqual(['deadline']);
  expect(deadlineFaults(at('2026-12-03T17:00:01Z'))).toEqual(['deadline']);
  expect(deadlineFaults(at('2026-11-30T09:59:59Z'), CALL)).toEqual(['deadline']);
  expect(deadlineFaults(at('2026-12-01T10:00:00Z'), CALL)).toEqual([]);
});

test('the last instant counts, the next is late', () => {
  expect(isLateHandIn(CALL, at('2026-11-30T10:00:00.000Z'))).toBe(false);
  expect(isLateHandIn(CALL, at('2026-11-30T10:00:00.001Z'))).toBe(true);
});

test('files are taken once they are asked for, of those who defend, each once, and not without end', () => {
  expect(handInFaults({})).toBe(0);
  expect(handInFaults({ call: null })).toBe(1);
  expect(handInFaults({ isAdmitted: false })).toBe(1);
  expect(handInFaults({ earlier: [handedIn('aa')] })).toBe(1);
  expect(handInFaults({ earlier: [handedIn('aa', true)] })).toBe(0);
  const five = Array.from({ length: MOST_PROJECT_FILES }, (_none, index) => handedIn(String(index)));
  expect(handInFaults({ earlier: five })).toBe(1);
  expect(handInFaults({ earlier: Array.from({ length: 2 * MOST_PROJECT_FILES }, () => handedIn('bb', true)) })).toBe(1);
});
