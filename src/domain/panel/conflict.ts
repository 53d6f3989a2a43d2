import type { LocalDate } from '../calendar';
import type { RoundState } from '../exam/lifecycle';
import type { Refusal } from '../refusal';
import { decideAll, ok, refuse } from '../result';
import type { Result } from '../result';

/** Every relation that can be declared: what the one who serves is to the candidate. The first ten are those of the decree. */
const RELATIONS = [
  'SPOUSE',
  'PARENT',
  'PARENT_IN_LAW',
  'ADOPTIVE_PARENT',
  'CHILD',
  'ADOPTED_CHILD',
  'SIBLING',
  'AUNT_UNCLE',
  'SIBLING_IN_LAW',
  'SPOUSE_OF_SIBLING',
  'CHILD_IN_LAW',
  'NIECE_NEPHEW',
  'OTHER',
] as const;

/** What one who serves is to a candidate. Quan hệ với người dự tuyển. */
export type Relation = (typeof RELATIONS)[number];

/** The relations that NĐ 170/2025 Điều 8(3) names; a quy chế may name others (domain.md §2.2). */
export const NAMED_RELATIONS: readonly Relation[] = RELATIONS.slice(0, 10);

/** The Vietnamese words of each relation, after those of the decree. */
export const RELATION_LABEL: Readonly<Record<Relation, string>> = {
  SPOUSE: 'vợ hoặc chồng',
  PARENT: 'cha đẻ, mẹ đẻ',
  PARENT_IN_LAW: 'cha, mẹ của vợ hoặc của chồng',
  ADOPTIVE_PARENT: 'cha nuôi, mẹ nuôi',
  CHILD: 'con đẻ',
  ADOPTED_CHILD: 'con nuôi',
  SIBLING: 'anh, chị, em ruột',
  AUNT_UNCLE: 'cô, dì, chú, bác, cậu ruột',
  SIBLING_IN_LAW: 'anh, chị, em ruột của vợ hoặc của chồng',
  SPOUSE_OF_SIBLING: 'vợ hoặc chồng của anh, chị, em ruột',
  CHILD_IN_LAW: 'con dâu, con rể',
  NIECE_NEPHEW: 'cháu ruột',
  OTHER: 'quan hệ khác',
};

/** Facts about a person that keep them from serving (BR-14; NĐ 170/2025 Điều 8(3)). */
export type ServiceBar =
  'UNDER_DISCIPLINE' | 'SERVING_DISCIPLINE' | 'HANDLED_FOR_CORRUPTION' | 'DISCIPLINED_IN_PERSONNEL_WORK';

/** The Vietnamese words of each such fact. */
export const SERVICE_BAR_LABEL: Readonly<Record<ServiceBar, string>> = {
  UNDER_DISCIPLINE: 'đang trong thời hạn xử lý kỷ luật',
  SERVING_DISCIPLINE: 'đang thi hành quyết định kỷ luật',
  HANDLED_FOR_CORRUPTION: 'đã bị xử lý về hành vi tham nhũng, tiêu cực',
  DISCIPLINED_IN_PERSONNEL_WORK: 'đã bị kỷ luật về vi phạm trong công tác tổ chức cán bộ',
};

/** One declared relation. Who declared it is kept: a candidate's word counts as much as the member's (BR-13). */
export interface DeclaredRelation {
  readonly applicationId: string;
  readonly relation: Relation;
  readonly by: 'MEMBER' | 'CANDIDATE';
  readonly on: LocalDate;
  /** Why the Council found a candidate's word untrue; it then bars nobody. Absent or null while it stands. */
  readonly dismissed?: string | null;
}

/** The signed declaration of interests and pledge of secrecy (BR-16). Bản kê khai quan hệ và cam kết bảo mật. */
export interface Declaration {
  readonly signedAt: Date;
  /** False when it was signed while applications could still come in: it then covers only those that were there. */
  readonly coversAll: boolean;
}

/** What one person has to do with the candidates of one round. A person never asked has none of it. */
export interface Interests {
  readonly roundId: string;
  readonly personId: string;
  readonly declaration: Declaration | null;
  readonly relations: readonly DeclaredRelation[];
  readonly statuses: readonly ServiceBar[];
}

/** What a member declares; every relation and every fact, or expressly nothing. */
export interface DeclaredInterests {
  readonly nothingToDeclare: boolean;
  readonly secrecyPledged: boolean;
  readonly relations: readonly Pick<DeclaredRelation, 'applicationId' | 'relation'>[];
  readonly statuses: readonly ServiceBar[];
}

/** What the rules need of an application to say whether a relation to its candidate still matters. */
export interface Standing {
  readonly id: string;
  readonly state: 'SUBMITTED' | 'LATE' | 'ELIGIBLE' | 'INELIGIBLE';
  readonly withdrawnOn: LocalDate | null;
}

/** Whether a word is a relation that can be declared. */
export function isRelation(word: string): word is Relation {
  return (RELATIONS as readonly string[]).includes(word);
}

/** Whether the applicant may still win: a relation to one who is out of the round bars nobody (BR-13). */
export function isStillInRound({ state, withdrawnOn }: Pick<Standing, 'state' | 'withdrawnOn'>): boolean {
  return withdrawnOn === null && (state === 'SUBMITTED' || state === 'ELIGIBLE');
}

/** The relations that keep a person from serving: those the regulation bars, to people still in the round (BR-13). */
export function barringRelationsOf(
  interests: Pick<Interests, 'relations'>,
  applications: readonly Standing[],
  barring: readonly Relation[],
): readonly DeclaredRelation[] {
  const live = new Set(applications.filter(isStillInRound).map(({ id }) => id));
  return interests.relations.filter(
    ({ applicationId, relation, dismissed }) =>
      live.has(applicationId) && barring.includes(relation) && (dismissed ?? null) === null,
  );
}

