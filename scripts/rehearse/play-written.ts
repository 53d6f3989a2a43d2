/** The written paper: absences, blind codes, two markings, third markings and decisions. */
import { addDays } from '../../src/domain/calendar';
import type { FileBody, FileWritten, FileWrittenMark } from './round-file';
import { chairStep, recordAbsences, withdrawThrough } from './play-registering';
import { readAll } from './read-all';
import { accountOf, known, markText, nameOf, piecesOf, type Scene } from './scene';

/** Most marks in one bag. */
const MARKS_AT_ONCE = 200;

/** The mark of one marking with its place in the file. */
interface GivenMark {
  readonly pointer: string;
  readonly mark: string;
}

interface Marking {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly turn: number;
}

/** The written phase as it is played: its part of the file, its body, and the entries of those who sat by blind code. */
interface Paper {
  readonly written: FileWritten;
  readonly marking: FileBody;
  readonly entries: ReadonlyMap<string, { readonly entry: FileWrittenMark; readonly pointer: string }>;
}

/** Plays the written phase up to the compiled marks; a round without one passes by. */
export async function playWritten(scene: Scene): Promise<void> {
  const { file, stage } = scene;
  const { written, round, bodies } = file;
  if (written === undefined || round.writtenDate === undefined || bodies.marking === undefined) return;
  await withdrawThrough(scene, round.writtenDate);
  stage.clock.goTo(round.writtenDate);
  await recordAbsences(scene, 'WRITTEN');
  const paper = { written, marking: bodies.marking, entries: await codeScripts(scene, written) };
  scene.tell(`Thi viết: ${paper.entries.size} bài.`);
  const marked = addDays(round.writtenDate, 1);
  stage.clock.goTo(marked < round.defenceDate ? marked : round.defenceDate);
  if (paper.entries.size > 0) await markScripts(scene, paper);
  await chairStep(scene, 'compileWritten', 'Ghép phách, tổng hợp điểm thi viết', '/written/marks');
}

/** Makes the blind codes; whoever gets none did not sit, as in a post with too few candidates, and their marks are not played. */
async function codeScripts(scene: Scene, written: FileWritten): Promise<Paper['entries']> {
  const { file, stage, round, applications } = scene;
  const { scripts } = await stage.perform({
    act: 'codeScripts',
    by: accountOf(scene, file.bodies.coding?.head ?? file.bodies.council.chair),
    words: 'Làm phách bài thi viết',
    pointer: '/written',
    input: { roundId: round.id },
  });
  const keys = new Map([...applications].map(([key, { number }]) => [number, key]));
  const codes = new Map(scripts.map(({ candidateNumber, code }) => [keys.get(candidateNumber), code]));
  const entries = new Map<string, { readonly entry: FileWrittenMark; readonly pointer: string }>();
  written.marks.forEach((entry, index) => {
    const code = codes.get(entry.candidate);
    if (code !== undefined) entries.set(code, { entry, pointer: `/written/marks/${index}` });
  });
  return entries;
}

async function markScripts(scene: Scene, paper: Paper): Promise<void> {
  const head = accountOf(scene, paper.marking.head);
  await scene.stage.perform({
    act: 'allocateMarkers',
    by: head,
    words: 'Phân công người chấm bài thi viết',
    pointer: '/bodies/marking',
    input: { roundId: scene.round.id },
  });
  await enterMarks(scene, paper, ({ code, turn }) => {
    const given = paper.entries.get(code);
    if (given === undefined) return null;
    const { entry, pointer } = given;
    return turn === 1
      ? { mark: markText(entry.first), pointer: `${pointer}/first` }
      : { mark: markText(entry.second), pointer: `${pointer}/second` };
  });
  await settleScripts(scene, paper, head);
}

/** Third markings and decisions, each that the file gives, whether the rules ask for it or not. */
async function settleScripts(scene: Scene, paper: Paper, head: string): Promise<void> {
  const all = [...paper.entries.values()];
  if (all.every(({ entry }) => entry.third === undefined && entry.decision === undefined)) return;
  const scripts = await readScripts(scene, head);
  await callThirdMarkers(scene, paper, scripts);
  for (const [code, { entry, pointer }] of paper.entries) {
    const { candidate, decision } = entry;
    if (decision === undefined) continue;
    const script = known(scripts.get(code), code);
    await scene.stage.perform({
      act: 'decideWrittenMark',
      by: head,
      words: `Quyết định điểm thi viết của ${nameOf(scene, candidate)}`,
      pointer: ([field]) => `${pointer}/decision${field === undefined || !IN_DECISION.has(field) ? '' : `/${field}`}`,
      input: {
        scriptId: script.id,
        expectedVersion: script.version,
        by: decision.by,
        mark: markText(decision.mark),
        reason: decision.reason,
      },
    });
  }
}

