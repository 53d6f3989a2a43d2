import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Pepper } from '../application/account/password';
import type { SecurityLog } from '../application/account/security-log';
import type { Sessions, Visitor } from '../application/account/sessions';
import { createSetupToken } from '../application/account/setup-token';
import type { SetupToken } from '../application/account/setup-token';
import { buildCommands } from '../application/commands';
import type { Commands } from '../application/commands';
import { personalPepperOf } from '../application/command';
import type { Integrity } from '../application/integrity/integrity';
import type { WordingDesk } from '../application/minutes/wordings';
import { queriesFor } from '../application/queries';
import { createIdSource, secureRandom, secureSecret } from '../application/random';
import { createPersonalVault } from '../application/registration/personal-vault';
import { createMarkSeal, sealingKeyOf } from '../application/sealing/mark-seal';
import type { Config } from '../config';
import { createExcel } from '../excel';
import type { Excel } from '../excel';
import type { GraphQLContext } from '../graphql/context';
import { buildSchema } from '../graphql/schema';
import { projectRoot } from '../graphql/sdl';
import { ratesPerMinute } from '../http/rate-limit';
import { createHttpServer, urlOf } from '../http/server';
import type { PaperPress } from '../pdf';
import type { Store } from '../persistence/mongo/connect';
import { createUnitOfWork } from '../persistence/mongo/unit-of-work';
import type { UnitOfWork } from '../persistence/ports';
import { joinAccounts, linksTo, pagesOf } from './join-accounts';
import type { AccountParts } from './join-accounts';
import { archiveRoute } from './join-archive';
import { exportRoutes, letterRoute, ownCalendarRoute, ownDataRoute } from './join-exports';
import { fileRoutes, filesIn, joinFiles } from './join-files';
import type { FileParts } from './join-files';
import { importDesk, importRoutes } from './join-imports';
import { createRelay, joinIntegrity, mustBeNamedByLog, publicRoutes } from './join-integrity';
import type { IntegrityJoined } from './join-integrity';
import { joinLive, liveRoutes } from './join-live';
import type { LiveJoined } from './join-live';
import { openPress, paperRoutes } from './join-papers';
import { joinTimestamps } from './join-timestamps';
import type { Timestamping } from './join-timestamps';
import { joinWatch } from './join-watch';
import type { Watch } from './join-watch';
import { previewRoutes, wordingDesk } from './join-wordings';
import { openStore } from './open-store';

/** A running product. */
export interface RunningProduct {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly commands: Commands;
  readonly sessions: Sessions;
  readonly unitOfWork: UnitOfWork;
  readonly setupToken: SetupToken;
  readonly integrity: Integrity;
  readonly timestamping: Timestamping;
  readonly uploads: FileParts['uploads'];
  /** Sends the mail that is waiting; a running product does so by itself. */
  readonly outbox: AccountParts['outbox'];
  /** Ends in order: no new requests, running ones finish, then the store. */
  stop(): Promise<void>;
}

/** What a product is started with. */
export interface ProductOptions {
  readonly config: Config;
  readonly pepper: Buffer;
  /** Once the pepper of passwords was replaced: the present one, then the one before; `pepper` unless given. */
  readonly peppers?: readonly Pepper[];
  /** Once the pepper of personal data was replaced: the present one; `pepper` unless given. */
  readonly personalPepper?: Buffer;
  /** Secret bytes of the key that signs checkpoints; a throw-away one unless given. */
  readonly checkpointKey?: Buffer;
  /** Key that marks lie under until all are in; one that hangs on the pepper unless given. */
  readonly sealingKey?: Buffer;
  /** Public keys that signed before it; none unless given. */
  readonly formerKeys?: readonly string[];
  /** False where nobody watches, as in rehearsals: checkpoints are then made for papers only. */
  readonly signsCheckpoints?: boolean;
  readonly clock: () => Date;
  /** False only for throw-away stores: nothing survives a power cut then. */
  readonly durable: boolean;
  /** Runs the embedded store in this very thread, as tests and rehearsals do from sources. */
  readonly storeInProcess?: boolean;
  /** bcrypt cost; 12 unless a test says otherwise. */
  readonly passwordCost?: number;
  /** Where security events go; a file in DATA_DIR/logs unless given. */
  readonly securityLog?: SecurityLog;
}

