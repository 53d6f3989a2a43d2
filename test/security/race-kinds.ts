import { mark } from '../../src/domain/marks';
import { opening } from '../support/sealed-map';
import type { CommandName, InputOf, Person, World } from '../support/world';
import { day, newRegistration, newRound, RELEASE, sheetMarks } from '../support/world-round';
import type { Exam, RoundOptions } from '../support/world-round';

/** One act of one person. */
export interface Act {
  readonly name: CommandName;
  readonly who: Person;
  readonly input: unknown;
}

/** Two acts of which one alone can be done, and the chain where it is recorded. */
export interface Race {
  readonly chain: string;
  readonly acts: readonly [Act, Act];
}

type Kind = (world: World) => Promise<Race>;

const act = <N extends CommandName>(name: N, who: Person, input: InputOf<N>): Act => ({ name, who, input });
const DEFENCE: RoundOptions = { regulation: { phases: ['DEFENCE'] } };
const pair = (candidates: number, options: RoundOptions = {}) => ({ ...options, candidates });

/** Asks for a two-person act; gives what the second person agrees to. */
async function asked<N extends CommandName>(world: World, name: N, who: Person, input: InputOf<N>) {
  const result = await world.run(name, who, input);
  if (!result.ok || !('approvalRequired' in result.value)) throw new Error(`${name} did not wait`);
  return result.value.approvalRequired;
}

const scoring = (world: World) => world.round(pair(2, DEFENCE)).at('SCORING');
const concluded = async (world: World) => {
  const exam = await world.round(pair(2, DEFENCE)).at('CONCLUDED');
  world.clock.moveTo('2026-12-23');
  return exam;
};
const body = (exam: Exam, kind: 'CODING' | 'MARKING', personId: string, seat: 'MEMBER' | 'HEAD') => ({
  roundId: exam.id,
  kind,
  decision: { number: '9/QĐ-HĐTT', date: day('2026-09-18') },
  seats: [{ personId, seat }],
});

const MARKS: Readonly<Record<string, Kind>> = {
  'one sheet with two marks': async (world) => {
    const exam = await scoring(world);
    const sheet = (total: number) =>
      act('submitScoreSheet', world.people.panelist1, {
        applicationId: exam.applicationIds[0]!,
        expectedVersion: 1,
        marks: sheetMarks(total),
      });
    return { chain: exam.id, acts: [sheet(8_000), sheet(7_000)] };
  },
  'one script with two marks': async (world) => {
    const exam = await world.round(pair(2)).at('ALLOCATED');
    const [marking] = await exam.markingsOf(0);
    const given = (value: number) =>
      act('submitWrittenMarks', exam.markerOf(marking!), {
        roundId: exam.id,
        marks: [{ markingId: marking!.id, expectedVersion: 1, mark: mark(value) }],
      });
    return { chain: exam.id, acts: [given(8_000), given(6_000)] };
  },
  'equals put in order two ways': async (world) => {
    const exam = await world.round({ ...pair(2, DEFENCE), defence: () => 8_000 }).at('SCORED');
    const step = { ...(await exam.step()), postId: exam.postIds[0]!, reason: 'Theo thâm niên công tác' };
    const [first, second] = exam.applicationIds as [string, string];
    const { chair } = world.people;
    const order = (ids: string[]) => act('recordTieDecision', chair, { ...step, order: ids });
    return { chain: exam.id, acts: [order([first, second]), order([second, first])] };
  },
};

const PEOPLE: Readonly<Record<string, Kind>> = {
  'one person in two bodies that exclude each other': async (world) => {
    const exam = await world.round({ ...pair(2), bodies: ['PANEL', 'SUPERVISION'] }).at('READY');
    const { chair, outsider } = world.people;
    const coding = act('appointBody', chair, body(exam, 'CODING', outsider.id, 'HEAD'));
    const marking = body(exam, 'MARKING', outsider.id, 'HEAD');
    const others = [world.people.marker1, world.people.marker2, world.people.marker3];
    const seats = [...marking.seats, ...others.map(({ id }) => ({ personId: id, seat: 'MEMBER' as const }))];
    return { chain: exam.id, acts: [coding, act('appointBody', chair, { ...marking, seats })] };
  },
  'one body set up twice': async (world) => {
    const exam = await world.round({ ...pair(2), bodies: ['PANEL', 'SUPERVISION'] }).at('READY');
    const { chair, codingHead, codingMember } = world.people;
    const led = (head: Person) => act('appointBody', chair, body(exam, 'CODING', head.id, 'HEAD'));
    return { chain: exam.id, acts: [led(codingHead), led(codingMember)] };
  },
  'one member replaced by two': async (world) => {
    const exam = await world.round(pair(2)).at('READY');
    const { chair, deputy, panelist1, outsider, candidate6 } = world.people;
    const panel = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'PANEL')!;
    const request = async (coming: Person) =>
      act(
        'approveAct',
        deputy,
        await asked(world, 'replaceMember', chair, {
          bodyId: panel.id,
          expectedVersion: panel.version,
          leavingId: panelist1.id,
          comingId: coming.id,
          decision: { number: '12/QĐ-HĐTT', date: day('2026-09-20'), signer: 'Chủ tịch Hội đồng' },
          reason: 'Có quan hệ với người dự tuyển',
          date: day('2026-09-20'),
        }),
      );
    return { chain: exam.id, acts: [await request(outsider), await request(candidate6)] };
  },
  'two dossiers of one citizen': async (world) => {
    const exam = await world.round(pair(0)).at('REGISTRATION');
    const { candidate1, candidate2 } = world.people;
    const [one, two] = [newRegistration(exam, 'candidate1'), newRegistration(exam, 'candidate2')];
    const other = act('registerApplication', candidate2, { ...two, citizenId: one.citizenId });
    return { chain: exam.id, acts: [act('registerApplication', candidate1, one), other] };
  },
  'one person applying twice': async (world) => {
    const exam = await world.round(pair(0)).at('REGISTRATION');
    const { candidate1 } = world.people;
    const filed = act('registerApplication', candidate1, newRegistration(exam, 'candidate1'));
    const other = { ...newRegistration(exam, 'candidate1'), citizenId: newRegistration(exam, 'candidate2').citizenId };
    return { chain: exam.id, acts: [filed, act('registerApplication', candidate1, other)] };
  },
  'one application decided two ways': async (world) => {
    const exam = await world.round(pair(2)).at('SCREENING');
    const decision = (eligible: boolean, reasons: readonly string[]) =>
      act('decideEligibility', world.people.secretary, {
        applicationId: exam.applicationIds[0]!,
        expectedVersion: 1,
        eligible,
        reasons,
      });
    return { chain: exam.id, acts: [decision(true, []), decision(false, ['Thiếu bằng đại học'])] };
  },
};