const IN_DECISION: ReadonlySet<string> = new Set(['mark', 'by', 'reason']);

type Scripts = Map<string, { readonly id: string; readonly version: number }>;

async function callThirdMarkers(scene: Scene, paper: Paper, scripts: Scripts): Promise<void> {
  for (const [code, { entry, pointer }] of paper.entries) {
    if (entry.third === undefined) continue;
    const script = known(scripts.get(code), code);
    const called = await scene.stage.perform({
      act: 'callThirdMarker',
      by: accountOf(scene, paper.marking.head),
      words: `Giao người chấm thứ ba cho bài của ${nameOf(scene, entry.candidate)}`,
      pointer: `${pointer}/third`,
      input: { scriptId: script.id, expectedVersion: script.version },
    });
    scripts.set(code, { id: script.id, version: called.script.version });
  }
  await enterMarks(scene, paper, ({ code, turn }) => {
    const given = paper.entries.get(code);
    if (turn !== 3 || given?.entry.third === undefined) return null;
    return { mark: markText(given.entry.third), pointer: `${given.pointer}/third` };
  });
}

/** Gives every open marking its mark of the file, the way the regulation asks: directly, or from paper and then again. */
async function enterMarks(scene: Scene, paper: Paper, given: (marking: Marking) => GivenMark | null): Promise<void> {
  const { file } = scene;
  const markers = [...new Set([paper.marking.head, ...paper.marking.members])].map((key) => accountOf(scene, key));
  if (file.regulation.entry === 'DIRECT') {
    for (const marker of markers) {
      await sendMarks(scene, 'submitWrittenMarks', marker, { list: 'myMarkings', state: 'OPEN', given });
    }
    return;
  }
  const secretary = accountOf(scene, file.bodies.council.secretary);
  await sendMarks(scene, 'enterPaperMarks', secretary, { list: 'markingsToEnter', given });
  for (const marker of markers) {
    await sendMarks(scene, 'confirmPaperMarks', marker, { list: 'myMarkings', state: 'ENTERED', given });
  }
}

const SENDING = {
  submitWrittenMarks: 'Người chấm nhập điểm thi viết',
  enterPaperMarks: 'Thư ký nhập điểm thi viết từ phiếu',
  confirmPaperMarks: 'Người chấm nhập lại điểm thi viết từ phiếu',
} as const;

interface MarkingList {
  readonly list: 'myMarkings' | 'markingsToEnter';
  readonly state?: 'OPEN' | 'ENTERED';
  readonly given: (marking: Marking) => GivenMark | null;
}

async function sendMarks(
  scene: Scene,
  act: keyof typeof SENDING,
  by: string,
  { list, state, given }: MarkingList,
): Promise<void> {
  const field = state === undefined ? `${list}(` : `${list}(state: ${state}, `;
  const markings = await readAll<Marking>(scene, by, field, 'id version code turn');
  const marked = markings.flatMap((marking) => {
    const mark = given(marking);
    return mark === null ? [] : [{ marking, ...mark }];
  });
  for (const piece of piecesOf(marked, MARKS_AT_ONCE)) {
    await scene.stage.perform({
      act,
      by,
      words: SENDING[act],
      pointer: (path) => piece[Number(path[1])]?.pointer ?? '/written/marks',
      input: {
        roundId: scene.round.id,
        marks: piece.map(({ marking, mark }) => ({ markingId: marking.id, expectedVersion: marking.version, mark })),
      },
    });
  }
}

async function readScripts(scene: Scene, head: string): Promise<Scripts> {
  const scripts = await readAll<{ id: string; version: number; code: string }>(
    scene,
    head,
    'scripts(',
    'id version code',
  );
  return new Map(scripts.map(({ id, version, code }) => [code, { id, version }]));
}
