import { ConfigError } from '../../src/config';
import { startFailure } from '../../src/main/start-failure';
import { DataDirInUseError } from '../../src/persistence/embedded';
import { connect } from '../../src/persistence/mongo/connect';
import { connectFailure, StoreUnreachableError, UnfitStoreError } from '../../src/persistence/mongo/store-failure';

const config = { port: 80, host: '10.9.9.9', dataDir: '/srv/thi' };
const system = (code: string, more: object = {}) => Object.assign(new Error(`${code}: something`), { code, ...more });
const named = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name, ...more });

describe('a start that failed says what to do, and by its status whether to try again', () => {
  test.each([
    ['a wrong setting', new ConfigError(['PORT: sai.']), 78, '  - PORT: sai.'],
    ['a store that never can serve', new UnfitStoreError('MONGODB_URI: quá cũ.'), 78, '  - MONGODB_URI: quá cũ.'],
    ['a store that is away', new StoreUnreachableError('Không tới được.'), 1, 'Không tới được.'],
    ['a folder that is held', new DataDirInUseError('Đang có tiến trình khác.'), 1, 'Đang có tiến trình khác.'],
    ['a port that is taken', system('EADDRINUSE', { syscall: 'listen' }), 1, 'cổng 80 đang có chương trình khác dùng'],
    ['a port that is forbidden', system('EACCES', { syscall: 'listen' }), 78, 'PORT: hệ điều hành không cho mở'],
    ['an address of others', system('EADDRNOTAVAIL', { syscall: 'listen' }), 78, 'HOST: máy này không có'],
    [
      'a name of nobody',
      system('ENOTFOUND', { syscall: 'getaddrinfo' }),
      78,
      'HOST: máy này không có địa chỉ 10.9.9.9',
    ],
    [
      'a folder of others',
      system('EACCES', { path: '/srv/thi/secrets' }),
      78,
      'không tạo hay ghi được /srv/thi/secrets',
    ],
    ['a disk to read only', system('EROFS', { path: '/srv/thi' }), 78, 'DATA_DIR, SECRETS_DIR'],
    ['a full disk', system('ENOSPC', { path: '/srv/thi' }), 70, 'Ổ đĩa của DATA_DIR (/srv/thi) đã đầy'],
    ['anything else', new Error('hỏng'), 1, 'Không khởi động được: hỏng'],
    ['a folder before any setting was read', system('EACCES', { path: '/x' }), 1, 'Không khởi động được'],
  ] as const)('%s', (what, error, exitCode, words) => {
    const failure = startFailure(error, what.includes('before') ? null : config);
    expect(failure).toEqual({ exitCode, sentence: expect.stringContaining(words) as string });
  });
});

describe('what the driver says when it cannot connect', () => {
  test.each([
    ['a password it does not take', named('MongoServerError', 'Authentication failed.', { code: 18 })],
    ['a role that is missing', named('MongoServerError', 'not authorized', { code: 13 })],
    ['an option it does not know', named('MongoParseError', 'option foo is not supported')],
    ['a text it cannot read', named('MongoParseError', 'Invalid connection string "mongodb://u:bimat@x"')],
  ])('%s is a matter of the setting', (_what, error) => {
    const failure = connectFailure(error);
    expect(failure).toBeInstanceOf(UnfitStoreError);
    expect((failure as Error).message).toMatch(/^MONGODB_URI: /);
    expect((failure as Error).message).not.toContain('bimat');
  });

  test('a password that is found out while a server is chosen, too', () => {
    const inner = named('MongoServerError', 'Authentication failed.', { code: 18 });
    const error = named('MongooseServerSelectionError', 'Authentication failed.', {
      cause: { reason: { error: inner } },
    });
    expect(connectFailure(error)).toBeInstanceOf(UnfitStoreError);
  });

  test.each([
    named('MongooseServerSelectionError', 'connect ECONNREFUSED 10.0.0.5:27017'),
    named('Error', 'querySrv ENOTFOUND _mongodb._tcp.cum.example', { code: 'ENOTFOUND' }),
  ])('a server that is away may come back: $message', (error) => {
    const failure = connectFailure(error);
    expect(failure).toBeInstanceOf(StoreUnreachableError);
    expect((failure as Error).message).toContain(error.message);
  });

  test('anything else stays what it is', () => {
    const error = new Error('hỏng');
    expect(connectFailure(error)).toBe(error);
    expect(connectFailure('hỏng')).toBe('hỏng');
  });

  test('an option that the real driver does not know is named', async () => {
    const opening = connect('mongodb://u:bimat@127.0.0.1:9/thi?khongco=1', { databaseName: 'thi', embedded: false });
    await expect(opening).rejects.toThrow(
      new UnfitStoreError('MONGODB_URI: không đọc được: không có tùy chọn khongco.'),
    );
  });
});
