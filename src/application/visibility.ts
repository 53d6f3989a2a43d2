import type { Application } from '../domain/registration/application';
import type { Round } from '../domain/exam/round';
import type { StoredBody, StoredPaper, StoredScript, StoredSheet } from '../persistence/ports';
import { UNKNOWN_STANDING } from './conflict/standing';
import type { Standing } from './conflict/standing';
import { SERVING } from './conflict/serving';
import { actorsOf } from './policy';
import type { Actor } from './policy';
import type { Viewer } from './viewer';

/** A round as one viewer stands to it: everything a visibility question needs, loaded once per request. */
export interface RoundAccess {
  readonly viewer: Viewer;
  readonly round: Round;
  readonly bodies: readonly StoredBody[];
  /** What the viewer is and may use now: nothing of the round while they owe the declaration (BR-16) or are barred (BR-13). */
  readonly actors: ReadonlySet<Actor>;
  /** What the viewer is, also while they owe the declaration. */
  readonly places: ReadonlySet<Actor>;
  readonly standing: Standing;
  /** Whether the viewer has an application in this round. */
  readonly isCandidate: boolean;
}

const COUNCIL: readonly Actor[] = ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY', 'COUNCIL_SECRETARY', 'COUNCIL_MEMBER'];
const SUPERVISION: readonly Actor[] = ['SUPERVISION_HEAD', 'SUPERVISION_DEPUTY', 'SUPERVISION_MEMBER'];
const INVIGILATION: readonly Actor[] = ['INVIGILATION_HEAD', 'INVIGILATION_DEPUTY', 'INVIGILATION_MEMBER'];
const PANEL: readonly Actor[] = ['PANEL_HEAD', 'PANEL_DEPUTY', 'PANEL_MEMBER'];
const MARKERS: readonly Actor[] = ['MARKING_HEAD', 'MARKING_MEMBER', 'APPEAL_HEAD', 'APPEAL_MEMBER'];
/** Seats whose holders have to do with papers by their codes alone. */
const BY_CODE: readonly Actor[] = [...MARKERS, 'MARKING_DEPUTY', 'APPEAL_DEPUTY'];
const LEADERS: readonly Actor[] = ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY', 'COUNCIL_SECRETARY'];

/** What a viewer is in a round. */
export function accessOf(
  viewer: Viewer,
  { round, bodies }: Pick<RoundAccess, 'round' | 'bodies'>,
  standing: Standing = UNKNOWN_STANDING,
): RoundAccess {
  const places = actorsOf(viewer, { bodies, ownerId: null, standing });
  const actors = standing.owesDeclaration ? actorsOf(viewer, { bodies: [], ownerId: null, standing }) : places;
  return { viewer, round, bodies, actors, places, standing, isCandidate: standing.isCandidate };
}

/*
 * Every question "may this viewer see this?" is answered below and nowhere else (architecture A10): by lists, look-ups,
 * papers and errors alike. What may not be seen does not exist.
 */

/** Past the draft a round is known to everyone signed in, as its notice makes it to the public; a draft only to those who work on it. */
export function maySeeRound({ round, actors, isCandidate }: RoundAccess): boolean {
  if (round.state !== 'DRAFT') return true;
  return (
    isCandidate ||
    actors.has('ADMINISTRATOR') ||
    [...actors].some((actor) => actor.includes('_') && actor !== 'SIGNED_IN')
  );
}

/** The true version of a round: those who serve in it and the administrator; it counts acts that nobody else is told of. */
export function maySeeRoundVersion({ actors, places }: RoundAccess): boolean {
  return actors.has('ADMINISTRATOR') || [...places].some((place) => place.includes('_') && place !== 'SIGNED_IN');
}

/** Which posts have too few eligible people, and what was decided: the Council and the supervisors (BR-11). */
export function maySeeShortPosts(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION);
}

/** Who must register, what excuses them, and who was reported: the Council and the supervisors (BR-06). */
export function maySeeCompulsory(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION);
}

/** Requests of applicants about their data: those who answer them; everybody sees their own. */
export function mayAnswerDataRequests(access: RoundAccess): boolean {
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']);
}

/** Saved versions of the rules: those who prepare the round, the administrator and the supervisors. */
export function maySeeRegulationVersions(access: RoundAccess): boolean {
  return access.actors.has('ADMINISTRATOR') || hasAny(access, LEADERS) || hasAny(access, SUPERVISION);
}

/** Which posts were stopped: everybody who knows the round once the list is settled, those above before (BR-11, BR-12). */
export function maySeeStoppedPosts(access: RoundAccess): boolean {
  return ['WRITTEN', 'DEFENCE', 'CONCLUDED'].includes(access.round.state) || maySeeShortPosts(access);
}

