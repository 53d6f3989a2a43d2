import type { BodyKind, Seat } from '../../src/domain/panel/body';
import { openWorld } from '../support/world';
import type { Person, PersonKey, Who, World } from '../support/world';
import { STAFF } from '../support/world-people';
import { day, newRound } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { firstMarker } from '../security/secrets';
import { SEATS } from './pivot';
import type { Role } from './pivot';

/** Every body there can be. */
export const BODIES: readonly BodyKind[] = [
  'SECRETARIAT',
  'EXAM_PAPER',
  'INVIGILATION',
  'CODING',
  'MARKING',
  'PANEL',
  'APPEAL',
  'SUPERVISION',
];

/** Sits in a body and never signs the declaration, so that there is something to warn of. */
export const UNDECLARED = 'undeclared' as PersonKey;

const splitSeat = (role: string): readonly [BodyKind, Seat] => {
  const at = role.lastIndexOf('_');
  return [role.slice(0, at) as BodyKind, role.slice(at + 1) as Seat];
};

/** Adds whoever is missing to the staff of the world, so that every seat of every body is taken. */
export function fillEverySeat(): void {
  const staff = STAFF as unknown as Record<string, { name: string; body: BodyKind; seat: Seat }>;
  for (const role of SEATS) {
    const [body, seat] = splitSeat(role);
    const isTaken = Object.values(staff).some((one) => one.body === body && one.seat === seat);
    if (!isTaken) staff[role] = { name: `Người Giữ Ghế ${role}`, body, seat };
  }
  staff[UNDECLARED] = { name: 'Người Chưa Kê Khai', body: 'EXAM_PAPER', seat: 'MEMBER' };
}

/** A world in which every seat is taken, once in the round that is looked at and once in another. */
export async function openPivotWorld(opened: (world: World) => void) {
  fillEverySeat();
  const world = await openWorld();
  opened(world);
  return { world, foreign: await seatForeigners(world) };
}

/** A round of other people: whoever holds a seat there stands to the first round like a stranger. */
async function seatForeigners(world: World): Promise<ReadonlyMap<string, Person>> {
  // Bodies have a least size; these fill them up.
  const fillers = ['COUNCIL', 'MARKING', 'MARKING', 'PANEL', 'PANEL', 'PANEL', 'SUPERVISION', 'SUPERVISION'] as const;
  const people = [...SEATS, ...fillers].map((role, index) => ({
    username: `ngoai-${String(index)}`,
    displayName: `Người Ngoài ${role}`,
    position: '',
  }));
  const { accountIds } = await world.must('inviteAccounts', world.people.admin, { people });
  const foreign = new Map(
    SEATS.map((role, index): [string, Person] => {
      const id = accountIds[index] ?? '';
      const viewer = { accountId: id, isAdministrator: false, sessionId: null };
      return [role, { key: 'outsider', id, name: role, username: people[index]?.username ?? '', viewer }];
    }),
  );
  const more = fillers.map((kind, index) => ({ kind, personId: accountIds[SEATS.length + index] ?? '' }));
  const { roundId } = await world.must('createRound', world.people.admin, newRound());
  for (const kind of ['COUNCIL', ...BODIES] as const) {
    const byAuthority = kind === 'COUNCIL' || kind === 'SUPERVISION';
    await world.must('appointBody', byAuthority ? world.people.admin : (foreign.get('COUNCIL_CHAIR') ?? null), {
      roundId,
      kind,
      decision: { number: '7/QĐ-SNV', date: day('2026-09-18') },
      seats: SEATS.map((role) => [role, splitSeat(role)] as const)
        .filter(([, [body]]) => body === kind)
        .map(([role, [, seat]]) => ({ personId: foreign.get(role)?.id ?? '', seat }))
        .concat(more.filter((one) => one.kind === kind).map(({ personId }) => ({ personId, seat: 'MEMBER' as const }))),
    });
  }
  return foreign;
}

/** The person who plays a role now. */
export async function playerOf(exam: Exam, foreign: ReadonlyMap<string, Person>, role: Role): Promise<Who> {
  const { people } = exam.world;
  if (role === 'ANONYMOUS') return null;
  if (role === 'ADMINISTRATOR') return people.admin;
  if (role === 'CANDIDATE') return people.candidate1;
  if (role === 'REFUSED_CANDIDATE') return people.candidate3;
  if (role === 'STRANGER') return people.outsider;
  if (role.startsWith('FOREIGN_')) return foreign.get(role.slice('FOREIGN_'.length)) ?? null;
  if (role === 'MARKING_MEMBER') return people[(await firstMarker(exam)) ?? 'marker1'];
  const [body, seat] = splitSeat(role);
  const isHolder = (one: { body: string; seat: string }) => one.body === body && one.seat === seat;
  const found = Object.entries(STAFF).find(([key, place]) => isHolder(place) && key !== UNDECLARED);
  if (role === 'PANEL_MEMBER') return people.panelist1;
  return people[(found?.[0] ?? '') as PersonKey];
}
