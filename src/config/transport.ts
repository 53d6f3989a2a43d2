import { isIP } from 'node:net';

const URI = /^mongodb(\+srv)?:\/\/(?:([^@/?]*)@)?([^@/?]+)(?:\/[^?]*)?(?:\?(.*))?$/;
/** Each switches off what proves that the server is the right one. */
const BLIND = ['tlsinsecure', 'tlsallowinvalidcertificates', 'tlsallowinvalidhostnames'];

/**
 * Why a store must not be reached in this way (trust.md 3.10.4, T63); null when it may. What travels between machines is
 * encrypted and the product shows who it is, unless whoever installs it says that the network is closed.
 */
export function mongodbProblem(uri: string, network: { readonly isClosed: boolean }): string | null {
  const [, srv, credentials = '', hosts = '', query = ''] = URI.exec(uri) ?? [];
  const options = [...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase(), value] as const);
  const of = (wanted: string): readonly string[] =>
    options.flatMap(([name, value]) => (name === wanted ? [value] : []));
  if (of('compressors').join().includes('zlib')) return 'không được dùng compressors=zlib (CVE-2025-14847)';
  if (BLIND.some((name) => of(name).includes('true'))) return 'không được tắt việc kiểm chứng thư TLS';
  if (network.isClosed || hosts.split(',').every(isHere)) return null;
  const asked = [...of('tls'), ...of('ssl')];
  const isEncrypted = asked.length > 0 ? asked.every((value) => value === 'true') : srv !== undefined;
  const isKnown = credentials !== '' || of('authmechanism').includes('MONGODB-X509');
  if (isEncrypted && isKnown) return null;
  return 'kho ở máy khác phải có tls=true và tài khoản riêng (mạng đóng kín thì đặt THITUYEN_PLAIN_MONGODB=true)';
}

/**
 * Whether letters to this server must be encrypted on their way: they carry one-time links, so all must that leave this
 * machine, unless whoever installs it says that the network is closed.
 */
export function mustEncryptMail(smtpUrl: string, network: { readonly isClosed: boolean }): boolean {
  return !network.isClosed && !isHere(new URL(smtpUrl).host);
}

/** A socket of this machine, or an address nobody else can listen on. */
function isHere(host: string): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.')) || /^%2f/i.test(name);
}
