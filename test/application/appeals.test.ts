import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { bundleOf } from '../../src/application/archive/bundle';
import { localDate } from '../../src/domain/calendar';
import { mark } from '../../src/domain/marks';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
const application = (candidate: number) => ({ applicationId: exam.applicationIds[candidate]! });

/** Appoints people of the world who serve nowhere else in the round to mark again. */
async function appointRemarkers(people: readonly Person[]): Promise<void> {
  await world.must('appointBody', world.people.chair, {
    roundId: exam.id,
    kind: 'APPEAL',
    decision: { number: '31/QĐ-SNV', date: localDate('2026-11-10') },
    seats: people.map(({ id }, index) => ({ personId: id, seat: index === 0 ? 'HEAD' : 'MEMBER' })),
  });
  for (const person of people) {
    await world.must('declareInterests', person, {
      roundId: exam.id,
      relations: [],
      nothingToDeclare: true,
      secrecyPledged: true,
    });
  }
}

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({ written: () => 6_000, candidates: 4 }).at('WRITTEN');
  const { candidate5, candidate6, outsider } = world.people;
  await appointRemarkers([outsider, candidate5, candidate6]);
}, 60_000);
afterAll(() => world.close());

const minutes = (candidate: number, form: 'WARNING' | 'REPRIMAND' | 'SUSPENSION') => ({
  ...application(candidate),
  form,
  act: 'Sử dụng điện thoại trong phòng thi',
  signed: false,
  witnesses: ['002', '003'],
});

describe('a breach', () => {
  test('is minuted by the secretary of one who sat, and by nobody who marks or sits', async () => {
    const { secretary, marker1, candidate1, chair } = world.people;
    for (const who of [marker1, candidate1, chair])
      await expectDenied(world, 'recordViolation', who, minutes(0, 'WARNING'));
    expect(await refusals(world, 'recordViolation', secretary, { ...minutes(0, 'WARNING'), act: ' ' })).toEqual([
      'INVALID_TEXT act',
    ]);
    await world.must('recordViolation', secretary, minutes(0, 'WARNING'));
    await world.must('recordViolation', secretary, minutes(3, 'SUSPENSION'));
  });

  test('that voids a paper is decided before the codes are made, and that script gets none', async () => {
    const { chair, codingHead, secretary } = world.people;
    expect(await refusals(world, 'codeScripts', codingHead, { roundId: exam.id })).toEqual([
      'VIOLATIONS_UNDECIDED roundId',
    ]);
    const [warning, suspension] = await world.readers.violations.ofRound(exam.id);
    const decision = (id: string) => ({ violationId: id, expectedVersion: 1, upheld: true, reason: 'Theo biên bản' });
    await expectDenied(world, 'decideViolation', secretary, decision(suspension!.id));
    await world.must('decideViolation', chair, decision(suspension!.id));
    expect(await refusals(world, 'decideViolation', chair, decision(suspension!.id))).toEqual([
      'ALREADY_DECIDED',
      'STALE_VERSION expectedVersion',
    ]);
    await exam.goTo('OPENED');
    expect(await world.readers.scripts.ofRound(exam.id)).toHaveLength(3);
    expect(await refusals(world, 'compileWritten', chair, await exam.step())).toEqual(['VIOLATIONS_UNDECIDED roundId']);
    await world.must('decideViolation', chair, decision(warning!.id));
    await world.must('compileWritten', chair, await exam.step());
  });
});