/** Joins all parts and starts listening; the only place that knows every one of them. */
export async function startProduct(options: ProductOptions): Promise<RunningProduct> {
  const store = await openStore(options);
  const watch = joinWatch(options.config, options.securityLog);
  try {
    const { readers } = createUnitOfWork(store.connection, store.models);
    if (options.checkpointKey !== undefined) await mustBeNamedByLog(readers, options.checkpointKey);
    const inner = joinInner(store, options, watch);
    const server = await joinServer(store, inner, options);
    const { config, signsCheckpoints = true } = options;
    if (signsCheckpoints) await inner.rounds.begin();
    inner.timestamping.begin();
    const address = await server.listen(config.port, config.host);
    const stop = async () => {
      inner.live.close();
      await server.stop();
      await inner.stopFiles();
      await inner.excel.stop();
      await inner.press.close();
      await inner.outbox.stop();
      await inner.rounds.end();
      await inner.timestamping.end();
      await store.close();
      watch.close();
    };
    return { ...inner, url: urlOf(config.host, address.port), stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Everything between the store and the door. */
type Inner = Pick<RunningProduct, 'commands' | 'unitOfWork' | 'setupToken'> &
  AccountParts &
  FileParts &
  LiveJoined &
  IntegrityJoined &
  Watch & {
    readonly excel: Excel;
    readonly press: PaperPress;
    readonly wordings: WordingDesk;
    readonly timestamping: Timestamping;
  };

function joinInner(store: Store, options: ProductOptions, watch: Watch): Inner {
  const { config, pepper, peppers, sealingKey, clock, passwordCost } = options;
  const { logger, securityLog } = watch;
  const relay = createRelay();
  const unitOfWork = createUnitOfWork(store.connection, store.models, relay.tell);
  const setupToken = createSetupToken(clock());
  const newId = createIdSource(clock);
  const { publicUrl, dataDir } = config;
  const files = filesIn(dataDir);
  const report = (error: unknown): void => logger.fault(error, 'integrity');
  const { checkpointKey: key = null, formerKeys = [] } = options;
  const joined = joinIntegrity({ unitOfWork, dataDir, key, formerKeys, clock, securityLog, report });
  if (options.signsCheckpoints !== false) relay.to(joined.rounds.noticed);
  const chance = { newId, random: secureRandom, secret: secureSecret };
  const { personalPepper = pepper } = options;
  const secrets = { pepper, personalPepper, ...(sealingKey === undefined ? {} : { sealingKey }) };
  const parts = { unitOfWork, ...secrets, ...chance, securityLog, publicUrl, integrity: joined.integrity };
  const reportFault = (error: unknown): void => logger.fault(error, 'outbox');
  const press = openPress();
  const wordings = wordingDesk(press);
  const excel = createExcel();
  const imports = importDesk(files, excel);
  const accounts = joinAccounts({ config, clock, parts, peppers, securityLog, passwordCost, reportFault });
  const lines = joinLive({ readers: unitOfWork.readers, sessions: accounts.sessions, reportFault });
  relay.to(lines.tellLive);
  return {
    unitOfWork,
    setupToken,
    ...watch,
    ...joined,
    timestamping: joinTimestamps({ config, unitOfWork, clock, securityLog, report }),
    excel,
    press,
    wordings,
    commands: buildCommands(parts, setupToken, { sendsMail: config.mail != null, files, wordings, imports }),
    ...accounts,
    ...lines,
    ...joinFiles({ files, parts, clock, reportFault }),
  };
}

function joinServer(store: Store, inner: Inner, options: ProductOptions) {
  const { config, clock, pepper } = options;
  const { commands, sessions, hasher, door, desk, logger, securityLog: log, integrity, wordings } = inner;
  const { readers } = inner.unitOfWork;
  const linkOf = linksTo(config.publicUrl);
  const vault = createPersonalVault(personalPepperOf(options));
  const seal = createMarkSeal(sealingKeyOf(options));
  return createHttpServer<Visitor, GraphQLContext>({
    schema: buildSchema(),
    makeContext: ({ viewer: visitor, requestId, receivedAt, idempotencyKey, session, remoteAddress, device }) => {
      const viewer = visitor?.viewer ?? null;
      return {
        viewer,
        facts: { viewer, requestId, now: receivedAt, idempotencyKey },
        commands,
        queries: queriesFor(readers, viewer, { log, requestId, now: receivedAt, vault, wordings, seal }),
        entrance: {
          visitor,
          origin: { requestId, address: remoteAddress, device },
          door,
          desk,
          sessions,
          hasher,
          linkOf,
          cookie: session,
          viewerOf: (someone) => queriesFor(readers, someone).viewer(),
        },
      };
    },
    sessions,
    actorIdOf: ({ accountId }) => accountId,
    ready: store.ready,
    logger,
    metrics: inner.metrics,
    rates: ratesPerMinute(config.requestsPerMinute),
    trustProxy: config.trustProxy,
    publicUrl: config.publicUrl,
    introspection: config.introspection,
    now: clock,
    ...webApplication(),
    mountRoutes: (routes, readAny) => {
      // A device that a pass has opened reads the files of its sheets; to every other route nobody is signed in there.
      const read: typeof readAny = (response) => withoutDevice(readAny(response));
      const { unitOfWork, press, uploads, excel, files } = inner;
      const papers = { unitOfWork, log, integrity, press, uploads, temporaryDir: join(config.dataDir, 'temporary') };
      fileRoutes(config.dataDir, inner, { unitOfWork, log })(routes, readAny);
      const { supervisionKey = null } = config;
      const { trusted } = inner.timestamping;
      publicRoutes({ ...integrity, unitOfWork, supervisionKey, trusted, clock })(routes, read);
      paperRoutes(papers)(routes, read);
      archiveRoute(papers, { files, pepper })(routes, read);
      previewRoutes({ readers, log, press, wordings })(routes, read);
      exportRoutes({ unitOfWork, log, excel })(routes, read);
      importRoutes({ unitOfWork, log, excel, uploads, vault })(routes, read);
      liveRoutes(inner)(routes, readAny);
      ownDataRoute({ unitOfWork, log, vault, press })(routes, read);
      letterRoute({ unitOfWork, log, vault, press, addressOf: pagesOf(config.publicUrl) })(routes, read);
      ownCalendarRoute({ unitOfWork, log })(routes, read);
    },
  });
}

function withoutDevice<T extends { readonly viewer: Visitor | null }>(incoming: T): T {
  return incoming.viewer?.viewer?.deviceOf === undefined ? incoming : { ...incoming, viewer: null };
}

/** The built web application, when it has been built; a rehearsal from sources does without. */
function webApplication(): { readonly staticDir?: string } {
  const staticDir = join(projectRoot(), 'dist', 'web');
  return existsSync(join(staticDir, 'index.html')) ? { staticDir } : {};
}
