import { checkApplication } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { attachmentsFrom, digestsOf, missingPapers } from '../../domain/registration/attachments';
import type { KeptFile } from '../../domain/registration/attachments';
import { checkCandidatesHoldNoSeat } from '../../domain/panel/body';
import { checkPrivatePart, tidyPhone } from '../../domain/registration/dossier';
import type { Dossier, PrivatePart } from '../../domain/registration/dossier';
import type { DeclaredFacts, NamedDocument } from '../../domain/registration/checklist';
import { checkSubmission } from '../../domain/registration/eligibility';
import { checkReopenedRoute, closingDay, reopenings } from '../../domain/registration/reopening';
import { DEFAULT_CONDITIONS } from '../../domain/registration/conditions';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import { tidyText } from '../../domain/text';
import { attachedTo } from '../../domain/files/upload';
import type { Repositories } from '../../persistence/ports';
import { personalDigest } from '../canonical';
import { newReceiptCode } from '../random';
import { defineCommand } from '../command';
import type { CommandFactory, Decider } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { administratorApplies, applicationRecord, loadApplication, newApplication } from './commands';
import type { LoadedApplication, NewApplication, SubmitAnswer } from './commands';
import { keptFiles } from './attachment-commands';
import { draftId } from './draft-commands';
import type { PersonalVault } from './personal-vault';

/** Everything a registration holds; consent and truth are declared, or it is not taken. */
export interface Registration extends NewApplication {
  readonly roundId: string;
  readonly citizenId: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly facts: DeclaredFacts;
  readonly declaresTruth: boolean;
  readonly consents: boolean;
}

/** An application with its dossier, as it is stored. */
export interface Filed {
  readonly application: Application;
  readonly dossier: Dossier;
  readonly late: Refusal | null;
  /** The files of the draft, which the dossier takes over. */
  readonly kept: readonly KeptFile[];
}

interface RegistrationLoad extends RegulatedLoad {
  readonly kept: readonly KeptFile[];
}

/** Files the viewer's own application with its dossier; one that comes too late is kept as LATE and refused (BR-04). */
export function registerApplication(vault: PersonalVault): CommandFactory<Registration, SubmitAnswer> {
  return defineCommand({
    name: 'registerApplication',
    allow: {
      by: ['SIGNED_IN'],
      when: { words: 'kỳ thi đã mở', holds: ({ round }: RegistrationLoad) => round.state !== 'DRAFT' },
    },
    load: async (repositories, input: Registration, viewer): Promise<RegistrationLoad | null> => {
      const loaded = await loadRegulatedRound(repositories, input.roundId);
      if (loaded === null) return null;
      return { ...loaded, kept: await keptFiles(repositories, input.roundId, viewer.accountId) };
    },
    scope: (loaded, viewer) => roundScope(loaded, viewer.accountId),
    decide: (loaded, input, decider) => {
      const { viewer } = decider;
      const errors: Refusal[] = [...checkCandidatesHoldNoSeat([viewer.accountId], loaded.bodies)];
      if (viewer.isAdministrator) errors.push(administratorApplies(viewer.accountId));
      return fileRegistration(loaded, input, decider, {
        vault,
        errors,
        candidateId: viewer.accountId,
        fromPaper: false,
        kept: loaded.kept,
      });
    },
    store: async (repositories, filed) => {
      await storeFiled(repositories, filed);
      await repositories.drafts.remove(draftId(filed.application.roundId, filed.application.candidateId));
    },
    record: filedRecord,
    answer: ({ application, late }) => ({ applicationId: application.id, refusal: late }),
    identify: identityOf,
    conflicts: TAKEN,
  });
}

/**
 * Files an application that somebody brought on paper. Whoever has no account gets an id that belongs to nobody: the
 * person can be found by their citizen id, and nobody can sign in as them.
 */
export function enterPaperApplication(vault: PersonalVault): CommandFactory<Registration, SubmitAnswer> {
  return defineCommand({
    name: 'enterPaperApplication',
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: (repositories, input: Registration) => loadRegulatedRound(repositories, input.roundId),
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, input, decider) => {
      const isReopened = reopenings(loaded.round, decider.now).some(({ postId }) => postId === input.postId);
      const state = isReopened ? null : requireState(loaded.round.state, ['REGISTRATION'], ['roundId']);
      const more = {
        vault,
        errors: state === null ? [] : [state],
        candidateId: decider.newId('account'),
        fromPaper: true,
        kept: [],
      };
      return fileRegistration(loaded, input, decider, more);
    },
    store: storeFiled,
    record: filedRecord,
    answer: ({ application, late }) => ({ applicationId: application.id, refusal: late }),
    identify: identityOf,
    conflicts: TAKEN,
  });
}

/** An application with its dossier. */
export interface LoadedDossier extends LoadedApplication {
  readonly dossier: Dossier;
}

