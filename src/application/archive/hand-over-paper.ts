/** D32: the minutes of the hand-over to the archive. How long each thing is kept, and how many sheets it has, the two write in. */
import { hanoiDay, hanoiTime } from '../../domain/calendar';
import { PAPER_CODES, PAPERS } from '../../domain/paper/registry';
import type { PaperContent } from '../../domain/paper/registry';
import { hasWritten } from '../../domain/regulation/regulation';
import type { ArchiveHandOver } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import { groupBy } from '../group-by';
import type { Gathered } from '../minutes/gathered';
import { frameOf } from '../minutes/paper-content';
import { peopleOf, personOf } from '../minutes/people';

/** One for each side. */
const COPIES = 2;

/** One paper once the round was handed over. */
export async function handOvers(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const { round, bodies } = loaded;
  const done = round.archiveHandOver ?? null;
  if (done === null) return { subjects: [], contentOf: () => null };
  const people = await peopleOf(readers, bodies, [done.by]);
  const giver = personOf(people, done.by);
  const rows = await rowsOf(readers, loaded, done);
  return {
    subjects: [null],
    contentOf: (_subject, identity): PaperContent<'D32'> => ({
      code: 'D32',
      frame: { ...frameOf(round, identity, done.at, []), reference: { number: null, symbol: 'BB-BGHS' } },
      data: {
        ky_thi: round.title,
        bat_dau: { gio: hanoiTime(done.at), ngay: hanoiDay(done.at) },
        dia_diem: done.place,
        ben_giao: { ho_ten: giver.fullName, chuc_vu: giver.position },
        ben_nhan: { ho_ten: done.receiver.name, chuc_vu: done.receiver.position },
        ho_so: rows,
        tong_ho_so: rows.length,
        so_ban: COPIES,
        nguoi_giao: { quyen_han: ['BÊN GIAO'], ho_ten: giver.fullName },
        nguoi_nhan: { quyen_han: ['BÊN NHẬN'], ho_ten: done.receiver.name },
      },
    }),
  };
}

/** What there was at the moment of the hand-over, however much is drawn up later: what was handed over does not change. */
async function rowsOf(readers: Readers, { round }: RegulatedLoad, { at }: ArchiveHandOver) {
  const row = (ten: string, ghi_chu: string | null) => ({ ten, so_to: null, thoi_han: null, ghi_chu });
  const applications = await readers.applications.ofRound(round.id);
  const scripts = await readers.scripts.ofRound(round.id);
  const papers = groupBy(
    (await readers.papers.ofRound(round.id)).filter(({ issuedAt }) => issuedAt.getTime() < at.getTime()),
    ({ code }) => code,
  );
  return [
    row('Hồ sơ đăng ký dự tuyển', `${String(applications.length)} hồ sơ`),
    ...(hasWritten(round.regulation)
      ? [row('Bài thi viết, túi phách còn niêm phong', `${String(scripts.length)} bài`)]
      : []),
    ...PAPER_CODES.flatMap((code) => {
      const own = papers.get(code) ?? [];
      return own.length === 0 ? [] : [row(`${PAPERS[code].name} (mẫu ${code})`, `${String(own.length)} văn bản`)];
    }),
    row('Tệp hồ sơ lưu trữ điện tử: dữ liệu, nhật ký, văn bản', '01 tệp'),
  ];
}
