/** Requests of applicants about their own data, answered within two working days (NĐ 356/2025; trust.md 3.12.4). */
import { answerData, askAboutData, dataRequestState, waitingRequests } from '../../domain/registration/data-request';
import type {
  DataAnswerInput,
  DataQuestion,
  DataRequest,
  DataRequestState,
} from '../../domain/registration/data-request';
import type { Round } from '../../domain/exam/round';
import type { Readers, Repositories } from '../../persistence/ports';
import { personalDigest } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRound, roundScope } from '../exam/round-scope';
import type { LoadedRound } from '../exam/round-scope';
import type { Viewer } from '../viewer';
import { mayAnswerDataRequests } from '../visibility/registration';
import type { RoundAccess } from '../visibility/access';
import { draftId } from './draft-commands';

export interface DataRequestAnswer {
  readonly roundId: string;
  readonly requestId: string;
}

interface AskLoad extends LoadedRound {
  readonly known: readonly DataRequest[];
  /** Whether anything of theirs is kept in this round: an application, or a draft. */
  readonly isApplicant: boolean;
}

type Ask = DataQuestion & { readonly roundId: string };

async function loadAsker(repositories: Repositories, { roundId }: Ask, viewer: Viewer): Promise<AskLoad | null> {
  const loaded = await loadRound(repositories, roundId);
  if (loaded === null) return null;
  const application = await repositories.applications.ofCandidate(roundId, viewer.accountId);
  const draft = await repositories.drafts.find(draftId(roundId, viewer.accountId));
  const known = await repositories.dataRequests.ofPerson(roundId, viewer.accountId);
  return { ...loaded, known, isApplicant: application !== null || draft !== null };
}

/** Asks to see, correct or erase one's own data in a round. */
export const askAboutOwnData: CommandFactory<Ask, DataRequestAnswer> = defineCommand({
  name: 'askAboutOwnData',
  allow: { by: ['OWNER'] },
  load: loadAsker,
  scope: (loaded, viewer) => roundScope(loaded, loaded.isApplicant ? viewer.accountId : null),
  decide: ({ round, known }, input, { viewer, now, newId, secret }) =>
    askAboutData(
      known,
      input,
      { id: newId('dataRequest'), roundId: round.id, personId: viewer.accountId, salt: secret() },
      now,
    ),
  store: (repositories, request) => repositories.dataRequests.insert([request]),
  record: (request) => ({ subjectId: request.id, before: null, after: audited(request) }),
  answer: ({ id, roundId }) => ({ requestId: id, roundId }),
});

type Answering = DataAnswerInput & { readonly requestId: string };

/** Answers a request, in words that the person reads. */
export const answerDataRequest: CommandFactory<Answering, DataRequestAnswer> = defineCommand({
  name: 'answerDataRequest',
  allow: { by: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'] },
  load: async (repositories, { requestId }: Answering) => {
    const request = await repositories.dataRequests.find(requestId);
    const loaded = request === null ? null : await loadRound(repositories, request.roundId);
    return request === null || loaded === null ? null : { ...loaded, request };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ request }, input, { viewer, now }) => answerData(request, input, viewer.accountId, now),
  store: (repositories, request) => repositories.dataRequests.save(request),
  record: (after, { request }) => ({ subjectId: after.id, before: audited(request), after: audited(after) }),
  answer: ({ id, roundId }) => ({ requestId: id, roundId }),
});

/** A request as the log keeps it: when and of what kind; what was written only as digests. */
function audited({ salt, text, answer, kind, ...rest }: DataRequest) {
  return {
    ...rest,
    requestKind: kind,
    requestText: personalDigest(salt, text),
    dataAnswer: answer === null ? null : { ...answer, text: personalDigest(salt, answer.text) },
  };
}

/** A request as shown: to whoever asked, and to those who answer. */
export type DataRequestView = Omit<DataRequest, 'salt' | 'roundId' | 'answer'> & {
  readonly state: DataRequestState;
  readonly answer: DataRequest['answer'];
};

/** How many wait for an answer, and until when; null when none does. */
export async function openDataRequests(readers: Pick<Readers, 'dataRequests'>, round: Round) {
  return waitingRequests(await readers.dataRequests.ofRound(round.id));
}

/** Requests of the viewer, and for those who answer everybody's. */
export function dataRequestQueries(readers: Readers) {
  const view =
    (now: Date) =>
    ({ salt: _salt, roundId: _round, ...shown }: DataRequest): DataRequestView => ({
      ...shown,
      state: dataRequestState(shown, now),
    });
  return {
    myDataRequests: async ({ round, viewer }: RoundAccess, now: Date): Promise<readonly DataRequestView[]> =>
      (await readers.dataRequests.ofPerson(round.id, viewer.accountId)).map(view(now)),
    dataRequests: async (access: RoundAccess, now: Date): Promise<readonly DataRequestView[]> =>
      mayAnswerDataRequests(access) ? (await readers.dataRequests.ofRound(access.round.id)).map(view(now)) : [],
  };
}
