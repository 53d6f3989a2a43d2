/** Minutes of the draw of seats (D09B): numbers and places, by which anybody finds the same seats again. */
import { hanoiDay, hanoiTime } from '../../domain/calendar';
import { drawOrder, heardSeed } from '../../domain/draw';
import type { PaperContent } from '../../domain/paper/registry';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf } from '../minutes/paper-content';
import { councilSigner, peopleOf, seatsOfBody, signerIn } from '../minutes/people';

/** D09B, once the seats are drawn; candidates stand in it by their numbers alone. */
export async function seatDraws(readers: Readers, { round, bodies }: RegulatedLoad): Promise<Gathered> {
  const seating = await readers.seatings.find(round.id);
  if (seating === null || seating.draw === null) return { subjects: [], contentOf: () => null };
  const { draw, seats, rooms, redraws } = seating;
  const found = await readers.applications.findMany(seats.map(({ applicationId }) => applicationId));
  const numberOf = new Map(found.map(({ id, candidateNumber }) => [id, candidateNumber ?? '']));
  const placeOf = new Map(seats.map((one) => [numberOf.get(one.applicationId) ?? '', one]));
  const numbers = [...placeOf.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const people = await peopleOf(readers, bodies);
  const council = seatsOfBody(bodies, 'COUNCIL');
  const supervisors = { seats: seatsOfBody(bodies, 'SUPERVISION'), people };
  return {
    subjects: [null],
    contentOf: (_subject, identity): PaperContent<'D09B'> => ({
      code: 'D09B',
      frame: frameOf(round, identity, draw.at, []),
      data: {
        ky_thi: round.title,
        bat_dau: { gio: hanoiTime(draw.at), ngay: hanoiDay(draw.at) },
        dia_diem: null,
        so_thi_sinh: numbers.length,
        danh_sach: numbers.join(', '),
        nguoi_doc: null,
        so_boc_tham: heardSeed(draw.seed),
        boc_lai: redraws.map(({ reason }) => reason.replace(/[.\s]+$/u, '')),
        cho: drawOrder(draw.seed, numbers).map((number, index) => {
          const place = placeOf.get(number);
          const room = place === undefined ? undefined : rooms[place.room];
          return {
            so_thu_tu: index + 1,
            so_bao_danh: number,
            phong: room?.name ?? null,
            cho_ngoi: place?.seat ?? null,
          };
        }),
        thu_ky: councilSigner(council, people, 'SECRETARY'),
        giam_sat: signerIn(supervisors, 'HEAD', ['ĐẠI DIỆN', 'BAN GIÁM SÁT']),
        chu_tich: councilSigner(council, people, 'CHAIR'),
      },
    }),
  };
}
