/** What the measurement of the written paper is made on: a round whose candidates are confirmed, laid into a store at once. */
import { localDate } from '../../src/domain/calendar';
import { DEFAULT_REGULATION } from '../../src/domain/regulation/regulation';
import { ok } from '../../src/domain/result';
import type { Repositories, UnitOfWork } from '../../src/persistence/ports';
import { accountOf, applicationOf, AT_ONCE, bodyOf, ids, roundOf } from './scoring-scene';

/** A round before its written paper, with those who conduct it. */
export interface WrittenScene {
  readonly roundId: string;
  readonly chairId: string;
  readonly secretaryId: string;
  readonly coderId: string;
  readonly headId: string;
}

/** Ordinary markers; the head of marking is one more. */
const MARKERS = 20;

/** Lays it: what commands would leave, without the thousands of acts that lead there. */
export async function layWritten({ run }: UnitOfWork, candidates: number): Promise<WrittenScene> {
  const [roundId = ''] = ids('round', 1);
  const [postId = ''] = ids('post', 1);
  const [council = '', coding = '', marking = ''] = ids('body', 3);
  const [chairId = '', secretaryId = '', coderId = '', headId = ''] = ids('account', 4);
  const markerIds = ids('account', MARKERS);
  const served = [chairId, secretaryId, coderId, headId, ...markerIds];
  const write = async (work: (repositories: Repositories) => Promise<void>): Promise<void> => {
    await run(async (repositories) => {
      await work(repositories);
      return ok(null);
    });
  };
  const round = roundOf(roundId, postId);
  const dates = { ...round.dates, written: localDate('2026-03-01'), defence: localDate('2099-03-06') };
  const regulation = { ...DEFAULT_REGULATION, document: round.regulation.document, entry: 'DIRECT' as const };
  await write(async ({ accounts, rounds, bodies, interests }) => {
    await accounts.insert(served.map(accountOf));
    await rounds.insert([{ ...round, dates, regulation, state: 'WRITTEN' }]);
    await bodies.insert([
      bodyOf(council, roundId, 'COUNCIL', [
        [chairId, 'CHAIR'],
        [secretaryId, 'SECRETARY'],
      ]),
      bodyOf(coding, roundId, 'CODING', [[coderId, 'HEAD']]),
      bodyOf(marking, roundId, 'MARKING', [[headId, 'HEAD'], ...markerIds.map((id) => [id, 'MEMBER'] as const)]),
    ]);
    const declaration = { signedAt: new Date(), coversAll: true };
    const signed = { version: 1, roundId, declaration, relations: [], statuses: [] };
    await interests.insert(served.map((personId) => ({ ...signed, id: `${roundId}:${personId}`, personId })));
  });
  const applications = ids('application', candidates).map((id, index) => applicationOf({ id, roundId, postId }, index));
  for (let at = 0; at < applications.length; at += AT_ONCE) {
    await write(({ applications: rows }) => rows.insert(applications.slice(at, at + AT_ONCE)));
  }
  return { roundId, chairId, secretaryId, coderId, headId };
}
