import fc from 'fast-check';
import { localDate } from '../../../src/domain/calendar';
import {
  barringRelationsOf,
  checkMayServe,
  declare,
  declaredByCandidate,
  isRelation,
  NAMED_RELATIONS,
  RELATION_LABEL,
} from '../../../src/domain/panel/conflict';
import type { DeclaredInterests, Interests, Relation, Standing } from '../../../src/domain/panel/conflict';
import type { RoundState } from '../../../src/domain/exam/lifecycle';
import { buildRegulation } from '../../../src/domain/regulation/build-regulation';
import { DEFAULT_REGULATION } from '../../../src/domain/regulation/regulation';
import { codesOf, valueOf } from '../support';

const TODAY = localDate('2026-11-01');
const nobody: Interests = { roundId: 'r', personId: 'p', declaration: null, relations: [], statuses: [] };
const nothing: DeclaredInterests = { nothingToDeclare: true, secrecyPledged: true, relations: [], statuses: [] };
const app = (id: string, changes: Partial<Standing> = {}): Standing => ({
  id,
  state: 'SUBMITTED',
  withdrawnOn: null,
  ...changes,
});
const facts = (state: RoundState = 'SCREENING') => ({
  applicationIds: new Set(['a', 'b']),
  state,
  now: new Date('2026-11-01T03:00:00Z'),
  today: TODAY,
});
const related = (relation: Relation, applicationId = 'a'): DeclaredInterests => ({
  ...nothing,
  nothingToDeclare: false,
  relations: [{ applicationId, relation }],
});
const RELATIONS = Object.keys(RELATION_LABEL) as Relation[];

describe('the relations that bar (BR-13)', () => {
  test('are the ten of the decree unless the regulation says otherwise', () => {
    expect(NAMED_RELATIONS).toHaveLength(10);
    expect(DEFAULT_REGULATION.barringRelations).toEqual(NAMED_RELATIONS);
    expect(RELATIONS.every(isRelation)).toBe(true);
    expect(isRelation('FRIEND')).toBe(false);
  });

  test('bar exactly when the regulation names them and the candidate is still in the round', () => {
    const states: Standing['state'][] = ['SUBMITTED', 'LATE', 'ELIGIBLE', 'INELIGIBLE'];
    fc.assert(
      fc.property(
        fc.constantFrom(...RELATIONS),
        fc.subarray(RELATIONS),
        fc.constantFrom(...states),
        fc.boolean(),
        (relation, barring, state, withdrew) => {
          const interests = declaredByCandidate(nobody, { applicationId: 'a', relation }, TODAY);
          const applications = [app('a', { state, withdrawnOn: withdrew ? TODAY : null })];
          const expected = barring.includes(relation) && !withdrew && (state === 'SUBMITTED' || state === 'ELIGIBLE');
          expect(barringRelationsOf(interests, applications, barring).length > 0).toBe(expected);
        },
      ),
    );
  });

  test('are refused in a regulation when named twice or not in the list', () => {
    const document = { number: '1', date: TODAY, issuer: 'Sở' };
    expect(codesOf(buildRegulation({ document, barringRelations: ['CHILD', 'CHILD'] }))).toEqual(['INVALID_VALUE']);
    expect(codesOf(buildRegulation({ document, barringRelations: ['FRIEND' as Relation] }))).toEqual(['INVALID_VALUE']);
    expect(codesOf(buildRegulation({ document, barringRelations: ['CHILD'] }))).toEqual([]);
  });
});

describe('a declaration of interests (BR-16)', () => {
  test('that says nothing is to declare is kept with its day and covers everyone once the list is closed', () => {
    const signed = valueOf(declare(nobody, nothing, facts()));
    expect(signed.declaration).toEqual({ signedAt: new Date('2026-11-01T03:00:00Z'), coversAll: true });
    expect(valueOf(declare(nobody, nothing, facts('REGISTRATION'))).declaration?.coversAll).toBe(false);
  });

  test.each<[string, DeclaredInterests, string[]]>([
    ['without the pledge', { ...nothing, secrecyPledged: false }, ['secrecyPledged']],
    ['that says neither something nor nothing', { ...nothing, nothingToDeclare: false }, ['nothingToDeclare']],
    ['that says both', { ...related('CHILD'), nothingToDeclare: true }, ['nothingToDeclare']],
    ['about another round', related('CHILD', 'z'), ['relations.0.applicationId']],
    [
      'that names a candidate twice',
      { ...related('CHILD'), relations: [...related('CHILD').relations, ...related('OTHER').relations] },
      ['relations.1.applicationId'],
    ],
  ])('%s is refused at its field', (_name, declared, paths) => {
    const result = declare(nobody, declared, facts());
    expect(result.ok ? [] : result.errors.map(({ path }) => path.join('.'))).toEqual(paths);
  });

  test('is refused before anybody can apply', () => {
    expect(codesOf(declare(nobody, nothing, facts('DRAFT')))).toEqual(['INVALID_STATE']);
  });

  test('does not take back what a candidate said, nor a status once declared', () => {
    const said = declaredByCandidate(nobody, { applicationId: 'b', relation: 'SIBLING' }, TODAY);
    const barred = valueOf(
      declare(said, { ...nothing, nothingToDeclare: false, statuses: ['UNDER_DISCIPLINE'] }, facts()),
    );
    const again = valueOf(declare(barred, nothing, facts()));
    expect(again.relations).toEqual(said.relations);
    expect(again.statuses).toEqual(['UNDER_DISCIPLINE']);
  });

  test('replaces what the same person declared before', () => {
    const first = valueOf(declare(nobody, related('OTHER'), facts('REGISTRATION')));
    const second = valueOf(declare(first, related('NIECE_NEPHEW', 'b'), facts()));
    expect(second.relations.map(({ applicationId, relation }) => [applicationId, relation])).toEqual([
      ['b', 'NIECE_NEPHEW'],
    ]);
  });
});

describe('who may serve', () => {
  test('nobody with a barring relation (BR-13) or a barring fact (BR-14), each named', () => {
    const both = { ...declaredByCandidate(nobody, { applicationId: 'a', relation: 'SPOUSE' }, TODAY) };
    const refusals = checkMayServe({ ...both, statuses: ['SERVING_DISCIPLINE'] }, [app('a')], NAMED_RELATIONS, ['x']);
    expect(refusals).toEqual([
      { code: 'CONFLICT_OF_INTEREST', path: ['x'], person: 'p' },
      { code: 'STATUS_BAR', path: ['x'], person: 'p', status: 'SERVING_DISCIPLINE' },
    ]);
    expect(checkMayServe(nobody, [app('a')], NAMED_RELATIONS, [])).toEqual([]);
  });

  test('a candidate who speaks twice of one person leaves the last word', () => {
    const first = declaredByCandidate(nobody, { applicationId: 'a', relation: 'SPOUSE' }, TODAY);
    const last = declaredByCandidate(first, { applicationId: 'a', relation: 'OTHER' }, TODAY);
    expect(checkMayServe(last, [app('a')], NAMED_RELATIONS, [])).toEqual([]);
  });
});
