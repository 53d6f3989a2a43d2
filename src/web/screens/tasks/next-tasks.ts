import type { BodyKind, RoundState } from '../../generated/operations';

/** What can be waiting for somebody in a round (việc cần làm). */
export type TaskKind =
  | 'declareInterests'
  | 'appointCouncil'
  | 'setRegulation'
  | 'definePosts'
  | 'defineRubric'
  | 'appointBodies'
  | 'openRegistration'
  | 'waitForRegistrationEnd'
  | 'closeRegistration'
  | 'decideEligibility'
  | 'decideShortPosts'
  | 'confirmCandidates'
  | 'runExamDay'
  | 'decideSeals'
  | 'codeScripts'
  | 'allocateMarkers'
  | 'settleScripts'
  | 'markScripts'
  | 'enterPaperMarks'
  | 'openBlindMap'
  | 'compileWritten'
  | 'openScoring'
  | 'scoreSheets'
  | 'establishResult'
  | 'releaseResult'
  | 'apply'
  | 'mine';

/** One task: what, and the address it is done at. */
export interface Task {
  readonly kind: TaskKind;
  readonly to: `/${string}`;
}

/** What can be waiting for an administrator in the system as a whole. */
export interface SystemTask {
  readonly kind: 'secondAdministrator';
  readonly to: `/${string}`;
}

/**
 * What an administrator should do about the system as a whole.
 * @param administrators how many can sign in; null when that is not known, or not for the viewer to know
 */
export function systemTasks(administrators: number | null): readonly SystemTask[] {
  return administrators === 1 ? [{ kind: 'secondAdministrator', to: '/nguoi-dung' }] : [];
}

/** How far the written paper has come. */
interface WrittenFacts {
  readonly scripts: number;
  readonly mapOpened: boolean;
  readonly isCoder: boolean;
  readonly isMapOpener: boolean;
  /** Scripts that wait for a decision; null before every mark is locked. */
  readonly undecided: number | null;
  readonly turns: readonly { readonly given: number; readonly entered: number; readonly locked: number }[];
}

/** What the tasks follow from. */
export interface TaskFacts {
  readonly id: string;
  readonly state: RoundState;
  readonly myRoles: readonly string[];
  /** Whether the declaration is still owed; nothing else is open before it (BR-16). */
  readonly declarationRequired: boolean;
  readonly posts: readonly unknown[];
  readonly rubric: readonly unknown[];
  readonly regulation: { readonly phases: readonly string[]; readonly entry?: string } | null;
  /** Counts of the written paper; null for those who do not conduct it. */
  readonly writtenProgress?: WrittenFacts | null;
  /** Broken seals that wait for the Chair; null for those who see no bag. */
  readonly openSeals?: number | null;
  readonly bodies: readonly { readonly kind: BodyKind }[];
  readonly dates: { readonly closes: string };
  /** Posts that take applications again. */
  readonly reopenings?: readonly { readonly until: string }[];
  /** Posts with too few eligible people, for those who may know. */
  readonly shortPosts?: readonly { readonly state: string }[];
  /** Day on which the result was released; null before. */
  readonly resultReleasedOn?: string | null;
}

/** Where the tasks of a draft are done; the round's own page where nothing is said. */
const DRAFT_PLACES: { readonly [Kind in TaskKind]?: `/${string}` } = {
  appointCouncil: '/hoi-dong',
  appointBodies: '/hoi-dong',
  setRegulation: '/chuan-bi#regulation',
  definePosts: '/chuan-bi#posts',
  defineRubric: '/chuan-bi#rubric',
};

/** Where tasks of the written paper are done; its page where nothing is said. */
const WRITTEN_PLACES: { readonly [Kind in TaskKind]?: string } = {
  markScripts: 'cham-thi-viet',
  runExamDay: 'ngay-thi',
  decideSeals: 'ngay-thi',
};

/**
 * What this person should do next in a round. It only points the way: the server decides what may be done.
 * @param today the day in Hà Nội, `YYYY-MM-DD`
 */
export function nextTasks(round: TaskFacts, isAdministrator: boolean, today: string): readonly Task[] {
  const page = `/ky-thi/${round.id}` as const;
  const at = (kind: TaskKind, to: `/${string}` = page): Task => ({ kind, to });
  const has = (role: string): boolean => round.myRoles.includes(role);
  if (round.declarationRequired) return [at('declareInterests', `${page}/cam-ket`)];
  if (round.myRoles.length === 0 && !isAdministrator) return outsiderTasks(round, page, today);
  switch (round.state) {
    case 'DRAFT':
      return draftTasks(round, isAdministrator).map((kind) => at(kind, `${page}${DRAFT_PLACES[kind] ?? ''}`));
    case 'REGISTRATION':
      return [
        ...(has('COUNCIL_CHAIR')
          ? [at(today > round.dates.closes ? 'closeRegistration' : 'waitForRegistrationEnd')]
          : []),
      ];
    case 'SCREENING':
      return [
        ...(has('COUNCIL_SECRETARY') ? [at('decideEligibility', `${page}/ho-so-du-tuyen`)] : []),
        ...(has('COUNCIL_CHAIR') ? [settlingTask(round, page)] : []),
      ];
    case 'WRITTEN':
      return writtenTasks(round).map((kind) => at(kind, `${page}/${WRITTEN_PLACES[kind] ?? 'thi-viet'}`));
    case 'DEFENCE':
      return [
        ...(has('PANEL_MEMBER') ? [at('scoreSheets', `${page}/cham-de-an`)] : []),
        ...(has('PANEL_HEAD') ? [at('openScoring')] : []),
        ...(has('COUNCIL_CHAIR') && (round.openSeals ?? 0) > 0 ? [at('decideSeals', `${page}/ngay-thi`)] : []),
        ...(has('COUNCIL_CHAIR') ? [at('establishResult', `${page}/ket-qua`)] : []),
      ];
    case 'CONCLUDED':
      return has('COUNCIL_CHAIR') && round.resultReleasedOn === null ? [at('releaseResult', `${page}/ket-qua`)] : [];
  }
}

