import { checkBody } from '../../domain/panel/body';
import type { Seat } from '../../domain/panel/body';
import { hanoiDay } from '../../domain/calendar';
import type { LocalDate } from '../../domain/calendar';
import { checkMayServe } from '../../domain/panel/conflict';
import type { ServiceBar } from '../../domain/panel/conflict';
import { requireState } from '../../domain/exam/lifecycle';
import { gradersOf, withReplacement } from '../../domain/panel/replacement';
import type { Refusal } from '../../domain/refusal';
import { DEFAULT_REGULATION } from '../../domain/regulation/regulation';
import { decideAll, refuse } from '../../domain/result';
import { requireVersion } from '../../domain/exam/round';
import { checkText, tidyText } from '../../domain/text';
import type { Repositories, StoredMarking } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import type { FormerSeat, StoredBody } from '../../persistence/serving-ports';
import { defineTwoPersonCommand } from '../command';
import { roundScope } from '../exam/round-scope';
import { checkDecision, keptDecision } from './appoint-body';
import type { DecisionGiven } from './appoint-body';
import { checkHandedOn, passedOn, struckIn } from './handed-on';
import { checkNewcomer, loadPeople } from './check-people';
import { markersEver } from '../written/script-marks';
import { secondPersons } from './second-persons';
import type { LoadedPeople } from './check-people';

export interface Replacing {
  readonly bodyId: string;
  readonly expectedVersion: number;
  readonly leavingId: string;
  readonly comingId: string;
  readonly seat?: Seat | null;
  readonly decision: DecisionGiven;
  readonly reason: string;
  readonly date: LocalDate;
  readonly statuses?: readonly ServiceBar[] | null;
}

interface LoadedReplacement extends LoadedPeople {
  readonly body: StoredBody;
  readonly leavingId: string;
  /** Sheets and markings of the one who leaves and the one who comes, those the latter once gave a mark in among them. */
  readonly sheets: readonly StoredSheet[];
  readonly markings: readonly StoredMarking[];
}

async function loadReplacement(repositories: Repositories, input: Replacing): Promise<LoadedReplacement | null> {
  const body = await repositories.bodies.find(input.bodyId);
  if (body === null) return null;
  const loaded = await loadPeople(repositories, body.roundId, [input.leavingId, input.comingId]);
  if (loaded === null) return null;
  const ofThem = (id: string) => id === input.leavingId || id === input.comingId;
  const sheets = body.kind === 'PANEL' ? await repositories.sheets.everyOfRound(body.roundId) : [];
  const markings = marks(body.kind) ? await repositories.markings.ofRound(body.roundId) : [];
  return {
    ...loaded,
    body,
    leavingId: input.leavingId,
    sheets: sheets.filter(({ memberId }) => ofThem(memberId)),
    markings: markings.filter((one) => ofThem(one.markerId) || markersEver([one]).has(input.comingId)),
  };
}

const marks = (kind: StoredBody['kind']): boolean => kind === 'MARKING' || kind === 'APPEAL';

/**
 * Replaces one person of a body and keeps who sat there before. This also is how a marker leaves who cannot go on: scripts
 * they locked stay theirs and are made known as theirs, all others pass to the newcomer, and what was typed for them and is
 * not confirmed is struck (BR-30, BR-47). Open sheets of the panel pass on as well; a member with any other stays (BR-43).
 */
