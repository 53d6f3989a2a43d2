import { tmpdir } from 'node:os';
import { createPersonalVault } from '../../src/application/registration/personal-vault';
import { EXPORTS } from '../../src/application/exports/export-list';
import { NO_SECURITY_LOG } from '../../src/application/account/security-log';
import { queriesFor } from '../../src/application/queries';
import type { Visitor } from '../../src/application/account/sessions';
import type { UploadDesk } from '../../src/application/files/upload-desk';
import { createExcel } from '../../src/excel';
import type { GraphQLContext } from '../../src/graphql/context';
import { createLogger, shellLogger } from '../../src/http/logger';
import { createHttpServer } from '../../src/http/server';
import { exportRoutes, ownDataRoute } from '../../src/main/join-exports';
import { paperRoutes } from '../../src/main/join-papers';
import { pressInPlace } from '../../src/pdf';
import { TOLD } from '../support/world';
import type { Person, World } from '../support/world';
import { wordsIn } from './file-words';
import { schema } from './observe';

/** Workbooks as they are handed out: the search opens them, and reads what they say of themselves too. */
const excel = createExcel();

const VIEWER = '{ viewer { account { id username displayName } } }';

/** Every address of files, lists and papers asked by one person, each answer with its status, headers and whole body, files opened to the last part. */
export async function marksDoor(
  world: World,
  who: Person,
  { roundId, ids }: { readonly roundId: string; readonly ids: readonly string[] },
): Promise<readonly unknown[]> {
  const server = await openDoor(world, who);
  try {
    const { port } = await server.listen(0, '127.0.0.1');
    const ask = async (path: string, init: RequestInit = {}) => {
      const headers = { cookie: 'sid=x', 'content-type': 'application/json', 'x-requested-with': 'test' };
      const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, { ...init, headers });
      const { status } = answer;
      return {
        path: path.split('/')[1],
        status,
        headers: [...answer.headers],
        body: wordsIn(Buffer.from(await answer.arrayBuffer())),
      };
    };
    const body = JSON.stringify({ query: VIEWER });
    const answers = [await ask('/graphql', { method: 'POST', body }), await ask('/my-data.json')];
    for (const list of EXPORTS) answers.push(await ask(`/rounds/${roundId}/lists/${list}.xlsx`));
    answers.push(await ask(`/rounds/${roundId}/papers.zip`), await ask(`/rounds/${roundId}/papers.pdf`));
    for (const id of ids) answers.push(await ask(`/papers/${id}`));
    // What was asked for is not an answer: an id a marker knows already tells them nothing.
    return answers.map((answer) => ({ ...answer, body: withoutIds(answer.body, ids) }));
  } finally {
    await server.stop(0);
  }
}

const withoutIds = (body: string, ids: readonly string[]): string =>
  ids.reduce((text, id) => text.replaceAll(id, 'asked'), body);

function openDoor(world: World, who: Person) {
  const { readers, unitOfWork, integrity, commands } = world;
  const { viewer } = who;
  const visitor = { viewer, accountId: who.id, displayName: who.name } as Visitor;
  return createHttpServer<Visitor, GraphQLContext>({
    schema,
    makeContext: ({ requestId, idempotencyKey }) => ({
      viewer,
      facts: { viewer, requestId, now: world.clock.now(), idempotencyKey },
      commands,
      queries: queriesFor(readers, viewer, TOLD),
      entrance: { visitor } as GraphQLContext['entrance'],
    }),
    sessions: { find: () => Promise.resolve(visitor) },
    actorIdOf: ({ accountId }) => accountId,
    ready: () => Promise.resolve(true),
    logger: shellLogger(createLogger('silent')),
    mountRoutes: (routes, read) => {
      const log = NO_SECURITY_LOG;
      exportRoutes({ unitOfWork, log, excel })(routes, read);
      ownDataRoute({ unitOfWork, log, vault: createPersonalVault(world.pepper), press: pressInPlace })(routes, read);
      const uploads = {} as UploadDesk;
      const parts = { unitOfWork, log, integrity, press: pressInPlace, uploads, temporaryDir: tmpdir() };
      paperRoutes({ ...parts, budget: { spend: () => undefined } })(routes, read);
    },
  });
}
