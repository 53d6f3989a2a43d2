import { letterPaper } from '../../src/application/letters/letter-paper';
import { letterQueries } from '../../src/application/letters/unreached';
import { createPersonalVault } from '../../src/application/registration/personal-vault';
import { NotFound } from '../../src/application/viewer';
import { withoutPrivatePart } from '../../src/domain/registration/erasure';
import { timetableOf } from '../../src/domain/exam/timetable';
import { notify } from '../../src/outbox/remind';
import { expectDenied, refusals } from '../support/expecting';
import { printedText } from '../support/issued-papers';
import { mailsSent } from '../support/sent-mail';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { day, declareFor, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
let mailed = '';
let silent = '';

/** One gave an address in the form; the other, on paper, none. */
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({ candidates: 0 }).at('REGISTRATION');
  const { secretary, candidate1 } = world.people;
  const online = { ...newRegistration(exam, 'candidate1'), email: 'co@vi-du.vn' };
  mailed = (await world.must('registerApplication', candidate1, online)).applicationId;
  await declareFor(exam, ['chair', 'deputy', 'secretary', 'councillor1']);
  silent = (await world.must('enterPaperApplication', secretary, newRegistration(exam, 'candidate3'))).applicationId;
  await declareFor(exam, ['chair', 'deputy', 'secretary', 'councillor1']);
  await exam.goTo('SCREENING');
  world.clock.moveTo('2026-11-03');
  for (const applicationId of [mailed, silent]) {
    const { version } = (await world.readers.dossiers.find(applicationId))!;
    const asked = { items: ['HEALTH' as const], message: 'Nộp giấy khám sức khỏe còn hạn.', dueOn: day('2026-11-09') };
    await world.must('requestSupplement', secretary, { applicationId, expectedVersion: version, ...asked });
  }
}, 60_000);
afterAll(() => world.close());

const vault = () => createPersonalVault(world.pepper);
const queries = () => letterQueries(world.readers, vault());
const accessOf = async (who: Person) => (await world.queriesAs(who).access(exam.id))!;
const seen = async (who: Person) => queries().unreachedLetters(await accessOf(who), world.clock.now());
const recorded = async () => {
  const [letter] = await seen(world.people.secretary);
  return {
    applicationId: silent,
    expectedVersion: letter!.dossierVersion,
    letter: letter!.letter,
    way: 'PHONE' as const,
    receiver: 'Bà  Nguyễn Thị Hoa,\nvợ thí sinh',
    on: day('2026-11-03'),
  };
};

describe('letters to somebody without an e-mail address (BR-12)', () => {
  test('are told to the secretary alone, and are a step that is due; whoever gave an address is written to', async () => {
    const { secretary, chair, supervisor, candidate1 } = world.people;
    expect(await seen(secretary)).toMatchObject([
      {
        applicationId: silent,
        kind: 'SUPPLEMENT',
        title: 'yêu cầu bổ sung hồ sơ',
        due: '2026-11-09',
        handedOver: null,
      },
    ]);
    for (const who of [chair, supervisor, candidate1]) expect(await seen(who)).toEqual([]);
    const letters = await queries().waitingLetters(await accessOf(secretary), world.clock.now());
    expect(letters).toEqual([{ kind: 'SUPPLEMENT', count: 1, due: '2026-11-09' }]);
    const known = { isMany: false, posted: { notice: null, list: null }, letters };
    const step = timetableOf(await exam.load(), known, world.clock.now()).find(
      ({ key }) => key === 'lettersSUPPLEMENT',
    );
    expect(step).toMatchObject({ due: '2026-11-09', state: 'OPEN' });
    expect(step?.what).toContain('1 người không có thư điện tử: yêu cầu bổ sung hồ sơ');
    await notify({ unitOfWork: world.unitOfWork, clock: world.clock.now });
    const mails = await mailsSent(world, () => null);
    expect(mails.filter(({ subject }) => subject.includes('bổ sung')).map(({ to }) => to)).toEqual(['co@vi-du.vn']);
  });

  test('are printed with the words that others get by mail, for the secretary', async () => {
    const asked = {
      roundId: exam.id,
      applicationId: silent,
      kind: 'SUPPLEMENT',
      now: world.clock.now(),
      addressOf: () => null,
    };
    const parts = { readers: world.readers, vault: vault() };
    const text = await printedText(await letterPaper(parts, world.people.secretary.viewer, asked));
    for (const words of [
      'THÔNG BÁO',
      'Về yêu cầu bổ sung hồ sơ',
      `Kính gửi: Ông (bà) ${world.people.candidate3.name}`,
      'Nộp giấy khám sức khỏe còn hạn.',
      '- Sức khỏe',
      'hết ngày 09/11/2026',
    ]) {
      expect(text).toContain(words);
    }
    const others = [world.people.chair, world.people.candidate3];
    for (const { viewer } of others) await expect(letterPaper(parts, viewer, asked)).rejects.toBeInstanceOf(NotFound);
    const wrong = { ...asked, applicationId: mailed };
    await expect(letterPaper(parts, world.people.secretary.viewer, wrong)).rejects.toBeInstanceOf(NotFound);
  });

  test('are recorded once as handed over: who took it, when and how, by whom', async () => {
    const { secretary, chair, deputy, candidate3 } = world.people;
    const given = await recorded();
    for (const who of [chair, deputy, candidate3, null])
      await expectDenied(world, 'recordLetterHandedOver', who, given);
    const wrong = { ...given, letter: 'x', receiver: ' ', on: day('2026-11-04') };
    expect(await refusals(world, 'recordLetterHandedOver', secretary, wrong)).toEqual([
      'INVALID_TEXT receiver',
      'INVALID_VALUE letter',
      'INVALID_VALUE on',
    ]);
    await world.must('recordLetterHandedOver', secretary, given);
    const receiver = 'Bà Nguyễn Thị Hoa, vợ thí sinh';
    const handedOver = { way: 'PHONE', receiver, on: '2026-11-03', by: secretary.id };
    expect(await seen(secretary)).toMatchObject([{ applicationId: silent, handedOver }]);
    expect(await queries().waitingLetters(await accessOf(secretary), world.clock.now())).toEqual([]);
    const dossier = (await world.readers.dossiers.find(silent))!;
    expect(withoutPrivatePart(dossier).handedOver).toMatchObject([{ way: 'PHONE', on: '2026-11-03', receiver: '' }]);
    const { version } = dossier;
    const again = { ...given, expectedVersion: version };
    expect(await refusals(world, 'recordLetterHandedOver', secretary, again)).toEqual(['INVALID_VALUE letter']);
    const entries = await world.entries(exam.id);
    const entry = entries.find(({ action }) => action === 'recordLetterHandedOver');
    expect(entry).toMatchObject({ after: { letterHandedOver: ['SUPPLEMENT', 'PHONE', '2026-11-03', '2026-11-03'] } });
    expect(JSON.stringify(entries)).not.toContain('Thị Hoa');
  });
});
