import type { Router } from 'express';
import type { PublicCandidate, PublicPost, PublicRound, PublicRoundLine } from '../application/exam/public-round';
import { formatDayVi } from '../domain/calendar';
import { ATTACHMENT_LABEL } from '../domain/registration/attachment-kinds';
import { conditionLines, ROUTE_LINES } from '../domain/registration/conditions';
import { STATE_LABEL } from '../domain/exam/lifecycle';
import { formatMarkVi } from '../domain/marks';
import { formatProofCode } from '../domain/paper/paper-life';
import { familyOf } from '../domain/exam/post-family';
import type { PostOutcome } from '../domain/outcome/ranking';
import { hasWritten } from '../domain/regulation/regulation';
import type { PublicDraws } from '../application/exam/public-draw';
import { PROOF_PATH } from './proof-page';
import { drawPage } from './public-draw-page';
import { page, PUBLIC_PATH, table, text } from './public-html';

/** What the pages show. */
export interface PublicRounds {
  readonly list: () => Promise<readonly PublicRoundLine[]>;
  /** Null for a draft and for what is not there. */
  readonly find: (id: string) => Promise<PublicRound | null>;
  /** The draws of a round; null like the round. */
  readonly draws: (id: string) => Promise<PublicDraws | null>;
}

/** Why nobody was chosen for a post. */
const NO_WINNER: Readonly<Record<PostOutcome, string>> = {
  FILLED: '',
  NO_ONE_QUALIFIED: 'Không có người trúng tuyển: không ai đạt điểm tối thiểu.',
  TOO_FEW_CANDIDATES: 'Không có người trúng tuyển: không đủ số người dự thi tối thiểu.',
  PENDING: 'Chưa có kết quả.',
};

/**
 * `GET /cong-khai`, `GET /cong-khai/<id>` and its draws: what the notice must publish, in HTML that any browser and any printer
 * takes. A draft and an id that never was are answered alike.
 */
export function mountPublicRounds({ list, find, draws }: PublicRounds): (routes: Router) => void {
  return (routes) => {
    routes.get(PUBLIC_PATH, async (_request, response) => {
      response.type('html').send(listPage(await list()));
    });
    routes.get(`${PUBLIC_PATH}/:id/boc-tham`, async (request, response) => {
      const found = await draws(request.params.id);
      response
        .status(found === null ? 404 : 200)
        .type('html')
        .send(found === null ? missingPage() : drawPage(found));
    });
    routes.get(`${PUBLIC_PATH}/:id`, async (request, response) => {
      const round = await find(request.params.id);
      response
        .status(round === null ? 404 : 200)
        .type('html')
        .send(round === null ? missingPage() : roundPage(round));
    });
  };
}

function listPage(rounds: readonly PublicRoundLine[]): string {
  const rows = rounds.map(({ id, title, agency, state, dates }) => [
    `<a class="big" href="${PUBLIC_PATH}/${text(id)}">${text(title)}</a>`,
    text(agency.name),
    `${formatDayVi(dates.opens)} đến ${formatDayVi(dates.closes)}`,
    STATE_LABEL[state],
  ]);
  const body =
    rows.length === 0
      ? '<p>Chưa có kỳ thi nào được công khai.</p>'
      : table('Các kỳ thi', ['Kỳ thi', 'Cơ quan tổ chức', 'Nhận hồ sơ', 'Trạng thái'], rows);
  return page('Các kỳ thi tuyển', `<h1>Các kỳ thi tuyển</h1>${body}`);
}

function missingPage(): string {
  const way = `<p><a class="big" href="${PUBLIC_PATH}">Xem các kỳ thi đang công khai</a></p>`;
  return page('Không có kỳ thi này', `<h1>Không có kỳ thi nào được công khai ở địa chỉ này</h1>${way}`);
}

