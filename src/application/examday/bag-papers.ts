/** Minutes of sealed bags (D10, D11, D14, D16): what was recorded, and nothing of what is inside (BR-26). */
import { sits } from '../../domain/examday/attendance';
import { hanoiDay, hanoiTime } from '../../domain/calendar';
import { BAG_LABEL, SEAL_LABEL, standing } from '../../domain/examday/custody';
import type { BagKind } from '../../domain/examday/custody';
import type { PaperContent } from '../../domain/paper/registry';
import type { StoredHandover } from '../../persistence/exam-day-ports';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { peopleOf, personOf } from '../minutes/people';
import { doorName, placeOf } from './papers';
import { unsignedOf } from './unsigned';

/** Everything the minutes of bags are made from. */
async function bagSource(readers: Readers, { round, bodies }: RegulatedLoad) {
  const all = standing(await readers.handovers.ofRound(round.id));
  const ids = all.flatMap(({ giverId, receiverId, witnessId }) => [giverId, receiverId, witnessId ?? '']);
  const people = await peopleOf(readers, bodies, ids);
  const seating = await readers.seatings.find(round.id);
  const attendances = await readers.attendances.ofRound(round.id);
  const witnesses = await readers.applications.findMany([...new Set(all.flatMap((one) => one.witnesses))]);
  return { round, all, people, seating, attendances, witnesses };
}

type BagSource = Awaited<ReturnType<typeof bagSource>>;

function roomOf({ seating }: BagSource, { room }: StoredHandover) {
  return room === null ? null : (seating?.rooms[room] ?? null);
}

/** The words on the bag: kind, number, room. */
function bagLine(source: BagSource, record: StoredHandover) {
  const room = roomOf(source, record)?.name ?? null;
  return {
    ky_hieu: `Số ${String(record.number)}`,
    noi_dung: room === null ? capital(BAG_LABEL[record.kind]) : `${capital(BAG_LABEL[record.kind])}, ${room}`,
    so_luong: record.count,
    niem_phong: capital(SEAL_LABEL[record.seal]),
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Who gave, received and watched, when and where. */
function partiesOf(source: BagSource, record: StoredHandover) {
  const person = (id: string) => {
    const { fullName, position } = personOf(source.people, id);
    return { ho_ten: fullName, chuc_vu: position };
  };
  return {
    ky_thi: source.round.title,
    bat_dau: { gio: hanoiTime(record.at), ngay: hanoiDay(record.at) },
    dia_diem: roomOf(source, record)?.place ?? null,
    ben_giao: person(record.giverId),
    ben_nhan: person(record.receiverId),
    giam_sat: person(record.witnessId ?? ''),
  };
}

/** One paper a record of a kind. */
function minutesOf(
  source: BagSource,
  is: { readonly kind: BagKind; readonly act: StoredHandover['act'] },
  contentOf: (record: StoredHandover, identity: PaperIdentity) => ReturnType<Gathered['contentOf']>,
): Gathered {
  const records = source.all.filter(({ kind, act }) => kind === is.kind && act === is.act);
  return {
    subjects: records.map(({ id }) => id),
    contentOf: (subject, identity) => {
      const record = records.find(({ id }) => id === subject);
      return record === undefined ? null : contentOf(record, identity);
    },
  };
}

/** D10: each hand-over of a bag of questions. */
export async function questionHandovers(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const source = await bagSource(readers, loaded);
  return minutesOf(source, { kind: 'QUESTIONS', act: 'HANDED_OVER' }, (record, identity): PaperContent<'D10'> => ({
    code: 'D10',
    frame: frameOf(source.round, identity, record.at, []),
    data: { ...partiesOf(source, record), tui: [bagLine(source, record)], so_ban: null },
  }));
}

/** D11: each opening of a bag of questions, with the two candidates who saw the seal (BR-25). */
export async function openings(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const source = await bagSource(readers, loaded);
  return minutesOf(source, { kind: 'QUESTIONS', act: 'OPENED' }, (record, identity): PaperContent<'D11'> => {
    const witness = (index: number) => {
      const found = source.witnesses.find(({ id }) => id === record.witnesses[index]);
      return { ho_ten: found?.fullName ?? null, so_bao_danh: found?.candidateNumber ?? null };
    };
    const { ky_thi, bat_dau, dia_diem, ben_giao, ben_nhan } = partiesOf(source, record);
    return {
      code: 'D11',
      frame: frameOf(source.round, identity, record.at, []),
      data: {
        ky_thi,
        bat_dau,
        dia_diem,
        phong: doorName(roomOf(source, record)),
        mon_thi: null,
        giam_thi_1: ben_giao.ho_ten,
        giam_thi_2: ben_nhan.ho_ten,
        nhan_chung_1: witness(0),
        nhan_chung_2: witness(1),
        so_tui: 1,
        tinh_trang: SEAL_LABEL[record.seal],
        mo_luc: hanoiTime(record.at),
        so_de: record.count,
      },
    };
  });
}

/** D14: each hand-over of a bag of scripts, with those absent from its room. */
export async function scriptHandovers(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const source = await bagSource(readers, loaded);
  const unsigned = await unsignedOf(readers, loaded);
  return minutesOf(source, { kind: 'SCRIPTS', act: 'HANDED_OVER' }, (record, identity): PaperContent<'D14'> => {
    const room = roomOf(source, record);
    const absent = source.attendances.filter(
      ({ id, state }) => placeOf(source.seating, id)?.room === room && !sits(state),
    );
    const bag = { phong: room?.name ?? null, so_bai: record.count, so_to: record.sheets };
    return {
      code: 'D14',
      frame: frameOf(source.round, identity, record.at, []),
      data: {
        ...partiesOf(source, record),
        mon_thi: null,
        tui: [{ ...bag, niem_phong: capital(SEAL_LABEL[record.seal]) }],
        tong_bai: record.count,
        tong_to: record.sheets,
        vang: room === null ? null : absent.length,
        khong_ky: unsigned
          .filter(({ application: { id } }) => room === null || placeOf(source.seating, id)?.room === room)
          .map(({ application: { candidateNumber, fullName } }) => ({
            so_bao_danh: candidateNumber,
            ho_ten: fullName,
          })),
      },
    };
  });
}

/** D16: each hand-over of a bag of scripts whose heads are cut off. */
export async function codedHandovers(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const source = await bagSource(readers, loaded);
  return minutesOf(source, { kind: 'CODED', act: 'HANDED_OVER' }, (record, identity): PaperContent<'D16'> => ({
    code: 'D16',
    frame: frameOf(source.round, identity, record.at, []),
    data: { ...partiesOf(source, record), mon_thi: null, tui: [bagLine(source, record)], tong_bai: record.count },
  }));
}