/** Bodies: those who serve in the round, and the administrator who records them. */
export function maySeeBodies({ actors, bodies, viewer }: RoundAccess): boolean {
  return (
    actors.has('ADMINISTRATOR') ||
    bodies.some((body) => body.seats.some(({ personId }) => personId === viewer.accountId))
  );
}

/** What is missing before a round opens: those who prepare it and the administrator, as long as it is a draft. */
export function maySeeReadiness({ round, actors }: RoundAccess): boolean {
  return round.state === 'DRAFT' && (actors.has('ADMINISTRATOR') || LEADERS.some((leader) => actors.has(leader)));
}

/** A dossier: its owner, the Council, the supervisors, and the panel from the defence on; never the administrator (BR-66). */
export function maySeeApplication(access: RoundAccess, application: Application): boolean {
  if (application.candidateId === access.viewer.accountId) return true;
  if (hasAny(access, COUNCIL) || hasAny(access, SUPERVISION)) return true;
  return hasAny(access, PANEL) && isDefence(access) && application.candidateNumber !== null;
}

/** A dossier without its private part: its owner, the Council and the supervisors; never the panel. */
export function maySeeDossier(access: RoundAccess, { candidateId }: Pick<Application, 'candidateId'>): boolean {
  return candidateId === access.viewer.accountId || maySeeChecks(access);
}

/** What checkers found: the Council and the supervisors (BR-63). */
export function maySeeChecks(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION);
}

/** The private part of somebody's dossier: the Council, once the opening is recorded. */
export function mayOpenDossier(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL);
}

/** Lists of applications, before and after they are brought in: the Council's secretary, whose own paper they are. */
export function mayImport({ places }: RoundAccess): boolean {
  return places.has('COUNCIL_SECRETARY');
}

/** Whether the viewer sees everybody's applications in lists, or at most their own. */
export function maySeeAllApplications(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || (hasAny(access, PANEL) && isDefence(access));
}

/**
 * A score sheet: its member always; others once every sheet of that candidate is locked (BR-42), or at once when it is
 * locked in PUBLIC ballot (BR-46). `siblings` are all sheets of the same candidate.
 */
export function maySeeSheet(access: RoundAccess, sheet: StoredSheet, siblings: readonly StoredSheet[]): boolean {
  if (maySeeOwnSheets(access) && sheet.memberId === access.viewer.accountId) return true;
  if (!maySeeSheets(access)) return false;
  if (access.round.regulation?.ballot === 'PUBLIC') return sheet.state === 'LOCKED';
  return siblings.length > 0 && siblings.every((one) => one.state === 'LOCKED');
}

/** Sheets of others, if any: the Council, the supervisors and the panel. */
export function maySeeSheets(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || hasAny(access, PANEL);
}

/** Who is still awaited, in counts: those who conduct the defence and those who watch it; never a mark (BR-42, BR-63). */
export function maySeeProgress(access: RoundAccess): boolean {
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY', 'PANEL_HEAD']) || hasAny(access, SUPERVISION);
}

/** The order, the clock and the minutes of the defence: everybody who sits in the room for the Council, never a candidate. */
export function maySeeDefence(access: RoundAccess): boolean {
  return isDefence(access) && (hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || hasAny(access, PANEL));
}

/** Which devices of the Council are opened for whom: who hands the passes out, and who takes them back (BR-47). */
export function maySeePanelPasses(access: RoundAccess): boolean {
  return isDefence(access) && hasAny(access, ['COUNCIL_SECRETARY', 'PANEL_HEAD']);
}

/** Incidents of the defence: the Council, the supervisors, and the head of the panel, who minutes them too. */
export function maySeeIncidents(access: RoundAccess): boolean {
  return (
    isDefence(access) && (hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || hasAny(access, ['PANEL_HEAD']))
  );
}

/** Until when projects are handed in: the candidates, and those who read them, from the written paper on. */
export function maySeeProjectDeadline(access: RoundAccess): boolean {
  const isAnnounced = access.round.state === 'WRITTEN' || isDefence(access);
  return isAnnounced && (access.isCandidate || maySeeEveryProject(access) || hasAny(access, PANEL));
}

/** What was handed in, late ones too: the Council and the supervisors. */
export function maySeeEveryProject(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION);
}

/** Projects that were taken: the panel too, from the defence on; whoever is barred has no place in it (BR-13, BR-66). */
export function maySeeTakenProjects(access: RoundAccess): boolean {
  return maySeeEveryProject(access) || (isDefence(access) && hasAny(access, PANEL));
}

/** One's own place in the order, about when and where: the candidate, and nothing of anybody else. */
export function maySeeOwnTurn(access: RoundAccess): boolean {
  return access.isCandidate && isDefence(access);
}

