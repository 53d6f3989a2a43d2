import { checkApplication } from '../../domain/application';
import type { Application } from '../../domain/application';
import { checkCandidatesHoldNoSeat } from '../../domain/body';
import { answerSupplement as answered, checkPrivatePart, suppliedFacts, tidyPhone } from '../../domain/dossier';
import type { Dossier, PrivatePart } from '../../domain/dossier';
import type { DeclaredFacts } from '../../domain/checklist';
import { isErased } from '../../domain/erasure';
import { checkSubmission } from '../../domain/eligibility';
import { requireState } from '../../domain/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll, refuse } from '../../domain/result';
import { tidyText } from '../../domain/text';
import type { Repositories } from '../../persistence/ports';
import { personalDigest } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory, Decider } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { administratorApplies, applicationRecord, applicationScope, loadApplication, newApplication } from './commands';
import type { ApplicationAnswer, LoadedApplication, NewApplication, SubmitAnswer } from './commands';
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

/** Letters of a receipt code that nobody mistakes for one another. */
const CODE_LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_LENGTH = 8;

interface Filed {
  readonly application: Application;
  readonly dossier: Dossier;
  readonly late: Refusal | null;
}

/** Files the viewer's own application with its dossier; one that comes too late is kept as LATE and refused (BR-04). */
export function registerApplication(vault: PersonalVault): CommandFactory<Registration, SubmitAnswer> {
  return defineCommand({
    name: 'registerApplication',
    allow: {
      by: ['SIGNED_IN'],
      when: { words: 'kỳ thi đã mở', holds: ({ round }: RegulatedLoad) => round.state !== 'DRAFT' },
    },
    load: (repositories, input: Registration) => loadRegulatedRound(repositories, input.roundId),
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
      });
    },
    store: async (repositories, filed) => {
      await storeFiled(repositories, filed);
      await repositories.drafts.remove(draftId(filed.application.roundId, filed.application.candidateId));
    },
    record: ({ application }) => applicationRecord(null, application),
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
      const state = requireState(loaded.round.state, ['REGISTRATION'], ['roundId']);
      const more = {
        vault,
        errors: state === null ? [] : [state],
        candidateId: decider.newId('account'),
        fromPaper: true,
      };
      return fileRegistration(loaded, input, decider, more);
    },
    store: storeFiled,
    record: ({ application }) => applicationRecord(null, application),
    answer: ({ application, late }) => ({ applicationId: application.id, refusal: late }),
    identify: identityOf,
    conflicts: TAKEN,
  });
}

/** Takes what the candidate was asked for: only the asked items change, and both checkers look again. */
export function answerSupplement(
  vault: PersonalVault,
): CommandFactory<
  { readonly applicationId: string; readonly expectedVersion: number; readonly facts: DeclaredFacts },
  ApplicationAnswer
> {
  return defineCommand({
    name: 'answerSupplement',
    allow: { by: ['OWNER'] },
    load: (repositories, input) => loadDossier(repositories, input.applicationId),
    scope: applicationScope,
    decide: ({ round, application, dossier }, { facts, expectedVersion }, { now, secret }) => {
      const state = requireState(round.state, ['REGISTRATION', 'SCREENING'], ['applicationId']);
      if (state !== null && isErased(dossier)) return refuse(state);
      const known = vault.openDossier(dossier.id, dossier.sealed);
      const supplied = { ...known, facts: suppliedFacts(known.facts, facts, dossier.supplement ?? { items: [] }) };
      const next = answered(
        dossier,
        { sealed: vault.seal(dossier.id, supplied, secret), fingerprint: personalDigest(application.salt, supplied) },
        expectedVersion,
        now,
      );
      return state === null || !next.ok ? next : decideAll([state], () => next.value);
    },
    store: (repositories, dossier) => repositories.dossiers.save(dossier),
    record: (after) => ({ subjectId: after.id, before: null, after: { fingerprint: after.fingerprint } }),
    answer: (dossier) => ({ applicationId: dossier.id }),
    identify: ({ applicationId, expectedVersion }) => ({ applicationId, expectedVersion }),
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

interface Filing {
  readonly vault: PersonalVault;
  readonly errors: readonly Refusal[];
  readonly candidateId: string;
  readonly fromPaper: boolean;
}

function fileRegistration({ round }: RegulatedLoad, input: Registration, decider: Decider, filing: Filing) {
  const { now, newId, secret } = decider;
  const window = checkSubmission(now, round.dates.opens, round.dates.closes);
  const late = window?.code === 'REGISTRATION_CLOSED' ? window : null;
  const tidy = tidied(input);
  const part = privatePart(tidy);
  const errors = [...checkApplication(tidy, round, now), ...checkPrivatePart(part, tidy.route, now), ...filing.errors];
  if (window !== null && late === null) errors.push(window);
  for (const name of ['declaresTruth', 'consents'] as const) {
    if (!input[name])
      errors.push({ code: 'INVALID_VALUE', path: [name], reason: 'Phải xác nhận trước khi nộp hồ sơ.' });
  }
  return decideAll(errors, (): Filed => {
    const given = { id: newId('application'), candidateId: filing.candidateId, submittedAt: now, salt: secret() };
    const application = newApplication(tidy, late, given);
    const { id, roundId } = application;
    const dossier: Dossier = {
      id,
      version: 1,
      roundId,
      receiptCode: receiptCode(decider),
      fingerprint: personalDigest(given.salt, { ...tidy, submittedAt: now }),
      sealed: filing.vault.seal(id, part, secret),
      citizenKey: filing.vault.citizenKey(roundId, part.citizenId),
      fromPaper: filing.fromPaper,
      checks: [],
      supplement: null,
    };
    return { application, dossier, late };
  });
}

async function storeFiled(repositories: Repositories, { application, dossier }: Filed): Promise<void> {
  await repositories.applications.insert([application]);
  await repositories.dossiers.insert([dossier]);
}

function tidied(input: Registration): Registration {
  return {
    ...input,
    fullName: tidyText(input.fullName),
    unit: tidyText(input.unit),
    title: tidyText(input.title),
    address: tidyText(input.address),
    email: input.email.trim(),
    phone: tidyPhone(input.phone),
    citizenId: input.citizenId.replace(/\s/g, ''),
  };
}

function privatePart({ citizenId, phone, email, address, facts }: Registration): PrivatePart {
  return { citizenId, contact: { phone, email, address }, facts };
}

function receiptCode({ random }: Decider): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS.charAt(random(CODE_LETTERS.length))).join('');
}

const TAKEN = {
  application_candidate: (): Refusal => ({ code: 'ALREADY_REGISTERED', path: [] }),
  dossier_citizen: (): Refusal => ({ code: 'ALREADY_REGISTERED', path: ['citizenId'] }),
};

/** What makes two registrations the same request; private fields are left out of what is hashed into the store. */
function identityOf({ roundId, postId, fullName, birthDate }: Registration) {
  return { roundId, postId, fullName, birthDate };
}
