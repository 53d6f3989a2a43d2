/** The written paper: absences, breaches, blind codes, two markings, third markings and decisions, and marking again. */
import type { ActAnswers } from './acts';
import { addDays } from '../../src/domain/calendar';
import type { FileBody, FileWritten, FileWrittenMark } from './round-file';
import { chairStep, recordAbsences, withdrawBefore, withdrawThrough } from './play-registering';
import { releaseDay } from './release-day';
import { readAll } from './read-all';
import { accountOf, known, markText, nameOf, type Scene } from './scene';
import { enterMarks } from './enter-marks';
import { StepRefused } from './stage';
import { playAppeals } from './play-appeals';
import { decideDeductions, recordViolations } from './play-violations';

/** The written phase as it is played: its part of the file, its body, and the entries of those who sat by blind code. */
interface Paper {
  readonly written: FileWritten;
  readonly marking: FileBody;
  readonly entries: ReadonlyMap<string, { readonly entry: FileWrittenMark; readonly pointer: string }>;
  readonly shares: Shares;
}

/** The two papers with the shares of the key of the blind map. */
type Shares = ActAnswers['codeScripts']['shares'];

/**
 * Plays the written phase up to the compiled marks; a round without one passes by. Answers false where the play stops
 * before the blind map: a script waits for a decision that the file does not give (BR-29).
 */
export async function playWritten(scene: Scene): Promise<boolean> {
  const { file, stage } = scene;
  const { written, round, bodies } = file;
  if (written === undefined || round.writtenDate === undefined || bodies.marking === undefined) return true;
  await withdrawThrough(scene, round.writtenDate);
  stage.clock.goTo(round.writtenDate);
  await recordAbsences(scene, 'WRITTEN');
  const breaches = await recordViolations(scene);
  const paper = { written, marking: bodies.marking, ...(await codeScripts(scene, written)) };
  scene.tell(`Thi viết: ${paper.entries.size} bài.`);
  const marked = addDays(round.writtenDate, 1);
  stage.clock.goTo(marked < round.defenceDate ? marked : round.defenceDate);
  if (paper.entries.size > 0) await markScripts(scene, paper);
  const released = releaseDay(file, round.writtenDate);
  await withdrawBefore(scene, released);
  stage.clock.goTo(released);
  await decideDeductions(scene, breaches);
  try {
    await openMap(scene, paper.shares);
  } catch (error) {
    if (!(error instanceof StepRefused) || error.reasons.some(({ code }) => code !== 'SCRIPTS_UNDECIDED')) throw error;
    scene.tell(error.message);
    return false;
  }
  await chairStep(scene, 'compileWritten', 'Ghép phách, tổng hợp điểm thi viết', '/written/marks');
  await playAppeals(scene);
  return true;
}

/** Makes the blind codes; whoever gets none did not sit, as in a post with too few candidates, and their marks are not played. */
async function codeScripts(scene: Scene, written: FileWritten): Promise<Pick<Paper, 'entries' | 'shares'>> {
  const { file, stage, round, applications } = scene;
  const { scripts, shares } = await stage.perform({
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
  return { entries, shares };
}

/** Opens the map before a witness; the Council's secretary does it where the Chair made the codes. */
async function openMap(scene: Scene, shares: Shares): Promise<void> {
  const { file, stage, round } = scene;
  const { council, coding, supervision } = file.bodies;
  const byChair = coding !== undefined && coding.head !== council.chair;
  const opener = byChair ? council.chair : council.secretary;
  const witness = supervision?.head ?? (byChair ? council.secretary : council.chair);
  const share = (holder: 'CODING' | 'SUPERVISION') => shares.find((one) => one.holder === holder)?.text ?? '';
  const opened = await stage.perform({
    act: 'openBlindMap',
    by: accountOf(scene, opener),
    words: 'Mở bảng ghép phách',
    pointer: '/written/marks',
    input: {
      roundId: round.id,
      expectedVersion: round.version,
      codingShare: share('CODING'),
      supervisionShare: share('SUPERVISION'),
      witnessId: accountOf(scene, witness),
    },
  });
  scene.round = { ...round, version: opened.round.version };
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
  await enterMarks(scene, paper.marking, ({ code, turn }) => {
    const given = paper.entries.get(code);
    if (given === undefined) return null;
    const { entry, pointer } = given;
    return turn === 1
      ? { given: entry.first, pointer: `${pointer}/first` }
      : { given: entry.second, pointer: `${pointer}/second` };
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
        ...(decision.by === 'COLLECTIVE' ? { minutes: metTogether(scene, paper) } : {}),
      },
    });
  }
}

/** A file tells the outcome of collective marking and not who was there: the whole body, on the day it is recorded. */
function metTogether(scene: Scene, { marking }: Paper) {
  const presentIds = [marking.head, ...marking.members].map((key) => accountOf(scene, key));
  return { heldOn: scene.stage.clock.day(), presentIds: [...new Set(presentIds)] };
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
  await enterMarks(scene, paper.marking, ({ code, turn }) => {
    const given = paper.entries.get(code);
    if (turn !== 3 || given?.entry.third === undefined) return null;
    return { given: given.entry.third, pointer: `${given.pointer}/third` };
  });
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
