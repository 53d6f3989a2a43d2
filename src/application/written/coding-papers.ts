/** Papers of coding: its minutes (D15), and how a map was read back from the stubs (D15B). */
import { hanoiDay, hanoiTime } from '../../domain/calendar';
import { BAG_LABEL, SEAL_LABEL, standing } from '../../domain/examday/custody';
import type { PaperContent } from '../../domain/paper/registry';
import type { LostShare, StubReading } from '../../domain/written/stub-reading';
import type { StoredHandover } from '../../persistence/exam-day-ports';
import type { Readers } from '../../persistence/ports';
import type { StoredBody } from '../../persistence/serving-ports';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { councilSigner, peopleOf, personOf, seatLabel, seatsOfBody, signerIn } from '../minutes/people';
import type { People } from '../minutes/people';
import { NOTHING } from './papers';

const SHARE_LABEL: Readonly<Record<LostShare, string>> = {
  CODING: 'mảnh của Trưởng ban phách',
  SUPERVISION: 'mảnh của Ban giám sát',
};

/** D15: that the codes were made and into which bags scripts and stubs went; no line of the map, and no code. */
export async function codingMinutes(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const { round, bodies } = loaded;
  const scripts = (await readers.scripts.ofRound(round.id)).length;
  if (scripts === 0) return NOTHING;
  const people = await peopleOf(readers, bodies);
  const bags = standing(await readers.handovers.ofRound(round.id));
  const coders = seatsOfBody(bodies, 'CODING');
  const supervisors = { seats: seatsOfBody(bodies, 'SUPERVISION'), people };
  const council = seatsOfBody(bodies, 'COUNCIL');
  return {
    subjects: [null],
    contentOf: (_subject, identity): PaperContent<'D15'> => ({
      code: 'D15',
      frame: frameOf(round, identity, identity.issuedAt, []),
      data: {
        ky_thi: round.title,
        bat_dau: { gio: null, ngay: null },
        dia_diem: null,
        mon_thi: null,
        thanh_phan: (coders.length > 0 ? coders : council.filter(({ seat }) => seat === 'CHAIR')).map(({ personId }) =>
          placeOf(bodies, people, personId),
        ),
        so_bai: scripts,
        phach_tu: null,
        phach_den: null,
        tui: bagsOf(bags),
        truong_ban:
          coders.length > 0
            ? signerIn({ seats: coders, people }, 'HEAD', ['TRƯỞNG BAN PHÁCH'])
            : councilSigner(council, people, 'CHAIR'),
        giam_sat: signerIn(supervisors, 'HEAD', ['ĐẠI DIỆN', 'BAN GIÁM SÁT']),
      },
    }),
  };
}

/** The bags of coded scripts and stubs as they were first recorded; two lines for a pen before. */
function bagsOf(handovers: readonly StoredHandover[]) {
  const first = new Map<string, StoredHandover>();
  for (const one of handovers.toSorted((a, b) => +a.at - +b.at)) {
    const key = `${one.kind} ${String(one.number)}`;
    if ((one.kind === 'CODED' || one.kind === 'STUBS') && !first.has(key)) first.set(key, one);
  }
  if (first.size === 0) {
    return ['Bài thi đã rọc phách', 'Đầu phách, bảng ghép và mã kiểm'].map((noi_dung) => {
      return { ky_hieu: null, noi_dung, so_luong: null, niem_phong: null };
    });
  }
  return [...first.values()].map((one) => ({
    ky_hieu: `Số ${String(one.number)}`,
    noi_dung: BAG_LABEL[one.kind].replace(/^t/u, 'T'),
    so_luong: one.count,
    niem_phong: SEAL_LABEL[one.seal],
  }));
}

/** A reading that is over, with what else its minutes state. */
interface ReadBack {
  readonly reading: StubReading & Required<{ first: NonNullable<StubReading['first']> }>;
  readonly second: NonNullable<StubReading['second']>;
  readonly scripts: number;
  readonly hasKey: boolean;
  readonly people: People;
}

/** D15B: the minutes of a map read back from the stubs, once both readings agree; there are none without a lost share. */
export async function rebuiltMaps(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const { round, bodies } = loaded;
  const map = await readers.sealedMaps.find(round.id);
  const reading = map?.reading ?? null;
  if (map === null || reading?.first == null || reading.second === null) return NOTHING;
  const { first, second } = reading;
  const scripts = (await readers.scripts.ofRound(round.id)).length;
  const people = await peopleOf(readers, bodies, [first.by, second.by, reading.begunBy, reading.witnessId]);
  const found: ReadBack = { reading: { ...reading, first }, second, scripts, hasKey: map.stubs != null, people };
  return { subjects: [null], contentOf: (_subject, identity) => minutesOf(loaded, found, identity) };
}

function minutesOf(
  { round, bodies }: RegulatedLoad,
  { reading, second, scripts, hasKey, people }: ReadBack,
  identity: PaperIdentity,
): PaperContent<'D15B'> {
  const { first, begunAt, begunBy, witnessId, lost, reason } = reading;
  const nameOf = (id: string): string | null => people.get(id)?.displayName ?? null;
  const present = (id: string, viec: string) => ({ ...placeOf(bodies, people, id), viec });
  const council = seatsOfBody(bodies, 'COUNCIL');
  const isChair = council.some(({ seat, personId }) => seat === 'CHAIR' && personId === begunBy);
  return {
    code: 'D15B',
    frame: frameOf(round, identity, second.at, []),
    data: {
      ky_thi: round.title,
      bat_dau: { gio: hanoiTime(begunAt), ngay: hanoiDay(begunAt) },
      dia_diem: null,
      thanh_phan: [
        present(begunBy, 'quyết định mở túi đầu phách'),
        present(first.by, 'đọc lần thứ nhất'),
        present(second.by, 'đọc lần thứ hai'),
        present(witnessId, 'chứng kiến'),
      ],
      manh_mat: lost.map((one) => SHARE_LABEL[one]),
      ly_do: reason.replace(/[.\s]+$/u, ''),
      so_bai: scripts,
      ket_thuc: { gio: hanoiTime(second.at), ngay: hanoiDay(second.at) },
      doi_chieu: hasKey ? 'KHOP' : 'KHONG_CO_MA',
      nguoi_doc_1: nameOf(first.by),
      nguoi_doc_2: nameOf(second.by),
      chung_kien: nameOf(witnessId),
      nguoi_mo: councilSigner(council, people, isChair ? 'CHAIR' : 'SECRETARY'),
    },
  };
}

/** Somebody with the seat they hold, as minutes list those present. */
function placeOf(bodies: readonly StoredBody[], people: People, id: string) {
  const body = bodies.find(({ seats }) => seats.some(({ personId }) => personId === id));
  const seat = body?.seats.find(({ personId }) => personId === id)?.seat;
  const { fullName, position } = personOf(people, id);
  return {
    ho_ten: fullName,
    chuc_vu: body === undefined || seat === undefined ? position : seatLabel(seat, body.kind),
  };
}
