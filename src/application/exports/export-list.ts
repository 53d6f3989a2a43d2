import { formatDayVi, hanoiDay, hanoiTime } from '../../domain/calendar';
import { CANDIDATE_OUTCOME_WORDS } from '../../domain/paper/papers';
import { PAPERS } from '../../domain/paper/registry';
import { PAPER_STATE_LABEL } from '../../domain/paper/paper-life';
import type { CandidateResult } from '../../domain/outcome/ranking';
import type { Route } from '../../domain/regulation/regulation';
import type { ApplicationView } from '../registration/views';
import type { PaperView } from '../minutes/views';
import { MAXIMUM_PAGE } from '../page';
import type { Connection, PageArguments } from '../page';
import type { Queries } from '../queries';
import type { RoundResultView } from '../result/views';
import type { ScriptView } from '../written/views';
import { NotFound } from '../viewer';
import type { RoundAccess } from '../visibility/access';
import { ORDER, tableOf } from './list';
import type { Column, ListData } from './list';

/** Lists that can be exported: a closed list, by the name in their address. */
export const EXPORTS = ['thi-sinh', 'bai-thi-viet', 'bao-ve-de-an', 'ket-qua', 'van-ban'] as const;
export type ExportName = (typeof EXPORTS)[number];

/** Whether an address names a list. */
export function isExport(name: string): name is ExportName {
  return EXPORTS.some((one) => one === name);
}

/** Most rows a list is exported with. */
const MOST_ROWS = 20_000;

export const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  COMPULSORY: 'Bắt buộc dự tuyển',
  VOLUNTARY: 'Tự đăng ký',
  NOMINATED: 'Được giới thiệu',
};
export const APPLICATION_WORDS: Readonly<Record<ApplicationView['state'], string>> = {
  SUBMITTED: 'Đã nộp',
  LATE: 'Nộp muộn',
  ELIGIBLE: 'Đủ điều kiện',
  INELIGIBLE: 'Không đủ điều kiện',
};

/**
 * A list as a workbook states it, made of the very queries the screens ask: it holds exactly what the viewer sees, and
 * who sees nothing of it gets what is not there.
 */
export async function exportList(
  queries: Queries,
  asked: { readonly roundId: string; readonly list: ExportName; readonly now: Date },
): Promise<ListData> {
  const access = await queries.access(asked.roundId);
  if (access === null) throw new NotFound();
  const { title, ...table } = await bodyOf(queries, access, asked.list);
  if (table.rows.length === 0) throw new NotFound();
  const { round } = access;
  const [year = '', month = '', day = ''] = hanoiDay(asked.now).split('-');
  const issued = `${hanoiTime(asked.now)} ngày ${formatDayVi(hanoiDay(asked.now))}`;
  return {
    ...table,
    name: title,
    title: title.toLocaleUpperCase('vi'),
    agency: [round.agency.name, 'Hội đồng thi tuyển'],
    subtitle: `${round.title} (kết xuất lúc ${issued})`,
    placeAndDate: `${round.agency.place}, ngày ${day} tháng ${month} năm ${year}`,
    signer: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'],
  };
}

type Body = Pick<ListData, 'columns' | 'rows'> & { readonly title: string };

async function bodyOf(queries: Queries, access: RoundAccess, list: ExportName): Promise<Body> {
  switch (list) {
    case 'thi-sinh': {
      const rows = await every((page) => queries.applications(access, page));
      return { title: 'Danh sách người dự tuyển', ...tableOf(candidateColumns(access), rows) };
    }
    case 'bai-thi-viet': {
      const rows = await every((page) => queries.scripts(access, page));
      return { title: 'Kết quả chấm bài thi viết theo phách', ...tableOf(SCRIPT_COLUMNS, rows) };
    }
    case 'bao-ve-de-an':
      return { title: 'Bảng tổng hợp điểm đề án', ...(await defenceTable(queries, access)) };
    case 'ket-qua':
      return { title: 'Bảng tổng hợp kết quả', ...resultTable(await queries.result(access)) };
    case 'van-ban': {
      const rows = await every((page) => queries.papers(access, page));
      return { title: 'Sổ văn bản của kỳ thi', ...tableOf(PAPER_COLUMNS, rows) };
    }
  }
}

