import { randomBytes } from 'node:crypto';
import { sealMap } from '../../src/application/written/map-seal';
import { mark } from '../../src/domain/marks';
import { keysOf, pairsOf } from '../support/sealed-map';
import { day, declareFor } from '../support/world-round';
import type { Exam } from '../support/world-round';
import type { PersonKey } from '../support/world';
import { PLAIN, scriptsOf } from './playing';
import type { Moment, Script } from './playing';

/** Who looks at twin worlds: every kind of seat, every candidate's relation, those without any, and nobody. */
export const VIEWERS = [
  'nobody',
  'outsider',
  'admin',
  'chair',
  'deputy',
  'secretary',
  'councillor1',
  'codingHead',
  'codingMember',
  'markingHead',
  'marker1',
  'marker2',
  'marker3',
  'panelHead',
  'panelist1',
  'panelist2',
  'supervisor',
  'candidate1',
  'candidate2',
] as const satisfies readonly (PersonKey | 'nobody')[];

export type ViewerKey = (typeof VIEWERS)[number];

const COUNCIL: readonly ViewerKey[] = ['chair', 'deputy', 'secretary', 'councillor1'];
const SUPERVISION: readonly ViewerKey[] = ['supervisor'];
const PANEL: readonly ViewerKey[] = ['panelHead', 'panelist1', 'panelist2'];
const PAPERS: readonly ViewerKey[] = ['chair', 'secretary', 'supervisor'];
const SERVING: readonly ViewerKey[] = VIEWERS.filter(
  (key) => !['nobody', 'outsider', 'admin', 'candidate1', 'candidate2'].includes(key),
);

/** One secret: what differs in the twin world, and, by the rules, who may know it when. Everybody else must see nothing. */
export interface Secret {
  readonly what: string;
  /** The rule that keeps it. */
  readonly rule: string;
  /** The script of both worlds, with the moment after which there is nothing more to look at. */
  readonly common?: Partial<Script>;
  readonly differs: Partial<Script>;
  /**
   * Who may know, by moment; only these moments are looked at. `MARKER` stands for whoever holds the first marking,
   * `SITTER` for the candidate whose script is the first.
   */
  readonly known: Partial<Readonly<Record<Moment, readonly (ViewerKey | 'MARKER' | 'SITTER')[]>>>;
}

const later =
  (moment: Moment, act: (exam: Exam) => Promise<unknown>): Script['after'] =>
  async (reached, exam) => {
    if (reached === moment) await act(exam);
  };

/** Changes what is stored behind the product's back: only a test can vary what chance or another house decides. */
const inStore = async (exam: Exam, collection: string, id: string, change: Record<string, unknown>) => {
  const { matchedCount } = await exam.world.store.connection
    .collection<{ _id: string }>(collection)
    .updateOne({ _id: id }, { $set: change });
  if (matchedCount !== 1) throw new Error(`nothing to change in ${collection}`);
};

const swapPair = later('CODED', async (exam) => {
  const [first, second] = await pairsOf(exam);
  if (first === undefined || second === undefined) throw new Error('no pairs');
  const swapped = [
    { ...first, applicationId: second.applicationId },
    { ...second, applicationId: first.applicationId },
  ];
  const sealed = sealMap(exam.id, swapped, { ...keysOf(exam.id), nonce: randomBytes(12) });
  await inStore(exam, exam.world.store.models.sealedMaps.collection.name, exam.id, { sealed });
});

/** Signs anew: the number of acts is the same whatever is declared. */
const declareTie = (relation: 'OTHER' | 'SIBLING' | null) =>
  later('SCREENING', async (exam) => {
    const { world, id: roundId, applicationIds } = exam;
    await world.must('declareInterests', world.people.codingMember, {
      roundId,
      relations: relation === null ? [] : [{ applicationId: applicationIds[0] ?? '', relation }],
      nothingToDeclare: relation === null,
      secrecyPledged: true,
    });
  });

const saysOf = (personKey: PersonKey) =>
  later('SCREENING', ({ world, applicationIds }) =>
    world.must('declareRelation', world.people.candidate1, {
      applicationId: applicationIds[0] ?? '',
      personId: world.people[personKey].id,
      relation: 'OTHER',
    }),
  );

