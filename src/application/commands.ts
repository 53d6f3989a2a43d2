import { grantAdministratorCommand, revokeAdministratorCommand } from './account/administrators';
import { createFirstAdministrator, inviteAccounts } from './account/commands';
import { acceptInvitation, disableAccount, enableAccount, resetAccount, resetPassword } from './account/link-commands';
import { changePassword, confirmTotp, enrolTotp, renewRecoveryCodes } from './account/own-commands';
import type { FileStore } from '../persistence/file-ports';
import type { SetupToken } from './account/setup-token';
import { createTotpVault } from './account/totp';
import { personalPepperOf } from './command';
import type { CommandParts } from './command';
import {
  closeRegistrationCommand,
  compileWritten,
  confirmCandidates,
  openRegistrationCommand,
} from './exam/move-round';
import { changeRoundDates, createRoundCommand, definePostsCommand, defineRubricCommand } from './exam/prepare-round';
import { examDayCommands } from './examday/commands';
import { copyRoundSetup } from './exam/copy-setup';
import { restoreRegulation, setRegulationCommand } from './exam/set-regulation';
import { attachRegulation } from './exam/attach-regulation';
import { approveAct, rejectAct } from './approval/approve-act';
import { declareInterests, declareRelation } from './conflict/declare';
import { dismissRelation } from './conflict/dismiss';
import { changeTemplate } from './minutes/change-template';
import { recordLetterHandedOver } from './letters/hand-over-letter';
import { issuePapers } from './minutes/issue-papers';
import { attachSignedPaper, publishPaper, recallPaper, submitPaper } from './minutes/paper-steps';
import { NO_WORDINGS } from './minutes/wordings';
import type { WordingDesk } from './minutes/wordings';
import { appointBody } from './panel/appoint-body';
import { replaceMember } from './panel/replace-member';
import {
  decideEligibilityCommand,
  recordAbsences,
  submitApplication,
  withdrawApplication,
} from './registration/commands';
import { dropAttachment, keepAttachment } from './registration/attachment-commands';
import {
  excuseCompulsoryPerson,
  nameCompulsoryPeople,
  removeCompulsoryPerson,
  reportUnregistered,
} from './registration/compulsory-commands';
import { answerDataRequest, askAboutOwnData, carryOutWithdrawal } from './registration/data-requests';
import { decideShortPostCommand } from './registration/decide-short-post';
import { enterPaperApplication, registerApplication } from './registration/dossier-commands';
import { handOverToArchive } from './archive/hand-over';
import { eraseDossiersCommand } from './registration/erase-dossiers';
import { keepRegistrationDraft } from './registration/draft-commands';
import { importApplications } from './registration/import-commands';
import { importRatings } from './registration/import-ratings';
import { NO_IMPORTS } from './registration/import-desk';
import type { ImportDesk } from './registration/import-desk';
import { undoImport } from './registration/undo-import';
import { answerSupplement } from './registration/supplement-commands';
import { createPersonalVault } from './registration/personal-vault';
import {
  decideEligibilityTogether,
  openDossier,
  recordEligibilityCheck,
  requestSupplement,
} from './registration/screening-commands';
import { establishResult, recordTieDecision } from './result/establish-result';
import { releaseResultCommand } from './result/release-result';
import { decideDefenceMark } from './scoring/decide-defence-mark';
import { excludePanelMember } from './scoring/exclude-member';
import { drawDefenceOrder } from './defence/draw-order';
import { changeIncident, recordIncident } from './defence/incidents';
import { handInProject, setProjectDeadline } from './defence/projects';
import { attachSheetPhoto } from './scoring/sheet-photos';
import { issuePanelPass, revokePanelPass } from './defence/panel-passes';
import { callDefender, endDefence, minuteDefence, moveDefenceClock, referDefenceRecording } from './defence/turns';
import { reopenScoreSheet } from './scoring/reopen-sheet';
import { createBallotSeal, createPileSeal } from './scoring/ballot-seal';
import { createMarkSeal, sealingKeyOf } from './sealing/mark-seal';
import { castBallotCommand, closeBallot, confirmBallots, enterBallots, restartBallot } from './scoring/ballots';
import { openScoring } from './scoring/open-scoring';
import { confirmPaperSheetCommand, enterPaperSheets, submitScoreSheet } from './scoring/score-sheets';
import { writtenCommands } from './written/commands';

/** Where there are no files, as in worlds without uploads. */
const NO_FILES: FileStore = {
  keep: () => Promise.reject(new Error('no files are kept here')),
  read: () => Promise.reject(new Error('no files are kept here')),
  remove: () => Promise.resolve(),
};

/** What commands need of the world outside. */
interface Surroundings {
  readonly sendsMail: boolean;
  readonly files?: FileStore;
  readonly imports?: ImportDesk;
  readonly wordings?: WordingDesk;
}

