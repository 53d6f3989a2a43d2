import { lazy, Suspense } from 'react';
import { Route, Routes } from './router';
import { Waiting } from './parts/notice';
import { AdministratorOnly, SignedIn } from './screens/shell/gates';
import { NotFoundPage } from './screens/shell/not-found-page';
import { Shell } from './screens/shell/shell';

const fetchTasks = () => import('./screens/tasks/tasks-page');
// Most visits begin here: it is fetched while the server says who is there.
if (window.location.pathname === '/') void fetchTasks();
const TasksPage = lazy(fetchTasks);
const AccountPage = lazy(() => import('./screens/account/account-page'));
const ForgottenPage = lazy(() => import('./screens/start/forgotten-page'));
const HealthPage = lazy(() => import('./screens/health/health-page'));
const InvitationPage = lazy(() => import('./screens/start/invitation-page'));
const PanelEntryPage = lazy(() => import('./screens/start/panel-entry-page'));
const RoundsPage = lazy(() => import('./screens/rounds/rounds-page'));
const RoundPage = lazy(() => import('./screens/rounds/round-page'));
const ScoreSheetPage = lazy(() => import('./screens/scoring/score-sheet-page'));
const ScoreSheetsPage = lazy(() => import('./screens/scoring/score-sheets-page'));
const SetupPage = lazy(() => import('./screens/start/setup-page'));
const BodiesPage = lazy(() => import('./screens/bodies/bodies-page'));
const BoardPage = lazy(() => import('./screens/defence/board-page'));
const ProjectorPage = lazy(() => import('./screens/projector/projector-page'));
const ResultPage = lazy(() => import('./screens/defence/result-page'));
const DeclarationPage = lazy(() => import('./screens/interests/declaration-page'));
const CreateRoundPage = lazy(() => import('./screens/rounds/create-round-page'));
const RoundAuditPage = lazy(() => import('./screens/audit/round-audit-page'));
const SystemAuditPage = lazy(() => import('./screens/audit/system-audit-page'));
const AppealsPage = lazy(() => import('./screens/appeals/appeals-page'));
const MarkingPage = lazy(() => import('./screens/marking/marking-page'));
const ExamDayPage = lazy(() => import('./screens/examday/exam-day-page'));
const WrittenPage = lazy(() => import('./screens/written/written-page'));
const PreparePage = lazy(() => import('./screens/prepare/prepare-page'));
const ApprovalsPage = lazy(() => import('./screens/approvals/approvals-page'));
const ConflictsPage = lazy(() => import('./screens/conflicts/conflicts-page'));
const ReplacePage = lazy(() => import('./screens/bodies/replace-page'));
const PapersPage = lazy(() => import('./screens/papers/papers-page'));
const RegisterPage = lazy(() => import('./screens/candidate/register-page'));
const MyApplicationPage = lazy(() => import('./screens/candidate/my-application-page'));
const MyResultPage = lazy(() => import('./screens/candidate/my-result-page'));
const DeskPage = lazy(() => import('./screens/desk/desk-page'));
const DossierPage = lazy(() => import('./screens/desk/dossier-page'));
const CompulsoryPage = lazy(() => import('./screens/desk/compulsory-page'));
const DataRequestsPage = lazy(() => import('./screens/desk/data-requests-page'));
const LettersPage = lazy(() => import('./screens/desk/letters-page'));
const OwnRequestsPage = lazy(() => import('./screens/candidate/own-requests'));
const ImportPage = lazy(() => import('./screens/desk/import-page'));
const PaperEntryPage = lazy(() => import('./screens/desk/paper-entry-page'));
const SetupMailPage = lazy(() => import('./screens/people/setup-mail-page'));
const TemplatesPage = lazy(() => import('./screens/templates/templates-page'));
const TemplatePage = lazy(() => import('./screens/templates/template-page'));
const PeoplePage = lazy(() => import('./screens/people/people-page'));

