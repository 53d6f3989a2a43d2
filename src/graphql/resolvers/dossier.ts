import type { DeclaredFacts } from '../../domain/registration/checklist';
import type { ImportAnswer } from '../../application/registration/import-commands';
import type { Result } from '../../domain/result';
import type { GraphQLContext } from '../context';
import type { DeclaredFactsInput, Resolvers } from '../generated/types';
import { errorsOf, fromInput } from '../payload';
import { applicationPayload } from './registration';

/** Dossiers: registration, checks, the Council's decision. */
export const dossierResolvers: Resolvers = {
  Application: { dossier: (application, _arguments, { queries }) => queries.dossier(application) },
  Round: {
    myDraft: ({ access }, _arguments, { queries }) => queries.myDraft(access),
    myAttachments: ({ access }, _arguments, { queries }) => queries.myAttachments(access),
    imports: ({ access }, _arguments, { queries }) => queries.imports(access),
  },
  ApplicationImport: {
    importedBy: ({ importedBy }, _arguments, { queries }) => queries.knownAccount(importedBy),
    undoneBy: ({ undoneBy }, _arguments, { queries }) => (undoneBy === null ? null : queries.knownAccount(undoneBy)),
  },
  RegistrationDraft: {
    fields: ({ fields }) => Object.entries(fields).map(([name, value]) => ({ name, value })),
  },
  DossierCheck: {
    checker: ({ by }, _arguments, { queries }) => queries.knownAccount(by),
    checkedAt: ({ at }) => at,
  },
  Mutation: {
    keepRegistrationDraft: async (_root, { input }, { commands, facts, queries }) => {
      const result = await commands.keepRegistrationDraft.execute(facts, input);
      const access = result.ok ? await queries.access(input.roundId) : null;
      return { draft: access === null ? null : await queries.myDraft(access), errors: errorsOf(result) };
    },
    keepAttachment: async (_root, { input }, context) =>
      attachmentsPayload(context, await context.commands.keepAttachment.execute(context.facts, input)),
    dropAttachment: async (_root, { input }, context) =>
      attachmentsPayload(context, await context.commands.dropAttachment.execute(context.facts, input)),
    registerApplication: async (_root, { input }, { commands, facts, queries }) => {
      const result = await commands.registerApplication.execute(facts, { ...input, facts: declaredFacts(input.facts) });
      if (!result.ok) return { application: null, errors: errorsOf(result) };
      const { applicationId, refusal } = result.value;
      const errors = refusal === null ? [] : [fromInput(refusal)];
      return { application: await queries.application(applicationId), errors };
    },
    enterPaperApplication: async (_root, { input }, { commands, facts, queries }) => {
      const registration = { ...input, facts: declaredFacts(input.facts) };
      const result = await commands.enterPaperApplication.execute(facts, registration);
      if (!result.ok) return { application: null, errors: errorsOf(result) };
      const { applicationId, refusal } = result.value;
      const errors = refusal === null ? [] : [fromInput(refusal)];
      return { application: await queries.application(applicationId), errors };
    },
    importApplications: async (_root, { input }, context) =>
      importPayload(context, await context.commands.importApplications.execute(context.facts, input)),
    importRatings: async (_root, { input }, context) =>
      importPayload(context, await context.commands.importRatings.execute(context.facts, input)),
    undoImport: async (_root, { input }, context) =>
      importPayload(context, await context.commands.undoImport.execute(context.facts, input)),
    answerSupplement: async (_root, { input }, context) =>
      applicationPayload(
        context,
        await context.commands.answerSupplement.execute(context.facts, { ...input, facts: declaredFacts(input.facts) }),
      ),
    openDossier: async (_root, { input }, { commands, facts, queries }) => {
      const result = await commands.openDossier.execute(facts, input);
      const application = result.ok ? await queries.application(input.applicationId) : null;
      const details = application === null ? null : await queries.openedDossier(application);
      return { application, details, errors: errorsOf(result) };
    },
    recordEligibilityCheck: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.recordEligibilityCheck.execute(context.facts, input)),
    requestSupplement: async (_root, { input }, context) =>
      applicationPayload(context, await context.commands.requestSupplement.execute(context.facts, input)),
    decideEligibilityTogether: async (_root, { input }, { commands, facts, queries }) => {
      const result = await commands.decideEligibilityTogether.execute(facts, input);
      if (!result.ok) return { applications: null, errors: errorsOf(result) };
      const applications = await Promise.all(result.value.applicationIds.map(queries.application));
      return { applications: applications.filter((one) => one !== null), errors: [] };
    },
  },
};

async function attachmentsPayload({ queries }: GraphQLContext, result: Result<{ readonly roundId: string }>) {
  const access = result.ok ? await queries.access(result.value.roundId) : null;
  const attachments = access === null ? null : await queries.myAttachments(access);
  return { attachments, errors: errorsOf(result) };
}

async function importPayload({ queries }: GraphQLContext, result: Result<ImportAnswer>) {
  const access = result.ok ? await queries.access(result.value.roundId) : null;
  const all = access === null ? [] : await queries.imports(access);
  const done = result.ok ? all.find(({ id }) => id === result.value.importId) : undefined;
  return { import: done ?? null, errors: errorsOf(result) };
}

/** The facts as the domain takes them: what was left out is null. */
function declaredFacts(input: DeclaredFactsInput): DeclaredFacts {
  const { inPostSince, nomination, partyConsent, ...facts } = input;
  return {
    ...facts,
    inPostSince: inPostSince ?? null,
    nomination: nomination ?? null,
    partyConsent: partyConsent ?? null,
  };
}
