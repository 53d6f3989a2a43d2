import type { Resolvers } from '../generated/types';

/** The logs in plain words. */
export const auditResolvers: Resolvers = {
  Query: { systemAudit: (_root, given, { queries }) => queries.systemAudit(given) },
  Round: { auditEntries: ({ access }, given, { queries }) => queries.auditEntries(access, given) },
};
