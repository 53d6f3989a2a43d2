import { formatDayVi, hanoiDay, hanoiTime } from '../../domain/calendar';
import { DATA_ANSWER_LABEL, DATA_REQUEST_LABEL } from '../../domain/registration/data-request';
import { formatMarkVi } from '../../domain/marks';
import type { Mark } from '../../domain/marks';
import { CANDIDATE_OUTCOME_WORDS } from '../../domain/paper/papers';
import type { Readers } from '../../persistence/ports';
import { roleWords } from '../audit/words';
import type { DataRequestView } from '../registration/data-requests';
import type { RoundView } from '../exam/views';
import type { Queries } from '../queries';
import type { ApplicationView } from '../registration/views';
import { NotAuthenticated } from '../viewer';
import { draftData, factData } from './own-data-words';
import { APPLICATION_WORDS, ROUTE_WORDS } from './export-list';

/** Data as a person reads it: Vietnamese names of fields, no ids of ours. */
export type OwnData = Readonly<Record<string, unknown>>;
type Data = OwnData;

/** Most entries about one application that are looked at. */
const MOST_ENTRIES = 500;
const PAGE = 100;

/**
 * Everything the system keeps about whoever asks, as their own screens show it: nothing that is still secret, the citizen
 * id masked as everywhere (trust.md 3.12.4 and 3.12.7); and who opened their dossier, and when (3.12.6).
 */
export async function ownData(readers: Readers, queries: Queries, now: Date): Promise<OwnData> {
  const viewer = await queries.viewer();
  if (viewer === null) throw new NotAuthenticated();
  const { id, username, displayName, position, email } = viewer.account;
  const rounds: Data[] = [];
  for await (const round of roundsOf(queries)) {
    const known = await ofRound(readers, queries, { round, personId: id, now });
    if (known !== null) rounds.push(known);
  }
  return {
    'Lập lúc': instant(now),
    'Tài khoản': {
      'Tên đăng nhập': username,
      'Họ và tên': displayName,
      'Chức vụ': position,
      'Thư điện tử': email,
    },
    'Các kỳ thi': rounds,
  };
}

async function* roundsOf(queries: Queries): AsyncGenerator<RoundView> {
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<Queries['rounds']>> = await queries.rounds({ first: PAGE, after });
    for (const { node } of page.edges) yield node;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null) return;
  }
}

interface Asked {
  readonly now: Date;
  readonly round: RoundView;
  readonly personId: string;
}

async function ofRound(readers: Readers, queries: Queries, { round, personId, now }: Asked): Promise<Data | null> {
  const stored = await readers.applications.ofCandidate(round.id, personId);
  const application = stored === null ? null : await queries.application(stored.id);
  const draft = await queries.myDraft(round.access);
  if (application === null && draft === null) return null;
  return {
    'Kỳ thi': round.title,
    'Bản nháp chưa nộp': draft === null ? null : draftData(draft.fields, round),
    'Hồ sơ dự tuyển': application === null ? null : await ofApplication(queries, application),
    'Người đã mở xem hồ sơ': application === null ? [] : await openings(readers, application),
    'Đề án đã nộp': application === null ? [] : await projectsOf(queries, application),
    'Kết quả': await resultOf(queries, round),
    'Yêu cầu về dữ liệu': (await queries.myDataRequests(round.access, now)).map(requestData),
  };
}

async function ofApplication(queries: Queries, application: ApplicationView): Promise<Data> {
  const dossier = await queries.dossier(application);
  const details = dossier?.details ?? null;
  const post = application.access.round.posts.find(({ id }) => id === application.postId);
  return {
    'Họ và tên': application.fullName,
    'Ngày sinh': formatDayVi(application.birthDate),
    'Giới tính': application.sex === 'F' ? 'Nữ' : 'Nam',
    'Đơn vị': application.unit,
    'Chức vụ': application.title,
    'Diện dự tuyển': ROUTE_WORDS[application.route],
    'Chức danh dự tuyển': post === undefined ? null : `${post.title}, ${post.unit}`,
    'Nộp lúc': instant(application.submittedAt),
    'Tình trạng': APPLICATION_WORDS[application.state],
    'Lý do': application.reasons,
    'Số báo danh': application.candidateNumber,
    'Mã hồ sơ': dossier?.receiptCode ?? null,
    'Mã đối chiếu nội dung': dossier?.fingerprint ?? null,
    'Yêu cầu bổ sung': dossier?.supplement?.message ?? null,
    'Số căn cước (che bớt)': details?.citizenId ?? null,
    'Điện thoại': details?.phone ?? null,
    'Thư điện tử': details?.email ?? null,
    'Địa chỉ': details?.address ?? null,
    'Kê khai': details === null ? null : factData(details.facts),
    'Kết quả đánh giá theo danh sách': details?.checklist.find(({ key }) => key === 'RATING')?.source ?? null,
  };
}

async function projectsOf(queries: Queries, { id, access }: ApplicationView): Promise<readonly Data[]> {
  const handIns = await queries.projectHandIns(access);
  return handIns
    .filter(({ applicationId }) => applicationId === id)
    .map(({ name, handedInAt, isLate, receiptCode, sha256 }) => ({
      Tệp: name,
      'Nộp lúc': instant(handedInAt),
      'Tình trạng': isLate ? 'Nộp muộn, không nhận' : 'Đã nhận',
      'Mã tiếp nhận': receiptCode,
      'Mã đối chiếu nội dung': sha256,
    }));
}

function requestData({ kind, text, askedAt, dueOn, answer, carryOut }: DataRequestView): Data {
  return {
    'Yêu cầu': DATA_REQUEST_LABEL[kind],
    'Nội dung': text,
    'Gửi lúc': instant(askedAt),
    'Hạn trả lời': formatDayVi(dueOn),
    'Trả lời': answer === null ? null : `${DATA_ANSWER_LABEL[answer.outcome]}: ${answer.text}`,
    'Trả lời lúc': answer === null ? null : instant(answer.at),
    ...(carryOut === null
      ? {}
      : {
          'Hạn thực hiện': formatDayVi(carryOut.dueOn),
          'Đã thực hiện': carryOut.text,
          'Thực hiện lúc': carryOut.at === null ? null : instant(carryOut.at),
        }),
  };
}

async function openings(readers: Readers, { id, roundId }: ApplicationView): Promise<readonly Data[]> {
  const entries = await readers.audit.ofSubject(roundId, id, MOST_ENTRIES);
  return entries
    .filter(({ action }) => action === 'openDossier')
    .map(({ at, actorRoles }) => ({ Lúc: instant(at), 'Với tư cách': roleWords(actorRoles, 'Người dự tuyển') }));
}

async function resultOf(queries: Queries, { access }: RoundView): Promise<Data | null> {
  const own = await queries.ownResult(access);
  if (own === null) return null;
  const shown = (mark: Mark | undefined): string | null => (mark === undefined ? null : formatMarkVi(mark));
  return {
    'Điểm thi viết': shown(own.line.written?.value),
    'Điểm đề án': shown(own.line.defence?.value),
    'Tổng điểm': shown(own.line.total?.value),
    'Kết luận': CANDIDATE_OUTCOME_WORDS[own.line.outcome],
  };
}

function instant(at: Date): string {
  return `${hanoiTime(at)} ngày ${formatDayVi(hanoiDay(at))}`;
}
