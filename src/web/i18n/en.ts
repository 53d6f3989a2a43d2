import { accountEn as account } from './en/account';
import { approvalsEn as approvals } from './en/approvals';
import { appealsEn as appeals } from './en/appeals';
import { auditEn as audit } from './en/audit';
import { conflictsEn as conflicts, replaceEn as replace } from './en/conflicts';
import { defenceEn as defence } from './en/defence';
import { candidateEn as candidate } from './en/candidate';
import { registeringEn as registering } from './en/registering';
import { roundStepsEn as roundSteps } from './en/round-steps';
import { ownApplicationEn as ownApplication } from './en/own-application';
import { ownResultEn as ownResult } from './en/own-result';
import { deskEn as desk } from './en/desk';
import { examDayEn as examDay } from './en/exam-day';
import { hearingEn as hearing } from './en/hearing';
import { importsEn as imports } from './en/imports';
import { versionsEn as versions } from './en/versions';
import { dataRequestsEn as dataRequests } from './en/data-requests';
import { lettersEn as letters } from './en/letters';
import { compulsoryEn as compulsory } from './en/compulsory';
import { healthEn as health } from './en/health';
import { interestsEn as interests } from './en/interests';
import { markingEn as marking } from './en/marking';
import { officeEn as office } from './en/office';
import { ownAccountEn as ownAccount } from './en/own-account';
import { papersEn as papers } from './en/papers';
import { sheetEntryEn as sheetEntry } from './en/sheet-entry';
import { deviceEn as device } from './en/device';
import { projectEn as project } from './en/project';
import { incidentEn as incident } from './en/incident';
import { prepareEn as prepare } from './en/prepare';
import { rehearsalEn as rehearsal } from './en/rehearsal';
import { templatesEn as templates } from './en/templates';
import { rounds } from './en/rounds';
import { scoringEn as scoring } from './en/scoring';
import { shell } from './en/shell';
import { attachmentsEn as attachments } from './en/attachments';
import { tasksEn as tasks } from './en/work';
import { planEn as plan } from './en/plan';
import { writtenEn as written } from './en/written';
import type { Texts } from './vi';
import type { AccountTexts } from './vi/account';
import type { AttachmentTexts } from './vi/attachments';
import type { TasksTexts } from './vi/work';
import type { PlanTexts } from './vi/plan';
import type { ApprovalsTexts } from './vi/approvals';
import type { AppealsTexts } from './vi/appeals';
import type { AuditTexts } from './vi/audit';
import type { ConflictsTexts, ReplaceTexts } from './vi/conflicts';
import type { DefenceTexts } from './vi/defence';
import type { CandidateTexts } from './vi/candidate';
import type { RegisteringTexts } from './vi/registering';
import type { RoundStepsTexts } from './vi/round-steps';
import type { OwnApplicationTexts } from './vi/own-application';
import type { OwnResultTexts } from './vi/own-result';
import type { DeskTexts } from './vi/desk';
import type { ExamDayTexts } from './vi/exam-day';
import type { HearingTexts } from './vi/hearing';
import type { ImportsTexts } from './vi/imports';
import type { DataRequestTexts } from './vi/data-requests';
import type { LettersTexts } from './vi/letters';
import type { VersionTexts } from './vi/versions';
import type { CompulsoryTexts } from './vi/compulsory';
import type { healthVi } from './vi/health';
import type { InterestsTexts } from './vi/interests';
import type { MarkingTexts } from './vi/marking';
import type { OfficeTexts } from './vi/office';
import type { OwnAccountTexts } from './vi/own-account';
import type { PapersTexts } from './vi/papers';
import type { SheetEntryTexts } from './vi/sheet-entry';
import type { DeviceTexts } from './vi/device';
import type { ProjectTexts } from './vi/project';
import type { IncidentTexts } from './vi/incident';
import type { PrepareTexts } from './vi/prepare';
import type { RehearsalTexts } from './vi/rehearsal';
import type { TemplatesTexts } from './vi/templates';
import type { ScoringTexts } from './vi/scoring';
import type { WrittenTexts } from './vi/written';

/** Texts that single screens bring along. */
export interface OwnTexts {
  readonly attachments: AttachmentTexts;
  readonly account: AccountTexts;
  readonly tasks: TasksTexts;
  readonly plan: PlanTexts;
  readonly approvals: ApprovalsTexts;
  readonly appeals: AppealsTexts;
  readonly audit: AuditTexts;
  readonly conflicts: ConflictsTexts;
  readonly replace: ReplaceTexts;
  readonly defence: DefenceTexts;
  readonly candidate: CandidateTexts;
  readonly registering: RegisteringTexts;
  readonly roundSteps: RoundStepsTexts;
  readonly ownApplication: OwnApplicationTexts;
  readonly ownResult: OwnResultTexts;
  readonly desk: DeskTexts;
  readonly examDay: ExamDayTexts;
  readonly hearing: HearingTexts;
  readonly imports: ImportsTexts;
  readonly versions: VersionTexts;
  readonly dataRequests: DataRequestTexts;
  readonly letters: LettersTexts;
  readonly compulsory: CompulsoryTexts;
  readonly health: typeof healthVi;
  readonly interests: InterestsTexts;
  readonly marking: MarkingTexts;
  readonly office: OfficeTexts;
  readonly ownAccount: OwnAccountTexts;
  readonly papers: PapersTexts;
  readonly sheetEntry: SheetEntryTexts;
  readonly device: DeviceTexts;
  readonly project: ProjectTexts;
  readonly incident: IncidentTexts;
  readonly prepare: PrepareTexts;
  readonly rehearsal: RehearsalTexts;
  readonly scoring: ScoringTexts;
  readonly written: WrittenTexts;
  readonly templates: TemplatesTexts;
}

/** All texts in English; fetched only when chosen. A text that is missing here does not compile. */
export const en: { readonly shared: Texts; readonly own: OwnTexts } = {
  shared: { shell, rounds },
  own: {
    attachments,
    account,
    tasks,
    plan,
    candidate,
    registering,
    roundSteps,
    ownApplication,
    ownResult,
    desk,
    imports,
    versions,
    dataRequests,
    letters,
    compulsory,
    appeals,
    approvals,
    audit,
    conflicts,
    defence,
    examDay,
    hearing,
    health,
    interests,
    marking,
    office,
    ownAccount,
    papers,
    sheetEntry,
    device,
    project,
    incident,
    prepare,
    rehearsal,
    replace,
    scoring,
    written,
    templates,
  },
};
