/** Requests of applicants about their own data, answered within two working days; a withdrawal of consent is carried out in 15 days (NĐ 356/2025; trust.md 3.12.4). */
import {
  answerData,
  askAboutData,
  carryOutRequest,
  carryOutState,
  dataRequestState,
  waitingRequests,
  waitingWithdrawals,
} from '../../domain/registration/data-request';
import type {
  CarryOutState,
  DataAnswerInput,
  DataQuestion,
  DataRequest,
  DataRequestState,
} from '../../domain/registration/data-request';
import type { LocalDate } from '../../domain/calendar';
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

async function loadRequest(repositories: Repositories, requestId: string) {
  const request = await repositories.dataRequests.find(requestId);
  const loaded = request === null ? null : await loadRound(repositories, request.roundId);
  return request === null || loaded === null ? null : { ...loaded, request };
}

/** Answers a request, in words that the person reads. */
export const answerDataRequest: CommandFactory<Answering, DataRequestAnswer> = defineCommand({
  name: 'answerDataRequest',
  allow: { by: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'] },
  load: (repositories, input: Answering) => loadRequest(repositories, input.requestId),
  scope: (loaded) => roundScope(loaded),
  decide: ({ request }, input, { viewer, now }) => answerData(request, input, viewer.accountId, now),
  store: (repositories, request) => repositories.dataRequests.save(request),
  record: (after, { request }) => ({ subjectId: after.id, before: audited(request), after: audited(after) }),
  answer: ({ id, roundId }) => ({ requestId: id, roundId }),
});

type CarryingOut = Pick<Answering, 'requestId' | 'expectedVersion' | 'text'>;

/** Records what was done after a withdrawal of consent, in words that the person reads. */
export const carryOutWithdrawal: CommandFactory<CarryingOut, DataRequestAnswer> = defineCommand({
  name: 'carryOutWithdrawal',
  allow: { by: ['COUNCIL_CHAIR', 'COUNCIL_SECRETARY'] },
  load: (repositories, input: CarryingOut) => loadRequest(repositories, input.requestId),
  scope: (loaded) => roundScope(loaded),
  decide: ({ request }, input, { viewer, now }) => carryOutRequest(request, input, viewer.accountId, now),
  store: (repositories, request) => repositories.dataRequests.save(request),
  record: (after, { request }) => ({ subjectId: after.id, before: audited(request), after: audited(after) }),
  answer: ({ id, roundId }) => ({ requestId: id, roundId }),
});

/** A request as the log keeps it: when and of what kind; what was written only as digests. */
function audited({ salt, text, answer, kind, carryOut = null, ...rest }: DataRequest) {
  const done = carryOut?.done ?? null;
  return {
    ...rest,
    requestKind: kind,
    requestText: personalDigest(salt, text),
    ...(carryOut === null
      ? {}
      : { carryOut: { ...carryOut, done: done && { ...done, text: personalDigest(salt, done.text) } } }),
    dataAnswer: answer === null ? null : { ...answer, text: personalDigest(salt, answer.text) },
  };
}

/** A request as shown: to whoever asked, and to those who answer. */
export type DataRequestView = Omit<DataRequest, 'salt' | 'roundId' | 'answer' | 'carryOut'> & {
  readonly state: DataRequestState;
  readonly answer: DataRequest['answer'];
  /** What has to be done after the answer; null where nothing has. */
  readonly carryOut: CarryOutView | null;
};

/** Until when a withdrawal is carried out, how that stands, and what was done; `text` and `at` are null before. */
export interface CarryOutView {
  readonly dueOn: LocalDate;
  readonly state: CarryOutState;
  readonly text: string | null;
  readonly at: Date | null;
}

function carryOutView(request: DataRequest, now: Date): CarryOutView | null {
  const state = carryOutState(request, now);
  if (request.carryOut == null || state === null) return null;
  const { dueOn, done } = request.carryOut;
  return { dueOn, state, text: done?.text ?? null, at: done?.at ?? null };
}

/** How many wait for an answer or for their carrying out, and until when; null when none does. */
export async function openDataRequests(readers: Pick<Readers, 'dataRequests'>, round: Round) {
  const all = await readers.dataRequests.ofRound(round.id);
  return { requests: waitingRequests(all), withdrawals: waitingWithdrawals(all) };
}

/** Requests of the viewer, and for those who answer everybody's. */
export function dataRequestQueries(readers: Readers) {
  const view =
    (now: Date) =>
    (request: DataRequest): DataRequestView => {
      const { salt: _salt, roundId: _round, ...shown } = request;
      return { ...shown, state: dataRequestState(shown, now), carryOut: carryOutView(request, now) };
    };
  return {
    myDataRequests: async ({ round, viewer }: RoundAccess, now: Date): Promise<readonly DataRequestView[]> =>
      (await readers.dataRequests.ofPerson(round.id, viewer.accountId)).map(view(now)),
    dataRequests: async (access: RoundAccess, now: Date): Promise<readonly DataRequestView[]> =>
      mayAnswerDataRequests(access) ? (await readers.dataRequests.ofRound(access.round.id)).map(view(now)) : [],
  };
}