/** Sheets of one's own: those who score in the panel, and only as long as they do. */
export function maySeeOwnSheets(access: RoundAccess): boolean {
  return hasAny(access, PANEL);
}

/** Scripts of one's own to mark: those who mark, and only as long as they do. */
export function maySeeOwnMarkings(access: RoundAccess): boolean {
  return hasAny(access, MARKERS);
}

/**
 * Who applied, to declare relations: everyone who serves, also before they have declared (TT 22/2025 Điều 20(2)). Those who
 * only mark do without the names once there are papers to mark and they have declared (BR-28; trust.md 3.3.2).
 */
export function maySeeApplicants({ places, round, standing }: RoundAccess): boolean {
  const serving = [...places].filter((place) => SERVING.includes(place));
  const onlyMarks = serving.every((place) => BY_CODE.includes(place));
  const hasPapers = round.state === 'WRITTEN' || round.state === 'DEFENCE' || round.state === 'CONCLUDED';
  return serving.length > 0 && !(onlyMarks && hasPapers && !standing.owesDeclaration);
}

/** Conflicts and shortages of the bodies: the leaders of the Council, the supervisors, the administrator who records changes. */
export function maySeeWarnings(access: RoundAccess): boolean {
  return access.actors.has('ADMINISTRATOR') || hasAny(access, LEADERS) || hasAny(access, SUPERVISION);
}

/** What would become of a body without some people: the leaders of the Council and the administrator. */
export function maySimulate(access: RoundAccess): boolean {
  return access.actors.has('ADMINISTRATOR') || hasAny(access, LEADERS);
}

/** Every account: who runs the system. */
export function maySeeAccounts(viewer: Viewer | null): boolean {
  return viewer?.isAdministrator === true;
}

/** People to seat in a body: those who set bodies up, change or prepare them. */
export function mayChoosePeople(access: RoundAccess): boolean {
  return access.actors.has('ADMINISTRATOR') || hasAny(access, LEADERS);
}

/** Everything that was declared of relations: the leaders of the Council, who must act on it, and the supervisors (BR-13). */
export function maySeeRelations(access: RoundAccess): boolean {
  return hasAny(access, LEADERS) || hasAny(access, SUPERVISION);
}

/** Whom to declare relations to: candidates, who name those of the Council and the supervisors (BR-13). */
export function maySeePeopleToDeclare({ isCandidate, round }: RoundAccess): boolean {
  return isCandidate && round.state !== 'CONCLUDED';
}

/** Anonymous scripts: the head of marking (BR-31). */
export function maySeeScripts({ actors }: RoundAccess): boolean {
  return actors.has('MARKING_HEAD');
}

/** How far the written paper has come, in counts: those who conduct it and those who watch it; never a mark (BR-29, BR-63). */
export function maySeeWrittenProgress(access: RoundAccess): boolean {
  const conducting: readonly Actor[] = ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY', 'CODING_HEAD', 'MARKING_HEAD'];
  return hasAny(access, conducting) || hasAny(access, SUPERVISION);
}

/** A script's marks: once both blind marks are locked, so that no marker's mark guides the other (BR-30). */
export function maySeeScriptMarks(access: RoundAccess, _script: StoredScript, lockedMarks: number): boolean {
  return maySeeScripts(access) && lockedMarks >= 2;
}

/** Who may be told how far markers agree, if anybody is: the head of marking and the supervisors (BR-63). */
export function mayEverSeeAgreement(access: RoundAccess): boolean {
  return maySeeScripts(access) || hasAny(access, SUPERVISION);
}

/** How far markers agree: once the blind map is open, when no mark can change and nothing is left to decide (BR-29, BR-34). */
export function maySeeAgreement(access: RoundAccess, isMapOpened: boolean): boolean {
  return isMapOpened && mayEverSeeAgreement(access);
}

/** Minutes of breaches: the Council, the supervisors, and those who invigilate and write them. */
export function maySeeViolations(access: RoundAccess): boolean {
  return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || hasAny(access, ['INVIGILATION_HEAD']);
}

/** Rooms, seats and who came: the Council, the supervisors, and Ban coi thi, whose rooms they are (BR-22, BR-24). */
export function maySeeExamDay(access: RoundAccess): boolean {
  const isThere = access.round.state === 'WRITTEN' || isDefence(access);
  return isThere && (hasAny(access, COUNCIL) || hasAny(access, SUPERVISION) || hasAny(access, INVIGILATION));
}

/** Who holds which bag: those who see the day of the paper, and who answers for the bags of questions and codes (BR-62). */
export function maySeeCustody(access: RoundAccess): boolean {
  const isThere = access.round.state === 'WRITTEN' || isDefence(access);
  return maySeeExamDay(access) || (isThere && hasAny(access, ['EXAM_PAPER_HEAD', 'CODING_HEAD']));
}

