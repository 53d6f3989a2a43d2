import { hanoiDay } from '../../domain/calendar';
import { maskedCitizenId } from '../../domain/registration/dossier';
import { importColumns, postLabels } from '../../domain/import/columns';
import type { ImportColumn } from '../../domain/import/columns';
import { planRatings, RATING_COLUMNS } from '../../domain/import/plan-ratings';
import { periodWords } from '../../domain/import/read-period';
import { lateNotice, planImport } from '../../domain/import/plan';
import { RATING_WORDS } from '../../domain/registration/ratings';
import type { ImportFinding, Sheet } from '../../domain/import/sheet';
import type { Round } from '../../domain/exam/round';
import type { Readers, StoredImport } from '../../persistence/ports';
import { NotFound } from '../viewer';
import { mayImport } from '../visibility/registration';
import type { RoundAccess } from '../visibility/access';
import { appliedIn } from './import-desk';
import { ratedPeople } from './import-ratings';
import type { PersonalVault } from './personal-vault';

/** A row that would be taken, as it is shown: the citizen id masked. */
export interface PreviewRow {
  readonly row: number;
  readonly fullName: string;
  readonly birthDate: string;
  readonly citizenId: string;
  readonly unit: string;
  readonly post: string;
}

/** An evaluation that would be taken, as it is shown. */
export interface RatingPreviewRow {
  readonly row: number;
  readonly fullName: string;
  readonly receiptCode: string;
  readonly period: string;
  readonly rating: string;
}

/** What a list would bring in; nothing is written by looking at it. */
export interface ImportPreview<TRow = PreviewRow> {
  readonly total: number;
  readonly good: readonly TRow[];
  readonly findings: readonly ImportFinding[];
  readonly isUnreadable: boolean;
  /** Said of the whole list; null when it is not late. */
  readonly late: string | null;
}

/** A form to fill in: plain data for whoever writes it into a workbook. */
export interface ImportForm {
  readonly name: string;
  readonly title: string;
  readonly howTo: readonly string[];
  readonly columns: readonly {
    readonly title: string;
    readonly note: string;
    readonly width: number;
    readonly kind: 'text' | 'day' | 'digits';
    readonly isRequired: boolean;
    /** What may stand there; empty where anything may. */
    readonly choices: readonly string[];
  }[];
  /** Rows made ready. */
  readonly rows: number;
}

/** The round of a list, for its Council's secretary and nobody else. @throws NotFound */
export async function roundToImport(
  queries: { readonly access: (roundId: string) => Promise<RoundAccess | null> },
  roundId: string,
): Promise<RoundAccess> {
  const access = await queries.access(roundId);
  if (access === null || access.round.regulation === null || !mayImport(access)) throw new NotFound();
  return access;
}

/** A list, and what it is looked at with. */
interface Looked {
  readonly vault: PersonalVault;
  readonly round: Round;
  readonly sheet: Sheet;
  readonly now: Date;
}

/** Judges a list as the confirmation will. */
export async function previewImport(readers: Readers, { vault, round, sheet, now }: Looked): Promise<ImportPreview> {
  const plan = planImport(sheet, { round, now, appliedAs: await appliedIn(readers, vault, round.id) });
  const labels = postLabels(round.posts);
  const good = plan.rows.flatMap(({ row, application }): readonly PreviewRow[] => {
    if (application === null) return [];
    const { fullName, birthDate, citizenId, unit, postId } = application;
    const post = labels.get(postId) ?? '';
    return [{ row, fullName, birthDate, citizenId: maskedCitizenId(citizenId), unit, post }];
  });
  const { findings, isUnreadable } = plan;
  return { total: plan.rows.length, good, findings, isUnreadable, late: lateNotice(round, now) };
}

/** Judges a list of ratings as the confirmation will. */
export async function previewRatings(
  readers: Readers,
  { vault, round, sheet, now }: Looked,
): Promise<ImportPreview<RatingPreviewRow>> {
  const plan = planRatings(sheet, { ...(await ratedPeople(readers, vault, round.id)), now });
  const good = plan.rows.flatMap(({ row, taken }): readonly RatingPreviewRow[] => {
    if (taken === null) return [];
    const { fullName, receiptCode } = taken.person;
    return [{ row, fullName, receiptCode, period: periodWords(taken.period), rating: RATING_WORDS[taken.rating] }];
  });
  const { findings, isUnreadable, rows } = plan;
  return { total: rows.length, good, findings, isUnreadable, late: null };
}

const HOW_TO = [
  'Mỗi người một dòng, ghi từ dòng ngay dưới tên cột. Cột có dấu * là bắt buộc. Giữ nguyên tên cột.',
  'Ngày ghi ngày/tháng/năm, ví dụ 05/02/1980. Số căn cước và điện thoại ghi cả số 0 ở đầu.',
];
const ROWS = 300;

/** The empty form of a round. */
export function importForm(round: Round, now: Date): ImportForm {
  const columns = formColumns(importColumns(round.posts, hanoiDay(now)));
  const title = 'DANH SÁCH NGƯỜI NỘP HỒ SƠ BẰNG GIẤY';
  return { name: 'Danh sách', title, howTo: [round.title, ...HOW_TO], columns, rows: ROWS };
}

const HOW_TO_RATE = [
  'Mỗi kết quả một dòng: một người có ba năm thì ghi ba dòng. Cột có dấu * là bắt buộc. Giữ nguyên tên cột.',
  'Kỳ đánh giá ghi năm như 2025, hoặc tháng như 03/2026. Người không nộp hồ sơ trong kỳ thi được bỏ qua.',
];

/** The empty form of a list of ratings. */
export function ratingForm(round: Round): ImportForm {
  const title = 'KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG';
  const columns = formColumns(RATING_COLUMNS);
  return { name: 'Danh sách', title, howTo: [round.title, ...HOW_TO_RATE], columns, rows: ROWS };
}

function formColumns(columns: readonly ImportColumn[]): ImportForm['columns'] {
  return columns.map(({ kind, choices, isRequired, title, note, width }) => {
    const isDigits = kind === 'citizenId' || kind === 'phone' || kind === 'period';
    const shape = kind === 'day' ? ('day' as const) : isDigits ? ('digits' as const) : ('text' as const);
    return { title, note, width, isRequired, kind: shape, choices: choices.map(({ label }) => label) };
  });
}

/** A list that was brought in, as it is shown to the Council. */
export interface ImportView {
  readonly id: string;
  readonly kind: NonNullable<StoredImport['kind']>;
  readonly version: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly importedBy: string;
  readonly importedAt: Date;
  readonly rowCount: number;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

/** Most lists that are shown. */
const SHOWN = 20;

/** Lists that were brought in, newest first; none for those who do not see all applications. */
export function importQueries(readers: Readers) {
  const view = ({
    rows,
    roundId: _round,
    ratings: _ratings,
    kind = 'APPLICATIONS',
    ...shown
  }: StoredImport): ImportView => ({
    ...shown,
    kind,
    rowCount: rows.length,
  });
  return {
    imports: async (access: RoundAccess): Promise<readonly ImportView[]> =>
      mayImport(access) ? (await readers.imports.ofRound(access.round.id)).slice(0, SHOWN).map(view) : [],
  };
}
