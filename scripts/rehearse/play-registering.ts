/** Applications and withdrawals on their days, then the decisions on who may stand. */
import { addDays, type LocalDate } from '../../src/domain/calendar';
import type { Phase } from '../../src/domain/regulation/regulation';
import type { RoundAfter, Waiting } from './acts';
import { readAll } from './read-all';
import {
  accountOf,
  applicationOf,
  candidateOf,
  nameOf,
  noteRound,
  noteVersion,
  piecesOf,
  postIdOf,
  roundStep,
  type Scene,
} from './scene';

/** Most candidates named in one act. */
const ABSENT_AT_ONCE = 200;

/** Opens registration, lets everyone apply on their day, and closes it the day after the last. */
export async function register(scene: Scene): Promise<void> {
  const { file, stage } = scene;
  stage.clock.goTo(file.round.opens);
  await chairStep(scene, 'openRegistration', 'Mở nhận hồ sơ', '/round/opens');
  const inOrder = file.candidates
    .map((candidate, index) => ({ candidate, pointer: `/candidates/${index}` }))
    .sort((a, b) => compareDays(a.candidate.submitted, b.candidate.submitted));
  for (const { candidate, pointer } of inOrder) {
    await withdrawBefore(scene, candidate.submitted);
    stage.clock.goTo(candidate.submitted);
    await apply(scene, candidate.key, pointer);
  }
  const after = addDays(file.round.closes, 1);
  await withdrawBefore(scene, after);
  stage.clock.goTo(after);
  await chairStep(scene, 'closeRegistration', 'Kết thúc nhận hồ sơ', '/round/closes');
}

async function apply(scene: Scene, key: string, pointer: string): Promise<void> {
  const { post, name, birthDate, sex, unit, title, route } = candidateOf(scene, key);
  const postId = postIdOf(scene, post);
  const { application } = await scene.stage.perform({
    act: 'submitApplication',
    by: accountOf(scene, key),
    words: `${nameOf(scene, key)} nộp hồ sơ dự tuyển`,
    pointer: ([field]) => `${pointer}${FIELDS[field ?? ''] ?? '/submitted'}`,
    input: { roundId: scene.round.id, postId, fullName: name, birthDate, sex, unit, title, route },
  });
  scene.applications.set(key, { ...application, number: null });
}

/** The field of the file behind a field of the application; anything else speaks of the day it came. */
const FIELDS: Readonly<Record<string, string>> = {
  postId: '/post',
  fullName: '/name',
  birthDate: '/birthDate',
  unit: '/unit',
  title: '/title',
};

/**
 * Decides on every application and settles the list of candidates: on the last day before the first phase, so that
 * whoever withdrew by then did so while the application was still open.
 */
export async function screen(scene: Scene): Promise<void> {
  const { file, stage } = scene;
  const eve = addDays(file.round.writtenDate ?? file.round.defenceDate, -1);
  const day = eve < stage.clock.day() ? stage.clock.day() : eve;
  await withdrawThrough(scene, eve);
  stage.clock.goTo(day);
  const secretary = accountOf(scene, file.bodies.council.secretary);
  for (const [index, { key, eligible, reasons }] of file.candidates.entries()) {
    const { id, version } = applicationOf(scene, key);
    const decided = await stage.perform({
      act: 'decideEligibility',
      by: secretary,
      words: `Kết luận điều kiện dự tuyển của ${nameOf(scene, key)}`,
      pointer: ([field]) => `/candidates/${index}/${field === 'reasons' ? 'reasons' : 'eligible'}`,
      input: { applicationId: id, expectedVersion: version, eligible, reasons },
    });
    noteVersion(scene, key, decided.application.version);
  }
  await stopShortPosts(scene);
  await chairStep(scene, 'confirmCandidates', 'Chốt danh sách người đủ điều kiện', '/candidates');
  await readNumbers(scene, secretary);
}

interface ShortPosts {
  readonly round: {
    readonly shortPosts: readonly { readonly state: string; readonly post: { readonly id: string } }[];
  };
}

/**
 * Stops the posts that have too few eligible people: a file says nothing else of them, and the list of candidates waits
 * for a decision (BR-11).
 */
async function stopShortPosts(scene: Scene): Promise<void> {
  const { stage, file, round } = scene;
  const chair = accountOf(scene, file.bodies.council.chair);
  const query = 'query($id: ID!) { round(id: $id) { shortPosts { state post { id } } } }';
  const { shortPosts } = (await stage.read<ShortPosts>(chair, query, { id: round.id })).round;
  for (const { post } of shortPosts.filter(({ state }) => state === 'AWAITS')) {
    const stopped = await stage.perform({
      act: 'decideShortPost',
      by: chair,
      words: 'Dừng thi vị trí không đủ số người dự tuyển tối thiểu',
      pointer: '/candidates',
      input: {
        ...roundStep(scene),
        postId: post.id,
        choice: 'SUSPEND',
        document: { number: '01/BB-HĐTT', date: stage.clock.day() },
        reason: 'Không đủ số người đủ điều kiện dự tuyển tối thiểu theo quy chế.',
      },
    });
    noteRound(scene, stopped);
  }
}