/** All pages of a list, one after another. */
async function every<Row>(read: (page: PageArguments) => Promise<Connection<Row>>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  while (rows.length < MOST_ROWS) {
    const page: Connection<Row> = await read({ first: MAXIMUM_PAGE, after });
    rows.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after === null) break;
  }
  return rows;
}

function postTitle({ round }: RoundAccess, postId: string): string {
  const post = round.posts.find(({ id }) => id === postId);
  return post === undefined ? '' : `${post.title}, ${post.unit}`;
}

function candidateColumns(access: RoundAccess): readonly Column<ApplicationView>[] {
  return [
    ORDER,
    { title: 'SBD', kind: 'text', width: 9, value: (one) => one.candidateNumber },
    { title: 'Họ và tên', kind: 'text', width: 28, value: (one) => one.fullName },
    { title: 'Ngày sinh', kind: 'day', width: 13, value: (one) => one.birthDate },
    { title: 'Giới tính', kind: 'text', width: 10, value: (one) => (one.sex === 'M' ? 'Nam' : 'Nữ') },
    { title: 'Chức vụ', kind: 'text', width: 24, value: (one) => one.title },
    { title: 'Đơn vị công tác', kind: 'text', width: 30, value: (one) => one.unit },
    { title: 'Vị trí dự tuyển', kind: 'text', width: 36, value: (one) => postTitle(access, one.postId) },
    { title: 'Diện dự tuyển', kind: 'text', width: 18, value: (one) => ROUTE_WORDS[one.route] },
    { title: 'Ngày nộp', kind: 'day', width: 13, value: (one) => hanoiDay(one.submittedAt) },
    {
      title: 'Kết luận',
      kind: 'text',
      width: 20,
      value: (one) => (one.withdrawnOn === null ? APPLICATION_WORDS[one.state] : 'Đã rút hồ sơ'),
    },
    { title: 'Lý do', kind: 'text', width: 30, value: (one) => one.reasons.join('; ') },
  ];
}

const SCRIPT_COLUMNS: readonly Column<ScriptView>[] = [
  ORDER,
  { title: 'Số phách', kind: 'text', width: 14, value: (one) => one.code },
  { title: 'Lần 1', kind: 'mark', width: 11, value: (one) => one.marks[0] ?? null },
  { title: 'Lần 2', kind: 'mark', width: 11, value: (one) => one.marks[1] ?? null },
  { title: 'Lần 3', kind: 'mark', width: 11, value: (one) => one.marks[2] ?? null },
  { title: 'Điểm chính thức', kind: 'mark', width: 14, value: (one) => one.official?.value ?? null },
  { title: 'Căn cứ', kind: 'text', width: 50, value: (one) => one.official?.formula ?? null },
];

const PAPER_COLUMNS: readonly Column<PaperView>[] = [
  ORDER,
  { title: 'Mã mẫu', kind: 'text', width: 9, value: (one) => one.code },
  { title: 'Tên văn bản', kind: 'text', width: 44, value: (one) => PAPERS[one.code].name },
  { title: 'Số, ký hiệu', kind: 'text', width: 18, value: (one) => one.number },
  { title: 'Phiên bản', kind: 'whole', width: 10, value: (one) => one.edition },
  { title: 'Ngày lập', kind: 'day', width: 13, value: (one) => hanoiDay(one.issuedAt) },
  {
    title: 'Trạng thái',
    kind: 'text',
    width: 18,
    value: (one) => (one.supersededBy === null ? PAPER_STATE_LABEL[one.state] : 'Đã bị thay thế'),
  },
  { title: 'Ngày ban hành', kind: 'day', width: 15, value: (one) => one.publishedOn },
  { title: 'Mã xác minh', kind: 'text', width: 20, value: (one) => one.proofCode },
  { title: 'Mã băm nội dung', kind: 'text', width: 68, value: (one) => one.contentHash },
];

