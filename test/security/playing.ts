import { makeCodes, openMap } from '../support/sealed-map';
import type { BodyKind } from '../../src/domain/panel/body';
import { mark } from '../../src/domain/marks';
import type { CandidateKey } from '../support/world-people';
import { declareAll, declareFor, newApplication, sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';
import type { InputOf, Person, PersonKey, World } from '../support/world';

/** Moments at which everybody's view is looked at, in the order in which a round passes them. */
export const MOMENTS = [
  'DRAFT',
  'REGISTRATION',
  'SCREENING',
  'WRITTEN',
  'CODED',
  'ALLOCATED',
  'ONE_MARKED',
  'ONE_MARKED_TWICE',
  'MARKED',
  'DEFENCE',
  'SCORING',
  'TWO_OF_THREE_SHEETS',
  'ONE_SCORED',
  'SCORED',
  'ASKED',
  'CONCLUDED',
  'ISSUED',
] as const;

export type Moment = (typeof MOMENTS)[number];

/** What can be varied in the play; everything else is the same in twin worlds. */
export interface Script {
  /** What differs in the dossier of a candidate. */
  readonly dossier: (candidate: number) => Partial<InputOf<'submitApplication'>>;
  /** Reasons why the third candidate is not admitted. */
  readonly reasons: readonly string[];
  /** Mark of a marking: the rank of its script by blind code, its turn. */
  readonly written: (script: number, turn: number) => number;
  /** Total of a member for a candidate. */
  readonly defence: (candidate: number, member: number) => number;
  /** What is decided where the members lie too far apart; null leaves it open. */
  readonly decision: number | null;
  /** Where the Council says it met. */
  readonly place: string;
  /** How many apply; all but the first two are not admitted. */
  readonly candidates: number;
  /** Bodies beside the Council; the usual ones unless given. */
  readonly bodies?: readonly BodyKind[];
  readonly entry: 'DIRECT' | 'PAPER_DOUBLE_ENTRY';
  /** Runs right after a moment was reached, before anybody looks. */
  readonly after: (moment: Moment, exam: Exam) => Promise<void>;
  /** Last moment wanted. */
  readonly until: Moment;
}

export const PLAIN: Script = {
  dossier: () => ({}),
  reasons: ['Thiếu một năm công tác trong ngành'],
  written: (script) => 7_000 + 500 * script,
  defence: (candidate) => 9_000 - 700 * candidate,
  decision: null,
  place: 'Phòng họp A',
  candidates: 3,
  entry: 'DIRECT',
  after: () => Promise.resolve(),
  until: 'ISSUED',
};

/** Bodies whose people read dossiers while they come in, and so sign before that. */
const READS_DOSSIERS: readonly BodyKind[] = ['COUNCIL', 'SUPERVISION'];

export const PANELISTS = ['panelist1', 'panelist2', 'panelist3'] as const;

/** Plays a round from its draft to its papers and calls `look` at every moment. */
export async function play(world: World, script: Script, look: (moment: Moment, exam: Exam) => Promise<void>) {
  const { entry, candidates, bodies } = script;
  const exam = await world
    .round({ regulation: { entry }, ...(bodies === undefined ? {} : { bodies }) })
    .withCandidates(candidates)
    .at('READY');
  const parts: Parts = { world, exam, script, applications: [] };
  for (const moment of MOMENTS) {
    await STEPS[moment](parts);
    await script.after(moment, exam);
    await look(moment, exam);
    if (moment === script.until) break;
  }
  return exam;
}

interface Parts {
  readonly world: World;
  readonly exam: Exam;
  readonly script: Script;
  applications: string[];
}

const STEPS: Readonly<Record<Moment, (parts: Parts) => Promise<void>>> = {
  DRAFT: () => Promise.resolve(),
  REGISTRATION: async (parts) => {
    await parts.exam.goTo('REGISTRATION');
    const { world, exam, script } = parts;
    for (const [index, person] of exam.candidates.entries()) {
      const input = { ...newApplication(exam, person.key as CandidateKey), ...script.dossier(index) };
      parts.applications.push((await world.must('submitApplication', person, input)).applicationId);
    }
    (exam as { applicationIds: readonly string[] }).applicationIds = parts.applications;
    const reading = (await world.readers.bodies.ofRound(exam.id)).filter(({ kind }) => READS_DOSSIERS.includes(kind));
    const seated = reading.flatMap(({ seats }) => seats.map(({ personId }) => personId));
    const isReading = ([, { id }]: [string, Person]) => seated.includes(id);
    const keys = Object.entries(world.people)
      .filter(isReading)
      .map(([personKey]) => personKey as PersonKey);
    await declareFor(exam, keys);
  },
  SCREENING: async ({ world, exam, applications, script }) => {
    world.clock.moveTo('2026-11-01');
    await world.must('closeRegistration', world.people.chair, await exam.step());
    await declareAll(exam);
    for (const [index, applicationId] of applications.entries()) {
      const eligible = index < 2;
      const reasons = eligible ? [] : script.reasons;
      await world.must('decideEligibility', world.people.secretary, {
        applicationId,
        expectedVersion: 1,
        eligible,
        reasons,
      });
    }
  },
  WRITTEN: async ({ world, exam }) => {
    await world.must('confirmCandidates', world.people.chair, await exam.step());
    world.clock.moveTo('2026-11-17');
  },
  CODED: async ({ world, exam }) => {
    await makeCodes(exam, world.people.codingHead);
  },
  ALLOCATED: async ({ world, exam }) => {
    await world.must('allocateMarkers', world.people.markingHead, { roundId: exam.id });
  },
  ONE_MARKED: (parts) => markScripts(parts, (script, turn) => script === 0 && turn === 1),
  ONE_MARKED_TWICE: (parts) => markScripts(parts, (script) => script === 0),
  MARKED: (parts) => markScripts(parts, () => true),
  DEFENCE: async ({ world, exam }) => {
    await openMap(exam);
    await world.must('compileWritten', world.people.chair, await exam.step());
    world.clock.moveTo('2026-12-03');
  },
  SCORING: async ({ world, exam }) => {
    await hearFirst(exam);
    await world.must('openScoring', world.people.panelHead, { roundId: exam.id });
  },
  TWO_OF_THREE_SHEETS: (parts) => scoreSheets(parts, (candidate, member) => candidate === 0 && member < 2),
  ONE_SCORED: (parts) => scoreSheets(parts, (candidate) => candidate === 0),
  SCORED: async (parts) => {
    await scoreSheets(parts, () => true);
    const { world, applications, script } = parts;
    if (script.decision === null) return;
    await world.must('decideDefenceMark', world.people.panelHead, {
      applicationId: applications[0] ?? '',
      mark: mark(script.decision),
      reason: 'Đã đối thoại với các thành viên',
    });
  },
  ASKED: async ({ world, exam, script }) => {
    const input = { ...(await exam.step()), place: script.place };
    const asked = await world.run('establishResult', world.people.chair, input);
    if (!asked.ok) throw new Error(JSON.stringify(asked.errors));
  },
  CONCLUDED: async ({ world, exam }) => {
    const [pending] = await world.readers.approvals.pending(exam.id, world.clock.now());
    if (pending === undefined) throw new Error('nothing waits');
    const { id: requestId, payloadHash } = pending;
    await world.must('approveAct', world.people.secretary, { requestId, payloadHash });
  },
  ISSUED: async ({ world, exam }) => {
    await world.must('issuePapers', world.people.secretary, { roundId: exam.id });
  },
};

/** Draws the order and hears the first candidate to the end, so that everything of a session is there to be read. */
async function hearFirst({ world, id: roundId }: Exam): Promise<void> {
  const { secretary, panelHead, panelist1 } = world.people;
  const startsAt = new Date('2026-12-03T01:00:00Z');
  await world.must('drawDefenceOrder', secretary, { roundId, seed: SEED, place: 'Hội trường tầng 2', startsAt });
  const session = await world.readers.defences.find(roundId);
  const about = { applicationId: session?.order[0] ?? '' };
  await world.must('callDefender', panelHead, about);
  await world.must('moveDefenceClock', panelHead, { ...about, phase: 'QUESTIONS', running: true });
  const asked = { askedBy: panelist1.id, question: 'Việc gì làm trước?', answer: 'Rà soát.' };
  await world.must('minuteDefence', secretary, { ...about, ...asked });
  await world.must('referDefenceRecording', secretary, { ...about, name: 'Thẻ nhớ 1', sha256: 'ab'.repeat(32) });
  await world.must('endDefence', panelHead, about);
}

/** Draws candidate 2 before candidate 1, so that candidate 1 waits. */
const SEED = '482913';

/** The scripts of a round by blind code, each with its markings by turn. */
export async function scriptsOf({ world, id }: Exam) {
  const scripts = [...(await world.readers.scripts.ofRound(id))].sort((a, b) => (a.code < b.code ? -1 : 1));
  return Promise.all(
    scripts.map(async (script) => ({
      script,
      markings: [...(await world.readers.markings.ofScripts([script.id]))].sort((a, b) => a.turn - b.turn),
    })),
  );
}

async function markScripts({ exam, world, script }: Parts, isWanted: (script: number, turn: number) => boolean) {
  for (const [index, { markings }] of (await scriptsOf(exam)).entries()) {
    for (const one of markings) {
      if (one.state !== 'OPEN' || !isWanted(index, one.turn)) continue;
      const entry = { markingId: one.id, expectedVersion: 1, mark: mark(script.written(index, one.turn)) };
      if (script.entry === 'DIRECT') {
        await world.must('submitWrittenMarks', exam.markerOf(one), { roundId: exam.id, marks: [entry] });
        continue;
      }
      await world.must('enterPaperMarks', world.people.secretary, { roundId: exam.id, marks: [entry] });
      if (script.until === 'ONE_MARKED') continue;
      const again = { ...entry, expectedVersion: 2 };
      await world.must('confirmPaperMarks', exam.markerOf(one), { roundId: exam.id, marks: [again] });
    }
  }
}

async function scoreSheets(
  { world, script, applications }: Parts,
  isWanted: (candidate: number, member: number) => boolean,
) {
  for (const [candidate, applicationId] of applications.entries()) {
    for (const [index, key] of PANELISTS.entries()) {
      const member = world.people[key];
      const sheet = await world.readers.sheets.ofMember(applicationId, member.id);
      if (sheet?.state !== 'OPEN' || !isWanted(candidate, index)) continue;
      const marks = sheetMarks(script.defence(candidate, index));
      if (script.entry === 'DIRECT') {
        await world.must('submitScoreSheet', member, { applicationId, expectedVersion: 1, marks });
        continue;
      }
      const { secretary } = world.people;
      await world.must('enterPaperSheets', secretary, { applicationId, sheets: [{ memberId: member.id, marks }] });
      if (script.until === 'TWO_OF_THREE_SHEETS') continue;
      await world.must('confirmPaperSheet', member, { applicationId, expectedVersion: 2, marks });
    }
  }
}