/** One's own room and seat, once they are posted: the candidate; nobody's absence or incident comes with it. */
export function maySeeOwnSeat({ isCandidate }: RoundAccess): boolean {
  return isCandidate;
}

/** Whose appeals they are: chair, secretary and supervisors; whoever leads the re-marking knows codes alone (BR-53; TT 22/2025 Điều 17(7)). */
export function maySeeAppellants(access: RoundAccess): boolean {
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']) || hasAny(access, SUPERVISION);
}

/** Appeals by their codes: the head of re-marking. */
export function maySeeAppealCodes({ actors }: RoundAccess): boolean {
  return actors.has('APPEAL_HEAD');
}

/** Markings waiting to be typed from paper: the secretary, without marks (BR-47). */
export function maySeeMarkingsToEnter({ actors, round }: RoundAccess): boolean {
  return actors.has('COUNCIL_SECRETARY') && round.regulation?.entry === 'PAPER_DOUBLE_ENTRY';
}

/**
 * The result: chair and secretary while no sheet or ballot is awaited, the Council and the supervisors once it is established; nothing
 * is public before its release (BR-57). Before the first sheet exists it holds the compiled written marks and who may
 * defend, which the two need in order to invite (BR-38); no mark of the panel is in it then.
 */
export function maySeeResult(access: RoundAccess, awaited: number): boolean {
  if (access.round.state === 'CONCLUDED') return hasAny(access, COUNCIL) || hasAny(access, SUPERVISION);
  if (access.round.state !== 'DEFENCE' || awaited > 0) return false;
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']);
}

/**
 * What the public is told of the result: everyone who knows the round, from the release on and never before (BR-57;
 * TT 22/2025 Điều 15(4)).
 */
export function maySeePublishedResult({ round }: Pick<RoundAccess, 'round'>): boolean {
  return round.resultRelease != null;
}

/** One's own result: the candidate, from the release on (BR-57, BR-66); nobody else by this way. */
export function maySeeOwnResult(access: RoundAccess): boolean {
  return access.isCandidate && maySeePublishedResult(access);
}

/** One's own written mark: the candidate, from the release of the written marks on (BR-52, BR-57); nobody else by this way. */
export function maySeeOwnWritten({ isCandidate, round }: RoundAccess): boolean {
  return isCandidate && round.writtenRelease !== null;
}

/** Issued papers: chair and secretary of the Council, and the supervisors. */
export function maySeePapers(access: RoundAccess): boolean {
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']) || hasAny(access, SUPERVISION);
}

/** The whole round as one file for the archive: chair and secretary of the Council, once nothing of it is secret any more (BR-57, D32). */
export function mayTakeArchive(access: RoundAccess): boolean {
  return maySeePublishedResult(access) && hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']);
}

/**
 * A paper that is addressed to one candidate, for that candidate and in its newest edition (BR-66): the receipt at once, a
 * summons once it is published, the letter of the result from the release on (BR-57). Other forms are nobody's own.
 */
export function maySeeOwnPaper(
  access: RoundAccess,
  { code, state, supersededBy }: Pick<StoredPaper, 'code' | 'state' | 'supersededBy'>,
  { candidateId }: Pick<Application, 'candidateId'>,
): boolean {
  if (candidateId !== access.viewer.accountId || supersededBy !== null) return false;
  if (code === 'D04') return true;
  if (code === 'D08') return state === 'PUBLISHED';
  return code === 'D30' && maySeePublishedResult(access);
}

/** The round's log, marks hidden: the supervisors (BR-63), and chair and secretary of the Council. */
export function maySeeAudit(access: RoundAccess): boolean {
  return hasAny(access, ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY']) || hasAny(access, SUPERVISION);
}

/** What was done to one's own application: every candidate (BR-66). */
export function maySeeOwnAudit({ isCandidate }: RoundAccess): boolean {
  return isCandidate;
}

/** The system's own log: who runs the system, and nobody else. */
export function maySeeSystemAudit(viewer: Viewer | null): boolean {
  return viewer?.isAdministrator === true;
}

/**
 * The head of the round's audit chain: those who see the papers it is printed on. Its number counts every act, so to
 * anybody else it would tell that somebody scored, decided or declared a tie (BR-42; trust.md T02).
 */
export function maySeeAuditHead(access: RoundAccess): boolean {
  return maySeePapers(access);
}

function isDefence({ round }: RoundAccess): boolean {
  return round.state === 'DEFENCE' || round.state === 'CONCLUDED';
}

function hasAny({ actors }: RoundAccess, some: readonly Actor[]): boolean {
  return some.some((actor) => actors.has(actor));
}
