/** Receipts of projects (D04C). */
import { hanoiDay, hanoiTime } from '../../domain/calendar';
import type { ProjectHandIn } from '../../domain/defence/project';
import type { PaperContent } from '../../domain/paper/registry';
import type { Application } from '../../domain/registration/application';
import type { RegulatedRound } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import { groupBy } from '../group-by';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf, readerOf } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';

/**
 * D04C: for each candidate one receipt of every file they handed in, with the code, the time and the hash that the screen
 * shows. One who only came too late has no receipt: nothing was taken.
 */
export async function projectReceipts(readers: Readers, { round }: RegulatedLoad): Promise<Gathered> {
  const all = await readers.projectHandIns.ofRound(round.id);
  const byCandidate = groupBy(all, ({ applicationId }) => applicationId);
  const taken = new Set(all.filter(({ isLate }) => !isLate).map(({ applicationId }) => applicationId));
  const applications = await readers.applications.findMany([...taken]);
  const ordered = applications.toSorted((a, b) => (a.candidateNumber ?? '').localeCompare(b.candidateNumber ?? ''));
  return {
    subjects: ordered.map(({ id }) => id),
    contentOf: (subjectId, identity) => {
      const application = applications.find(({ id }) => id === subjectId);
      if (application === undefined) return null;
      return receipt(round, { application, handIns: byCandidate.get(application.id) ?? [] }, identity);
    },
  };
}

interface HandedIn {
  readonly application: Application;
  readonly handIns: readonly ProjectHandIn[];
}

function receipt(
  round: RegulatedRound,
  { application, handIns }: HandedIn,
  identity: PaperIdentity,
): PaperContent<'D04C'> {
  const inOrder = handIns.toSorted((a, b) => a.handedInAt.getTime() - b.handedInAt.getTime() || (a.id < b.id ? -1 : 1));
  const last = inOrder.at(-1)?.handedInAt ?? identity.issuedAt;
  return {
    code: 'D04C',
    frame: frameOf(round, identity, last, []),
    data: {
      ky_thi: round.title,
      thi_sinh: readerOf(round, application),
      tep: inOrder.map(({ receiptCode, name, size, handedInAt, sha256, isLate }) => ({
        ma: receiptCode,
        ten: name,
        so_byte: size,
        gio: hanoiTime(handedInAt),
        ngay: hanoiDay(handedInAt),
        sha256,
        tinh_trang: isLate ? 'Nộp sau hạn, không nhận' : 'Đã nhận',
      })),
      nguoi_nhan: null,
    },
  };
}