const missDefence = later('DEFENCE', ({ world, id: roundId, applicationIds }) =>
  world.must('recordAbsences', world.people.secretary, {
    roundId,
    phase: 'DEFENCE',
    applicationIds: [applicationIds[1] ?? ''],
  }),
);

const breach = (act: string) =>
  later('WRITTEN', ({ world, applicationIds }) =>
    world.must('recordViolation', world.people.secretary, {
      applicationId: applicationIds[1] ?? '',
      form: 'REPRIMAND',
      act,
    }),
  );

/** Who marks again in the play: people who have nothing else to do with the round. */
const REMARKERS = ['candidate4', 'candidate5', 'candidate6'] as const;

/** A candidate appeals, two mark again, and so many of the two have given their mark. */
const remark = (marks: readonly number[]) =>
  later('DEFENCE', async (exam) => {
    const { world, id: roundId, applicationIds } = exam;
    const { chair, candidate1, candidate4 } = world.people;
    // Within the time for appeals; the play goes on at the day of the defence.
    world.clock.moveTo('2026-11-18');
    await world.must('fileAppeal', candidate1, { applicationId: applicationIds[0] ?? '' });
    await world.must('appointBody', chair, {
      roundId,
      kind: 'APPEAL',
      decision: { number: '31/QĐ-SNV', date: day('2026-11-10') },
      seats: REMARKERS.map((key, index) => ({ personId: world.people[key].id, seat: index === 0 ? 'HEAD' : 'MEMBER' })),
    });
    await declareFor(exam, REMARKERS);
    await world.must('allocateRemarkers', candidate4, { roundId });
    const again = (await scriptsOf(exam)).flatMap(({ markings }) => markings.filter(({ turn }) => turn > 3));
    for (const [index, given] of marks.entries()) {
      const one = again[index];
      if (one === undefined) throw new Error('nothing to mark again');
      const who = REMARKERS.map((key) => world.people[key]).find(({ id }) => id === one.markerId) ?? null;
      await world.must('submitWrittenMarks', who, {
        roundId,
        marks: [{ markingId: one.id, expectedVersion: 1, mark: mark(given) }],
      });
    }
    world.clock.moveTo('2026-12-03');
  });

/** One of the two eligible people leaves: the post has too few. */
const thinOut = later('SCREENING', ({ world, applicationIds }) =>
  world.must('withdrawApplication', world.people.candidate2, {
    applicationId: applicationIds[1] ?? '',
    expectedVersion: 2,
  }),
);

const stopThin: Script['after'] = async (moment, exam) => {
  await thinOut(moment, exam);
  if (moment !== 'SCREENING') return;
  await exam.world.must('decideShortPost', exam.world.people.chair, {
    ...(await exam.step()),
    postId: exam.postIds[0] ?? '',
    choice: 'SUSPEND',
    until: null,
    laterDays: null,
    document: { number: '05/BB-HĐTT', date: day('2026-11-01') },
    reason: 'Chỉ có một người đủ điều kiện',
  });
};

const apart = (candidate: number, member: number) =>
  candidate === 0 && member === 0 ? 5_000 : 9_000 - 700 * candidate;

