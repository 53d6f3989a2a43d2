/** The pages that anybody may read without an account, in one row at the top of each of them. */
const PAGES: readonly (readonly [path: string, name: string])[] = [
  ['/cong-khai', 'Các kỳ thi'],
  ['/xac-minh', 'Xác minh văn bản'],
  ['/minh-bach', 'Minh bạch'],
  ['/', 'Đăng nhập'],
];

/** The look of the row; for pages of every width and for paper, which needs none. */
export const NAV_STYLE = `.public{background:#0b4f8a;padding:.3rem 1rem;font:600 1rem/1.5 "Be Vietnam Pro",system-ui,"Segoe UI",sans-serif}
.public nav{display:flex;flex-wrap:wrap;column-gap:1.25rem;max-width:60rem;margin:0 auto}
.public a{color:#fff;display:inline-flex;align-items:center;min-height:44px;text-decoration:none}
.public a:hover,.public a[aria-current]{text-decoration:underline;text-underline-offset:.3em}
@media print{.public{display:none}}`;

/** The row, with the page one is on marked. */
export function publicNav(here: string): string {
  const links = PAGES.map(
    ([path, name]) => `<a href="${path}"${path === here ? ' aria-current="page"' : ''}>${name}</a>`,
  );
  return `<header class="public"><nav aria-label="Chính">${links.join('')}</nav></header>`;
}
