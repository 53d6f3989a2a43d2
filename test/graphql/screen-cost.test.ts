import { Kind, parse } from 'graphql';
import { queryCost } from '../../src/graphql/limits/cost';
import { DEFAULT_LIMITS } from '../../src/graphql/limits/figures';
import { buildSchema } from '../../src/graphql/schema';
import * as operations from '../../src/web/generated/operations';

const schema = buildSchema();
const TEXTS = Object.entries(operations).flatMap(([name, value]) =>
  typeof value === 'object' && 'text' in value ? [[name, value.text] as const] : [],
);

/** A screen whose query the server finds too costly never opens, and no test with laid-in answers would notice. */
test.each(TEXTS)('%s costs no more than the server allows', (_name, text) => {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const cost = queryCost({ schema, document, operation, variables: {}, limits: DEFAULT_LIMITS });
  expect(cost).toBeLessThanOrEqual(DEFAULT_LIMITS.cost);
});

test('there are screens to look at', () => expect(TEXTS.length).toBeGreaterThan(50));
