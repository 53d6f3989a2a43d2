import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { commandPolicies } from '../../scripts/permission-matrix/table';
import { buildSchema } from '../../src/graphql/schema';

const schema = buildSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !(isScalarType(type) && isSpecifiedScalarType(type)),
);
const mutations = Object.values(schema.getMutationType()!.getFields());

/** Acts on the session of the asking browser: they write no object of the product, so they are no commands. */
const DOOR = [
  'signIn',
  'enterByPass',
  'verifyTotp',
  'stepUp',
  'signOut',
  'endSession',
  'endOtherSessions',
  'requestReset',
  'sendTrialLetter',
];

/** Lists without pages, each with what bounds it. A new one must be a connection or be given its reason here. */
const BOUNDED: Readonly<Record<string, string>> = {
  'Regulation.questionMaxima': 'twenty questions at most',
  'WrittenMarking.questionMarks': 'one for each question',
  'MarkCorrection.questionMarks': 'one for each question',
  'Script.questionMarks': 'two or three markings',
  'MarkingAgreement.markers': 'those who marked',
  'Round.posts': 'at most 50 posts',
  'Round.incidents': 'what goes wrong in one defence',
  'Round.projectHandIns': 'at most 10 a candidate',
  'Round.photographedSheets': 'one of a panel member',
  'Round.panelPasses': 'one of a panel member',
  'WrittenMarking.corrections': 'marks one person struck out of one marking',
  'Script.corrections': 'marks struck out of three markings',
  'Round.rubric': 'criteria adding up to 100',
  'Dossier.checks': 'two checks',
  'DossierCheck.findings': 'lines of the checklist',
  'DossierDetails.citizenIdWarnings': 'two warnings',
  'DossierDetails.checklist': 'lines of the checklist',
  'DeclaredFacts.ratings': 'three years',
  'Supplement.items': 'lines of the checklist',
  'DossierDetails.attachments': 'at most 20 files each time something is handed in',
  'Round.myAttachments': 'at most 20 files',
  'Round.imports': 'the newest 20 lists',
  'AttachmentsPayload.attachments': 'at most 20 files',
  'EligibilityConditions.papers': 'kinds of paper',
  'RegistrationDraft.fields': 'fields of one form',
  'Round.reopenings': 'at most 50 posts',
  'Round.stoppedPosts': 'at most 50 posts',
  'Round.shortPosts': 'at most 50 posts',
  'Round.myDataRequests': 'requests of one person, five waiting at once',
  'Round.unreachedLetters': 'people of one round without an address',
  'Round.dataRequests': 'requests of few people, each answered within days',
  'Round.regulationVersions': 'the newest 30',
  'RegulationVersion.changes': 'fields of a regulation',
  'Round.compulsoryPeople': 'at most 300 people',
  'Regulation.excuses': 'kinds of excuse',
  'ShortPost.decisions': 'at most one a day until the exam',
  'Round.readiness': 'lines of one card',
  'StubReading.lost': 'one or both of the two shares',
  'Round.regulationFiles': 'editions of one document before the opening',
  'Round.timetable': 'steps of one round',
  'Round.defenceProgress': 'one line of counts a candidate of the defence',
  'DefenceSession.order': 'candidates admitted to one defence',
  'Projection.ballots': 'seats of one panel',
  'DefenceTurn.questions': 'at most 200 questions and recordings',
  'DefenceTurn.recordings': 'at most 200 questions and recordings',
  'PostResult.whatIf': 'at most ten around the last place',
  'Round.myRoles': 'seats of one person',
  'Round.bodies': 'one body of each kind',
  'Body.seats': 'at most 50 seats',
  'Regulation.phases': 'two phases',
  'Regulation.entries': 'fields of a regulation',
  'Application.absentFrom': 'two phases',
  'Application.reasons': 'at most 20 reasons',
  'Round.myPapers': 'one for each form addressed to a candidate',
  'Round.paperForms': 'forms of this product',
  'PaperWording.editions': 'two people agree on each',
  'Round.lapsedWordings': 'forms of this product',
  'LapsedWording.reasons': 'the first fault',
  'Paper.changes': 'at most 41 lines',
  'Script.marks': 'three turns',
  'WrittenProgress.turns': 'three turns',
  'Appeal.remarks': 'three turns',
  'Round.handovers': 'at most 500 records',
  'Handover.witnesses': 'two candidates',
  'CustodyPayload.handovers': 'at most 500 records',
  'ExamDay.rooms': 'at most 50 rooms',
  'ExamDay.redraws': 'times that drawn seats were given up',
  'ExamRoom.invigilators': 'at most six',
  'ExamRoom.seats': 'at most 200 places',
  'Violation.witnesses': 'at most two candidates',
  'ScoreSheet.marks': 'criteria of the rubric',
  'ScoreReceipt.words': 'criteria of the rubric or questions, and their sum',
  'Round.panelExclusions': 'members of one panel',
  'ScoreSheet.earlier': 'times that one sheet was given back',
  'EarlierMarks.marks': 'criteria of the rubric',
  'TracedMark.inputs': 'inputs of one computation',
  'RoundResult.posts': 'at most 50 posts',
  'RoundResult.blocked': 'candidates of a round who wait for a decision',
  'PublishedResult.posts': 'posts of a round',
  'PublishedPost.winners': 'the quota of a post',
  'OwnResult.criteria': 'criteria of a round',
  'PostResult.winners': 'at most the quota',
  'Viewer.sessions': 'three sessions',
  'Round.warnings': 'a few warnings for each body',
  'InterestDeclaration.relations': 'at most 100 relations',
  'Regulation.barringRelations': 'kinds of relation',
  'Body.formerSeats': 'replacements in one body',
  'Replacement.seats': 'seats of one person',
  'Replacement.candidates': 'people of the same body kind',
  'BodySimulation.reasons': 'refusals of one appointment',
  'BodySimulation.replacements': 'at most 50 seats',
  'Round.people': 'at most 20 people',
  'Round.peopleToDeclare': 'seats of two bodies',
  'Approval.details': 'fields of one input',
  'AuditEntry.changes': 'fields of one record',
  'AuditEntryConnection.actions': 'commands of the product',
};