export const replaceMember = defineTwoPersonCommand({
  name: 'replaceMember',
  allow: {
    by: ['ADMINISTRATOR', 'COUNCIL_CHAIR', 'COUNCIL_DEPUTY'],
    when: {
      words:
        'Hội đồng và Ban giám sát: quản trị ghi theo quyết định của cấp có thẩm quyền; các Ban khác: Chủ tịch, Phó Chủ tịch Hội đồng',
      holds: ({ body }: LoadedReplacement, actors) =>
        body.kind === 'COUNCIL' || body.kind === 'SUPERVISION'
          ? actors.has('ADMINISTRATOR')
          : actors.has('COUNCIL_CHAIR') || actors.has('COUNCIL_DEPUTY'),
    },
  },
  approval: {
    by: ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY', 'COUNCIL_SECRETARY'],
    words: 'Chủ tịch hoặc Phó Chủ tịch Hội đồng khác người đề nghị; không còn ai khác thì Thư ký Hội đồng',
    among: (loaded, initiator) => secondPersons(loaded.bodies, initiator, unfit(loaded)),
  },
  stepUp: true,
  load: loadReplacement,
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, input, { now }) => {
    const { body } = loaded;
    const { leavingId: leaving, comingId: coming, date } = input;
    const replaced = withReplacement(body.seats, { leaving, coming, seat: input.seat ?? null });
    if (replaced === null) {
      return refuse({ code: 'INVALID_VALUE', path: ['leavingId'], reason: 'Người này không giữ chỗ đó trong ban.' });
    }
    const after = { ...body, seats: replaced.seats.map((one) => ({ since: sinceOf(body, one) ?? date, ...one })) };
    const inherits = !gradersOf(after).includes(leaving);
    const errors = [
      ...checkReplacement(loaded, input, hanoiDay(now)),
      ...checkBody(body.kind, after.seats, loaded.bodies, loaded.round.regulation ?? DEFAULT_REGULATION).map(
        ofNewcomer,
      ),
      ...(inherits ? checkHandedOn(loaded, input) : []),
    ];
    return decideAll(errors, () => ({
      body: { ...after, formerSeats: [...body.formerSeats, ...formerOf(body, input)], version: body.version + 1 },
      ...(inherits ? passedOn(loaded, input) : { sheets: [], markings: [] }),
    }));
  },
  store: async (repositories, { body, sheets, markings }) => {
    await repositories.bodies.save(body);
    for (const sheet of sheets) await repositories.sheets.save(sheet);
    for (const marking of markings) await repositories.markings.save(marking);
  },
  record: ({ body, sheets, markings }, loaded) => {
    const { seats, formerSeats, version } = body;
    const struck = struckIn(loaded, { sheets, markings });
    const passed = { sheets: sheets.map(({ id }) => id), markings: markings.map(({ id }) => id) };
    const was = { seats: loaded.body.seats, formerSeats: loaded.body.formerSeats, version: loaded.body.version };
    return {
      subjectId: body.id,
      before: { ...was, ...struck.before },
      after: { seats, formerSeats, version, ...passed, ...struck.after },
    };
  },
  answer: ({ body }) => ({ bodyId: body.id }),
});

/** Who cannot be the second person: the one who leaves, and whoever must not serve. */
function unfit({ round, interests, applications, leavingId }: LoadedReplacement): ReadonlySet<string> {
  const { barringRelations } = round.regulation ?? DEFAULT_REGULATION;
  const barred = [...interests.values()].filter(
    (one) => checkMayServe(one, applications, barringRelations, []).length > 0,
  );
  return new Set([leavingId, ...barred.map(({ personId }) => personId)]);
}

function checkReplacement(loaded: LoadedReplacement, input: Replacing, today: LocalDate): readonly Refusal[] {
  const { body, round } = loaded;
  const { comingId, leavingId, date, reason, decision, statuses } = input;
  const stated: (Refusal | null)[] = [
    requireVersion(body, input.expectedVersion),
    requireState(round.state, ['DRAFT', 'REGISTRATION', 'SCREENING', 'WRITTEN', 'DEFENCE'], ['bodyId']),
  ];
  const errors: Refusal[] = stated.filter((one) => one !== null);
  errors.push(...checkDecision(decision), ...checkText(reason, ['reason'], 500));
  const began = body.seats.filter(({ personId }) => personId === leavingId).map(({ since }) => since);
  if (date > today || began.some((since) => date < since)) {
    const sentence = 'Ngày thay không sau hôm nay và không trước ngày người cũ bắt đầu tham gia.';
    errors.push({ code: 'INVALID_VALUE', path: ['date'], reason: sentence });
  }
  if (comingId === leavingId) {
    errors.push({ code: 'DUPLICATE', path: ['comingId'], what: 'người thay và người được thay' });
  }
  const newcomer = { personId: comingId, kind: body.kind, statuses: statuses ?? [], path: ['comingId'] };
  return [...errors, ...checkNewcomer(loaded, newcomer)];
}

/** What is wrong with the seats of the body is the newcomer's doing: the input has no seats to point at. */
function ofNewcomer(refusal: Refusal): Refusal {
  return { ...refusal, path: ['comingId'] };
}

function sinceOf(body: StoredBody, seated: { readonly personId: string; readonly seat: Seat }): LocalDate | undefined {
  return body.seats.find(({ personId, seat }) => personId === seated.personId && seat === seated.seat)?.since;
}

function formerOf(body: StoredBody, { leavingId, comingId, seat, date, reason, decision }: Replacing): FormerSeat[] {
  return body.seats
    .filter((one) => one.personId === leavingId && (seat == null || one.seat === seat))
    .map((one) => ({
      personId: leavingId,
      seat: one.seat,
      from: one.since,
      to: date,
      replacedBy: comingId,
      reason: tidyText(reason),
      decision: keptDecision(decision),
    }));
}
