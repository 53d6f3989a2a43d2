/**
 * Writes the resolver types from the SDL, so that a resolver which no longer fits the schema does not compile, and the
 * operations of the web application, so that a screen cannot ask for what is not there.
 * `--check` writes nothing and fails when the file on disk is not what would be written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { readSdl } from '../src/graphql/sdl';
import { generateWebOperations, WEB_OUTPUT } from './codegen-web';

const OUTPUT = join(__dirname, '..', 'src', 'graphql', 'generated', 'types.ts');

const VIEWS = {
  Account: 'account/views#AccountView',
  Viewer: 'account/views#ViewerView',
  ViewerAgency: 'account/views#AgencyName',
  CurrentSession: 'account/views#CurrentSessionView',
  OwnSession: 'account/views#OwnSessionView',
  Round: 'exam/views#RoundView',
  Regulation: 'exam/views#RegulationView',
  Post: 'exam/views#PostView',
  PostReopening: 'exam/views#ReopeningView',
  ShortPost: 'exam/views#ShortPostView',
  ShortPostDecision: 'exam/views#ShortPostDecisionView',
  Body: 'panel/views#BodyView',
  SeatHolder: 'panel/views#SeatHolderView',
  FormerSeat: 'panel/views#FormerSeatView',
  RoundWarning: 'panel/views#WarningView',
  BodySimulation: 'panel/views#BodySimulationView',
  Replacement: 'panel/views#ReplacementView',
  InterestDeclaration: 'conflict/queries#InterestDeclarationView',
  Applicant: 'conflict/queries#ApplicantView',
  KnownRelation: 'conflict/queries#KnownRelationView',
  Approval: 'approval/queries#ApprovalView',
  Application: 'registration/views#ApplicationView',
  Dossier: 'registration/dossier-queries#DossierView',
  DossierDetails: 'registration/dossier-queries#DossierDetailsView',
  DossierCheck: 'registration/dossier-queries#DossierCheckView',
  Attachment: 'registration/dossier-queries#AttachmentView',
  DataRequest: 'registration/data-requests#DataRequestView',
  UnreachedLetter: 'letters/unreached#UnreachedView',
  LetterHandOver: 'letters/unreached#HandOverView',
  RegulationVersion: 'exam/regulation-versions#RegulationVersionView',
  CompulsoryPerson: 'registration/compulsory-queries#CompulsoryPersonView',
  ApplicationImport: 'registration/import-preview#ImportView',
  RegistrationDraft: 'registration/dossier-queries#DraftView',
  WrittenMarking: 'written/views#WrittenMarkingView',
  Script: 'written/views#ScriptView',
  WrittenProgress: 'written/progress#WrittenProgressView',
  StubReading: 'written/progress#StubReadingView',
  OwnWritten: 'written/own-written#OwnWrittenView',
  MapShare: 'written/views#MapShareView',
  ScoreReceipt: 'sealing/receipt#ReceiptView',
  Violation: 'written/appeal-queries#ViolationView',
  Handover: 'examday/custody-queries#HandoverView',
  ExamDay: 'examday/queries#ExamDayView',
  ExamRoom: 'examday/queries#ExamRoomView',
  ExamSeat: 'examday/queries#ExamSeatView',
  Attendance: 'examday/queries#AttendanceView',
  OwnSeat: 'examday/queries#OwnSeatView',
  Appeal: 'written/appeal-queries#AppealView',
  ScoreSheet: 'scoring/views#ScoreSheetView',
  RoundResult: 'result/views#RoundResultView',
  PostResult: 'result/views#PostResultView',
  CandidateResult: 'result/views#CandidateResultView',
  SmallestChange: 'result/views#SmallestChangeView',
  DefenceProgress: 'scoring/views#DefenceProgressView',
  DefenceSession: 'defence/queries#DefenceSessionView',
  DefenceLine: 'defence/queries#DefenceLineView',
  DefenceTurn: 'defence/views#DefenceTurnView',
  MinutedQuestion: '../domain/defence/defence-session#AskedQuestion',
  Projection: 'defence/projection#ProjectionView',
  ProjectedTurn: 'defence/views#DefenceTurnView',
  ProjectHandIn: 'defence/projects#ProjectView',
  PhotographedSheet: 'scoring/sheet-photos#PhotographedView',
  Incident: 'defence/incidents#IncidentView',
  PanelPass: 'defence/panel-passes#PanelPassView',
  PanelPassCodes: 'account/panel-pass-codes#PassCodes',
  ShownBallot: 'defence/projection#ShownBallotView',
  OwnTurn: 'defence/queries#OwnTurnView',
  PanelExclusion: 'scoring/views#PanelExclusionView',
  Block: 'result/views#BlockView',
  PublishedResult: 'result/published#PublishedResultView',
  OwnResult: 'result/published#OwnResultView',
  Paper: 'minutes/views#PaperView',
  PaperForm: 'minutes/views#PaperFormView',
  PaperWording: 'minutes/views#PaperWordingView',
  LapsedWording: 'minutes/views#LapsedWordingView',
  WordingEdition: 'minutes/views#WordingEditionView',
  OwnPaper: 'minutes/views#OwnPaperView',
  PaperSubject: 'minutes/views#PaperSubjectView',
  CodedScript: 'written/views#CodedScriptView',
};

const REFUSALS = ['UserError', 'RuleError', 'StaleVersionError', 'MarkOutOfRangeError'];

async function main(): Promise<void> {
  const config = {
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    contextType: '../context#GraphQLContext',
    mappers: {
      ...Object.fromEntries(Object.entries(VIEWS).map(([type, view]) => [type, `../../application/${view}`])),
      ...Object.fromEntries(REFUSALS.map((type) => [type, '../../domain/refusal#Refusal'])),
      Node: '../node-view#NodeView',
    },
    scalars: {
      Mark: '../../domain/marks#Mark',
      LocalDate: '../../domain/calendar#LocalDate',
      DateTime: 'Date',
      ID: 'string',
    },
    strictScalars: true,
    resolversNonOptionalTypename: false,
  };
  const output = await codegen({
    filename: OUTPUT,
    schema: parse(readSdl()),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
  });
  settle(OUTPUT, output);
  settle(WEB_OUTPUT, await generateWebOperations(readSdl()));
}

/** Writes one generated file; with `--check`, only tells whether it is what would be written. */
function settle(file: string, output: string): void {
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, output);
    return;
  }
  if (existsSync(file) && readFileSync(file, 'utf8') === output) return;
  console.error('Kiểu sinh ra từ schema/ không còn khớp: hãy chạy `npm run codegen`.');
  process.exitCode = 1;
}

void main();
