import type { Application } from '../../domain/registration/application';
import {
  excuseCompulsory,
  nameCompulsory,
  removeCompulsory,
  reportCompulsory,
} from '../../domain/registration/compulsory';
import type { CompulsoryPerson, ExcuseInput, NamedPerson, ReportInput } from '../../domain/registration/compulsory';
import type { Repositories } from '../../persistence/ports';
import { personalDigest } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import type { RoundAnswer } from '../exam/prepare-round';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';

interface ListLoad extends RegulatedLoad {
  readonly known: readonly CompulsoryPerson[];
  readonly applications: readonly Application[];
}

interface LineLoad extends RegulatedLoad {
  readonly person: CompulsoryPerson;
}

interface Line {
  readonly personId: string;
  readonly expectedVersion: number;
}

async function loadList(
  repositories: Repositories,
  { roundId }: { readonly roundId: string },
): Promise<ListLoad | null> {
  const loaded = await loadRegulatedRound(repositories, roundId);
  if (loaded === null) return null;
  const known = await repositories.compulsoryPeople.ofRound(roundId);
  return { ...loaded, known, applications: await repositories.applications.ofRound(roundId) };
}

async function loadLine(repositories: Repositories, { personId }: Line): Promise<LineLoad | null> {
  const person = await repositories.compulsoryPeople.find(personId);
  const loaded = person === null ? null : await loadRegulatedRound(repositories, person.roundId);
  return person === null || loaded === null ? null : { ...loaded, person };
}

export type NameCompulsoryPeople = {
  readonly roundId: string;
  readonly postId: string;
  readonly people: readonly NamedPerson[];
};

/** Writes down who must register for a post: in its plan, and working in its unit (BR-05, BR-06). */
export const nameCompulsoryPeople: CommandFactory<NameCompulsoryPeople, RoundAnswer> = defineCommand({
  name: 'nameCompulsoryPeople',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: (repositories, input: NameCompulsoryPeople) => loadList(repositories, input),
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, known }, input, { now, newId, secret }) =>
    nameCompulsory(round, known, input, { make: () => ({ id: newId('compulsory'), salt: secret() }), now }),
  store: (repositories, people) => repositories.compulsoryPeople.insert(people),
  record: (people, { round }) => ({
    subjectId: round.id,
    before: null,
    after: Object.fromEntries(people.map((one) => [one.id, audited(one)])),
  }),
  answer: (_people, { round }) => ({ roundId: round.id }),
});

/** An act on one line of the list. */
function lineCommand<Input extends Line>(
  name: string,
  decide: (loaded: LineLoad, input: Input, now: Date) => ReturnType<typeof excuseCompulsory>,
): CommandFactory<Input, RoundAnswer> {
  return defineCommand({
    name,
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: (repositories, input: Input) => loadLine(repositories, input),
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, input, { now }) => decide(loaded, input, now),
    store: (repositories, person) => repositories.compulsoryPeople.save(person),
    record: (after, { person: before }) => ({
      subjectId: after.id,
      before: audited(before),
      after: audited(after),
    }),
    answer: ({ roundId }) => ({ roundId }),
  });
}

/** Records why somebody who must register may stay away, with the paper that proves it (BR-06). */
export const excuseCompulsoryPerson: CommandFactory<Line & ExcuseInput, RoundAnswer> = lineCommand<Line & ExcuseInput>(
  'excuseCompulsoryPerson',
  ({ person, round }, input, now) => excuseCompulsory(person, round, input, now),
);

/** Strikes out a line that should not be in the list. */
export const removeCompulsoryPerson: CommandFactory<Line & { readonly reason: string }, RoundAnswer> = lineCommand<
  Line & { readonly reason: string }
>('removeCompulsoryPerson', ({ person, round }, input, now) => removeCompulsory(person, round, input, now));

/** Records that those who stayed away without an excuse were reported (BR-06). */
export const reportUnregistered: CommandFactory<ReportInput & { readonly roundId: string }, RoundAnswer> =
  defineCommand({
    name: 'reportUnregistered',
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: (repositories, input: ReportInput & { readonly roundId: string }) => loadList(repositories, input),
    scope: (loaded) => roundScope(loaded),
    decide: ({ round, known, applications }, input, { now }) =>
      reportCompulsory({ people: known, applications, round }, input, now),
    store: async (repositories, people) => {
      for (const person of people) await repositories.compulsoryPeople.save(person);
    },
    record: (people, { round }) => ({
      subjectId: round.id,
      before: null,
      after: {
        reportDocument: people[0]?.report?.document ?? null,
        ...Object.fromEntries(people.map((one) => [one.id, audited(one)])),
      },
    }),
    answer: (_people, { round }) => ({ roundId: round.id }),
  });

/** A line as the log keeps it: who it is, and what excuses them, only as digests. */
function audited({ salt, fullName, birthDate, unit, title, excuse, report, removal, ...rest }: CompulsoryPerson) {
  return {
    ...rest,
    person: personalDigest(salt, { fullName, birthDate, unit, title }),
    excuse: excuse === null ? null : personalDigest(salt, excuse),
    report: report === null ? null : { number: report.document.number, date: report.document.date },
    removal: removal === null ? null : personalDigest(salt, removal),
  };
}
