import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { GraphQLContext } from './context';
import { guardedForDevices } from './device-guard';
import { accountResolvers } from './resolvers/account';
import { approvalResolvers } from './resolvers/approval';
import { auditResolvers } from './resolvers/audit';
import { commonResolvers } from './resolvers/common';
import { conflictResolvers } from './resolvers/conflict';
import { compulsoryResolvers } from './resolvers/compulsory';
import { dataRequestResolvers } from './resolvers/data-request';
import { letterResolvers } from './resolvers/letter';
import { regulationVersionResolvers } from './resolvers/regulation-version';
import { defenceResolvers } from './resolvers/defence';
import { custodyResolvers } from './resolvers/custody';
import { dossierResolvers } from './resolvers/dossier';
import { examResolvers } from './resolvers/exam';
import { examDayResolvers } from './resolvers/exam-day';
import { minutesResolvers } from './resolvers/minutes';
import { nodeResolvers } from './resolvers/node';
import { panelResolvers } from './resolvers/panel';
import { registrationResolvers } from './resolvers/registration';
import { resultResolvers } from './resolvers/result';
import { scoringResolvers } from './resolvers/scoring';
import { stubResolvers } from './resolvers/stubs';
import { writtenResolvers } from './resolvers/written';
import { appealResolvers } from './resolvers/appeal';
import { scalarResolvers } from './scalars';
import { readSdl } from './sdl';

/** The SDL of `schema/` joined with its resolvers. */
export function buildSchema(): GraphQLSchema {
  return makeExecutableSchema<GraphQLContext>({
    typeDefs: readSdl(),
    resolvers: [
      scalarResolvers,
      commonResolvers,
      nodeResolvers,
      accountResolvers,
      examResolvers,
      panelResolvers,
      conflictResolvers,
      approvalResolvers,
      registrationResolvers,
      dossierResolvers,
      compulsoryResolvers,
      dataRequestResolvers,
      letterResolvers,
      regulationVersionResolvers,
      writtenResolvers,
      stubResolvers,
      appealResolvers,
      examDayResolvers,
      custodyResolvers,
      scoringResolvers,
      defenceResolvers,
      resultResolvers,
      minutesResolvers,
      auditResolvers,
    ].map(guardedForDevices),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  });
}
