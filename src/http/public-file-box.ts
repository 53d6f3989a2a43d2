/** Style of `fileBox`; goes into the style of a page that has one. */
export const FILE_BOX_STYLE = `.file-box{position:relative;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;min-height:48px;padding:.375rem;border:1px dashed #6b7783;border-radius:6px;background:#fff}
.file-box input{position:absolute;inset:0;width:100%;height:100%;min-height:0;margin:0;opacity:0;cursor:pointer}
.file-box:focus-within{outline:3px solid #d27d00;outline-offset:2px}
.file-box b{padding:.375rem 1rem;border:1px solid #6b7783;border-radius:6px;font-weight:600}.file-box span{overflow-wrap:anywhere}`;

/**
 * One file to choose or to drop, on a page without the web application. The browser's own box speaks the browser's
 * language, which is often English, so it lies unseen over one that speaks ours; the page's script says the name.
 */
export function fileBox(id: string, accept: string): string {
  return `<div class="file-box"><input type="file" id="${id}" accept="${accept}"><b aria-hidden="true">Chọn tệp</b><span aria-hidden="true">Chưa chọn tệp nào</span></div>`;
}

/** Puts the name of the chosen file where it can be seen; goes into the script of a page that has a box. */
export const FILE_BOX_SCRIPT = `(function () {
  Array.prototype.forEach.call(document.querySelectorAll('.file-box input'), function (input) {
    function show() {
      var file = input.files && input.files[0];
      input.parentNode.querySelector('span').textContent = file ? file.name : 'Chưa chọn tệp nào';
    }
    input.addEventListener('change', show);
    show();
  });
})();
`;