/** Loads an application that has a dossier. */
export async function loadDossier(repositories: Repositories, applicationId: string): Promise<LoadedDossier | null> {
  const loaded = await loadApplication(repositories, applicationId);
  const dossier = loaded === null ? null : await repositories.dossiers.find(applicationId);
  return loaded === null || dossier === null ? null : { ...loaded, dossier };
}

/** What registering needs beside what the person wrote. */
interface Filing {
  readonly vault: PersonalVault;
  readonly errors: readonly Refusal[];
  readonly candidateId: string;
  readonly fromPaper: boolean;
  readonly kept: readonly KeptFile[];
}

/** An application with its dossier, or every reason for refusing it; one that comes too late is LATE (BR-04). */
export function fileRegistration({ round }: RegulatedLoad, input: Registration, decider: Decider, filing: Filing) {
  const { now, newId, secret } = decider;
  const window = checkSubmission(now, round.dates.opens, closingDay(round, input));
  const late = window?.code === 'REGISTRATION_CLOSED' ? window : null;
  const tidy = tidied(input);
  const part = privatePart(tidy);
  const errors = [...checkApplication(tidy, round, now), ...checkPrivatePart(part, tidy.route, now), ...filing.errors];
  if (window !== null && late === null) errors.push(window);
  errors.push(...checkReopenedRoute(round, input, now));
  for (const name of ['declaresTruth', 'consents'] as const) {
    if (!input[name])
      errors.push({ code: 'INVALID_VALUE', path: [name], reason: 'Phải xác nhận trước khi nộp hồ sơ.' });
  }
  if (!filing.fromPaper && late === null) errors.push(...missingOf(round, tidy, filing.kept));
  return decideAll(errors, (): Filed => {
    const attachments = attachmentsFrom(filing.kept, now);
    const given = { id: newId('application'), candidateId: filing.candidateId, submittedAt: now, salt: secret() };
    const application = newApplication(tidy, late, given);
    const { id, roundId } = application;
    const dossier: Dossier = {
      id,
      version: 1,
      roundId,
      receiptCode: newReceiptCode(decider.random),
      fingerprint: personalDigest(given.salt, { ...tidy, submittedAt: now, attachments: digestsOf(attachments) }),
      sealed: filing.vault.seal(id, part, secret),
      citizenKey: filing.vault.citizenKey(roundId, part.citizenId),
      fromPaper: filing.fromPaper,
      checks: [],
      supplement: null,
      attachments,
    };
    return { application, dossier, late, kept: filing.kept };
  });
}

/** Refuses what the round asks for and the draft has no file of; what comes on paper is looked at on paper. */
function missingOf(
  { regulation }: RegulatedLoad['round'],
  who: Pick<Registration, 'route' | 'facts'>,
  kept: readonly KeptFile[],
): Refusal[] {
  const { papers } = { ...DEFAULT_CONDITIONS, ...regulation.conditions };
  return missingPapers(
    papers,
    who,
    kept.map(({ attachedAs: kind }) => ({ kind })),
  );
}

async function storeFiled(repositories: Repositories, { application, dossier, kept }: Filed): Promise<void> {
  const { id: subjectId, roundId } = application;
  await repositories.applications.insert([application]);
  await repositories.dossiers.insert([dossier]);
  for (const file of kept) await repositories.files.save(attachedTo(file, { roundId, subjectId }));
}

/** What the log keeps of it: the standing in clear, the person as digests. */
export function filedRecord({ application, dossier }: Filed) {
  const record = applicationRecord(null, application);
  return { ...record, after: { ...record.after, attachments: digestsOf(dossier.attachments ?? []) } };
}

function tidied(input: Registration): Registration {
  const { facts } = input;
  return {
    ...input,
    fullName: tidyText(input.fullName),
    unit: tidyText(input.unit),
    title: tidyText(input.title),
    address: tidyText(input.address),
    email: input.email.trim(),
    phone: tidyPhone(input.phone),
    citizenId: input.citizenId.replace(/\s/g, ''),
    facts: { ...facts, nomination: tidiedDocument(facts.nomination), partyConsent: tidiedDocument(facts.partyConsent) },
  };
}

function tidiedDocument(document: NamedDocument | null): NamedDocument | null {
  return document === null ? null : { ...document, number: tidyText(document.number) };
}

function privatePart({ citizenId, phone, email, address, facts }: Registration): PrivatePart {
  return { citizenId, contact: { phone, email, address }, facts };
}

/** Unique indexes that say that somebody applied already. */
export const TAKEN = {
  application_candidate: (): Refusal => ({ code: 'ALREADY_REGISTERED', path: [] }),
  dossier_citizen: (): Refusal => ({ code: 'ALREADY_REGISTERED', path: ['citizenId'] }),
};

/** What makes two registrations the same request; private fields are left out of what is hashed into the store. */
function identityOf({ roundId, postId, fullName, birthDate }: Registration) {
  return { roundId, postId, fullName, birthDate };
}
