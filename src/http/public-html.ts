import { NAV_STYLE, publicNav } from './public-nav';

/** Where everybody reads of rounds, without an account and without a script. */
export const PUBLIC_PATH = '/cong-khai';

const STYLE = `:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;font:18px/1.5 "Be Vietnam Pro",system-ui,"Segoe UI",sans-serif;color:#1b1b1b;background:#fff}
${NAV_STYLE}
main{max-width:60rem;margin:0 auto;padding:1rem}h1{font-size:1.6rem;line-height:1.3;overflow-wrap:anywhere}
h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:1.2rem 0 .4rem}a{color:#0b4f8a}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid #b9c3cc;vertical-align:top;overflow-wrap:break-word}
.wide{overflow-x:auto}.wide:focus-visible,a:focus-visible{outline:3px solid #d27d00;outline-offset:2px}
.note{color:#4a5560}.state{font-weight:700}li{margin:.3rem 0}.big{display:inline-block;padding:.6rem 0;font-weight:600}
.hash{overflow-wrap:anywhere;font-size:.8em}
@media(max-width:40rem){thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}tr{display:block;border-bottom:1px solid #b9c3cc;padding:.4rem 0}td,tbody th{display:block;border:0;padding:.1rem 0}td[data-l]::before{content:attr(data-l) ": ";color:#4a5560}}
@media print{.screen{display:none}body{font-size:11pt}main{max-width:none;padding:0}tr,h2,h3{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}}`;

/** A table; its cells are HTML already, its caption and heads are not. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((one) => `<th scope="col">${text(one)}</th>`).join('');
  const body = rows.map((cells) => {
    const shown = cells.map((cell, at) => `<td data-l="${text(heads[at] ?? '')}">${cell}</td>`);
    return `<tr>${shown.join('')}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="region" aria-label="${text(caption)}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** A whole page under the head of the public pages. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${text(title)} - Thi Tuyển</title><style>${STYLE}</style></head>
<body>${publicNav(PUBLIC_PATH)}
<main>${body}</main></body></html>
`;
}

/** Text as it stands in HTML. */
export function text(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