/** Every command of the product, each under the name of its mutation; nothing else can write (architecture A2). */
export function buildCommands(
  parts: CommandParts,
  setupToken: SetupToken,
  { files = NO_FILES, wordings = NO_WORDINGS, imports = NO_IMPORTS, ...mail }: Surroundings = { sendsMail: false },
) {
  const links = { pepper: personalPepperOf(parts), ...mail };
  const vault = createTotpVault(personalPepperOf(parts));
  const twoPersonActs = {
    excludePanelMember: excludePanelMember(createMarkSeal(sealingKeyOf(parts)))(parts),
    appointBody: appointBody(parts),
    replaceMember: replaceMember(parts),
    compileWritten: compileWritten(parts),
    establishResult: establishResult(parts),
    releaseResult: releaseResultCommand(parts),
    eraseDossiers: eraseDossiersCommand(parts),
    handOverToArchive: handOverToArchive(parts),
    dismissRelation: dismissRelation(parts),
    grantAdministrator: grantAdministratorCommand(links)(parts),
    revokeAdministrator: revokeAdministratorCommand(links)(parts),
    changeTemplate: changeTemplate(wordings)(parts),
  };
  return {
    ...twoPersonActs,
    approveAct: approveAct(twoPersonActs)(parts),
    rejectAct: rejectAct(parts),
    declareInterests: declareInterests(parts),
    declareRelation: declareRelation(parts),
    createFirstAdministrator: createFirstAdministrator(setupToken)(parts),
    inviteAccounts: inviteAccounts(links)(parts),
    acceptInvitation: acceptInvitation(parts),
    resetPassword: resetPassword(parts),
    resetAccount: resetAccount(links)(parts),
    disableAccount: disableAccount(links)(parts),
    enableAccount: enableAccount(parts),
    changePassword: changePassword(links)(parts),
    enrolTotp: enrolTotp(vault)(parts),
    confirmTotp: confirmTotp(vault)(parts),
    renewRecoveryCodes: renewRecoveryCodes(vault)(parts),
    createRound: createRoundCommand(parts),
    setRegulation: setRegulationCommand(parts),
    definePosts: definePostsCommand(parts),
    defineRubric: defineRubricCommand(parts),
    attachRegulation: attachRegulation(parts),
    restoreRegulation: restoreRegulation(parts),
    copyRoundSetup: copyRoundSetup(parts),
    changeRoundDates: changeRoundDates(parts),
    openRegistration: openRegistrationCommand(parts),
    ...registrationCommands(parts, imports),
    closeRegistration: closeRegistrationCommand(parts),
    decideEligibility: decideEligibilityCommand(parts),
    decideShortPost: decideShortPostCommand(parts),
    confirmCandidates: confirmCandidates(parts),
    ...examDayCommands(parts),
    ...writtenCommands(parts),
    ...scoringCommands(parts),
    recordTieDecision: recordTieDecision(parts),
    ...paperCommands(parts, files, wordings),
  };
}

function paperCommands(parts: CommandParts, files: FileStore, wordings: WordingDesk) {
  return {
    issuePapers: issuePapers(wordings)(parts),
    submitPaper: submitPaper(parts),
    recallPaper: recallPaper(parts),
    attachSignedPaper: attachSignedPaper(files)(parts),
    publishPaper: publishPaper(parts),
  };
}

/**
 * What the panel does at the defence. Ballots are sealed under a key of this very process (BR-46), signed sheets under one
 * that outlives it (trust.md 3.4.13).
 */
function scoringCommands(parts: CommandParts) {
  const seal = createBallotSeal();
  const piles = createPileSeal(sealingKeyOf(parts));
  const marks = createMarkSeal(sealingKeyOf(parts));
  return {
    drawDefenceOrder: drawDefenceOrder(parts),
    issuePanelPass: issuePanelPass(personalPepperOf(parts))(parts),
    revokePanelPass: revokePanelPass(parts),
    recordIncident: recordIncident(parts),
    changeIncident: changeIncident(parts),
    setProjectDeadline: setProjectDeadline(parts),
    handInProject: handInProject(parts),
    attachSheetPhoto: attachSheetPhoto(parts),
    callDefender: callDefender(parts),
    moveDefenceClock: moveDefenceClock(parts),
    endDefence: endDefence(parts),
    minuteDefence: minuteDefence(parts),
    referDefenceRecording: referDefenceRecording(parts),
    openScoring: openScoring(parts),
    submitScoreSheet: submitScoreSheet(marks)(parts),
    enterPaperSheets: enterPaperSheets(marks)(parts),
    confirmPaperSheet: confirmPaperSheetCommand(marks)(parts),
    castBallot: castBallotCommand(seal)(parts),
    closeBallot: closeBallot(seal)(parts),
    enterBallots: enterBallots(piles)(parts),
    confirmBallots: confirmBallots(piles)(parts),
    restartBallot: restartBallot(parts),
    reopenScoreSheet: reopenScoreSheet(parts),
    decideDefenceMark: decideDefenceMark(parts),
  };
}

/** The commands on applications and dossiers: their private parts are read and written through one vault. */
function registrationCommands(parts: CommandParts, imports: ImportDesk) {
  const vault = createPersonalVault(personalPepperOf(parts));
  return {
    submitApplication: submitApplication(parts),
    withdrawApplication: withdrawApplication(parts),
    recordAbsences: recordAbsences(parts),
    keepRegistrationDraft: keepRegistrationDraft(vault)(parts),
    keepAttachment: keepAttachment(parts),
    dropAttachment: dropAttachment(parts),
    registerApplication: registerApplication(vault)(parts),
    enterPaperApplication: enterPaperApplication(vault)(parts),
    importApplications: importApplications(vault, imports)(parts),
    importRatings: importRatings(vault, imports)(parts),
    undoImport: undoImport(parts),
    answerSupplement: answerSupplement(vault)(parts),
    openDossier: openDossier(parts),
    recordEligibilityCheck: recordEligibilityCheck(parts),
    requestSupplement: requestSupplement(parts),
    decideEligibilityTogether: decideEligibilityTogether(parts),
    nameCompulsoryPeople: nameCompulsoryPeople(parts),
    excuseCompulsoryPerson: excuseCompulsoryPerson(parts),
    removeCompulsoryPerson: removeCompulsoryPerson(parts),
    reportUnregistered: reportUnregistered(parts),
    askAboutOwnData: askAboutOwnData(parts),
    answerDataRequest: answerDataRequest(parts),
    carryOutWithdrawal: carryOutWithdrawal(parts),
    recordLetterHandedOver: recordLetterHandedOver(parts),
  };
}

/** The commands by name. */
export type Commands = ReturnType<typeof buildCommands>;
