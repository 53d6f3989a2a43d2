/** The first part of a round: accounts, the round with its rules, its bodies. */
import { formatMark } from '../../src/domain/marks';
import { defenceWaits } from './release-day';
import type { ActName } from './acts';
import type { FileBody, FileRegulation, RoundFile } from './round-file';
import { accountOf, known, noteRound, piecesOf, roundStep, type Player, type Scene } from './scene';
import type { Stage } from './stage';

/** Most people invited in one act: few enough for one transaction on a busy machine. */
const INVITED_AT_ONCE = 25;

/** Gives everyone of the file an account; the administrator invites them. */
export async function invitePlayers(
  file: RoundFile,
  stage: Stage,
  administrator: string,
): Promise<ReadonlyMap<string, Player>> {
  const taken = new Set<string>();
  const everyone = [
    ...file.people.map(({ key, name, position }, index) => invitee('people', index, { key, name, position })),
    ...file.candidates.map(({ key, name }, index) => invitee('candidates', index, { key, name, position: '' })),
  ].map((one) => ({ ...one, username: freeUsername(one.key, taken) }));
  const players = new Map<string, Player>();
  for (const piece of piecesOf(everyone, INVITED_AT_ONCE)) {
    const { invitations } = await stage.perform({
      act: 'inviteAccounts',
      by: administrator,
      words: 'Tạo tài khoản cho những người trong kỳ thi',
      pointer: (path) => piece[Number(path[1])]?.pointer ?? '/people',
      input: {
        people: piece.map(({ username, name, position }) => ({ username, displayName: name, position })),
      },
    });
    piece.forEach(({ key, username, name }, index) => {
      const { account, code } = known(invitations[index], key);
      players.set(key, { accountId: account.id, username, displayName: name, invitationCode: code });
    });
  }
  return players;
}

function invitee(
  list: string,
  index: number,
  person: { readonly key: string; readonly name: string; readonly position: string },
) {
  return { ...person, pointer: `/${list}/${index}` };
}

/** A name to sign in with made from the key; keys that differ in capitals only get a number, after a dot no key holds. */
function freeUsername(key: string, taken: Set<string>): string {
  const plain = `nguoi-${key.toLowerCase()}`;
  const username = taken.has(plain) ? `${plain}.${taken.size}` : plain;
  taken.add(username);
  return username;
}

/** Creates the round with its Council, rules, posts, rubric and the other bodies. */
export async function prepareRound(scene: Scene): Promise<void> {
  await createRound(scene);
  await appointCouncil(scene);
  await setRules(scene);
  for (const [kind, name] of BODIES) {
    const body = scene.file.bodies[name];
    if (body !== undefined) await appointBody(scene, kind, name, body);
  }
}

async function createRound(scene: Scene): Promise<void> {
  const { agency, round } = scene.file;
  const { code, title, noticeDate, opens, closes, writtenDate, defenceDate } = round;
  const dates = { notice: noticeDate, opens, closes, defence: defenceDate };
  const created = await scene.stage.perform({
    act: 'createRound',
    by: scene.administrator,
    words: 'Tạo kỳ thi',
    pointer: ([field]) => (field === 'agency' ? '/agency' : '/round'),
    input: { code, title, agency, dates: writtenDate === undefined ? dates : { ...dates, written: writtenDate } },
  });
  scene.round = created.round;
}

async function setRules(scene: Scene): Promise<void> {
  const { file, stage } = scene;
  const secretary = accountOf(scene, file.bodies.council.secretary);
  const step = <Name extends ActName>(act: Name, words: string, pointer: string, input: Record<string, unknown>) =>
    stage.perform({ act, by: secretary, words, pointer, input: { ...roundStep(scene), ...input } });
  const waits = defenceWaits(file);
  const regulation = { ...regulationInput(file.given), ...(!waits && { defenceWaits: false }) };
  if (!waits) scene.tell('Ngày bảo vệ đề án đến trước khi hết hạn phúc khảo: quy chế được ghi là không chờ (BR-39).');
  noteRound(scene, await step('setRegulation', 'Ghi quy chế của kỳ thi', '/regulation', { regulation }));
  const posts = file.posts.map(({ title, unit, quota }) => ({ title, unit, quota }));
  const defined = await step('definePosts', 'Ghi các chức danh thi tuyển', '/posts', { posts });
  noteRound(scene, defined);
  file.posts.forEach(({ key }, index) => {
    scene.posts.set(key, known(defined.round.posts[index], key).id);
  });
  const criteria = file.defence.rubric.map(({ key, title, maximum }) => ({ key, title, maximum: formatMark(maximum) }));
  noteRound(scene, await step('defineRubric', 'Ghi các tiêu chí chấm đề án', '/defence/rubric', { criteria }));
}

