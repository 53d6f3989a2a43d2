import { createPersonalVault } from '../../src/application/registration/personal-vault';
import { queriesFor } from '../../src/application/queries';
import { NO_WATCH } from '../../src/application/audit/read-watch';
import { CHECK_KEYS } from '../../src/domain/registration/checklist';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Who, World } from '../support/world';
import { declareAll, FACTS, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
let applicationId = '';

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().withCandidates(3).at('REGISTRATION');
}, 60_000);
afterAll(() => world.close());

const viewOf = async (who: Who) => {
  const vault = createPersonalVault(world.pepper);
  const queries = queriesFor(world.readers, who?.viewer ?? null, { ...NO_WATCH, vault });
  const application = await queries.application(applicationId);
  return application === null ? null : queries.dossier(application);
};
const stored = async () => (await world.readers.dossiers.find(applicationId))!;
const findings = (failed: string | null = null) =>
  CHECK_KEYS.map((key) =>
    key === failed
      ? { key, verdict: 'FAIL' as const, note: 'Chưa được quy hoạch.' }
      : { key, verdict: 'PASS' as const, note: '' },
  );
const check = async (by: Who, failed: string | null = null) =>
  world.run('recordEligibilityCheck', by, {
    applicationId,
    expectedVersion: (await stored()).version,
    findings: findings(failed),
  });

describe('a registration', () => {
  test('is kept as a draft that nobody but its owner can read, and that the store holds encrypted', async () => {
    const { candidate1, candidate2 } = world.people;
    const fields = [{ name: 'citizenId', value: '001070012345' }];
    await world.must('keepRegistrationDraft', candidate1, { roundId: exam.id, step: 2, fields });
    await world.must('keepRegistrationDraft', candidate1, { roundId: exam.id, step: 3, fields });
    const draftOf = async (who: Who) => {
      const vault = createPersonalVault(world.pepper);
      const queries = queriesFor(world.readers, who?.viewer ?? null, { ...NO_WATCH, vault });
      return queries.myDraft((await queries.access(exam.id))!);
    };
    expect(await draftOf(candidate1)).toMatchObject({ step: 3, fields: { citizenId: '001070012345' } });
    expect(await draftOf(candidate2)).toBeNull();
    expect(JSON.stringify(await world.dump())).not.toContain('001070012345');
  });

  test('names every field that is wrong, and asks for truth and consent', async () => {
    const wrong = {
      ...newRegistration(exam, 'candidate1'),
      citizenId: '12345',
      phone: '12',
      email: 'a',
      route: 'NOMINATED' as const,
      declaresTruth: false,
      consents: false,
    };
    expect(await refusals(world, 'registerApplication', world.people.candidate1, wrong)).toEqual([
      'INVALID_VALUE attachments.NOMINATION',
      'INVALID_VALUE attachments.PARTY_CONSENT',
      'INVALID_VALUE citizenId',
      'INVALID_VALUE consents',
      'INVALID_VALUE declaresTruth',
      'INVALID_VALUE email',
      'INVALID_VALUE facts.nomination',
      'INVALID_VALUE facts.partyConsent',
      'INVALID_VALUE phone',
    ]);
  });

  test('leaves a receipt and takes the draft away', async () => {
    const { candidate1 } = world.people;
    const input = newRegistration(exam, 'candidate1');
    ({ applicationId } = await world.must('registerApplication', candidate1, input));
    expect(await stored()).toMatchObject({ receiptCode: expect.stringMatching(/^[2-9A-Z]{8}$/) as string });
    const { registrationDrafts, ...rest } = await world.dump();
    expect(registrationDrafts).toEqual([]);
    expect(JSON.stringify(rest)).not.toContain(input.citizenId);
    expect(JSON.stringify(rest)).not.toContain(input.phone);
  });

  test('is one per citizen id in a round, also on paper', async () => {
    const { candidate2, secretary } = world.people;
    const { citizenId } = newRegistration(exam, 'candidate1');
    const again = { ...newRegistration(exam, 'candidate2'), citizenId };
    expect(await refusals(world, 'registerApplication', candidate2, again)).toEqual(['ALREADY_REGISTERED citizenId']);
    await declareAll(exam);
    expect(await refusals(world, 'enterPaperApplication', secretary, again)).toEqual(['ALREADY_REGISTERED citizenId']);
    const paper = await world.must('enterPaperApplication', secretary, newRegistration(exam, 'candidate5'));
    expect(await world.readers.dossiers.find(paper.applicationId)).toMatchObject({ fromPaper: true });
  });

  test('shows its private part to its owner and hides it from the Council, the citizen id masked', async () => {
    const { candidate1, candidate2, secretary, outsider } = world.people;
    expect((await viewOf(candidate1))?.details).toMatchObject({
      citizenId: expect.stringMatching(/^\d{3}•{5}\d{4}$/) as string,
    });
    expect(await viewOf(secretary)).toMatchObject({ details: null, conclusion: 'UNCHECKED' });
    expect(await viewOf(candidate2)).toBeNull();
    expect(await viewOf(outsider)).toBeNull();
  });
});

