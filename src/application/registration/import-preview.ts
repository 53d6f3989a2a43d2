import { hanoiDay } from '../../domain/calendar';
import { maskedCitizenId } from '../../domain/dossier';
import { importColumns, postLabels } from '../../domain/import/columns';
import { lateNotice, planImport } from '../../domain/import/plan';
import type { ImportFinding, Sheet } from '../../domain/import/sheet';
import type { Round } from '../../domain/round';
import type { Readers, StoredImport } from '../../persistence/ports';
import { NotFound } from '../viewer';
import { mayImport } from '../visibility';
import type { RoundAccess } from '../visibility';
import { appliedIn } from './import-desk';
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

/** What a list would bring in; nothing is written by looking at it. */
export interface ImportPreview {
  readonly total: number;
  readonly good: readonly PreviewRow[];
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

/** Judges a list as the confirmation will. */
export async function previewImport(
  readers: Readers,
  { vault, round, sheet, now }: { readonly vault: PersonalVault; round: Round; sheet: Sheet; readonly now: Date },
): Promise<ImportPreview> {
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

const HOW_TO = [
  'Mỗi người một dòng, ghi từ dòng ngay dưới tên cột. Cột có dấu * là bắt buộc. Giữ nguyên tên cột.',
  'Ngày ghi ngày/tháng/năm, ví dụ 05/02/1980. Số căn cước và điện thoại ghi cả số 0 ở đầu.',
];
const ROWS = 300;

/** The empty form of a round. */
export function importForm(round: Round, now: Date): ImportForm {
  const columns = importColumns(round.posts, hanoiDay(now)).map(({ kind, choices, isRequired, title, note, width }) => {
    const isDigits = kind === 'citizenId' || kind === 'phone';
    const shape = kind === 'day' ? ('day' as const) : isDigits ? ('digits' as const) : ('text' as const);
    return { title, note, width, isRequired, kind: shape, choices: choices.map(({ label }) => label) };
  });
  const title = 'DANH SÁCH NGƯỜI NỘP HỒ SƠ BẰNG GIẤY';
  return { name: 'Danh sách', title, howTo: [round.title, ...HOW_TO], columns, rows: ROWS };
}

/** A list that was brought in, as it is shown to the Council. */
export interface ImportView {
  readonly id: string;
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
  const view = ({ rows, roundId: _round, ...shown }: StoredImport): ImportView => ({
    ...shown,
    rowCount: rows.length,
  });
  return {
    imports: async (access: RoundAccess): Promise<readonly ImportView[]> =>
      mayImport(access) ? (await readers.imports.ofRound(access.round.id)).slice(0, SHOWN).map(view) : [],
  };
}
