import { oneTimeCode, oneTimeCodeHash } from '../../src/application/account/one-time-code';
import { isPassPin, passCodeHash, passCodes } from '../../src/application/account/panel-pass-codes';
import { createTotpVault } from '../../src/application/account/totp';
import { secureSecret } from '../../src/application/random';
import { createPersonalVault } from '../../src/application/registration/personal-vault';
import { ratingOwner } from '../../src/application/registration/recorded-ratings';
import { personalStand, personalWarning } from '../../src/application/rekey/personal-stand';
import { rekeyAll } from '../../src/application/rekey/rekey';
import { createRekeyer, UnderNeitherPepper } from '../../src/application/rekey/rekeyed';
import { changed } from '../../src/domain/account/account';
import { ok } from '../../src/domain/result';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { newRegistration } from '../support/world-round';

const NEXT = Buffer.alloc(32, 9);
const IMPORT = 'imp_000000000000000000000001';
const RATINGS = [{ period: 2025, rating: 'GOOD', row: 3 }] as never;

let world: World;
let ids: { readonly round: string; readonly applicant: string; readonly pass: string; readonly chair: string };
let paperCodes: readonly string[];

beforeAll(async () => {
  world = await openWorld();
  const { chair, secretary, candidate1, candidate2 } = world.people;
  const exam = await world.round().withCandidates(3).at('REGISTRATION');
  const { applicationId } = await world.must('registerApplication', candidate1, newRegistration(exam, 'candidate1'));
  const fields = [{ name: 'citizenId', value: '001070012345' }];
  await world.must('keepRegistrationDraft', candidate2, { roundId: exam.id, step: 2, fields });
  const other = await world.round().at('SCORING');
  const member = world.people.panelist1;
  const { passId } = await world.must('issuePanelPass', secretary, { roundId: other.id, memberId: member.id });
  const [totp, vault] = [createTotpVault(world.pepper), createPersonalVault(world.pepper)];
  paperCodes = totp.recoveryCodes(chair.id, 4);
  await world.unitOfWork.run(async ({ accounts, imports }) => {
    const account = (await accounts.find(chair.id))!;
    const recovery = paperCodes.slice(1).map((code) => totp.recoveryHash(chair.id, code));
    const secondFactor = { secret: totp.draft(chair.id, secureSecret), serial: 4, lastStep: 0, recovery };
    await accounts.save(changed(account, { secondFactor, secondFactorDraft: totp.draft(chair.id, secureSecret) }));
    const sealed = vault.seal(ratingOwner(IMPORT, applicationId), RATINGS, secureSecret);
    const list = { fileName: 'a.xlsx', sha256: 'a', importedBy: secretary.id, importedAt: new Date(), rows: [] };
    const undone = { undoneBy: null, undoneAt: null };
    const ratings = [{ applicationId, sealed }];
    await imports.insert([{ id: IMPORT, version: 1, roundId: exam.id, kind: 'RATINGS', ratings, ...list, ...undone }]);
    return ok(null);
  });
  ids = { round: exam.id, applicant: applicationId, pass: passId, chair: chair.id };
}, 120_000);
afterAll(() => world.close());

const rekeyer = (from: Buffer, to: Buffer, keepsRecovery = true) =>
  createRekeyer({ from, to, secret: secureSecret, keepsRecovery });
const accountOf = async (id: string) => (await world.readers.accounts.find(id))!;

/** What each kind of row gives under a pepper; an error where it does not lie under it. */
async function readUnder(pepper: Buffer) {
  const [totp, vault] = [createTotpVault(pepper), createPersonalVault(pepper)];
  const { readers } = world;
  const [draft] = await readers.drafts.ofRound(ids.round);
  const dossier = (await readers.dossiers.find(ids.applicant))!;
  const { ratings } = (await readers.imports.find(IMPORT))!;
  const pass = (await readers.panelPasses.find(ids.pass))!;
  const chair = await accountOf(ids.chair);
  const part = vault.openDossier(dossier.id, dossier.sealed);
  const { code, pin } = passCodes(pepper, pass.id);
  return {
    citizen: [part.citizenId, vault.citizenKey(ids.round, part.citizenId) === dossier.citizenKey],
    draft: vault.openDraft(world.people.candidate2.id, draft!.sealed),
    ratings: vault.openRatings(ratingOwner(IMPORT, ids.applicant), ratings![0]!.sealed),
    apps: [chair.secondFactor!.secret, chair.secondFactorDraft!].map((sealed) =>
      totp.open(ids.chair, sealed).toString('hex'),
    ),
    pass: [pass.codeHash === passCodeHash(code), isPassPin(pepper, pass, pin)],
    link: chair.link!.codeHash === oneTimeCodeHash(oneTimeCode(pepper, 'INVITATION', ids.chair, chair.link!.serial)),
  };
}

test('puts everything that hangs on the pepper under another; cut short in the middle, it is finished by a second run', async () => {
  const before = await readUnder(world.pepper);
  expect(before).toMatchObject({ citizen: [expect.any(String), true], pass: [true, true], link: true });
  expect(personalWarning(await personalStand(world.readers, world.pepper))).toBeNull();
  let told = 0;
  const killed = rekeyAll(world.unitOfWork, rekeyer(world.pepper, NEXT), ({ kind }) => {
    told += 1;
    if (kind === 'dossiers') throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  expect(told).toBeGreaterThan(1);
  // Rows lie under either now: neither pepper reads them all.
  await expect(readUnder(world.pepper)).rejects.toThrow();
  await expect(readUnder(NEXT)).rejects.toThrow();

  const first = await rekeyAll(world.unitOfWork, rekeyer(world.pepper, NEXT), () => undefined);
  expect(first).toMatchObject({ accounts: 0, drafts: 1, lists: 1, passes: 1 });
  expect(await readUnder(NEXT)).toEqual(before);
  await expect(readUnder(world.pepper)).rejects.toThrow();
  const again = await rekeyAll(world.unitOfWork, rekeyer(world.pepper, NEXT), () => undefined);
  expect(again).toEqual({ accounts: 0, dossiers: 0, drafts: 0, lists: 0, passes: 0 });
  const lost = personalWarning(await personalStand(world.readers, world.pepper));
  expect(lost).toContain('Không mở được 1 ứng dụng xác thực và hồ sơ của 1 kỳ thi');
}, 60_000);

test('the recovery codes on paper that were not used yet count on; where the old pepper got out, none does', async () => {
  const totp = createTotpVault(NEXT);
  const { recovery } = (await accountOf(ids.chair)).secondFactor!;
  expect(recovery).toEqual(paperCodes.slice(1).map((code) => totp.recoveryHash(ids.chair, code)));
  const exposed = rekeyer(NEXT, world.pepper, false).account(await accountOf(ids.chair));
  expect(exposed!.secondFactor!.recovery).toEqual([]);
});

test('stops at what lies under neither pepper, and leaves an erased dossier alone', async () => {
  const dossier = (await world.readers.dossiers.find(ids.applicant))!;
  const stranger = rekeyer(Buffer.alloc(32, 1), Buffer.alloc(32, 2));
  expect(() => stranger.dossier(dossier)).toThrow(UnderNeitherPepper);
  expect(stranger.dossier({ ...dossier, sealed: '' })).toBeNull();
});