describe('the SDL', () => {
  test('describes every type, field, argument, input field and enum value', () => {
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  test('has a command behind every mutation and a mutation behind every command', () => {
    const commands = commandPolicies().map(({ name }) => name);
    expect(mutations.map(({ name }) => name).sort()).toEqual([...commands, ...DOOR].sort());
  });

  test('has a resolver behind every mutation', () => {
    expect(mutations.filter(({ resolve }) => resolve === undefined).map(({ name }) => name)).toEqual([]);
  });

  test('names acts, never an update of everything', () => {
    expect(mutations.map(({ name }) => name).filter((name) => /^(update|save|edit|modify|upsert)/.test(name))).toEqual(
      [],
    );
  });

  test('gives a mutation at most one argument, `input`, and a payload with its errors', () => {
    for (const { name, args, type } of mutations) {
      expect([name, args.map((one) => one.name)]).toEqual([name, args.length === 0 ? [] : ['input']]);
      for (const { type: input } of args) expect(getNamedType(input).name).toMatch(/Input$/);
      const payload = getNamedType(type) as GraphQLObjectType;
      expect([name, payload.name]).toEqual([name, expect.stringMatching(/Payload$/)]);
      expect([name, String(payload.getFields()['errors']?.type)]).toEqual([name, '[UserError!]!']);
    }
  });

  test('names input types …Input and nothing else but the inputs of a computation', () => {
    const named = types.filter(({ name }) => name.endsWith('Input') && name !== 'TraceInput');
    expect(named.map(({ name }) => name)).toEqual(types.filter(isInputObjectType).map(({ name }) => name));
  });

  test('builds every connection alike', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection')) as GraphQLObjectType[];
    expect(connections.length).toBeGreaterThan(5);
    for (const { name, getFields } of connections.map((one) => ({
      name: one.name,
      getFields: () => one.getFields(),
    }))) {
      const edge = name.replace(/Connection$/, 'Edge');
      expect([name, String(getFields()['edges']?.type)]).toEqual([name, `[${edge}!]!`]);
      expect([name, String(getFields()['pageInfo']?.type)]).toEqual([name, 'PageInfo!']);
      const node = (schema.getType(edge) as GraphQLObjectType).getFields();
      expect(Object.keys(node).sort()).toEqual(['cursor', 'node']);
    }
  });

  test('answers with a connection wherever a list has no bound', () => {
    const open = outputFields().filter(([name, field]) => isList(field.type) && !isFree(name) && !(name in BOUNDED));
    expect(open.map(([name]) => name)).toEqual([]);
  });

  test('lets every connection be asked for by page', () => {
    for (const [name, { type, args }] of outputFields()) {
      if (!getNamedType(type).name.endsWith('Connection')) continue;
      const asked = args.map((one) => `${one.name}: ${String(one.type)}`);
      expect([name, asked]).toEqual([name, expect.arrayContaining(['first: Int', 'after: String'])]);
    }
  });

  test('never asks who is acting: the actor is the viewer', () => {
    const inputs = types.filter(isInputObjectType).flatMap((type) => Object.keys(type.getFields()));
    expect(inputs.filter((name) => /^(actor|viewer|by(Account|User|Person))(Id)?$/i.test(name))).toEqual([]);
  });
});

function undescribed(type: GraphQLNamedType): readonly string[] {
  const own = describes(type.name, type.description);
  if (isEnumType(type)) {
    return [...own, ...type.getValues().flatMap((one) => describes(`${type.name}.${one.name}`, one.description))];
  }
  if (isInputObjectType(type)) {
    return [
      ...own,
      ...Object.values(type.getFields()).flatMap((one) => describes(`${type.name}.${one.name}`, one.description)),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap((field) => [
      ...describes(`${type.name}.${field.name}`, field.description),
      ...field.args.flatMap((one) => describes(`${type.name}.${field.name}(${one.name})`, one.description)),
    ]),
  ];
}

function describes(name: string, description: string | null | undefined): readonly string[] {
  return (description ?? '').trim().length >= 4 ? [] : [name];
}

function outputFields(): readonly (readonly [string, GraphQLField<unknown, unknown>])[] {
  return types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const));
}

/** Payloads answer for an input whose lists are bounded; edges are the page itself; paths are as deep as the input. */
function isFree(name: string): boolean {
  return /(Payload\.\w+|Connection\.edges|Error\.path)$/.test(name);
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