describe('an appeal', () => {
  test('is the candidate’s own or typed by the secretary, once, about a mark', async () => {
    const { candidate1, candidate2, candidate3, candidate4, secretary, chair } = world.people;
    await expectDenied(world, 'fileAppeal', candidate1, application(1));
    await expectDenied(world, 'fileAppeal', chair, application(1));
    await world.must('fileAppeal', candidate2, application(1));
    expect(await refusals(world, 'fileAppeal', candidate2, application(1))).toEqual(['DUPLICATE applicationId']);
    await world.must('fileAppeal', secretary, application(2));
    expect(await refusals(world, 'fileAppeal', candidate4, application(3))).toEqual([
      'NOTHING_TO_APPEAL applicationId',
    ]);
    await expectDenied(world, 'fileAppeal', candidate3, application(1));
  });

  test('is marked again by two who did not mark it and who know a new code alone', async () => {
    const { outsider, markingHead, chair } = world.people;
    await expectDenied(world, 'allocateRemarkers', markingHead, { roundId: exam.id });
    await world.must('allocateRemarkers', outsider, { roundId: exam.id });
    expect(await refusals(world, 'allocateRemarkers', outsider, { roundId: exam.id })).toEqual([
      'MARKS_INCOMPLETE roundId',
    ]);
    const all = await exam.markingsOf(1);
    const again = all.filter(({ turn }) => turn > 3);
    expect(new Set(all.map(({ markerId }) => markerId)).size).toBe(4);
    expect(again.map(({ code }) => code)).not.toContain(all.find(({ turn }) => turn === 1)!.code);
    const [appeal] = await world.readers.appeals.ofRound(exam.id);
    const step = { appealId: appeal!.id, expectedVersion: 1 };
    await expectDenied(world, 'callThirdRemarker', chair, step);
    expect(await refusals(world, 'callThirdRemarker', outsider, step)).toEqual(['MARKS_INCOMPLETE appealId']);
  });

  test('is decided by the chair after a dialogue where the marks lie far apart, and the first marks stay', async () => {
    const { chair, outsider, secretary } = world.people;
    const appeal = (await world.readers.appeals.ofRound(exam.id)).find(
      ({ applicationId }) => applicationId === exam.applicationIds[1],
    )!;
    const before = (await exam.markingsOf(1)).filter(({ turn }) => turn < 3);
    for (const marking of (await exam.markingsOf(1)).filter(({ turn }) => turn > 3)) {
      await world.must('submitWrittenMarks', exam.markerOf(marking), {
        roundId: exam.id,
        marks: [{ markingId: marking.id, expectedVersion: 1, mark: mark(7_000) }],
      });
    }
    // Marks given again are bound and opened like the first, and named by nothing that the first markers know.
    const again = (await exam.markingsOf(1)).filter(({ turn }) => turn > 3);
    expect(again.map((one) => [one.mark, one.commitment?.sealed])).toEqual([
      [7_000, null],
      [7_000, null],
    ]);
    const signed = { publicKey: world.integrity.publicKey, notes: [], pepper: world.pepper };
    const bundle = JSON.parse(JSON.stringify(await bundleOf(world.readers, signed))) as Bundle;
    expect(verifyBundle(bundle)).toMatch(/^KHỚP/);
    const today = localDate(world.clock.now().toISOString().slice(0, 10));
    const decision = {
      appealId: appeal.id,
      expectedVersion: 1,
      mark: mark(6_600),
      reason: 'Hai ban thống nhất',
      dialogueOn: today,
    };
    for (const who of [outsider, secretary]) await expectDenied(world, 'decideAppeal', who, decision);
    expect(await refusals(world, 'decideAppeal', chair, { ...decision, dialogueOn: localDate('2027-01-01') })).toEqual([
      'INVALID_VALUE dialogueOn',
    ]);
    await world.must('decideAppeal', chair, decision);
    expect((await exam.markingsOf(1)).filter(({ turn }) => turn < 3)).toEqual(before);
  });

  test('can be filed for five working days, and the defence waits for their end (BR-39)', async () => {
    const { panelHead, candidate1 } = world.people;
    const { writtenRelease } = await exam.load();
    // Released on Tuesday 17/11/2026; 24/11 is a day off.
    expect(writtenRelease).toEqual({ on: '2026-11-17', appealsUntil: '2026-11-25' });
    world.clock.moveTo('2026-11-25');
    expect(await refusals(world, 'openScoring', panelHead, { roundId: exam.id })).toEqual([
      'APPEALS_OPEN roundId',
      'INVALID_VALUE roundId',
    ]);
    world.clock.moveTo('2026-11-26');
    expect(await refusals(world, 'fileAppeal', candidate1, application(0))).toEqual(['APPEAL_CLOSED applicationId']);
    expect(await refusals(world, 'openScoring', panelHead, { roundId: exam.id })).toEqual(['INVALID_VALUE roundId']);
  });
});