/** The secrets of a round. */
export const SECRETS: readonly Secret[] = [
  {
    what: 'the mark of another panel member',
    rule: 'BR-42',
    differs: { defence: (candidate, member) => (candidate + member === 0 ? 9_500 : PLAIN.defence(candidate, member)) },
    known: {
      TWO_OF_THREE_SHEETS: ['panelist1'],
      ONE_SCORED: [...COUNCIL, ...SUPERVISION, ...PANEL],
      ISSUED: [...COUNCIL, ...SUPERVISION, ...PANEL],
    },
  },
  {
    what: 'the written mark of another marker, and the result it makes before its release',
    rule: 'BR-30, BR-57',
    differs: { written: (script, turn) => (script === 0 && turn === 1 ? 7_020 : PLAIN.written(script, turn)) },
    known: {
      ONE_MARKED: ['MARKER'],
      ONE_MARKED_TWICE: ['MARKER', 'markingHead'],
      // Supervisors are told how far markers agree once no mark can change: not while marks are merely locked.
      MARKED: ['MARKER', 'markingHead'],
      // Since the written marks are released, candidates read their own (BR-52).
      TWO_OF_THREE_SHEETS: ['MARKER', 'markingHead', 'SITTER', ...SUPERVISION],
      SCORED: ['MARKER', 'markingHead', 'chair', 'secretary', 'SITTER', ...SUPERVISION],
      CONCLUDED: ['MARKER', 'markingHead', 'SITTER', ...COUNCIL, ...SUPERVISION],
    },
  },
  {
    what: 'whose script carries which blind code',
    rule: 'BR-28, BR-29',
    differs: { after: swapPair },
    known: {
      CODED: [],
      ALLOCATED: [],
      ONE_MARKED_TWICE: [],
      // Each of the two has the other's mark then (BR-52).
      SCORED: ['chair', 'secretary', 'candidate1', 'candidate2'],
    },
  },
  {
    what: 'the day of birth of another candidate',
    rule: 'BR-66',
    differs: { dossier: (candidate) => (candidate === 1 ? { birthDate: day('1969-08-30') } : {}) },
    known: {
      REGISTRATION: [...COUNCIL, ...SUPERVISION, 'candidate2'],
      MARKED: [...COUNCIL, ...SUPERVISION, 'candidate2'],
      DEFENCE: [...COUNCIL, ...SUPERVISION, ...PANEL, 'candidate2'],
    },
  },
  {
    what: 'the unit of another candidate',
    rule: 'BR-66; TT 22/2025 Điều 20(2)',
    differs: { dossier: (candidate) => (candidate === 1 ? { unit: 'Khoa Giác mạc' } : {}) },
    known: { SCREENING: [...SERVING, 'candidate2'] },
  },
  {
    what: 'why another candidate was not admitted',
    rule: 'BR-66',
    differs: { reasons: ['Đang bị xem xét kỷ luật'] },
    known: {
      SCREENING: [...COUNCIL, ...SUPERVISION],
      DEFENCE: [...COUNCIL, ...SUPERVISION],
    },
  },
  {
    what: 'that somebody applied and was not admitted',
    rule: 'BR-66',
    common: { until: 'DEFENCE' },
    differs: { candidates: 4 },
    known: { REGISTRATION: [...SERVING], CODED: [...COUNCIL, ...SUPERVISION], DEFENCE: [...COUNCIL, ...SUPERVISION] },
  },
  {
    what: 'that somebody did not come to the defence',
    rule: 'BR-51, BR-66',
    differs: { after: missDefence },
    // Whoever is heard in the place of who did not come knows it from the room: the order is drawn and called in public.
    known: { SCORING: [...COUNCIL, ...SUPERVISION, ...PANEL, 'candidate1', 'candidate2'] },
  },
  {
    what: 'what the panel head decided before the result is released',
    rule: 'BR-45, BR-57',
    common: { defence: apart, decision: 8_000 },
    differs: { defence: apart, decision: 8_500 },
    known: {
      SCORED: ['chair', 'secretary'],
      CONCLUDED: [...COUNCIL, ...SUPERVISION],
    },
  },
  {
    what: 'that the panel head has decided at all',
    rule: 'BR-57; trust.md T02, T03',
    common: { defence: apart, decision: null, until: 'SCORED' },
    differs: { defence: apart, decision: 8_500 },
    known: { SCORED: [...PAPERS, 'panelHead'] },
  },
  {
    what: 'what the Council is about to establish',
    rule: 'BR-57',
    common: { until: 'ASKED' },
    differs: { place: 'Phòng họp B' },
    known: { ASKED: ['chair', 'secretary'] },
  },
  {
    what: 'a tie that somebody declared and that bars nobody',
    rule: 'BR-13, BR-16',
    common: { after: declareTie(null) },
    differs: { after: declareTie('OTHER') },
    // The log of the round names which fields of a declaration changed, never their values (BR-63).
    // The leaders of the Council read what was declared, to act on it (BR-13).
    known: {
      SCREENING: ['codingMember', 'deputy', ...PAPERS],
      CODED: ['codingMember', 'deputy', ...PAPERS],
    },
  },
  {
    what: 'a tie that somebody declared and that bars them',
    rule: 'BR-13',
    common: { after: declareTie('OTHER') },
    differs: { after: declareTie('SIBLING') },
    known: { SCREENING: ['codingMember', 'chair', 'deputy', 'secretary', 'supervisor', 'admin'] },
  },
  {
    what: 'of whom a candidate said something that bars nobody',
    rule: 'BR-13',
    common: { after: saysOf('panelist1') },
    differs: { after: saysOf('panelist2') },
    // Neither of the two it may be about is among those who know.
    known: { SCREENING: ['deputy', ...PAPERS, 'candidate1'] },
  },
  {
    what: 'that a candidate said something of somebody at all',
    rule: 'BR-13',
    common: { until: 'SCREENING' },
    differs: { after: saysOf('panelist2') },
    known: { SCREENING: ['deputy', ...PAPERS, 'candidate1'] },
  },
  {
    what: 'a panel mark that the secretary typed and its giver has not confirmed',
    rule: 'BR-42, BR-47',
    common: { entry: 'PAPER_DOUBLE_ENTRY', until: 'TWO_OF_THREE_SHEETS' },
    differs: { defence: (candidate, member) => (candidate + member === 0 ? 9_500 : PLAIN.defence(candidate, member)) },
    known: { TWO_OF_THREE_SHEETS: [] },
  },
  {
    what: 'a written mark that the secretary typed and its giver has not confirmed',
    rule: 'BR-30, BR-47',
    common: { entry: 'PAPER_DOUBLE_ENTRY', until: 'ONE_MARKED' },
    differs: { written: (script, turn) => (script === 0 ? 5_000 : PLAIN.written(script, turn)) },
    known: { ONE_MARKED: [] },
  },
  {
    what: 'what the minutes of a breach say',
    rule: 'BR-36, BR-66',
    common: { after: breach('Trao đổi bài') },
    differs: { after: breach('Mang tài liệu vào phòng thi') },
    known: { WRITTEN: [...COUNCIL, ...SUPERVISION], CODED: [...COUNCIL, ...SUPERVISION] },
  },
  {
    what: 'that a breach was minuted at all',
    rule: 'BR-36, BR-66',
    common: { until: 'CODED' },
    differs: { after: breach('Trao đổi bài') },
    known: { CODED: [...COUNCIL, ...SUPERVISION] },
  },
  {
    what: 'the mark that one of two gave again on appeal',
    rule: 'BR-30, BR-53',
    common: { after: remark([7_000]) },
    differs: { after: remark([7_040]) },
    known: { DEFENCE: [] },
  },
  {
    what: 'the marks given again on appeal before their release',
    rule: 'BR-53, BR-57',
    common: { after: remark([7_000, 7_000]) },
    differs: { after: remark([7_400, 7_400]) },
    known: { DEFENCE: ['chair', 'secretary', 'supervisor'] },
  },
  {
    what: 'that the Council stopped a post before the list of candidates is settled',
    rule: 'BR-11, BR-12',
    common: { after: thinOut },
    differs: { after: stopThin },
    known: { SCREENING: [...SERVING, 'admin'] },
  },
  {
    what: 'the name and the address somebody signs in with',
    rule: 'trust.md R-AZ-8',
    differs: {
      after: later('DRAFT', (exam) =>
        inStore(exam, 'accounts', exam.world.people.panelist1.id, { username: 'ten-khac', email: 'khac@vidu.vn' }),
      ),
    },
    known: { DRAFT: ['admin', 'panelist1'], SCORED: ['admin', 'panelist1'] },
  },
];

/** Whoever holds the first marking of the first script. */
export async function firstMarker(exam: Exam): Promise<PersonKey | null> {
  const [first] = await scriptsOf(exam);
  const marking = first?.markings[0];
  return marking === undefined ? null : exam.markerOf(marking).key;
}

/** The candidate whose script is the first; only a test may look into the blind map. */
export async function firstSitter(exam: Exam): Promise<PersonKey | null> {
  const [first] = await scriptsOf(exam);
  const pair = (await pairsOf(exam)).find(({ id }) => id === first?.script.id);
  const index = exam.applicationIds.indexOf(pair?.applicationId ?? '');
  return exam.candidates[index]?.key ?? null;
}
