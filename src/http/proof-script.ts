/**
 * The script of the check page, as text: it runs in the browser of whoever checks, and needs nothing else. It computes
 * SHA-256 itself, because browsers give their own only to pages over https, and an exam room may have none.
 */
export const PROOF_SCRIPT_TEXT = `'use strict';
(function () {
  var box = document.getElementById('so-sanh');
  var input = document.getElementById('tep');
  var out = document.getElementById('ket-qua');
  if (!box || !input || !out) return;
  var K = [], H0 = [];
  (function () {
    function frac(x) { return ((x - Math.floor(x)) * 4294967296) >>> 0; }
    for (var n = 2; K.length < 64; n += 1) {
      var prime = true;
      for (var d = 2; d * d <= n; d += 1) if (n % d === 0) prime = false;
      if (!prime) continue;
      if (H0.length < 8) H0.push(frac(Math.sqrt(n)));
      K.push(frac(Math.cbrt(n)));
    }
  })();
  function rotr(x, n) { return (x >>> n) | (x << (32 - n)); }
  function sha256(bytes) {
    var length = bytes.length, size = ((length + 9 + 63) >> 6) << 6;
    var padded = new Uint8Array(size);
    padded.set(bytes);
    padded[length] = 128;
    var view = new DataView(padded.buffer);
    view.setUint32(size - 8, Math.floor(length / 536870912));
    view.setUint32(size - 4, (length << 3) >>> 0);
    var h = H0.slice(), w = new Int32Array(64);
    for (var at = 0; at < size; at += 64) {
      for (var i = 0; i < 16; i += 1) w[i] = view.getInt32(at + i * 4);
      for (; i < 64; i += 1) {
        var a1 = w[i - 15], b1 = w[i - 2];
        w[i] = (w[i - 16] + (rotr(a1, 7) ^ rotr(a1, 18) ^ (a1 >>> 3)) + w[i - 7] + (rotr(b1, 17) ^ rotr(b1, 19) ^ (b1 >>> 10))) | 0;
      }
      var a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], z = h[7];
      for (i = 0; i < 64; i += 1) {
        var t1 = (z + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
        var t2 = ((rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        z = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
      }
      h = [h[0] + a | 0, h[1] + b | 0, h[2] + c | 0, h[3] + d | 0, h[4] + e | 0, h[5] + f | 0, h[6] + g | 0, h[7] + z | 0];
    }
    return h.map(function (x) { return ('0000000' + (x >>> 0).toString(16)).slice(-8); }).join('');
  }
  function say(text, kind) {
    out.textContent = text;
    out.className = 'verdict ' + kind;
    out.dataset.ket = kind;
  }
  function compare(file) {
    if (file.size > 50 * 1048576) return say('Tệp quá lớn để là văn bản này.', 'unknown');
    var reader = new FileReader();
    reader.onerror = function () { say('Không đọc được tệp.', 'unknown'); };
    reader.onload = function () {
      var bytes = new Uint8Array(reader.result);
      var wanted = box.dataset.sha256, size = Number(box.dataset.size);
      var actual = sha256(bytes);
      if (actual === wanted) return say('Khớp từng byte với văn bản đã lập.', 'valid');
      if (bytes.length > size && sha256(bytes.subarray(0, size)) === wanted) {
        return say('Phần đầu khớp, nhưng tệp có thêm ' + (bytes.length - size) + ' byte ở cuối: đây là bản đã ký số hoặc đã bị thêm nội dung. Hãy kiểm tra chữ ký số.', 'old');
      }
      say('KHÔNG khớp: nội dung tệp khác văn bản đã lập. Mã băm của tệp này: ' + actual, 'unknown');
    };
    reader.readAsArrayBuffer(file);
  }
  input.addEventListener('change', function () { if (input.files[0]) compare(input.files[0]); });
  box.addEventListener('dragover', function (event) { event.preventDefault(); box.classList.add('over'); });
  box.addEventListener('dragleave', function () { box.classList.remove('over'); });
  box.addEventListener('drop', function (event) {
    event.preventDefault();
    box.classList.remove('over');
    var file = event.dataTransfer.files[0];
    if (!file) return;
    input.parentNode.querySelector('span').textContent = file.name;
    compare(file);
  });
})();
`;
