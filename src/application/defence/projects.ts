import { takesPart } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { requireState } from '../../domain/exam/lifecycle';
import { checkHandIn, checkProjectDeadline, isLateHandIn } from '../../domain/defence/project';
import type { ProjectCall, ProjectHandIn } from '../../domain/defence/project';
import { admission } from '../../domain/outcome/ranking';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import type { UploadedFile } from '../../domain/files/upload';
import type { Readers, Repositories } from '../../persistence/ports';
import { defineCommand } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { attachedTo, checkUsable, findWaiting } from '../files/attach';
import { newReceiptCode } from '../random';
import { loadApplication } from '../registration/commands';
import type { LoadedApplication } from '../registration/commands';
import { loadEvidence } from '../result/compute';
import { maySeeEveryProject, maySeeProjectDeadline, maySeeTakenProjects } from '../visibility/defence';
import type { RoundAccess } from '../visibility/access';

/** Thông báo hạn nộp đề án: until when projects are taken; announced time is only ever added to. */
export const setProjectDeadline = defineCommand({
  name: 'setProjectDeadline',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: async (repositories, { roundId }: { readonly roundId: string; readonly deadline: Date }) => {
    const loaded = await loadRegulatedRound(repositories, roundId);
    return loaded === null ? null : { ...loaded, earlier: await repositories.projectCalls.find(roundId) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, earlier }, { deadline }, { viewer, now }) => {
    const state = requireState(round.state, ['WRITTEN', 'DEFENCE'], ['roundId']);
    const dates = { now, defence: round.dates.defence, earlier };
    const errors = [...(state === null ? [] : [state]), ...checkProjectDeadline(deadline, dates)];
    const set = { deadline, setBy: viewer.accountId, setAt: now };
    return decideAll(errors, (): ProjectCall => ({ id: round.id, version: (earlier?.version ?? 0) + 1, ...set }));
  },
  store: (repositories, call, { earlier }) =>
    earlier === null ? repositories.projectCalls.insert([call]) : repositories.projectCalls.save(call),
  record: ({ deadline }, { round, earlier }) => ({
    subjectId: round.id,
    before: { projectDeadline: earlier?.deadline ?? null },
    after: { projectDeadline: deadline },
  }),
  answer: (_call, { round }) => ({ roundId: round.id }),
});

export interface HandInInput {
  readonly applicationId: string;
  readonly fileId: string;
}

interface LoadedHandIn extends LoadedApplication {
  readonly call: ProjectCall | null;
  readonly earlier: readonly ProjectHandIn[];
  readonly file: UploadedFile | null;
  readonly isAdmitted: boolean;
}

/**
 * Nộp đề án: the candidate hands a file in, by the server's clock. What comes late is recorded and its file is not taken:
 * it goes with the other files that no act has used.
 */
export const handInProject = defineCommand({
  name: 'handInProject',
  allow: { by: ['OWNER'] },
  load: loadHandIn,
  scope: (loaded) => roundScope(loaded, loaded.application.candidateId),
  decide: ({ round, application, call, earlier, file, isAdmitted }, { fileId }, decider) => {
    const { viewer, now } = decider;
    const state = requireState(round.state, ['DEFENCE'], ['roundId']);
    const unusable = checkUsable(file, { purposes: ['PROJECT'], viewer, now });
    const errors = [
      state,
      unusable,
      ...checkHandIn({ call, isAdmitted, earlier, sha256: file?.sha256 ?? null }),
    ].filter((refusal): refusal is Refusal => refusal !== null);
    return decideAll(errors, (): ProjectHandIn => {
      // Both are there: their lack is among the reasons.
      const { name, size, sha256 } = file as UploadedFile;
      const isLate = isLateHandIn(call as ProjectCall, now);
      const about = { roundId: round.id, applicationId: application.id };
      const facts = { name, size, sha256, handedInAt: now, isLate, fileId: isLate ? null : fileId };
      return {
        id: decider.newId('project'),
        version: 1,
        ...about,
        ...facts,
        receiptCode: newReceiptCode(decider.random),
      };
    });
  },
  store: async (repositories, handIn, { file }) => {
    await repositories.projectHandIns.insert([handIn]);
    if (handIn.fileId === null || file === null) return;
    await repositories.files.save(attachedTo(file, { roundId: handIn.roundId, subjectId: handIn.id }));
  },
  record: ({ applicationId, sha256, isLate, receiptCode: code }) => ({
    subjectId: applicationId,
    before: null,
    after: { project: sha256, late: isLate, receipt: code },
  }),
  answer: ({ id, roundId }) => ({ handInId: id, roundId }),
});

async function loadHandIn(
  repositories: Repositories,
  { applicationId, fileId }: HandInInput,
): Promise<LoadedHandIn | null> {
  const loaded = await loadApplication(repositories, applicationId);
  if (loaded === null) return null;
  const { round, application } = loaded;
  const handIns = await repositories.projectHandIns.ofRound(round.id);
  return {
    ...loaded,
    call: await repositories.projectCalls.find(round.id),
    earlier: handIns.filter((one) => one.applicationId === applicationId),
    file: await findWaiting(repositories, fileId),
    isAdmitted: await mayDefend(repositories, loaded, application),
  };
}

/**
 * Whether the candidate defends or may still come to defend. Before the written marks are released nobody is told whether
 * they do, so nobody hands in (BR-53, BR-57).
 */
async function mayDefend(
  repositories: Readers,
  { round, bodies }: RegulatedLoad,
  application: Application,
): Promise<boolean> {
  if (round.state !== 'DEFENCE' || (round.dates.written !== null && round.writtenRelease === null)) return false;
  if (!takesPart(application, 'DEFENCE', round.dates.defence)) return false;
  const { input } = await loadEvidence(repositories, { round, bodies });
  const own = input.candidates.find(({ applicationId }) => applicationId === application.id);
  if (own === undefined) return false;
  const ofPost = input.candidates.filter(({ postId }) => postId === own.postId);
  const verdict = admission(own, input.regulation, input.dates, ofPost);
  return verdict.admitted || verdict.reason === 'WRITTEN_PENDING';
}

/** Until when projects are taken; null before it was announced, and for those it does not concern. */
export async function projectDeadlineOf(readers: Readers, access: RoundAccess): Promise<Date | null> {
  if (!maySeeProjectDeadline(access)) return null;
  return (await readers.projectCalls.find(access.round.id))?.deadline ?? null;
}

/** A file handed in, as it is shown. */
export type ProjectView = ProjectHandIn;

/** The files handed in as the viewer may see them: one's own, those taken for the panel, all for the Council and the supervisors. */
export async function projectHandInsOf(readers: Readers, access: RoundAccess): Promise<readonly ProjectHandIn[]> {
  const [all, taken] = [maySeeEveryProject(access), maySeeTakenProjects(access)];
  if (!all && !taken && !access.isCandidate) return [];
  const own = await readers.applications.ofCandidate(access.round.id, access.viewer.accountId);
  const every = await readers.projectHandIns.ofRound(access.round.id);
  return every.filter(({ applicationId, isLate }) => all || (taken && !isLate) || applicationId === own?.id);
}