describe('the check of a dossier', () => {
  test('is for members of the Council; opening it is written where its owner can read it', async () => {
    const { secretary, panelHead, candidate1 } = world.people;
    for (const who of [panelHead, candidate1, null]) {
      await expectDenied(world, 'openDossier', who, { applicationId });
      await expectDenied(world, 'recordEligibilityCheck', who, { applicationId, expectedVersion: 1, findings: [] });
    }
    await world.must('openDossier', secretary, { applicationId });
    const entries = await world.readers.audit.ofSubject(exam.id, applicationId, 10);
    expect(entries.at(-1)).toMatchObject({ action: 'openDossier', actorId: secretary.id });
  });

  test('needs every line, a reason where one fails, and two different people', async () => {
    const { secretary, councillor1, councillor2 } = world.people;
    const short = { applicationId, expectedVersion: 1, findings: findings().slice(1) };
    expect(await refusals(world, 'recordEligibilityCheck', secretary, short)).toEqual(['INVALID_VALUE findings']);
    await check(secretary, 'PLANNING');
    await check(secretary);
    expect(await viewOf(secretary)).toMatchObject({ conclusion: 'ONE_CHECKED' });
    await check(councillor1, 'PLANNING');
    expect(await viewOf(secretary)).toMatchObject({ conclusion: 'DIFFER' });
    expect(await check(councillor2)).toMatchObject({ ok: false, errors: [{ code: 'ALREADY_DECIDED' }] });
  });

  test('an answer of the candidate changes the asked items only and goes back to both checkers', async () => {
    const { secretary, candidate1, candidate2 } = world.people;
    const version = (await stored()).version;
    const asked = { applicationId, expectedVersion: version, items: ['HEALTH' as const], message: 'Bổ sung' };
    const dueOn = (await exam.load()).dates.closes;
    await world.must('requestSupplement', secretary, { ...asked, dueOn });
    const answer = {
      applicationId,
      expectedVersion: version + 1,
      facts: { ...FACTS, isHealthy: false, education: 'DOCTOR' as const },
    };
    await expectDenied(world, 'answerSupplement', candidate2, answer);
    await world.must('answerSupplement', candidate1, answer);
    expect((await viewOf(candidate1))?.details?.facts).toMatchObject({ isHealthy: false, education: 'UNIVERSITY' });
    expect(await viewOf(secretary)).toMatchObject({ conclusion: 'UNCHECKED' });
    expect(await refusals(world, 'answerSupplement', candidate1, { ...answer, expectedVersion: version + 2 })).toEqual([
      'INVALID_VALUE applicationId',
    ]);
  });
});

describe('the Council decides together (BR-20)', () => {
  const meeting = async (change: {
    present?: readonly string[];
    yes?: number;
    no?: number;
    chairFor?: boolean;
    eligible?: boolean;
  }) => {
    const { chair, deputy, secretary, councillor1 } = world.people;
    const present = change.present ?? [chair.id, deputy.id, secretary.id, councillor1.id];
    const { version } = (await world.readers.applications.find(applicationId))!;
    return {
      roundId: exam.id,
      presentIds: present,
      decisions: [
        {
          applicationId,
          expectedVersion: version,
          eligible: change.eligible ?? true,
          reasons: change.eligible === false ? ['Chưa được quy hoạch.'] : [],
          votesFor: change.yes ?? 4,
          votesAgainst: change.no ?? 0,
          chairFor: change.chairFor ?? true,
        },
      ],
    };
  };

  test('only after two checks, with two thirds and the Chair present, by the majority', async () => {
    const { secretary, councillor1, chair, deputy } = world.people;
    await exam.goTo('REGISTRATION');
    world.clock.moveTo('2026-11-01');
    await world.must('closeRegistration', chair, await exam.step());
    await declareAll(exam);
    expect(await refusals(world, 'decideEligibilityTogether', secretary, await meeting({}))).toEqual([
      'CHECKS_INCOMPLETE decisions.0',
    ]);
    await check(secretary);
    await check(councillor1);
    const few = await meeting({ present: [deputy.id, secretary.id], yes: 2 });
    expect(await refusals(world, 'decideEligibilityTogether', secretary, few)).toEqual([
      'INVALID_VALUE presentIds',
      'INVALID_VALUE presentIds',
    ]);
    const lost = await meeting({ yes: 2, no: 2, chairFor: false });
    expect(await refusals(world, 'decideEligibilityTogether', secretary, lost)).toEqual([
      'INVALID_VALUE decisions.0.eligible',
    ]);
    expect(
      await refusals(world, 'decideEligibility', secretary, {
        applicationId,
        expectedVersion: 1,
        eligible: true,
        reasons: [],
      }),
    ).toEqual(['COLLECTIVE_REQUIRED applicationId']);
  });

  test('a tie follows the Chair', async () => {
    await world.must('decideEligibilityTogether', world.people.secretary, await meeting({ yes: 2, no: 2 }));
    expect(await world.readers.applications.find(applicationId)).toMatchObject({ state: 'ELIGIBLE' });
    const [kept] = await world.readers.meetings.ofRound(exam.id);
    expect(kept).toMatchObject({ decisions: [{ votesFor: 2, votesAgainst: 2, chairFor: true }] });
  });
});
