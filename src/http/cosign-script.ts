/**
 * The script of the page on which supervisors sign, as text. Everything secret stays in the browser: the key is drawn
 * there, closed by a password (PBKDF2, AES-GCM) and kept as a file by the person. Needs https or the machine itself,
 * since browsers give their cryptography to nobody else.
 */
export const COSIGN_SCRIPT_TEXT = `'use strict';
(function () {
  var NAME = 'ban-giam-sat', ROUNDS = 600000, said = document.getElementById('noi');
  var registered = document.body.dataset.key;
  function by(id) { return document.getElementById(id); }
  function say(text) { said.textContent = text; said.scrollIntoView({ block: 'nearest' }); }
  function hex(bytes) { return Array.from(bytes, function (one) { return ('0' + one.toString(16)).slice(-2); }).join(''); }
  function fromHex(text) { return Uint8Array.from(text.match(/../g) || [], function (two) { return parseInt(two, 16); }); }
  function base64(bytes) { return btoa(String.fromCharCode.apply(null, bytes)); }
  function joined() {
    var parts = Array.prototype.slice.call(arguments), size = parts.reduce(function (sum, one) { return sum + one.length; }, 0);
    var all = new Uint8Array(size), at = 0;
    parts.forEach(function (one) { all.set(one, at); at += one.length; });
    return all;
  }
  function bytesOf(text) { return new TextEncoder().encode(text); }
  function keep(name, text) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = name;
    link.click();
  }
  async function lock(password, salt) {
    var base = await crypto.subtle.importKey('raw', bytesOf(password.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
    var how = { name: 'PBKDF2', hash: 'SHA-256', salt: salt, iterations: ROUNDS };
    return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  }
  async function make() {
    var password = by('mk-moi').value;
    if (password.length < 12) return say('Mật khẩu của tệp khóa cần ít nhất 12 ký tự.');
    if (password !== by('mk-lai').value) return say('Hai lần nhập mật khẩu không giống nhau.');
    var pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
    var open = hex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
    var secret = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
    var salt = crypto.getRandomValues(new Uint8Array(16)), iv = crypto.getRandomValues(new Uint8Array(12));
    var closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: iv }, await lock(password, salt), secret);
    var file = { kind: 'thi-tuyen-supervision-key', v: 1, publicKey: open, salt: hex(salt), iv: hex(iv), key: hex(new Uint8Array(closed)) };
    keep('khoa-ban-giam-sat.json', JSON.stringify(file));
    by('khoa').textContent = open;
    by('tao').reset();
    say('Đã tạo khóa. Cất tệp khóa và mật khẩu ở hai nơi.');
  }
  async function opened(file, password) {
    var stored = JSON.parse(await file.text());
    var key = await lock(password, fromHex(stored.salt));
    var secret = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromHex(stored.iv) }, key, fromHex(stored.key));
    var privateKey = await crypto.subtle.importKey('pkcs8', secret, { name: 'Ed25519' }, false, ['sign']);
    return { privateKey: privateKey, publicKey: stored.publicKey };
  }
  async function sign() {
    var file = by('tep').files[0], chosen = by('diem').selectedOptions[0];
    if (!file) return say('Hãy chọn tệp khóa.');
    if (!chosen) return say('Không còn điểm kiểm chứng nào chưa ký.');
    var pair = await opened(file, by('mk').value).catch(function () { return null; });
    if (!pair) return say('Không mở được tệp khóa: sai mật khẩu hoặc không phải tệp khóa.');
    if (registered && pair.publicKey !== registered) return say('Tệp khóa này không phải của khóa đang đăng ký.');
    var body = bytesOf(chosen.dataset.body), raw = fromHex(pair.publicKey);
    var id = new Uint8Array(await crypto.subtle.digest('SHA-256', joined(bytesOf(NAME + '\\n'), Uint8Array.of(1), raw))).slice(0, 4);
    var mark = new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, body));
    var line = '\u2014 ' + NAME + ' ' + base64(joined(id, mark)) + '\\n';
    var answer = await fetch('/minh-bach/' + chosen.value + '/chu-ky', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: line });
    var told = await answer.json();
    if (!answer.ok) return say(told.message || (told.errors && told.errors[0].message) || 'Chưa gửi được chữ ký.');
    keep(chosen.value, await (await fetch('/minh-bach/' + chosen.value)).text());
    chosen.remove();
    by('mk').value = '';
    say(told.message + ' Bản ký đã tải về: giữ lại để đối chiếu về sau.');
  }
  function on(id, act) {
    by(id).addEventListener('submit', function (event) {
      event.preventDefault();
      if (!window.crypto || !crypto.subtle) return say('Trình duyệt chỉ cho ký khi trang mở bằng https.');
      act().catch(function () { say('Trình duyệt này không ký được (cần bản mới có Ed25519), hoặc mất kết nối.'); });
    });
  }
  on('tao', make);
  on('ky', sign);
})();
`;
