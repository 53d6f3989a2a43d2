import { checkLabel } from '../../domain/registration/checklist';
import type { Application } from '../../domain/registration/application';
import { formatDayVi } from '../../domain/calendar';
import type { LocalDate } from '../../domain/calendar';
import type { Supplement } from '../../domain/registration/dossier';
import { COMPLAINT_DAYS } from '../../domain/exam/publication';
import { hasWritten } from '../../domain/regulation/regulation';
import { stoppedPosts } from '../../domain/registration/reopening';
import type { Round } from '../../domain/exam/round';

/** Where and when somebody writes, once seats are posted. */
export interface PostedSeat {
  readonly room: string;
  readonly place: string;
  readonly seat: number;
  readonly startsAt: string;
}

/** Whom a letter is for, and what it may say of them: nobody else is in it. */
export interface OwnNews {
  readonly round: Round;
  readonly application: Application;
  readonly seat: PostedSeat | null;
  /** The last day the letter names: to complain, to answer, or the day of the part itself. */
  readonly due: LocalDate;
  /** The whole address of a page; null when the product does not know its own. */
  readonly addressOf: (path: string) => string | null;
}

/** A letter: what it is about, and its paragraphs, the greeting first. */
export interface Letter {
  readonly subject: string;
  readonly parts: readonly string[];
}

/** Kết quả xét điều kiện: whether somebody may stand, and what follows from it (BR-12). */
export function listLetter(news: OwnNews): Letter {
  const { round, application } = news;
  const isStopped = stoppedPosts(round).some(({ id }) => id === application.postId);
  const parts = application.state !== 'ELIGIBLE' ? refusedParts(news) : isStopped ? STOPPED : eligibleParts(news);
  return {
    subject: 'Thi Tuyển: kết quả xét điều kiện dự thi',
    parts: [
      greeting(application),
      `${round.title}: Hội đồng thi tuyển đã xét hồ sơ dự tuyển của Ông/Bà vào vị trí ${postOf(news)}.`,
      ...parts,
    ],
  };
}

const STOPPED: readonly string[] = [
  'Ông/Bà đủ điều kiện dự thi, nhưng vị trí này dừng thi tuyển vì không đủ số người dự tuyển tối thiểu theo quy chế.',
];

function eligibleParts(news: OwnNews): readonly string[] {
  const { application, round } = news;
  return [
    'Kết quả: ĐỦ ĐIỀU KIỆN dự thi.',
    `Số báo danh: ${application.candidateNumber ?? ''}\n${daysOf(news)}\nĐịa điểm: ${placeOf(news)}`,
    'Khi đi thi mang theo giấy tờ tùy thân có ảnh.',
    ...calendarLines(news, round),
  ];
}

function refusedParts({ application, round, due }: OwnNews): readonly string[] {
  const reasons = application.reasons.map((reason) => `- ${reason}`).join('\n');
  return [
    'Kết quả: KHÔNG ĐỦ ĐIỀU KIỆN dự thi.',
    `Lý do:\n${reasons}`,
    `Không đồng ý với kết luận này, Ông/Bà có quyền khiếu nại trong ${String(COMPLAINT_DAYS)} ngày kể từ ngày biết, tức là đến hết ngày ${formatDayVi(due)}, tại ${round.agency.name}, ${round.agency.place} (Luật Khiếu nại 2011 Điều 9).`,
  ];
}

/** Giấy báo bổ sung: what is asked for, and until when; or once more before the day is over. */
export function supplementLetter(news: OwnNews, asked: Supplement, isAgain: boolean): Letter {
  const { round, application, addressOf } = news;
  const page = addressOf(`/ky-thi/${round.id}/ho-so`);
  const items = asked.items.map((key) => `- ${checkLabel(key)}`).join('\n');
  return {
    subject: `Thi Tuyển: ${isAgain ? 'sắp hết hạn bổ sung hồ sơ' : 'yêu cầu bổ sung hồ sơ'}`,
    parts: [
      greeting(application),
      `${round.title}: hồ sơ dự tuyển của Ông/Bà vào vị trí ${postOf(news)} cần bổ sung.`,
      `Nội dung: ${asked.message}\nCác mục:\n${items}`,
      `Thời hạn: hết ngày ${formatDayVi(asked.dueOn)} (24 giờ). Sau thời hạn này hệ thống không nhận bổ sung nữa.`,
      page === null ? 'Mở hệ thống Thi Tuyển, mục "Hồ sơ của tôi", để bổ sung.' : `Bổ sung tại: ${page}`,
    ],
  };
}

/** Nhắc lịch: the day of a part is near. */
export function partLetter(news: OwnNews, part: 'WRITTEN' | 'DEFENCE'): Letter {
  const { round, application } = news;
  const words = part === 'WRITTEN' ? 'thi viết' : 'trình bày đề án';
  const day = part === 'WRITTEN' ? writtenLine(news) : `Trình bày đề án: ngày ${formatDayVi(round.dates.defence)}`;
  return {
    subject: `Thi Tuyển: nhắc lịch ${words}`,
    parts: [
      greeting(application),
      `${round.title}: đã gần đến ngày ${words} của Ông/Bà, vị trí ${postOf(news)}.`,
      `Số báo danh: ${application.candidateNumber ?? ''}\n${day}\nĐịa điểm: ${placeOf(part === 'WRITTEN' ? news : { ...news, seat: null })}`,
      'Mang theo giấy tờ tùy thân có ảnh.',
      ...calendarLines(news, round),
    ],
  };
}

function greeting({ fullName }: Application): string {
  return `Kính gửi Ông/Bà ${fullName},`;
}

function postOf({ round, application }: OwnNews): string {
  const post = round.posts.find(({ id }) => id === application.postId);
  return post === undefined ? '' : `${post.title}, ${post.unit}`;
}

function daysOf(news: OwnNews): string {
  const { round } = news;
  const isLater = round.regulation !== null && hasWritten(round.regulation);
  const defence = `Trình bày đề án: ngày ${formatDayVi(round.dates.defence)}`;
  const later = isLater ? `${defence} (dành cho thí sinh được vào vòng này)` : defence;
  return round.dates.written === null ? later : `${writtenLine(news)}\n${later}`;
}

function writtenLine({ round: { dates }, seat }: OwnNews): string {
  const day = dates.written === null ? '' : formatDayVi(dates.written);
  return seat === null
    ? `Thi viết: ngày ${day}`
    : `Thi viết: ${seat.startsAt} ngày ${day}, phòng ${seat.room}, chỗ số ${String(seat.seat)}`;
}

function placeOf({ round: { agency }, seat }: OwnNews): string {
  return seat === null ? `${agency.name}, ${agency.place}; phòng theo danh sách niêm yết` : seat.place;
}

function calendarLines({ addressOf }: OwnNews, { id }: Round): readonly string[] {
  const file = addressOf(`/rounds/${id}/lich.ics`);
  return file === null ? [] : [`Tệp lịch để thêm vào điện thoại, máy tính (cần đăng nhập): ${file}`];
}