/** All addresses of the application. Each group of screens is fetched when it is first opened. */
export function App() {
  return (
    <Shell>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route path="/thiet-lap" element={<SetupPage />} />
          <Route path="/moi/:code?" element={<InvitationPage />} />
          <Route path="/mat-khau" element={<InvitationPage />} />
          <Route path="/vao-phien" element={<PanelEntryPage />} />
          <Route path="/quen-mat-khau" element={<ForgottenPage />} />
          <Route path="/tinh-trang" element={<HealthPage />} />
          <Route element={<SignedIn />}>
            <Route index element={<TasksPage />} />
            <Route path="/ky-thi" element={<RoundsPage />} />
            <Route path="/ky-thi/:roundId" element={<RoundPage />} />
            <Route path="/ky-thi/:roundId/dang-ky" element={<RegisterPage />} />
            <Route path="/ky-thi/:roundId/ho-so" element={<MyApplicationPage />} />
            <Route path="/ky-thi/:roundId/ket-qua-cua-toi" element={<MyResultPage />} />
            <Route path="/ky-thi/:roundId/ho-so-du-tuyen" element={<DeskPage />} />
            <Route path="/ky-thi/:roundId/ho-so-du-tuyen/:applicationId" element={<DossierPage />} />
            <Route path="/ky-thi/:roundId/dien-bat-buoc" element={<CompulsoryPage />} />
            <Route path="/ky-thi/:roundId/du-lieu-cua-toi" element={<OwnRequestsPage />} />
            <Route path="/ky-thi/:roundId/yeu-cau-du-lieu" element={<DataRequestsPage />} />
            <Route path="/ky-thi/:roundId/thu-bao" element={<LettersPage />} />
            <Route path="/ky-thi/:roundId/nhap-tu-excel" element={<ImportPage key="a" kind="APPLICATIONS" />} />
            <Route path="/ky-thi/:roundId/nhap-danh-gia" element={<ImportPage key="r" kind="RATINGS" />} />
            <Route path="/ky-thi/:roundId/nhap-ho-so" element={<PaperEntryPage />} />
            <Route path="/ky-thi/:roundId/chuan-bi" element={<PreparePage />} />
            <Route path="/ky-thi/:roundId/vi-pham-phuc-khao" element={<AppealsPage />} />
            <Route path="/ky-thi/:roundId/ngay-thi" element={<ExamDayPage />} />
            <Route path="/ky-thi/:roundId/thi-viet" element={<WrittenPage />} />
            <Route path="/ky-thi/:roundId/cham-thi-viet" element={<MarkingPage />} />
            <Route path="/ky-thi/:roundId/van-ban" element={<PapersPage />} />
            <Route path="/ky-thi/:roundId/mau-van-ban" element={<TemplatesPage />} />
            <Route path="/ky-thi/:roundId/mau-van-ban/:code" element={<TemplatePage />} />
            <Route path="/ky-thi/:roundId/nhat-ky" element={<RoundAuditPage />} />
            <Route path="/ky-thi/:roundId/cam-ket" element={<DeclarationPage />} />
            <Route path="/ky-thi/:roundId/hoi-dong" element={<BodiesPage />} />
            <Route path="/ky-thi/:roundId/cham-de-an" element={<ScoreSheetsPage />} />
            <Route path="/ky-thi/:roundId/cham-de-an/:sheetId" element={<ScoreSheetPage />} />
            <Route path="/ky-thi/:roundId/xung-dot" element={<ConflictsPage />} />
            <Route path="/ky-thi/:roundId/thay-the" element={<ReplacePage />} />
            <Route path="/cho-dong-y" element={<ApprovalsPage />} />
            <Route path="/ky-thi/:roundId/dieu-hanh" element={<BoardPage />} />
            <Route path="/ky-thi/:roundId/man-hinh-chieu" element={<ProjectorPage />} />
            <Route path="/ky-thi/:roundId/ket-qua" element={<ResultPage />} />
            <Route path="/tai-khoan" element={<AccountPage />} />
            <Route element={<AdministratorOnly />}>
              <Route path="/ky-thi/moi" element={<CreateRoundPage />} />
              <Route path="/thiet-lap/gui-thu" element={<SetupMailPage />} />
              <Route path="/nguoi-dung" element={<PeoplePage />} />
              <Route path="/nhat-ky" element={<SystemAuditPage />} />
            </Route>
          </Route>
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </Shell>
  );
}