function roundPage(round: PublicRound): string {
  const { title, code, agency, state, posts } = round;
  const head = `<h1>${text(title)}</h1>
<p>${text(agency.superior)} · ${text(agency.name)} · Mã kỳ thi: ${text(code)}<br>Trạng thái: <span class="state">${STATE_LABEL[state]}</span></p>`;
  const body = [
    head,
    openingPart(round),
    postsPart(round),
    conditionsPart(round),
    papersToHandIn(round),
    phasesPart(round),
  ];
  const later = [timetablePart(round), listsPart(posts), drawsPart(round), resultPart(round), publishedPart(round)];
  return page(title, [...body, ...later].join('\n'));
}

function openingPart({ id, state, dates, posts }: PublicRound): string {
  const again = posts.flatMap(({ title, reopened }) =>
    reopened === null
      ? []
      : [
          `<p><strong>Nhận thêm hồ sơ</strong> vào vị trí ${text(title)}${reopened.nomineesOnly ? ' (người được đề cử)' : ''} đến 24 giờ ngày ${formatDayVi(reopened.until)}.</p>`,
        ],
  );
  const how =
    state === 'REGISTRATION' || again.length > 0
      ? `<p class="screen"><a class="big" href="/ky-thi/${text(id)}/dang-ky">Đăng ký dự tuyển trực tuyến</a></p>`
      : '';
  return `<h2>Nhận hồ sơ</h2><p>Từ ngày ${formatDayVi(dates.opens)} đến 24 giờ ngày ${formatDayVi(dates.closes)} (giờ Hà Nội). Hồ sơ nộp sau thời điểm này không được nhận.</p>${again.join('')}${how}`;
}

function postsPart({ posts, regulation }: Pick<PublicRound, 'posts' | 'regulation'>): string {
  const rows = posts.map(({ title, unit, quota, isStopped }) => [
    `${text(title)}${isStopped ? ' <strong>(dừng thi: không đủ số người dự tuyển tối thiểu)</strong>' : ''}`,
    text(unit),
    String(quota),
  ]);
  const family = regulation === null ? '' : `<p class="note">Thi tuyển ${familyOf(regulation).label}.</p>`;
  return `<h2>Chức danh thi tuyển</h2>${family}${table('Chức danh thi tuyển', ['Chức danh', 'Đơn vị', 'Chỉ tiêu'], rows)}`;
}

function conditionsPart({ conditions, dates, regulation }: PublicRound): string {
  const lines = conditionLines(conditions, dates.closes);
  const source =
    regulation === null
      ? ''
      : `<p class="note">Theo quy chế số ${text(regulation.document.number)} ngày ${formatDayVi(regulation.document.date)} của ${text(regulation.document.issuer)}; ${familyOf(regulation).conditionsClause}.</p>`;
  return `<h2>Điều kiện dự tuyển</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>${source}`;
}

function papersToHandIn({ conditions }: PublicRound): string {
  const files = conditions.papers.map((kind) => ATTACHMENT_LABEL[kind]);
  const asked =
    files.length === 0 ? '' : `<li>Tệp kèm khi đăng ký trực tuyến, theo diện dự tuyển: ${files.join('; ')}.</li>`;
  return `<h2>Diện và hồ sơ dự tuyển</h2><ul>
${ROUTE_LINES.map((line) => `<li>${line}</li>`).join('\n')}
<li>Người không đăng ký trực tuyến được thì nộp hồ sơ giấy tại cơ quan tổ chức thi; thư ký Hội đồng nhập hộ và đưa giấy biên nhận.</li>${asked}</ul>`;
}

