import {
  checkBody,
  checkCandidatesHoldNoSeat,
  markersOf,
  panelMembers,
  type Body,
  type BodyKind,
  type Seated,
} from '../../../src/domain/panel/body';
import { regulation } from '../support';

const rules = regulation();
const seat = (personId: string, place: Seated['seat'] = 'MEMBER'): Seated => ({ personId, seat: place });
const body = (kind: BodyKind, ...seats: Seated[]): Body => ({ kind, decision: null, seats });
const council = [seat('ct', 'CHAIR'), seat('pct', 'DEPUTY'), seat('tk', 'SECRETARY'), seat('a'), seat('b')];
const ban = (...people: string[]): Seated[] => people.map((one, index) => seat(one, index === 0 ? 'HEAD' : 'MEMBER'));
const codes = (kind: BodyKind, seats: Seated[], others: Body[] = []) =>
  checkBody(kind, seats, others, rules).map(({ code }) => code);

describe('a body of the round', () => {
  it('is lawful with its seats filled', () => {
    expect(codes('COUNCIL', council)).toEqual([]);
    for (const kind of ['CODING', 'MARKING', 'APPEAL', 'SUPERVISION'] as const)
      expect(codes(kind, ban('x'))).toEqual([]);
    expect(codes('PANEL', ban('x', 'y'))).toEqual([]);
  });

  it('names the seats that are missing', () => {
    expect(checkBody('COUNCIL', [seat('a'), seat('b'), seat('c'), seat('d'), seat('e')], [], rules)).toEqual([
      { code: 'BODY_INCOMPLETE', path: ['seats'], missing: ['CHAIR', 'SECRETARY'] },
    ]);
    expect(checkBody('PANEL', ban('x'), [], rules)).toEqual([
      { code: 'BODY_INCOMPLETE', path: ['seats'], missing: ['MEMBER'] },
    ]);
    expect(codes('MARKING', [seat('x')])).toEqual(['BODY_INCOMPLETE']);
  });

  it('knows no seat of another kind of body', () => {
    expect(checkBody('CODING', [seat('x', 'HEAD'), seat('y', 'CHAIR')], [], rules)).toEqual([
      { code: 'INVALID_VALUE', path: ['seats', '1', 'seat'], reason: 'Chức danh này không có trong Ban phách.' },
    ]);
    expect(codes('COUNCIL', [...council, seat('z', 'HEAD')])).toEqual(['INVALID_VALUE']);
  });

  it('has one chair, one secretary, one head', () => {
    expect(codes('COUNCIL', [...council, seat('x', 'CHAIR'), seat('y', 'SECRETARY')])).toEqual([
      'DUPLICATE',
      'DUPLICATE',
    ]);
    expect(codes('MARKING', [seat('x', 'HEAD'), seat('y', 'HEAD')])).toEqual(['DUPLICATE']);
  });

  it('seats nobody twice, except a head who is also a member', () => {
    expect(checkBody('COUNCIL', [...council, seat('ct')], [], rules)).toEqual([
      { code: 'DUPLICATE', path: ['seats', '5', 'personId'], what: 'ct' },
    ]);
    expect(codes('PANEL', [seat('x', 'HEAD'), seat('x'), seat('y')])).toEqual([]);
    expect(codes('PANEL', [seat('x', 'HEAD'), seat('y'), seat('y')])).toEqual(['DUPLICATE']);
  });

  it('is a Council within its size, both ends included (BR-19)', () => {
    const members = (n: number) => [...council, ...Array.from({ length: n - 5 }, (_, index) => seat(`m${index}`))];
    expect(codes('COUNCIL', members(17))).toEqual([]);
    expect(checkBody('COUNCIL', members(18), [], rules)).toEqual([
      { code: 'BODY_SIZE', path: ['seats'], minimum: 5, maximum: 17 },
    ]);
    expect(codes('COUNCIL', council.slice(0, 4))).toEqual(['BODY_SIZE']);
  });
});

describe('bodies kept apart (BR-17)', () => {
  it.each<[BodyKind, BodyKind, boolean]>([
    ['CODING', 'MARKING', true],
    ['MARKING', 'CODING', true],
    ['MARKING', 'APPEAL', true],
    ['SUPERVISION', 'COUNCIL', true],
    ['PANEL', 'SUPERVISION', true],
    ['CODING', 'APPEAL', false],
    ['MARKING', 'PANEL', false],
    ['PANEL', 'COUNCIL', false],
    ['MARKING', 'MARKING', false],
    ['SUPERVISION', 'SUPERVISION', false],
  ])('one person in %s and %s is refused: %p', (kind, other, refused) => {
    const seats = [...ban('x', 'y'), seat('z')];
    const found = checkBody(kind, seats, [body(other, ...ban('q', 'z'))], rules);
    expect(found).toEqual(
      refused ? [{ code: 'FORBIDDEN_COMBINATION', path: ['seats'], person: 'z', roles: [kind, other] }] : [],
    );
  });

  it('name each person and each body', () => {
    const others = [body('COUNCIL', ...council), body('PANEL', ...ban('a', 'b'))];
    expect(codes('SUPERVISION', ban('a', 'b', 'c'), others)).toHaveLength(4);
  });
});

describe('a candidate of the round', () => {
  it('holds no seat in it (BR-15)', () => {
    const bodies = [body('COUNCIL', ...council), body('PANEL', ...ban('x', 'a'))];
    expect(checkCandidatesHoldNoSeat(['a', 'free'], bodies)).toEqual([
      { code: 'FORBIDDEN_COMBINATION', path: [], person: 'a', roles: ['CANDIDATE', 'COUNCIL'] },
      { code: 'FORBIDDEN_COMBINATION', path: [], person: 'a', roles: ['CANDIDATE', 'PANEL'] },
    ]);
  });
});

describe('who scores and who marks', () => {
  it('the defence is scored by members, the head only when also listed', () => {
    expect(panelMembers(body('PANEL', ...ban('h', 'a', 'b')))).toEqual(['a', 'b']);
    expect(panelMembers(body('PANEL', seat('h', 'HEAD'), seat('a'), seat('h')))).toEqual(['a', 'h']);
  });

  it('scripts are marked by the head and the members, the head first and once', () => {
    expect(markersOf(body('MARKING', seat('a'), seat('h', 'HEAD'), seat('h')))).toEqual(['h', 'a']);
  });
});