/** So long after its release somebody may still come for a result: appeals and the notice to each person are over by then. */
const RESULT_WATCHED_DAYS = 60;

/** For somebody without a duty: the form while applications are taken, and from then on the way to one's own. */
function outsiderTasks(round: TaskFacts, page: `/${string}`, today: string): readonly Task[] {
  const { state, dates, reopenings = [], resultReleasedOn = null } = round;
  if (state === 'DRAFT') return [];
  const isOpen =
    (state === 'REGISTRATION' && today <= dates.closes) || (state === 'SCREENING' && reopenings.length > 0);
  if (isOpen) return [{ kind: 'apply', to: `${page}/dang-ky` }];
  const daysSince = resultReleasedOn === null ? 0 : (Date.parse(today) - Date.parse(resultReleasedOn)) / 86_400_000;
  return daysSince > RESULT_WATCHED_DAYS ? [] : [mine(round.id)];
}

function mine(roundId: string): Task {
  return { kind: 'mine', to: `/ky-thi/${roundId}/ho-so` };
}

/** What the chair does towards the list of candidates: a post with too few people comes first (BR-11). */
function settlingTask({ shortPosts = [], reopenings = [] }: TaskFacts, page: `/${string}`): Task {
  const short: Task = { kind: 'decideShortPosts', to: `${page}/ho-so-du-tuyen#short-posts` };
  if (shortPosts.some(({ state }) => state === 'AWAITS')) return short;
  return { kind: reopenings.length > 0 ? 'waitForRegistrationEnd' : 'confirmCandidates', to: page };
}

function draftTasks(round: TaskFacts, isAdministrator: boolean): readonly TaskKind[] {
  const { regulation, posts, rubric, bodies, myRoles } = round;
  const lacks = (kind: BodyKind): boolean => !bodies.some((body) => body.kind === kind);
  const needed: readonly BodyKind[] =
    regulation?.phases.includes('WRITTEN') === true ? ['MARKING', 'PANEL'] : ['PANEL'];
  const tasks: TaskKind[] = [];
  if (isAdministrator && lacks('COUNCIL')) tasks.push('appointCouncil');
  if (myRoles.includes('COUNCIL_SECRETARY')) {
    if (regulation === null) tasks.push('setRegulation');
    if (posts.length === 0) tasks.push('definePosts');
    if (rubric.length === 0) tasks.push('defineRubric');
  }
  if (myRoles.includes('COUNCIL_CHAIR')) {
    if (needed.some(lacks)) tasks.push('appointBodies');
    else if (regulation !== null && posts.length > 0 && rubric.length > 0) tasks.push('openRegistration');
  }
  return tasks;
}

/** Places in Ban coi thi. */
const INVIGILATING = /INVIGILATION_/;

function writtenTasks({ writtenProgress: paper, myRoles, regulation, openSeals }: TaskFacts): readonly TaskKind[] {
  const has = (role: string): boolean => myRoles.includes(role);
  const marks: readonly TaskKind[] = has('MARKING_HEAD') || has('MARKING_MEMBER') ? ['markScripts'] : [];
  // Until the scripts are coded the day of the paper is ahead, or not over.
  const runs = INVIGILATING.test(myRoles.join(' ')) || (has('COUNCIL_SECRETARY') && paper?.scripts === 0);
  const seals = has('COUNCIL_CHAIR') && (openSeals ?? 0) > 0;
  const day: readonly TaskKind[] = [
    ...(seals ? ['decideSeals' as const] : []),
    ...(runs ? ['runExamDay' as const] : []),
  ];
  if (paper == null) return [...day, ...marks];
  const { scripts, turns, mapOpened, isCoder, isMapOpener, undecided } = paper;
  const untyped = turns.reduce((sum, { given, entered, locked }) => sum + given - entered - locked, 0);
  const tasks: TaskKind[] = [...day];
  if (isCoder && scripts === 0) tasks.push('codeScripts');
  if (has('MARKING_HEAD') && scripts > 0) tasks.push(turns.length === 0 ? 'allocateMarkers' : 'settleScripts');
  if (turns.length > 0) tasks.push(...marks);
  if (has('COUNCIL_SECRETARY') && regulation?.entry === 'PAPER_DOUBLE_ENTRY' && untyped > 0)
    tasks.push('enterPaperMarks');
  if (isMapOpener && undecided === 0 && !mapOpened) tasks.push('openBlindMap');
  if (has('COUNCIL_CHAIR') && mapOpened) tasks.push('compileWritten');
  return tasks;
}

/** Whoever has applied is led to that application and not to the form; whoever has not has none to be led to. */
export function afterApplying(tasks: readonly Task[], roundId: string, hasApplied: boolean): readonly Task[] {
  if (!hasApplied) return tasks.filter(({ kind }) => kind !== 'mine');
  return tasks.map((task) => (task.kind === 'apply' ? mine(roundId) : task));
}
