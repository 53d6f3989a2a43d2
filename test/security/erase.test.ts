import { bundleOf } from '../../src/application/archive/bundle';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { canonicalJson, sha256 } from '../../src/application/canonical';
import { paperDocument } from '../../src/application/minutes/paper-document';
import { NO_WATCH } from '../../src/application/audit/read-watch';
import { queriesFor } from '../../src/application/queries';
import { createPersonalVault } from '../../src/application/registration/personal-vault';
import { computeResult } from '../../src/domain/outcome/ranking';
import { loadEvidence } from '../../src/application/result/compute';
import { CHECK_KEYS } from '../../src/domain/registration/checklist';
import { expectDenied, refusals } from '../support/expecting';
import { issue } from '../support/issued-papers';
import { openWorld } from '../support/world';
import type { InputOf, Person, World } from '../support/world';
import { declareFor, FACTS, newRegistration, RELEASE } from '../support/world-round';
import type { Exam } from '../support/world-round';

/** People who are not chosen, beside the one who is. */
const UNCHOSEN = 50;
const PHASES = { regulation: { phases: ['DEFENCE' as const] }, candidates: 0 };

let world: World;
let exam: Exam;
let ids: readonly string[];
let draftBefore = 0;

/** T-ERASE: a round of 51 with dossiers, released, its papers issued; the first of them is chosen. */
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({ ...PHASES, defence: (candidate) => 9_000 - 10 * candidate }).at('REGISTRATION');
  const { candidate1, candidate2, candidate3, secretary } = world.people;
  const filed: string[] = [];
  for (const [who, index] of [[candidate1, 0] as const, [candidate2, 1] as const]) {
    await keepFile(who, index);
    filed.push((await world.must('registerApplication', who, registration(index))).applicationId);
  }
  await declareFor(exam, ['chair', 'deputy', 'secretary', 'supervisor']);
  while (filed.length <= UNCHOSEN) {
    filed.push((await world.must('enterPaperApplication', secretary, registration(filed.length))).applicationId);
  }
  const fields = [{ name: 'citizenId', value: '001070012345' }];
  await world.must('keepRegistrationDraft', candidate3, { roundId: exam.id, step: 2, fields });
  draftBefore = await world.store.models.registrationDrafts.countDocuments();
  ids = filed;
  await exam.goTo('SCREENING');
  await checkedAndDecided();
  await issue(exam, ['D04', 'D04B', 'D05', 'D06']);
  await exam.goTo('DECIDED');
  Object.assign(exam, { applicationIds: ids });
  await exam.goTo('ISSUED');
  await issue(exam, ['D05']);
  world.clock.moveTo('2026-12-23');
  await world.must('releaseResult', world.people.chair, { ...(await exam.step()), ...RELEASE });
}, 180_000);
afterAll(() => world.close());

/** A diploma in the draft of one of the two who register themselves. */
const keepFile = (who: Person, index: number) =>
  world.unitOfWork.run(async ({ files }) => {
    const facts = {
      purpose: 'DOSSIER' as const,
      kind: 'PDF' as const,
      size: 9,
      sha256: `${String(index)}f`.repeat(32),
    };
    const kept = { roundId: exam.id, subjectId: null, attachedAs: 'DIPLOMA' as const, uploadedAt: world.clock.now() };
    await files.insert([
      { ...facts, ...kept, id: `fil_${String(index)}`, version: 1, name: 'a.pdf', uploadedBy: who.id },
    ]);
    return { ok: true, value: null };
  });

function registration(index: number): InputOf<'registerApplication'> {
  const digits = String(index).padStart(4, '0');
  return {
    ...newRegistration(exam, 'candidate1'),
    fullName: `Người Dự Tuyển ${'ABCDEFGHIJ'[Math.floor(index / 10)]!}${'ABCDEFGHIJ'[index % 10]!}`,
    citizenId: `00117000${digits}`,
    phone: `098765${digits}`,
    email: `rieng-${digits}@vi-du.vn`,
    address: `Số nhà ${digits} phố Riêng Tư`,
    facts: { ...FACTS, ratings: [] },
  };
}

async function checkedAndDecided(): Promise<void> {
  const { chair, deputy, secretary, councillor1 } = world.people;
  const findings = CHECK_KEYS.map((key) => ({ key, verdict: 'PASS' as const, note: '' }));
  for (const applicationId of ids) {
    await world.must('recordEligibilityCheck', secretary, { applicationId, expectedVersion: 1, findings });
    await world.must('recordEligibilityCheck', deputy, { applicationId, expectedVersion: 2, findings });
  }
  const votes = { expectedVersion: 1, eligible: true, reasons: [], votesFor: 4, votesAgainst: 0, chairFor: true };
  await world.must('decideEligibilityTogether', secretary, {
    roundId: exam.id,
    presentIds: [chair, deputy, secretary, councillor1].map(({ id }) => id),
    decisions: ids.map((applicationId) => ({ applicationId, ...votes })),
  });
}

