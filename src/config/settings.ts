import { isIP } from 'node:net';
import { z } from 'zod';

/** Settings of our own, beside the customary names, start with this; an unknown one is a typing mistake. */
export const PREFIX = 'THITUYEN_';

const wholeNumber = (least: number, most: number): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
const path = z.string().trim().min(1);
const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');
/** One mailbox: a list would tell others, a line end would write a head of the letter. */
const mailbox = z.string().regex(/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/);
const addressOf = (scheme: string): z.ZodType<string, string> =>
  z.string().refine((text) => new RegExp(`^${scheme}://\\S+$`).test(text) && hostOf(text) !== '');
const PROXY_NAMES: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

/** Each setting: what it must be, in words for the person who set it. */
export const SETTINGS = {
  PORT: [wholeNumber(0, 65_535), 'phải là số cổng từ 0 đến 65535'],
  HOST: [z.string().refine(isHost), 'phải là một địa chỉ IP hoặc tên máy'],
  DATA_DIR: [path, 'phải là đường dẫn thư mục, không được để trống'],
  MONGODB_URI: [
    z.string().regex(/^mongodb(\+srv)?:\/\/[^\s/]+\S*$/),
    'phải bắt đầu bằng mongodb:// hoặc mongodb+srv://',
  ],
  SECRETS_DIR: [path, 'phải là đường dẫn thư mục, không được để trống'],
  LOG_LEVEL: [
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    'phải là một trong: fatal, error, warn, info, debug, silent',
  ],
  PUBLIC_URL: [z.string().transform(origin).pipe(z.string()), 'phải có dạng https://ten-may hoặc http://ten-may:cổng'],
  TRUST_PROXY: [
    z
      .string()
      .transform(trusted)
      .pipe(z.union([z.number(), z.array(z.string())])),
    'phải là số proxy từ 1 đến 9, hoặc danh sách địa chỉ IP cách nhau bằng dấu phẩy',
  ],
  SMTP_URL: [
    addressOf('smtps?').refine(isBare),
    'phải có dạng smtp://máy-chủ:cổng hoặc smtps://người:mật-khẩu@máy-chủ:cổng, không kèm tham số',
  ],
  MAIL_FROM: [mailbox, 'phải là một địa chỉ thư điện tử'],
  THITUYEN_ALARM_MAIL: [mailbox, 'phải là một địa chỉ thư điện tử'],
  THITUYEN_HONEYTOKENS: [
    z
      .string()
      .regex(/^[a-z]{3}_[0-9a-f]{24}(\s*,\s*[a-z]{3}_[0-9a-f]{24})*$/)
      .transform((text) => text.split(/\s*,\s*/)),
    'phải là các mã như app_ hoặc acc_ kèm 24 chữ số hệ 16, cách nhau bằng dấu phẩy',
  ],
  THITUYEN_SUPERVISION_KEY: [
    z.string().regex(/^[0-9a-f]{64}$/),
    'phải là khóa công khai của Ban giám sát, 64 chữ số hệ 16',
  ],
  THITUYEN_TSA_URL: [addressOf('https?'), 'phải có dạng http://máy-chủ hoặc https://máy-chủ'],
  THITUYEN_TSA_CERT: [path, 'phải là đường dẫn tệp chứng thư (PEM) của nơi cấp dấu thời gian'],
  THITUYEN_INTROSPECTION: [yesOrNo, 'phải là true hoặc false'],
  THITUYEN_PLAIN_MONGODB: [yesOrNo, 'phải là true hoặc false'],
  THITUYEN_PLAIN_SMTP: [yesOrNo, 'phải là true hoặc false'],
  THITUYEN_ANONYMOUS_PER_MINUTE: [wholeNumber(1, 1_000_000), 'phải là số nguyên từ 1 đến 1000000'],
  THITUYEN_SIGNED_IN_PER_MINUTE: [wholeNumber(1, 1_000_000), 'phải là số nguyên từ 1 đến 1000000'],
} as const satisfies Record<string, readonly [z.ZodType<unknown, string>, string]>;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

function hostOf(text: string): string {
  return URL.canParse(text) ? new URL(text).hostname : '';
}

/** An address with nothing behind the host: parameters of a mail server could switch off the check of its certificate. */
function isBare(text: string): boolean {
  return URL.canParse(text) && /^\/?$/.test(new URL(text).pathname) && !/[?#]/.test(text);
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(text);
}

function origin(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' ? url.origin : null;
}

function trusted(text: string): number | string[] | null {
  if (/^[1-9]$/.test(text)) return Number(text);
  const addresses = text.split(',').map((part) => part.trim());
  return addresses.every(isAddress) ? addresses : null;
}

/** An address, or a network that is not everybody's. */
function isAddress(text: string): boolean {
  if (PROXY_NAMES.includes(text)) return true;
  const [address = '', bits, more] = text.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (bits === undefined) return most > 0;
  return more === undefined && /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most;
}