/** Every reason against letting a person serve, from what has been declared (BR-13, BR-14). */
export function checkMayServe(
  interests: Pick<Interests, 'personId' | 'relations' | 'statuses'>,
  applications: readonly Standing[],
  barring: readonly Relation[],
  path: readonly string[],
): readonly Refusal[] {
  const person = interests.personId;
  const related = barringRelationsOf(interests, applications, barring).length > 0;
  return [
    ...(related ? [{ code: 'CONFLICT_OF_INTEREST' as const, path, person }] : []),
    ...interests.statuses.map((status) => ({ code: 'STATUS_BAR' as const, path, person, status })),
  ];
}

const DECLARING: readonly RoundState[] = ['REGISTRATION', 'SCREENING', 'WRITTEN', 'DEFENCE', 'CONCLUDED'];
const COVERING: readonly RoundState[] = ['SCREENING', 'WRITTEN', 'DEFENCE', 'CONCLUDED'];

/** Whether those who serve must have signed: from the moment the list of applications is closed (BR-16). */
export function needsDeclaration(state: RoundState): boolean {
  return COVERING.includes(state);
}

/**
 * Whether a declaration was signed after the last application came in: while more can come, each new one asks whoever
 * reads dossiers for a new word before they open it (BR-16). Nothing is owed while there is nothing to read.
 */
export function coversApplications(declaration: Declaration | null, lastSubmittedAt: Date | null): boolean {
  if (lastSubmittedAt === null) return true;
  return declaration !== null && declaration.signedAt.getTime() >= lastSubmittedAt.getTime();
}

/**
 * A member's declaration over what is known of them; a candidate's word about them stays, and so does a bar once declared.
 * Refuses without the pledge, with nothing said, on relations to applications of another round, and before anyone can apply.
 */
export function declare(
  before: Interests,
  declared: DeclaredInterests,
  facts: {
    readonly applicationIds: ReadonlySet<string>;
    readonly state: RoundState;
    readonly now: Date;
    readonly today: LocalDate;
  },
): Result<Interests> {
  const { relations, statuses, nothingToDeclare, secrecyPledged } = declared;
  const errors: Refusal[] = [];
  if (!DECLARING.includes(facts.state)) {
    errors.push({ code: 'INVALID_STATE', path: ['roundId'], state: facts.state, allowed: DECLARING });
  }
  if (!secrecyPledged) errors.push(invalid(['secrecyPledged'], 'Phải cam kết giữ bí mật của kỳ thi.'));
  if (nothingToDeclare === relations.length + statuses.length > 0) {
    const reason = nothingToDeclare
      ? 'Đã nêu quan hệ hoặc tình trạng thì không chọn "không có gì để kê khai".'
      : 'Không nêu quan hệ hay tình trạng nào thì phải chọn "không có gì để kê khai".';
    errors.push(invalid(['nothingToDeclare'], reason));
  }
  errors.push(...checkRelations(relations, facts.applicationIds));
  return decideAll(errors, () => ({
    ...before,
    declaration: { signedAt: facts.now, coversAll: COVERING.includes(facts.state) },
    relations: [
      ...before.relations.filter(({ by }) => by === 'CANDIDATE'),
      ...relations.map(({ applicationId, relation }) => ({
        applicationId,
        relation,
        by: 'MEMBER' as const,
        on: facts.today,
      })),
    ],
    statuses: [...new Set([...before.statuses, ...statuses])],
  }));
}

/** A candidate's declaration of what somebody is to them; told twice, the last word stands. */
export function declaredByCandidate(
  before: Interests,
  { applicationId, relation }: Pick<DeclaredRelation, 'applicationId' | 'relation'>,
  on: LocalDate,
): Interests {
  const others = before.relations.filter((one) => one.by !== 'CANDIDATE' || one.applicationId !== applicationId);
  return { ...before, relations: [...others, { applicationId, relation, by: 'CANDIDATE', on }] };
}

/**
 * The Council finds a candidate's word about somebody untrue, with its reason. What a person declared of themselves is
 * never dismissed: only the candidate leaving the round, or another taking the place, ends that (BR-13).
 */
export function dismissed(before: Interests, applicationId: string, reason: string): Result<Interests> {
  const isMeant = (one: DeclaredRelation) =>
    one.applicationId === applicationId && one.by === 'CANDIDATE' && (one.dismissed ?? null) === null;
  if (!before.relations.some(isMeant)) {
    return refuse(invalid(['applicationId'], 'Không có lời khai nào của người dự tuyển này để bác.'));
  }
  const relations = before.relations.map((one) => (isMeant(one) ? { ...one, dismissed: reason } : one));
  return ok({ ...before, relations });
}

function checkRelations(
  relations: DeclaredInterests['relations'],
  applicationIds: ReadonlySet<string>,
): readonly Refusal[] {
  return relations.flatMap(({ applicationId }, index): Refusal[] => {
    const path = ['relations', String(index), 'applicationId'];
    if (!applicationIds.has(applicationId)) return [invalid(path, 'Không có hồ sơ này trong kỳ thi.')];
    const repeated = relations.findIndex((one) => one.applicationId === applicationId) < index;
    return repeated ? [{ code: 'DUPLICATE', path, what: 'quan hệ với người dự tuyển này' }] : [];
  });
}

function invalid(path: readonly string[], reason: string): Refusal {
  return { code: 'INVALID_VALUE', path, reason };
}