/** What of a person may be nowhere in the store once it is erased, in clear or in any form that could be opened. */
async function traces() {
  const dossiers = await world.readers.dossiers.findMany(ids.slice(1));
  const applications = await world.readers.applications.findMany(ids.slice(1));
  const sealed = dossiers.flatMap((one) => [one.sealed, one.citizenKey]);
  return [...sealed, ...applications.map(({ salt }) => salt)];
}
const detailsOf = async (who: Person, index: number) => {
  const vault = createPersonalVault(world.pepper);
  const queries = queriesFor(world.readers, who.viewer, { ...NO_WATCH, vault });
  const application = (await queries.application(ids[index]!))!;
  return { own: (await queries.dossier(application))?.details, opened: await queries.openedDossier(application) };
};
/** Every paper as it prints now; one whose data moved on before, as the round went on, prints no more and stays so. */
const papersNow = async () => {
  const papers = (await world.readers.papers.ofRound(exam.id)).filter(({ supersededBy }) => supersededBy === null);
  const printed = papers.map(async ({ id, code, contentHash }) => {
    const printable = await paperDocument(world.readers, world.people.secretary.viewer, id).catch(() => null);
    return { id, code, contentHash, text: printable === null ? null : canonicalJson(printable.content) };
  });
  return Promise.all(printed);
};
const resultNow = async () => computeResult((await loadEvidence(world.readers, await loaded())).input);
const loaded = async () => ({ round: (await exam.load()) as never, bodies: [] });

describe('T-ERASE: the dossiers of those not chosen', () => {
  test('stay while anybody can still complain, and are erased by nobody but the chair', async () => {
    const { chair, secretary, admin, panelHead, candidate1 } = world.people;
    world.clock.moveTo('2027-03-23', 23);
    expect(await refusals(world, 'eraseDossiers', chair, await exam.step())).toEqual(['COMPLAINTS_OPEN roundId']);
    for (const who of [secretary, admin, panelHead, candidate1, null]) {
      await expectDenied(world, 'eraseDossiers', who, await exam.step());
    }
  });

  test('lose their private parts once two people agree, while log, papers and result stay as they were', async () => {
    world.clock.moveTo('2027-03-24', 1);
    const { chair, candidate1, candidate2, secretary } = world.people;
    const [before, papers, result] = [await traces(), await papersNow(), await resultNow()];
    expect(before).toHaveLength(3 * UNCHOSEN);
    const printed = new Set(papers.filter(({ text }) => text !== null).map(({ code }) => code));
    expect([...printed].sort()).toEqual(['D04', 'D04B', 'D05', 'D06', 'D24', 'D27', 'D28']);
    expect(draftBefore).toBe(1);
    expect((await detailsOf(candidate2, 1)).own).toMatchObject({ phone: registration(1).phone });

    await world.must('eraseDossiers', chair, await exam.step());

    const store = JSON.stringify(await world.dump());
    expect(before.filter((one) => store.includes(one))).toEqual([]);
    const typed = ids.flatMap((_, index) => {
      const { citizenId, phone, email, address } = registration(index);
      return [citizenId, phone, email, address];
    });
    expect(typed.filter((one) => store.includes(one))).toEqual([]);
    expect(await detailsOf(candidate2, 1)).toEqual({ own: null, opened: null });
    expect((await detailsOf(secretary, 1)).opened).toBeNull();
    expect((await detailsOf(candidate1, 0)).own).toMatchObject({ phone: registration(0).phone });
    expect(await world.store.models.registrationDrafts.countDocuments()).toBe(0);
    const [chosen, unchosen] = await Promise.all(['fil_0', 'fil_1'].map((id) => world.readers.files.find(id)));
    expect([chosen?.subjectId, unchosen?.subjectId]).toEqual([ids[0], null]);
    expect((await world.readers.files.waitingSince(world.clock.now())).map(({ id }) => id)).toEqual(['fil_1']);
    expect(await papersNow()).toEqual(papers);
    expect(await resultNow()).toEqual(result);
  });

  test('are named in the log, which still verifies, by this program and by the independent one', async () => {
    const [asked, done] = (await world.entries(exam.id)).slice(-2);
    expect([asked?.action, done?.action]).toEqual(['requestApproval', 'eraseDossiers']);
    expect(done?.after).toMatchObject({ dossiersErasedOn: '2027-03-24', erased: expect.any(Array) as unknown });
    expect(done?.after['erased']).toHaveLength(UNCHOSEN);
    expect(await world.integrity.sign(exam.id)).toMatchObject({ ok: true });
    const notes = (await world.readers.checkpoints.newest(10)).map(({ note }) => note);
    const { publicKey } = world.integrity;
    const bundle = await bundleOf(world.readers, { publicKey, notes, pepper: world.pepper });
    expect(() => verifyBundle(JSON.parse(JSON.stringify(bundle)) as Bundle, notes, publicKey)).not.toThrow();
  });

  test('cannot be guessed from what is left: no digest of what was typed stands without a secret that is gone', async () => {
    const store = JSON.stringify(await world.dump());
    for (const index of [0, 1]) {
      const { fullName, birthDate, sex, unit, title, citizenId, phone, email, address, facts } = registration(index);
      const { submittedAt } = (await world.readers.applications.find(ids[index]!))!;
      const typed = { ...registration(index), submittedAt };
      const guesses = [
        typed,
        { citizenId, contact: { phone, email, address }, facts },
        citizenId,
        phone,
        { fullName, birthDate, sex, unit, title },
      ];
      expect(guesses.filter((guess) => store.includes(sha256(canonicalJson(guess))))).toEqual([]);
    }
  });

  test('are erased once', async () => {
    expect(await refusals(world, 'eraseDossiers', world.people.chair, await exam.step())).toEqual([
      'ALREADY_DECIDED roundId',
    ]);
    const answer = { applicationId: ids[1]!, expectedVersion: 4, facts: FACTS };
    expect(await refusals(world, 'answerSupplement', world.people.candidate2, answer)).toEqual([
      'INVALID_STATE applicationId',
    ]);
  });
});