const STEPS: Readonly<Record<string, Kind>> = {
  'two rounds of one code': (world) => {
    const { admin } = world.people;
    const round = newRound();
    const other = { ...round, title: `${round.title} (bản khác)` };
    return Promise.resolve({
      chain: 'system',
      acts: [act('createRound', admin, round), act('createRound', admin, other)],
    });
  },
  'registration opened while its posts change': async (world) => {
    const exam = await world.round(pair(2)).at('READY');
    world.clock.moveTo('2026-10-01');
    const { chair, secretary } = world.people;
    const posts = [{ title: 'Trưởng phòng', unit: 'Phòng Tổ chức', quota: 1 }];
    const changed = act('definePosts', secretary, { ...(await exam.step()), posts });
    return { chain: exam.id, acts: [act('openRegistration', chair, await exam.step()), changed] };
  },
  'candidates confirmed twice': async (world) => {
    const exam = await world.round(pair(3)).at('DECIDED');
    const step = act('confirmCandidates', world.people.chair, await exam.step());
    return { chain: exam.id, acts: [step, step] };
  },
  'codes made twice': async (world) => {
    const exam = await world.round(pair(2)).at('WRITTEN');
    const made = act('codeScripts', world.people.codingHead, { roundId: exam.id });
    return { chain: exam.id, acts: [made, made] };
  },
  'markers drawn twice': async (world) => {
    const exam = await world.round(pair(2)).at('CODED');
    const drawn = act('allocateMarkers', world.people.markingHead, { roundId: exam.id });
    return { chain: exam.id, acts: [drawn, drawn] };
  },
  'blind map opened twice': async (world) => {
    const exam = await world.round(pair(2)).at('MARKED');
    const opened = act('openBlindMap', world.people.chair, await opening(exam));
    return { chain: exam.id, acts: [opened, opened] };
  },
  'agreed to and declined': async (world) => {
    const exam = await world.round(pair(2)).at('OPENED');
    const { chair, codingHead } = world.people;
    const request = await asked(world, 'compileWritten', chair, await exam.step());
    const declined = act('rejectAct', codingHead, { requestId: request.requestId });
    return { chain: exam.id, acts: [act('approveAct', codingHead, request), declined] };
  },
  'result established twice': async (world) => {
    const exam = await world.round(pair(2, DEFENCE)).at('SCORED');
    const { chair, secretary } = world.people;
    const request = async () =>
      act('approveAct', secretary, await asked(world, 'establishResult', chair, await exam.step()));
    return { chain: exam.id, acts: [await request(), await request()] };
  },
  'result released by two decisions': async (world) => {
    const exam = await concluded(world);
    const { chair, secretary } = world.people;
    const request = async (decisionNumber: string) =>
      act(
        'approveAct',
        secretary,
        await asked(world, 'releaseResult', chair, { ...(await exam.step()), ...RELEASE, decisionNumber }),
      );
    return { chain: exam.id, acts: [await request('340/QĐ-SNV'), await request('341/QĐ-SNV')] };
  },
  'papers numbered twice': async (world) => {
    const exam = await concluded(world);
    const issued = act('issuePapers', world.people.secretary, { roundId: exam.id });
    return { chain: exam.id, acts: [issued, issued] };
  },
};

/** T-RACE: kinds of competing acts, each on a round of its own. */
export const RACES: readonly (readonly [string, Kind])[] = Object.entries({ ...MARKS, ...PEOPLE, ...STEPS });