async function readNumbers(scene: Scene, secretary: string): Promise<void> {
  const keys = new Map([...scene.applications].map(([key, { id }]) => [id, key]));
  const rows = await readAll<{ id: string; version: number; candidateNumber: string | null }>(
    scene,
    secretary,
    'applications(',
    'id version candidateNumber',
  );
  for (const { id, version, candidateNumber } of rows) {
    const key = keys.get(id);
    if (key !== undefined) scene.applications.set(key, { id, version, number: candidateNumber });
  }
}

/** Lets everyone withdraw whose day is before the given one, each on their own day. */
export async function withdrawBefore(scene: Scene, day: LocalDate): Promise<void> {
  await withdrawAll(scene, (withdrew) => withdrew < day);
}

/** Lets everyone withdraw whose day is not after the given one, each on their own day. */
export async function withdrawThrough(scene: Scene, day: LocalDate): Promise<void> {
  await withdrawAll(scene, (withdrew) => withdrew <= day);
}

/** Lets everyone withdraw who has not yet. */
export async function withdrawRest(scene: Scene): Promise<void> {
  await withdrawAll(scene, () => true);
}

async function withdrawAll(scene: Scene, isDue: (day: LocalDate) => boolean): Promise<void> {
  const due = scene.file.candidates
    .flatMap(({ key, withdrew }, index) => (withdrew === undefined ? [] : [{ key, withdrew, index }]))
    .filter(({ key, withdrew }) => isDue(withdrew) && !scene.withdrawn.has(key) && scene.applications.has(key))
    .sort((a, b) => compareDays(a.withdrew, b.withdrew));
  for (const { key, withdrew, index } of due) {
    scene.stage.clock.goTo(withdrew);
    const { id, version } = applicationOf(scene, key);
    const { application } = await scene.stage.perform({
      act: 'withdrawApplication',
      by: accountOf(scene, key),
      words: `${nameOf(scene, key)} rút hồ sơ`,
      pointer: `/candidates/${index}/withdrew`,
      input: { applicationId: id, expectedVersion: version },
    });
    scene.withdrawn.add(key);
    noteVersion(scene, key, application.version);
  }
}

/** Records who was absent from a phase; whoever had left the round before that day cannot be absent from it. */
export async function recordAbsences(scene: Scene, phase: Phase): Promise<void> {
  const { file, stage } = scene;
  const [list, pointer, day] =
    phase === 'WRITTEN'
      ? ([file.written?.absent ?? [], '/written/absent', file.round.writtenDate] as const)
      : ([file.defence.absent, '/defence/absent', file.round.defenceDate] as const);
  const there = list
    .map((key, index) => ({ key, pointer: `${pointer}/${index}` }))
    .filter(({ key }) => isStillIn(scene, key, day));
  for (const piece of piecesOf(there, ABSENT_AT_ONCE)) {
    const { applications } = await stage.perform({
      act: 'recordAbsences',
      by: accountOf(scene, file.bodies.council.secretary),
      words: `Ghi người vắng phần ${phase === 'WRITTEN' ? 'thi viết' : 'bảo vệ đề án'}`,
      pointer: (path) => piece[Number(path[1])]?.pointer ?? pointer,
      input: { roundId: scene.round.id, phase, applicationIds: piece.map(({ key }) => applicationOf(scene, key).id) },
    });
    piece.forEach(({ key }, index) => {
      noteVersion(scene, key, applications[index]?.version ?? 0);
    });
  }
}

function isStillIn(scene: Scene, key: string, day: LocalDate | undefined): boolean {
  const { withdrew } = candidateOf(scene, key);
  return applicationOf(scene, key).number !== null && (withdrew === undefined || day === undefined || withdrew > day);
}

/** An act of the Council's chair that moves the whole round; where it needs a second person, they agree at once. */
export async function chairStep(
  scene: Scene,
  act: 'openRegistration' | 'closeRegistration' | 'confirmCandidates' | 'compileWritten' | 'establishResult',
  words: string,
  pointer: string,
): Promise<void> {
  const by = accountOf(scene, scene.file.bodies.council.chair);
  const asked: RoundAfter & Partial<Waiting> = await scene.stage.perform({
    act,
    by,
    words,
    pointer,
    input: roundStep(scene),
  });
  noteRound(scene, asked);
  if (asked.approval == null) return;
  const { id: requestId, payloadHash } = asked.approval;
  const agreed = await scene.stage.perform({
    act: 'approveAct',
    by: accountOf(scene, secondPerson(scene, act)),
    words: `Người thứ hai đồng ý: ${words}`,
    pointer,
    input: { requestId, payloadHash },
  });
  noteRound(scene, agreed);
}

/** Who agrees beside the chair: the head of coding to the opening of the map, else the secretary. */
function secondPerson({ file }: Scene, act: string): string {
  const { council, coding } = file.bodies;
  const coder = act === 'compileWritten' && coding?.head !== council.chair ? coding?.head : undefined;
  return coder ?? council.secretary;
}

function compareDays(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
