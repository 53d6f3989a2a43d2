import type { Router } from 'express';
import type { PublicCandidate, PublicPost, PublicRound, PublicRoundLine } from '../application/exam/public-round';
import { formatDayVi } from '../domain/calendar';
import { ATTACHMENT_LABEL } from '../domain/attachment-kinds';
import { conditionLines, ROUTE_LINES } from '../domain/conditions';
import { STATE_LABEL } from '../domain/lifecycle';
import { formatMarkVi } from '../domain/marks';
import { formatProofCode } from '../domain/paper-life';
import { familyOf } from '../domain/post-family';
import type { PostOutcome } from '../domain/ranking';
import { hasWritten } from '../domain/regulation';
import { PROOF_PATH } from './proof-page';

/** Where everybody reads of rounds, without an account and without a script. */
export const PUBLIC_PATH = '/cong-khai';

/** What the pages show. */
export interface PublicRounds {
  readonly list: () => Promise<readonly PublicRoundLine[]>;
  /** Null for a draft and for what is not there. */
  readonly find: (id: string) => Promise<PublicRound | null>;
}

/** Why nobody was chosen for a post. */
const NO_WINNER: Readonly<Record<PostOutcome, string>> = {
  FILLED: '',
  NO_ONE_QUALIFIED: 'Không có người trúng tuyển: không ai đạt điểm tối thiểu.',
  TOO_FEW_CANDIDATES: 'Không có người trúng tuyển: không đủ số người dự thi tối thiểu.',
  PENDING: 'Chưa có kết quả.',
};

const STYLE = `:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;font:18px/1.5 "Be Vietnam Pro",system-ui,"Segoe UI",sans-serif;color:#1b1b1b;background:#fff}
header{background:#0b4f8a;padding:.3rem 1rem}nav a{color:#fff;font-weight:600;display:inline-block;padding:.6rem 1rem .6rem 0;min-height:44px}
main{max-width:60rem;margin:0 auto;padding:1rem}h1{font-size:1.6rem;line-height:1.3;overflow-wrap:anywhere}
h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:1.2rem 0 .4rem}a{color:#0b4f8a}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid #b9c3cc;vertical-align:top;overflow-wrap:break-word}
.wide{overflow-x:auto}.wide:focus-visible,a:focus-visible{outline:3px solid #d27d00;outline-offset:2px}
.note{color:#4a5560}.state{font-weight:700}li{margin:.3rem 0}.big{display:inline-block;padding:.6rem 0;font-weight:600}
@media(max-width:40rem){thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}tr{display:block;border-bottom:1px solid #b9c3cc;padding:.4rem 0}td,tbody th{display:block;border:0;padding:.1rem 0}td[data-l]::before{content:attr(data-l) ": ";color:#4a5560}}
@media print{header,.screen{display:none}body{font-size:11pt}main{max-width:none;padding:0}tr,h2,h3{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}}`;

/**
 * `GET /cong-khai` and `GET /cong-khai/<id>`: what the notice must publish, in HTML that any browser and any printer
 * takes. A draft and an id that never was are answered alike.
 */
export function mountPublicRounds({ list, find }: PublicRounds): (routes: Router) => void {
  return (routes) => {
    routes.get(PUBLIC_PATH, async (_request, response) => {
      response.type('html').send(listPage(await list()));
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
  const later = [timetablePart(round), listsPart(posts), resultPart(round), publishedPart(round)];
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

/** A table; its cells are HTML already, its caption and heads are not. */
function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((one) => `<th scope="col">${text(one)}</th>`).join('');
  const body = rows.map((cells) => {
    const shown = cells.map((cell, at) => `<td data-l="${text(heads[at] ?? '')}">${cell}</td>`);
    return `<tr>${shown.join('')}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="region" aria-label="${text(caption)}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${text(title)} - Thi Tuyển</title><style>${STYLE}</style></head>
<body><header><nav aria-label="Chính"><a href="${PUBLIC_PATH}">Các kỳ thi</a><a href="/">Đăng nhập</a><a href="${PROOF_PATH}">Xác minh văn bản</a></nav></header>
<main>${body}</main></body></html>
`;
}

function text(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
