import { mark } from '../../src/domain/marks';
import { localDate } from '../../src/domain/calendar';
import type { CommandName, InputOf, Who, World } from '../support/world';
import { HAND_OVER, RELEASE } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { scriptsOf } from './playing';
import type { Moment } from './playing';

type Probe = { readonly [N in CommandName]: readonly [N, InputOf<N>] }[CommandName];

const ONE = mark(1);
const NEVER = 999;

/**
 * Acts that can never succeed, since they name a version nobody has read or leave out what is asked for: only their
 * refusals are looked at, which must not tell more to somebody than what they may see.
 */
async function probesOf(exam: Exam, moment: Moment): Promise<readonly Probe[]> {
  const { world, id: roundId, applicationIds } = exam;
  const { people, readers } = world;
  const [scripted] = await scriptsOf(exam);
  const markingId = scripted?.markings[0]?.id ?? `mkg_${'a'.repeat(26)}`;
  const scriptId = scripted?.script.id ?? `scr_${'a'.repeat(26)}`;
  const [pending] = await readers.approvals.pending(roundId, world.clock.now());
  const requestId = pending?.id ?? `apv_${'0'.repeat(24)}`;
  const [body] = await readers.bodies.ofRound(roundId);
  const applicationId = applicationIds[0] ?? `app_${'0'.repeat(24)}`;
  const bag = { roundId, marks: [{ markingId, expectedVersion: NEVER, mark: ONE }] };
  const step = { roundId, expectedVersion: NEVER };
  const sheet = { applicationId, expectedVersion: NEVER, marks: [] };
  const isOpen = moment === 'SCORING' || moment === 'TWO_OF_THREE_SHEETS';
  return [
    ['submitScoreSheet', sheet],
    ['confirmPaperSheet', sheet],
    ['enterPaperSheets', { applicationId, sheets: [{ memberId: people.panelist1.id, marks: [] }] }],
    // Before all sheets are locked nothing can be decided: a reason is given, so that only the marks could refuse it.
    ['decideDefenceMark', { applicationId, mark: ONE, reason: isOpen ? 'Có lý do' : '' }],
    ['reopenScoreSheet', { applicationId, memberId: people.panelist1.id, reason: '' }],
    ['excludePanelMember', { roundId, postId: exam.postIds[0] ?? '', memberId: people.panelist1.id, reason: '' }],
    ['submitWrittenMarks', bag],
    ['confirmPaperMarks', bag],
    ['enterPaperMarks', bag],
    ['callThirdMarker', { scriptId, expectedVersion: NEVER }],
    ['decideWrittenMark', { scriptId, expectedVersion: NEVER, by: 'HEAD', mark: ONE, reason: 'Có lý do' }],
    [
      'zeroWrittenMark',
      {
        scriptId,
        expectedVersion: NEVER,
        cause: 'WRONG_INK',
        reportedBy: people.marker1.id,
        reportedOn: localDate('2026-11-17'),
        reason: '',
      },
    ],
    ['reopenWrittenMark', { markingId: bag.marks[0]?.markingId ?? '', expectedVersion: NEVER, reason: 'Cộng nhầm' }],
    ['withdrawApplication', { applicationId: applicationIds[1] ?? applicationId, expectedVersion: NEVER }],
    ['decideEligibility', { applicationId, expectedVersion: NEVER, eligible: true, reasons: [] }],
    ['compileWritten', step],
    ['establishResult', step],
    ['releaseResult', { ...step, ...RELEASE }],
    ['eraseDossiers', step],
    ['handOverToArchive', { ...step, ...HAND_OVER }],
    ['recordTieDecision', { ...step, postId: exam.postIds[0] ?? '', order: [], reason: '' }],
    [
      'decideShortPost',
      {
        ...step,
        postId: exam.postIds[0] ?? '',
        choice: 'SUSPEND',
        until: null,
        laterDays: null,
        document: { number: '', date: localDate('2026-09-18') },
        reason: '',
      },
    ],
    ['approveAct', { requestId, payloadHash: 'không phải' }],
    ['rejectAct', { requestId: `apv_${'0'.repeat(24)}` }],
    ['declareRelation', { applicationId, personId: `acc_${'f'.repeat(24)}`, relation: 'OTHER' }],
    [
      'replaceMember',
      {
        bodyId: body?.id ?? '',
        expectedVersion: NEVER,
        leavingId: people.deputy.id,
        comingId: people.outsider.id,
        decision: { number: '1', date: localDate('2026-09-18') },
        reason: 'a',
        date: localDate('2026-09-18'),
      },
    ],
  ];
}

/** How every act that cannot succeed is refused to somebody. Fails when one succeeds: then it was no probe. */
export async function refusalsTo(world: World, who: Who, exam: Exam, moment: Moment): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  for (const [name, input] of await probesOf(exam, moment)) {
    try {
      const result = await world.run(name, who, input);
      if (result.ok) throw new Error(`${name} succeeded`);
      seen.push([name, result.errors]);
    } catch (error) {
      const { extensions, message } = error as Error & { readonly extensions?: unknown };
      if (extensions === undefined) throw error;
      seen.push([name, message, extensions]);
    }
  }
  return seen;
}
