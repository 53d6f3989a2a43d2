/** Those who must register as the Council knew of them when it met: what was recorded later changes no minutes (BR-06). */
import { formatDayVi, hanoiDay } from '../../domain/calendar';
import type { RegulatedRound } from '../../domain/exam/round';
import { madeAt } from '../../domain/ids';
import type { PaperData } from '../../domain/paper/registry';
import type { Application } from '../../domain/registration/application';
import { standingTowards } from '../../domain/registration/compulsory';
import type { CompulsoryPerson, NotCounted } from '../../domain/registration/compulsory';
import { EXCUSE_LABEL } from '../../domain/registration/excuse';
import { postName } from '../minutes/paper-content';

type Lines = PaperData['D06']['bat_buoc'];

const NOT_COUNTED: Readonly<Record<NotCounted, string>> = {
  LATE: ' (nộp hồ sơ sau hạn)',
  WITHDRAWN: ' (đã nộp rồi rút hồ sơ)',
};

/** Each line of the list as it stood at a meeting, with the excuse and its evidence, or the report. */
export function compulsoryLines(
  round: RegulatedRound,
  all: readonly CompulsoryPerson[],
  applications: readonly Application[],
  heldAt: Date,
): Lines {
  const known = applications.filter(({ submittedAt }) => submittedAt <= heldAt).map((one) => asOf(one, heldAt));
  return all
    .filter((one) => wasListed(one, heldAt))
    .map((one) => asKnown(one, heldAt))
    .map((one) => ({
      ho_ten: one.fullName,
      ngay_sinh: one.birthDate,
      don_vi: one.unit,
      chuc_danh: postName(round, one.postId),
      tinh_trang: wordsOf(one, standingTowards(one, known, round, heldAt)),
    }));
}

function wasListed({ id, removal }: CompulsoryPerson, heldAt: Date): boolean {
  const named = madeAt(id);
  return (named === null || named <= heldAt) && (removal === null || removal.removedOn > hanoiDay(heldAt));
}

/** A line without the excuse or the report of a later day. */
function asKnown(one: CompulsoryPerson, heldAt: Date): CompulsoryPerson {
  const day = hanoiDay(heldAt);
  const { excuse, report } = one;
  return {
    ...one,
    excuse: excuse !== null && excuse.recordedOn <= day ? excuse : null,
    report: report !== null && report.recordedOn <= day ? report : null,
  };
}

function asOf(one: Application, heldAt: Date): Application {
  return one.withdrawnOn !== null && one.withdrawnOn > hanoiDay(heldAt) ? { ...one, withdrawnOn: null } : one;
}

function wordsOf({ excuse, report }: CompulsoryPerson, standing: ReturnType<typeof standingTowards>): string {
  const applied = standing.notCounted === null ? '' : NOT_COUNTED[standing.notCounted];
  switch (standing.state) {
    case 'REGISTERED':
      return 'Đã đăng ký dự tuyển';
    case 'EXCUSED': {
      const { kind, evidence } = excuse ?? { kind: null, evidence: null };
      if (kind === null) return 'Được miễn';
      const proof = `văn bản số ${evidence.number} ngày ${formatDayVi(evidence.date)} của ${evidence.issuer}`;
      return `Được miễn: ${EXCUSE_LABEL[kind]}; minh chứng: ${proof}${applied}`;
    }
    case 'REPORTED':
      return `Không đăng ký; đã báo cáo ${report?.recipient ?? ''} theo văn bản số ${report?.document.number ?? ''}${applied}`;
    case 'UNREGISTERED':
      return `Không đăng ký, phải báo cáo${applied}`;
    case 'AWAITED':
      return `Chưa đăng ký, còn hạn${applied}`;
  }
}
