/** What the measurement of scoring is made on: a round at its defence with a panel, laid into a store at once. */
import { createIdSource } from '../../src/application/random';
import { localDate } from '../../src/domain/calendar';
import { mark } from '../../src/domain/marks';
import { DEFAULT_REGULATION } from '../../src/domain/regulation/regulation';
import type { RegulatedRound } from '../../src/domain/exam/round';
import { ok } from '../../src/domain/result';
import type { Repositories, UnitOfWork } from '../../src/persistence/ports';
import type { StoredBody } from '../../src/persistence/serving-ports';

/** How large a round is, and how far. */
export interface SceneSize {
  readonly members: number;
  readonly candidates: number;
  /** Whether every sheet is in, so that there is a ranked list. */
  readonly scored: boolean;
}

/** A round that lies in the store. */
export interface LaidRound {
  readonly roundId: string;
  readonly chairId: string;
  readonly secretaryId: string;
  readonly memberIds: readonly string[];
  readonly applicationIds: readonly string[];
}

const now = new Date();
const newId = createIdSource(() => new Date());
/** So many fresh ids of a kind. */
export const ids = (kind: Parameters<typeof newId>[0], count: number): readonly string[] =>
  Array.from({ length: count }, () => newId(kind));

/** Rows written in one go: a store takes them faster than one by one and slower than all at once. */
export const AT_ONCE = 500;

/** Lays one round into each store, row for row the same: what commands would leave, without the thousands of acts that lead there. */
export async function layRound(stores: readonly UnitOfWork[], size: SceneSize): Promise<LaidRound> {
  const [roundId, postId, council, panel] = [newId('round'), newId('post'), newId('body'), newId('body')];
  const [chairId = '', secretaryId = '', headId = ''] = ids('account', 3);
  const memberIds = ids('account', size.members);
  const applicationIds = ids('application', size.candidates);
  const served = [chairId, secretaryId, headId, ...memberIds];
  const write = async (work: (repositories: Repositories) => Promise<void>): Promise<void> => {
    for (const { run } of stores) {
      await run(async (repositories) => {
        await work(repositories);
        return ok(null);
      });
    }
  };
  await write(async ({ accounts, rounds, bodies, interests }) => {
    await accounts.insert(served.map(accountOf));
    await rounds.insert([roundOf(roundId, postId)]);
    await bodies.insert([
      bodyOf(council, roundId, 'COUNCIL', [
        [chairId, 'CHAIR'],
        [secretaryId, 'SECRETARY'],
      ]),
      bodyOf(panel, roundId, 'PANEL', [[headId, 'HEAD'], ...memberIds.map((id) => [id, 'MEMBER'] as const)]),
    ]);
    const declaration = { signedAt: now, coversAll: true };
    await interests.insert(
      served.map((personId) => {
        return {
          id: `${roundId}:${personId}`,
          version: 1,
          roundId,
          personId,
          declaration,
          relations: [],
          statuses: [],
        };
      }),
    );
  });
  await layRows(write, { roundId, postId, memberIds, applicationIds }, size.scored);
  return { roundId, chairId, secretaryId, memberIds, applicationIds };
}

type Write = (work: (repositories: Repositories) => Promise<void>) => Promise<void>;
type Rows = Omit<LaidRound, 'chairId' | 'secretaryId'> & { readonly postId: string };

/** Applications, and a sheet of every member for each. */
async function layRows(
  write: Write,
  { roundId, postId, memberIds, applicationIds }: Rows,
  scored: boolean,
): Promise<void> {
  const applications = applicationIds.map((id, index) => applicationOf({ id, roundId, postId }, index));
  for (let at = 0; at < applications.length; at += AT_ONCE) {
    await write(({ applications: rows }) => rows.insert(applications.slice(at, at + AT_ONCE)));
  }
  const sheets = applicationIds.flatMap((applicationId, candidate) =>
    memberIds.map((memberId, seat) => ({
      id: newId('scoreSheet'),
      version: 1,
      roundId,
      applicationId,
      memberId,
      order: candidate * 1_000 + seat,
      state: scored ? ('LOCKED' as const) : ('OPEN' as const),
      marks: scored ? { nd: mark(3_000 + ((candidate * 37) % 2_900)), bv: mark(2_500 + seat) } : null,
      lockedAt: scored ? now : null,
    })),
  );
  for (let at = 0; at < sheets.length; at += AT_ONCE) {
    await write(({ sheets: rows }) => rows.insert(sheets.slice(at, at + AT_ONCE)));
  }
}

/** An account of somebody who serves. */
export function accountOf(id: string) {
  return {
    id,
    version: 1,
    username: id,
    displayName: `Người ${id}`,
    position: '',
    email: null,
    isAdministrator: false,
    passwordHash: 'none',
    link: null,
    secondFactor: null,
    secondFactorDraft: null,
    isDisabled: false,
    createdAt: now,
  };
}

/** A round at its defence. */
export function roundOf(id: string, postId: string): RegulatedRound {
  const document = { number: '10/QC', date: localDate('2026-01-02'), issuer: 'Giám đốc Sở' };
  return {
    id,
    version: 1,
    code: id,
    title: 'Kỳ thi tuyển để đo',
    agency: { name: 'SỞ NỘI VỤ', superior: 'ỦY BAN NHÂN DÂN TỈNH', abbreviation: 'SNV', place: 'Hà Nội' },
    state: 'DEFENCE',
    dates: {
      notice: localDate('2026-01-05'),
      opens: localDate('2026-01-06'),
      closes: localDate('2026-02-06'),
      written: null,
      defence: localDate('2026-03-06'),
    },
    regulation: { document, ...DEFAULT_REGULATION, phases: ['DEFENCE'], entry: 'DIRECT' },
    posts: [{ id: postId, title: 'Trưởng phòng', unit: 'Sở Nội vụ', quota: 1 }],
    rubric: {
      criteria: [
        { key: 'nd', title: 'Nội dung', maximum: mark(6_000) },
        { key: 'bv', title: 'Bảo vệ', maximum: mark(4_000) },
      ],
    },
    tieDecisions: [],
    writtenRelease: null,
  };
}

/** A body with its seats. */
export function bodyOf(
  id: string,
  roundId: string,
  kind: StoredBody['kind'],
  seats: readonly (readonly [string, StoredBody['seats'][number]['seat']])[],
): StoredBody {
  const since = localDate('2026-01-04');
  return {
    id,
    version: 1,
    roundId,
    kind,
    decision: { number: '1/QĐ', date: since },
    seats: seats.map(([personId, seat]) => ({ personId, seat, since })),
    formerSeats: [],
    appointedBy: null,
    chairIsHead: false,
  };
}

/** The application of one who is admitted. */
export function applicationOf(
  { id, roundId, postId }: { readonly id: string; readonly roundId: string; readonly postId: string },
  index: number,
) {
  return {
    id,
    version: 1,
    roundId,
    postId,
    candidateId: newId('account'),
    fullName: `Người dự tuyển ${String(index + 1)}`,
    birthDate: localDate('1985-05-12'),
    sex: 'F' as const,
    unit: 'Phòng Công chức, viên chức',
    title: 'Phó Trưởng phòng',
    route: 'VOLUNTARY' as const,
    submittedAt: now,
    state: 'ELIGIBLE' as const,
    reasons: [],
    candidateNumber: `TP-${String(index + 1).padStart(5, '0')}`,
    withdrawnOn: null,
    absentFrom: [],
    defenceDecision: null,
    salt: 'x'.repeat(43),
  };
}
