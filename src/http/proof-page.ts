import type { PaperProof } from '../application/minutes/proof';
import { formatProofCode, PAPER_STATE_LABEL } from '../domain/paper/paper-life';
import { FILE_BOX_STYLE, fileBox } from './public-file-box';
import { NAV_STYLE, publicNav } from './public-nav';

/** Address of the check page. */
export const PROOF_PATH = '/xac-minh';
/** The one script of the page: it compares a file in the browser; nothing is sent anywhere. */
export const PROOF_SCRIPT = `${PROOF_PATH}/so-sanh.js`;

const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;font:18px/1.5 "Be Vietnam Pro",system-ui,"Segoe UI",sans-serif;color:#1b1b1b;background:#f4f6f8}
${NAV_STYLE}
${FILE_BOX_STYLE}
main{max-width:46rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.3}
h2{font-size:1.15rem;margin-top:2rem}
section,form{background:#fff;border:1px solid #c9d2da;border-radius:.5rem;padding:1rem;margin:1rem 0}
dl{display:grid;grid-template-columns:minmax(9rem,1fr) 2fr;gap:.4rem 1rem;margin:0}
dt{color:#4a5560}dd{margin:0;overflow-wrap:anywhere}
code{font:15px/1.5 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
.verdict{border-left:.5rem solid;font-weight:700;font-size:1.15rem}
.valid{border-color:#12703a;color:#0d5a2e}.old{border-color:#9a5b00;color:#7a4700}.unknown{border-color:#a11;color:#8d0f0f}
label{display:block;font-weight:600}
input{font:inherit;width:100%;padding:.6rem;border:1px solid #6b7782;border-radius:.35rem;margin:.35rem 0}
button{font:inherit;min-height:44px;font-weight:600;padding:.6rem 1.1rem;border:0;border-radius:.35rem;background:#0b4f8a;color:#fff}
:focus-visible{outline:3px solid #d27d00;outline-offset:2px}
.drop{border:2px dashed #6b7782;border-radius:.5rem;padding:1rem}
.drop.over{background:#e8f1fa}
@media(max-width:32rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
`;

/** The page with the form only. */
export function proofForm(): string {
  return page('Xác minh văn bản', `<h1>Xác minh văn bản</h1>${form('')}${howTo()}`);
}

/** The page of one code; the same for a code that never was and for one that is hidden. */
export function proofPage(typed: string, proof: PaperProof | null): string {
  if (proof === null) {
    const unknown = `<section class="verdict unknown" role="status">Không có văn bản nào mang mã này.</section>
<p>Hãy kiểm tra lại 16 chữ số in ở chân trang. Nếu mã đã đúng, văn bản đang cầm không do hệ thống này lập.</p>`;
    return page('Không có văn bản mang mã này', `<h1>Xác minh văn bản</h1>${unknown}${form(typed)}${howTo()}`);
  }
  const verdict = proof.isValid
    ? '<section class="verdict valid" role="status">Văn bản có trong hệ thống và là bản mới nhất.</section>'
    : '<section class="verdict old" role="status">Văn bản có trong hệ thống nhưng đã bị thay thế hoặc dữ liệu đã thay đổi.</section>';
  return page('Kết quả xác minh', `<h1>Xác minh văn bản</h1>${verdict}${facts(proof)}${comparison(proof)}${form('')}`);
}

function facts(proof: PaperProof): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Mã xác minh', text(formatProofCode(proof.code))],
    ['Loại văn bản', text(proof.kind)],
    ['Số, ký hiệu', text(proof.number ?? 'không có số')],
    ['Phiên bản', String(proof.edition)],
    ['Trạng thái', text(PAPER_STATE_LABEL[proof.state])],
    ['Ngày lập', text(proof.issuedOn)],
    ['Mã băm của tệp PDF (SHA-256)', `<code>${text(proof.sha256)}</code>`],
    ['Độ dài tệp', `${String(proof.size)} byte`],
    ['Mã băm nội dung đã đăng ký', `<code>${text(proof.contentHash)}</code>`],
    ['Mã đối soát nhật ký lúc lập', `<code>${text(proof.auditHash)}</code>`],
  ];
  return `<section><dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl></section>`;
}

function comparison({ sha256, size }: PaperProof): string {
  return `<h2>So sánh tệp PDF đang có</h2>
<section class="drop" id="so-sanh" data-sha256="${text(sha256)}" data-size="${String(size)}">
<label for="tep">Chọn hoặc thả tệp PDF vào đây. Tệp được so sánh ngay trên máy này, không gửi đi đâu.</label>
${fileBox('tep', 'application/pdf,.pdf')}
<p id="ket-qua" role="status" aria-live="polite"></p>
<noscript><p>Trình duyệt đang tắt JavaScript. Hãy tính SHA-256 của tệp bằng công cụ khác (Windows: <code>certutil -hashfile TỆP SHA256</code>; Linux: <code>sha256sum TỆP</code>) rồi so với mã băm ở trên.</p></noscript>
</section>
<script src="${PROOF_SCRIPT}" defer></script>`;
}

function form(typed: string): string {
  return `<form action="${PROOF_PATH}" method="get">
<label for="ma">Mã xác minh: 16 chữ số ở chân trang văn bản</label>
<input id="ma" name="ma" inputmode="numeric" autocomplete="off" maxlength="24" value="${text(typed.slice(0, 24))}" required>
<button type="submit">Xác minh</button>
</form>`;
}

function howTo(): string {
  return '<p>Trang này cho biết văn bản có do hệ thống lập hay không và còn là bản mới nhất hay không. Có tệp PDF thì so được tệp ấy có đúng nguyên bản đã lập không. Trang không hiển thị họ tên hay điểm của ai.</p>';
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${text(title)} - Thi Tuyển</title><style>${STYLE}</style></head>
<body>${publicNav(PROOF_PATH)}<main>${body}</main></body></html>
`;
}

function text(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