/** What the quy chế of the file states, in the words of the API; what it leaves out keeps the product's default. */
export function regulationInput(given: FileRegulation): Readonly<Record<string, unknown>> {
  const { writtenBands, gate, defenceSpread, deductions, ranking, appealTolerance, ...rest } = given;
  const { questionMaxima, markStep, ...plain } = rest;
  return {
    ...plain,
    ...(writtenBands && {
      writtenBands: { agree: formatMark(writtenBands.agree), third: formatMark(writtenBands.third) },
    }),
    ...(questionMaxima && { questionMaxima: questionMaxima.map((one) => formatMark(one)) }),
    ...(markStep != null && { markStep: formatMark(markStep) }),
    ...(gate !== undefined && { gate: formatMark(gate) }),
    ...(defenceSpread === null && { defenceSpreadOff: true }),
    ...(defenceSpread != null && { defenceSpread: formatMark(defenceSpread) }),
    ...(ranking && { ranking: ranking.by }),
    ...(ranking?.by === 'WEIGHTED' && {
      rankingWeights: { written: ranking.weights.WRITTEN, defence: ranking.weights.DEFENCE },
    }),
    ...(deductions && { reprimandDeduction: deductions.REPRIMAND, warningDeduction: deductions.WARNING }),
    ...(appealTolerance !== undefined && { appealTolerance: formatMark(appealTolerance) }),
  };
}

async function appointCouncil(scene: Scene): Promise<void> {
  const { chair, deputy, secretary, members, decision } = scene.file.bodies.council;
  const seats = [
    { key: chair, seat: 'CHAIR' },
    ...(deputy === undefined ? [] : [{ key: deputy, seat: 'DEPUTY' }]),
    { key: secretary, seat: 'SECRETARY' },
    ...members.map((key) => ({ key, seat: 'MEMBER' })),
  ];
  await scene.stage.perform({
    act: 'appointBody',
    by: scene.administrator,
    words: 'Ghi quyết định thành lập Hội đồng thi tuyển',
    pointer: '/bodies/council',
    input: { roundId: scene.round.id, kind: 'COUNCIL', decision, seats: seated(scene, seats) },
  });
}

const BODIES = [
  ['CODING', 'coding'],
  ['MARKING', 'marking'],
  ['PANEL', 'panel'],
  ['APPEAL', 'appeal'],
  ['SUPERVISION', 'supervision'],
] as const;

const BODY_WORDS = {
  coding: 'Ban phách',
  marking: 'Ban chấm thi',
  panel: 'Ban chấm đề án',
  appeal: 'Ban chấm phúc khảo',
  supervision: 'Ban giám sát',
} as const;

async function appointBody(scene: Scene, kind: string, name: keyof typeof BODY_WORDS, body: FileBody): Promise<void> {
  const { stage, file, administrator } = scene;
  const seats = [{ key: body.head, seat: 'HEAD' }, ...body.members.map((key) => ({ key, seat: 'MEMBER' }))];
  await stage.perform({
    act: 'appointBody',
    by: kind === 'SUPERVISION' ? administrator : accountOf(scene, file.bodies.council.chair),
    words: `Cử ${BODY_WORDS[name]}`,
    pointer: `/bodies/${name}`,
    input: { roundId: scene.round.id, kind, seats: seated(scene, seats) },
  });
}

function seated(scene: Scene, seats: readonly { readonly key: string; readonly seat: string }[]) {
  return seats.map(({ key, seat }) => ({ personId: accountOf(scene, key), seat }));
}
