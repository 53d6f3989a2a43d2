import type { Resolvers } from '../generated/types';
import { RULE_OF } from '../../domain/refusal';
import type { Refusal } from '../../domain/refusal';
import { ZERO } from '../../domain/marks';
import { sentenceOf } from '../wording';

const refusalFields = {
  code: ({ code }: Refusal) => code,
  message: (refusal: Refusal) => sentenceOf(refusal),
  path: ({ path }: Refusal) => path,
  rule: ({ code }: Refusal) => RULE_OF[code],
};

/** Refusals as payload errors, and the small types every feature shares. */
export const commonResolvers: Resolvers = {
  UserError: {
    __resolveType: ({ code }) => {
      if (code === 'STALE_VERSION') return 'StaleVersionError';
      return code === 'MARK_OUT_OF_RANGE' ? 'MarkOutOfRangeError' : 'RuleError';
    },
  },
  RuleError: refusalFields,
  StaleVersionError: {
    ...refusalFields,
    currentVersion: (refusal) => (refusal.code === 'STALE_VERSION' ? refusal.currentVersion : 0),
  },
  MarkOutOfRangeError: {
    ...refusalFields,
    maximum: (refusal) => (refusal.code === 'MARK_OUT_OF_RANGE' ? refusal.maximum : ZERO),
  },
};
