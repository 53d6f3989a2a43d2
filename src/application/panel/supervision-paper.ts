/** D31: the supervisors' report as far as data go; what they saw, and what they make of it, is theirs to write. */
import { formatDayVi, hanoiDay } from '../../domain/calendar';
import type { LocalDate } from '../../domain/calendar';
import { groundData } from '../../domain/paper/d28';
import type { PaperContent } from '../../domain/paper/registry';
import { hasWritten } from '../../domain/regulation/regulation';
import { FORM_LABEL } from '../../domain/written/violations';
import type { Violation } from '../../domain/written/violations';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf, groundsOf } from '../minutes/paper-content';
import { peopleOf, personOf, seatLabel, seatsOfBody, signerIn } from '../minutes/people';

/** One report once the Council has established the result, where there are supervisors. */
export async function supervisionReports(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const { round, bodies } = loaded;
  const seats = seatsOfBody(bodies, 'SUPERVISION');
  const established = await readers.results.ofRound(round.id);
  if (seats.length === 0 || established === null) return { subjects: [], contentOf: () => null };
  const people = await peopleOf(readers, bodies);
  const steps = await stepsOf(readers, loaded, hanoiDay(established.establishedAt));
  const breaches = await breachesOf(readers, round.id);
  return {
    subjects: [null],
    contentOf: (_subject, identity): PaperContent<'D31'> => {
      const frame = frameOf(round, identity, established.establishedAt, []);
      return {
        code: 'D31',
        frame: {
          ...frame,
          agency: { superior: frame.agency.superior, name: ['BAN GIÁM SÁT'] },
          reference: { number: null, symbol: 'BC-BGS' },
        },
        data: {
          ky_thi: round.title,
          kinh_gui: null,
          cac_can_cu: groundsOf(loaded).map(groundData),
          thanh_vien: seats.map(({ personId, seat }) => {
            const { fullName, position } = personOf(people, personId);
            return { ho_ten: fullName, chuc_vu: [position, seatLabel(seat, 'SUPERVISION')].filter(Boolean).join(', ') };
          }),
          cac_buoc: steps,
          kien_nghi_tiep_nhan: null,
          vi_pham: breaches,
          nguoi_ky: signerIn({ seats, people }, 'HEAD', ['TM. BAN GIÁM SÁT', 'TRƯỞNG BAN']),
        },
      };
    },
  };
}

/** The steps of the round with their days, as they were done or, of the examinations, as they were set. */
async function stepsOf(readers: Readers, { round }: RegulatedLoad, establishedOn: LocalDate) {
  const { opens, closes, written, defence } = round.dates;
  const meetings = await readers.meetings.ofRound(round.id);
  const met = [...new Set(meetings.map(({ heldAt }) => hanoiDay(heldAt)))].toSorted();
  const step = (ten: string, ngay: LocalDate) => ({ ten, ngay, nhan_xet: null });
  return [
    step('Bắt đầu nhận hồ sơ dự tuyển', opens),
    step('Hết hạn nhận hồ sơ dự tuyển', closes),
    ...met.map((day) => step('Hội đồng họp xét điều kiện dự thi', day)),
    ...(hasWritten(round.regulation) && written !== null ? [step('Tổ chức thi viết', written)] : []),
    ...(round.writtenRelease === null ? [] : [step('Công bố kết quả thi viết', round.writtenRelease.on)]),
    step('Trình bày, bảo vệ đề án', defence),
    step('Hội đồng họp xác định người trúng tuyển', establishedOn),
  ];
}

/** The minutes of breaches there are, each with its form and whether the Chair upheld it. */
async function breachesOf(readers: Readers, roundId: string): Promise<readonly string[]> {
  const violations = await readers.violations.ofRound(roundId);
  const applications = await readers.applications.findMany(violations.map(({ applicationId }) => applicationId));
  const numbers = new Map(applications.map(({ id, candidateNumber }) => [id, candidateNumber]));
  return violations.map(({ applicationId, form, decision, recordedAt }) => {
    const number = numbers.get(applicationId) ?? '…';
    return `Biên bản ngày ${formatDayVi(hanoiDay(recordedAt))}, số báo danh ${number}: ${FORM_LABEL[form]}${upheldWords(decision)}`;
  });
}

function upheldWords(decision: Violation['decision']): string {
  if (decision === null) return '';
  return decision.upheld ? ' (Chủ tịch Hội đồng giữ nguyên)' : ' (Chủ tịch Hội đồng không giữ nguyên)';
}