function phasesPart({ regulation, dates }: PublicRound): string {
  if (regulation === null) return '';
  const { writtenMaximum, gate, defenceMaximum, defenceMinimum, minimumCandidates } = regulation;
  const written =
    hasWritten(regulation) && dates.written !== null
      ? [
          `Thi viết ngày ${formatDayVi(dates.written)}: thang điểm ${formatMarkVi(writtenMaximum)}; từ ${formatMarkVi(gate)} điểm trở lên được trình bày đề án.`,
        ]
      : [];
  const lines = [
    ...written,
    `Trình bày đề án ngày ${formatDayVi(dates.defence)}: thang điểm ${formatMarkVi(defenceMaximum)}; người trúng tuyển phải đạt từ ${formatMarkVi(defenceMinimum)} điểm trở lên.`,
    `Mỗi chức danh cần ít nhất ${String(minimumCandidates)} người đủ điều kiện để tổ chức thi.`,
  ];
  return `<h2>Các vòng thi</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
}

function timetablePart({ timetable }: PublicRound): string {
  const rows = timetable.map(({ what, who, due, result }) => [text(what), text(who), formatDayVi(due), text(result)]);
  return `<h2>Lịch của kỳ thi</h2>${table('Lịch của kỳ thi', ['Việc', 'Người thực hiện', 'Chậm nhất', 'Kết quả'], rows)}`;
}

function listsPart(posts: readonly PublicPost[]): string {
  const lists = posts.flatMap(({ title, unit, candidates }) =>
    candidates === null ? [] : [`<h3>${text(title)}, ${text(unit)}</h3>${people(title, candidates)}`],
  );
  const none = '<p class="note">Niêm yết sau khi Hội đồng thẩm định xong hồ sơ.</p>';
  return `<h2>Danh sách đủ điều kiện dự thi</h2>${lists.length === 0 ? none : lists.join('')}`;
}

function drawsPart({ id, state }: PublicRound): string {
  if (state !== 'WRITTEN' && state !== 'DEFENCE' && state !== 'CONCLUDED') return '';
  return `<h2>Bốc thăm</h2><p><a class="big" href="${PUBLIC_PATH}/${text(id)}/boc-tham">Xem và làm lại việc bốc thăm chỗ ngồi, thứ tự trình bày</a></p>`;
}

function resultPart({ posts, release }: PublicRound): string {
  if (release === null) return '<h2>Kết quả</h2><p class="note">Công khai sau khi có quyết định công nhận kết quả.</p>';
  const { decision, on, complaintsUntil } = release;
  const lead = `<p>Công khai ngày ${formatDayVi(on)}, theo Quyết định số ${text(decision.number)} ngày ${formatDayVi(decision.date)} (${text(decision.issuer)}). Hạn khiếu nại: hết ngày ${formatDayVi(complaintsUntil)}.</p>`;
  const lists = posts.flatMap(({ title, unit, result }) =>
    result === null ? [] : [`<h3>${text(title)}, ${text(unit)}</h3>${winners(title, result)}`],
  );
  return `<h2>Kết quả</h2>${lead}${lists.join('')}`;
}

function winners(caption: string, { outcome, winners: chosen }: NonNullable<PublicPost['result']>): string {
  if (chosen.length === 0) return `<p>${NO_WINNER[outcome]}</p>`;
  const rows = chosen.map(({ candidateNumber, fullName, total }) => [
    text(candidateNumber ?? ''),
    text(fullName),
    total === null ? '' : formatMarkVi(total),
  ]);
  return table(caption, ['Số báo danh', 'Người trúng tuyển', 'Điểm'], rows);
}

function publishedPart({ papers }: PublicRound): string {
  if (papers.length === 0) return '';
  const rows = papers.map(({ name, number, publishedOn, proofCode }) => [
    text(name),
    text(number ?? 'không có số'),
    formatDayVi(publishedOn),
    `<a href="${PROOF_PATH}/${text(proofCode)}">${text(formatProofCode(proofCode))}</a>`,
  ]);
  return `<h2>Văn bản đã ban hành</h2>${table('Văn bản đã ban hành', ['Văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Mã xác minh'], rows)}`;
}

function people(caption: string, rows: readonly PublicCandidate[]): string {
  if (rows.length === 0) return '<p>Không có người đủ điều kiện.</p>';
  const cells = rows.map(({ number, fullName, unit }) => [text(number), text(fullName), text(unit)]);
  return table(caption, ['Số báo danh', 'Họ và tên', 'Đơn vị công tác'], cells);
}