interface DefenceRow {
  readonly application: ApplicationView;
  readonly totals: ReadonlyMap<string, number>;
}

/** One row a candidate, one column a member, from the sheets the viewer sees. */
async function defenceTable(queries: Queries, access: RoundAccess): Promise<Pick<ListData, 'columns' | 'rows'>> {
  const sheets = await every((page) => queries.scoreSheets(access, page));
  const members = [...new Set(sheets.map(({ memberId }) => memberId))];
  const names = new Map<string, string>();
  for (const id of members) names.set(id, (await queries.knownAccount(id)).displayName);
  const rows = new Map<string, DefenceRow & { readonly totals: Map<string, number> }>();
  for (const sheet of sheets) {
    const application = await queries.knownApplication(sheet.applicationId);
    const row = rows.get(sheet.applicationId) ?? { application, totals: new Map<string, number>() };
    if (sheet.marks !== null) {
      row.totals.set(
        sheet.memberId,
        Object.values(sheet.marks).reduce((sum, mark) => sum + mark, 0),
      );
    }
    rows.set(sheet.applicationId, row);
  }
  const columns: readonly Column<DefenceRow>[] = [
    ORDER,
    { title: 'SBD', kind: 'text', width: 9, value: ({ application }) => application.candidateNumber },
    { title: 'Họ và tên', kind: 'text', width: 28, value: ({ application }) => application.fullName },
    {
      title: 'Vị trí dự tuyển',
      kind: 'text',
      width: 36,
      value: ({ application }) => postTitle(access, application.postId),
    },
    ...members.map((id): Column<DefenceRow> => ({
      title: names.get(id) ?? '',
      kind: 'mark',
      width: 16,
      value: ({ totals }) => totals.get(id) ?? null,
    })),
  ];
  return tableOf(columns, [...rows.values()]);
}

interface ResultRow {
  readonly result: CandidateResult;
  readonly postId: string;
}

function resultTable(found: RoundResultView | null): Pick<ListData, 'columns' | 'rows'> {
  if (found === null) throw new NotFound();
  const { access, applications } = found;
  const rows = found.result.posts.flatMap(({ postId, candidates }) => candidates.map((result) => ({ result, postId })));
  const of = ({ result }: ResultRow) => applications.get(result.applicationId);
  const columns: readonly Column<ResultRow>[] = [
    ORDER,
    { title: 'SBD', kind: 'text', width: 9, value: (row) => of(row)?.candidateNumber ?? null },
    { title: 'Họ và tên', kind: 'text', width: 28, value: (row) => of(row)?.fullName ?? null },
    { title: 'Ngày sinh', kind: 'day', width: 13, value: (row) => of(row)?.birthDate ?? null },
    { title: 'Đơn vị công tác', kind: 'text', width: 30, value: (row) => of(row)?.unit ?? null },
    { title: 'Vị trí dự tuyển', kind: 'text', width: 36, value: ({ postId }) => postTitle(access, postId) },
    { title: 'Điểm thi viết', kind: 'mark', width: 12, value: ({ result }) => result.written?.value ?? null },
    { title: 'Điểm đề án', kind: 'mark', width: 12, value: ({ result }) => result.defence?.value ?? null },
    { title: 'Tổng điểm', kind: 'mark', width: 12, value: ({ result }) => result.total?.value ?? null },
    { title: 'Xếp hạng', kind: 'whole', width: 10, value: ({ result }) => result.rank },
    { title: 'Kết quả', kind: 'text', width: 22, value: ({ result }) => CANDIDATE_OUTCOME_WORDS[result.outcome] },
  ];
  return tableOf(columns, rows);
}
