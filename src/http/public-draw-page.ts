import type { DrawnList, PublicDraws, RepeatableDraw } from '../application/exam/public-draw';
import { formatDayVi, hanoiDay, hanoiTime } from '../domain/calendar';
import { page, PUBLIC_PATH, table, text } from './public-html';

/** How anybody repeats a draw, with paper and any tool that computes SHA-256. */
const HOW = `<ol>
<li>Xếp các số báo danh theo thứ tự tăng dần, đánh số vị trí từ 0.</li>
<li>Lấy từng vị trí i, từ vị trí cuối về vị trí 1. Ghép dãy số đã đọc, dấu gạch chéo và i thành một dòng, như “dãy số/i”.</li>
<li>Tính SHA-256 của dòng đó (máy nào cũng tính được, ví dụ lệnh <code>printf '%s' 'dãy số/i' | sha256sum</code>), coi kết quả là một số viết theo hệ 16.</li>
<li>Chia số đó cho i + 1, lấy số dư j. Đổi chỗ số báo danh ở vị trí i với số báo danh ở vị trí j.</li>
<li>Hết các vị trí thì có thứ tự bốc thăm. Bảng dưới ghi từng bước để đối chiếu.</li>
</ol>`;

/** The draws of a round: the seed, the list before, every step, the result; candidate numbers and nothing else of anybody. */
export function drawPage({ roundId, title, agency, seats, order }: PublicDraws): string {
  const head = `<h1>Bốc thăm công khai</h1>
<p>${text(title)} · ${text(agency.name)}</p>
<p class="screen"><a class="big" href="${PUBLIC_PATH}/${text(roundId)}">Về trang của kỳ thi</a></p>`;
  const parts = [head];
  if (seats === null && order === null) {
    parts.push('<p>Chưa có kết quả bốc thăm nào được công bố.</p>');
  }
  if (seats !== null) {
    const again =
      seats.redraws === 0
        ? ''
        : `<p>Đã bốc thăm lại ${String(seats.redraws)} lần trước khi niêm yết; đây là lần cuối.</p>`;
    const rows = seats.places.map(({ number, room, seat }, index) => [
      String(index + 1),
      text(number),
      text(room),
      String(seat),
    ]);
    const result = table('Kết quả bốc thăm chỗ ngồi', ['Thứ tự bốc', 'Số báo danh', 'Phòng', 'Chỗ'], rows);
    parts.push(`<h2>Chỗ ngồi trong phòng thi</h2>${lead(seats)}${again}
<h3>Kết quả</h3><p>Số báo danh theo thứ tự bốc thăm lần lượt ngồi vào các chỗ của từng phòng.</p>${result}${proof(seats)}`);
  }
  if (order !== null) {
    const results = order.lists.map((list) => `<h3>Kết quả: ${text(list.title)}</h3>${orderTable(list)}`).join('');
    parts.push(`<h2>Thứ tự trình bày đề án</h2>${lead(order)}${results}${proof(order)}`);
  }
  if (seats !== null || order !== null) parts.push(`<h2>Cách làm lại</h2>${HOW}`);
  return page('Bốc thăm công khai', parts.join('\n'));
}

function lead({ seed, at }: RepeatableDraw): string {
  return `<p>Dãy số đọc trước mọi người: <strong>${text(seed)}</strong>. Bốc thăm lúc ${hanoiTime(at)} ngày ${formatDayVi(hanoiDay(at))} (giờ Hà Nội).</p>`;
}

function orderTable({ title, after }: DrawnList): string {
  const rows = after.map((number, index) => [String(index + 1), text(number)]);
  return table(`Thứ tự trình bày: ${title}`, ['Thứ tự', 'Số báo danh'], rows);
}

/** The list before and each step, for whoever repeats it. */
function proof({ lists }: RepeatableDraw): string {
  return lists
    .map(({ title, before, steps }) => {
      const rows = steps.map(({ place, text: line, digest, other }) => [
        String(place),
        `<code>${text(line)}</code>`,
        `<code class="hash">${text(digest)}</code>`,
        String(other),
      ]);
      const moved =
        rows.length === 0
          ? '<p>Danh sách có một người, không có bước nào.</p>'
          : table(`Các bước: ${title}`, ['Vị trí i', 'Dòng đem tính', 'SHA-256', 'Số dư j'], rows);
      return `<h3>Danh sách trước khi bốc: ${text(title)}</h3><p>${before.map(text).join(', ')}</p><h3>Các bước</h3>${moved}`;
    })
    .join('');
}
