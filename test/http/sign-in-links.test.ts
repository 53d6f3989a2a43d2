import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { buffer } from 'node:stream/consumers';
import { guess, MINUTE, openAdministrator, openPerson, openSite, PASSWORD, signIn } from '../support/account-desk';
import type { Browser, Site } from '../support/account-desk';

const OTHER_PASSWORD = 'bếp lửa chờn vờn buổi sớm';
const DAY = 24 * 60 * MINUTE;

const accept = (browser: Browser, code: string, password = PASSWORD) =>
  browser.act('acceptInvitation', 'AcceptInvitationInput', { code, password }, 'account { id isActive }');
const trial = (browser: Browser, to: string) =>
  browser.ask(
    'mutation ($input: SendTrialLetterInput!) { sendTrialLetter(input: $input) { outcome errors { code path } } }',
    { input: { to } },
  );
const reset = (browser: Browser, code: string, password = OTHER_PASSWORD) =>
  browser.act('resetPassword', 'ResetPasswordInput', { code, password }, 'account { id }');

describe('one-time links without a mail server', () => {
  let site: Site;
  let admin: Browser;
  beforeEach(async () => {
    site = await openSite({ publicUrl: 'http://thi.so-noi-vu.vn' });
    admin = (await openAdministrator(site)).browser;
  });
  afterEach(() => site.stop());

  it('are shown to the administrator once they are issued, as a code and as an address', async () => {
    const people = [{ username: 'can-bo', displayName: 'Vi Văn Bộ', email: 'bo@so-noi-vu.vn' }];
    const { invitations } = await admin.act(
      'inviteAccounts',
      'InviteAccountsInput',
      { people },
      'invitations { code link isMailed expiresAt }',
    );
    const { code, link, isMailed, expiresAt = '' } = invitations[0] ?? {};
    expect(code).toMatch(/^([0-9a-f]{4}-){7}[0-9a-f]{4}$/);
    expect([link, isMailed]).toEqual([`http://thi.so-noi-vu.vn/mat-khau#${code}`, false]);
    expect(new Date(expiresAt).getTime() - site.now.getTime()).toBe(14 * DAY);
  });

  it('tell a wrong code, a used one and one that is too old apart, each in its own words', async () => {
    const { code } = await openPerson(admin, site, 'thi-sinh');
    const people = [{ username: 'cham-chan', displayName: 'Hồ Thị Muộn' }];
    const { invitations } = await admin.act(
      'inviteAccounts',
      'InviteAccountsInput',
      { people },
      'invitations { code }',
    );
    site.later(14 * DAY);
    const answers = [];
    for (const one of ['0000-1111-2222-3333-4444-5555-6666-7777', code, invitations[0]?.code ?? '']) {
      answers.push((await accept(site.browser(), one)).errors[0]);
    }
    expect(answers.map((one) => one?.code)).toEqual(['CODE_EXPIRED', 'LINK_USED', 'LINK_EXPIRED']);
    expect(new Set(answers.map((one) => one?.message)).size).toBe(3);
    expect(answers.map((one) => one?.path)).toEqual(Array(3).fill(['input', 'code']));
  });

  it('let no password in that holds the name of its owner', async () => {
    const people = [{ username: 'can-bo', displayName: 'Tạ Quang Bửu Long' }];
    const { invitations } = await admin.act(
      'inviteAccounts',
      'InviteAccountsInput',
      { people },
      'invitations { code }',
    );
    const refused = await accept(site.browser(), invitations[0]?.code ?? '', 'nhà của quang ở bên sông');
    expect(refused.errors[0]).toMatchObject({ code: 'PASSWORD_WEAK' });
    expect((await accept(site.browser(), invitations[0]?.code ?? '')).errors).toEqual([]);
  });

  it('give whoever lost a password a new one that the administrator never knew; the old one and every session end', async () => {
    const { id } = await openPerson(admin, site, 'thi-sinh');
    const browser = site.browser();
    await signIn(browser, 'thi-sinh');
    const { reset: link } = await admin.act(
      'resetAccount',
      'ResetAccountInput',
      { accountId: id, clearTotp: false },
      'reset { code isMailed account { isActive } }',
    );
    expect([link.isMailed, link.account.isActive]).toEqual([false, false]);
    expect((await browser.ask('{ viewer { isAdministrator } }')).data).toEqual({ viewer: null });
    expect(await guess(site.browser('192.0.2.9'), 'thi-sinh', PASSWORD)).toEqual(['CREDENTIALS_WRONG']);
    expect((await accept(site.browser(), link.code)).errors[0]?.code).toBe('CODE_EXPIRED');
    expect((await reset(site.browser(), link.code)).errors).toEqual([]);
    expect((await reset(site.browser(), link.code)).errors[0]?.code).toBe('LINK_USED');
    expect(await guess(site.browser('192.0.2.9'), 'thi-sinh', OTHER_PASSWORD)).toEqual(['FULL']);
  });

  it('give whoever lost a phone a new app, after the password', async () => {
    const { id } = await openPerson(admin, site, 'thi-sinh');
    const own = (await admin.ask('{ viewer { account { id } } }')).data?.viewer?.account.id;
    const oneself = await admin.act(
      'resetAccount',
      'ResetAccountInput',
      { accountId: own, clearTotp: true },
      'reset { code }',
    );
    expect(oneself.errors[0]).toMatchObject({ code: 'INVALID_VALUE', path: ['input', 'accountId'] });
    const { reset: link } = await admin.act(
      'resetAccount',
      'ResetAccountInput',
      { accountId: id, clearTotp: true },
      'reset { code }',
    );
    await reset(site.browser(), link.code);
    expect((await signIn(site.browser(), 'thi-sinh', OTHER_PASSWORD)).session?.stage).toBe('FULL');
  });

  it('are issued by administrators only; to others the act does not exist, and the log knows', async () => {
    const { id } = await openPerson(admin, site, 'thi-sinh');
    const browser = site.browser();
    await signIn(browser, 'thi-sinh');
    const answer = await browser.ask(
      'mutation ($input: ResetAccountInput!) { resetAccount(input: $input) { errors { code } } }',
      {
        input: { accountId: id, clearTotp: true },
      },
    );
    expect([answer.status, answer.codes]).toEqual([404, ['NOT_FOUND']]);
    expect(site.events.at(-1)).toMatchObject({ event: 'DENIED', actorId: id, detail: 'resetAccount' });
  });

  it('are not mailed to anybody, and the answer is the same for every name', async () => {
    await openPerson(admin, site, 'thi-sinh');
    const query = 'mutation ($input: RequestResetInput!) { requestReset(input: $input) { sendsMail errors { code } } }';
    const known = await site.browser().ask(query, { input: { username: 'thi-sinh' } });
    const unknown = await site.browser().ask(query, { input: { username: 'khong-co-ai' } });
    expect(known.text).toBe(unknown.text);
    expect(known.data!['requestReset']).toEqual({ sendsMail: false, errors: [] });
  });

  it('are shown instead of mailed, as the administrator who tries the mail hears, and nobody else', async () => {
    expect((await trial(admin, 'toi@so-noi-vu.vn')).data?.['sendTrialLetter']).toEqual({
      outcome: 'NO_SERVER',
      errors: [],
    });
    await openPerson(admin, site, 'thi-sinh');
    const browser = site.browser();
    expect((await trial(browser, 'toi@so-noi-vu.vn')).codes).toEqual(['UNAUTHENTICATED']);
    await signIn(browser, 'thi-sinh');
    expect((await trial(browser, 'toi@so-noi-vu.vn')).codes).toEqual(['NOT_FOUND']);
  });

  it('stand in neither the store nor the logs', async () => {
    const { code } = await openPerson(admin, site, 'thi-sinh');
    const entries = await site.product.unitOfWork.readers.audit.entries('system', 0, 100);
    expect(entries.map(({ action }) => action)).toContain('acceptInvitation');
    const text = JSON.stringify([
      entries,
      site.events,
      await site.product.unitOfWork.readers.accounts.findByUsername('thi-sinh'),
    ]);
    expect(text).not.toContain(code);
    expect(text).not.toContain(PASSWORD);
  });
});

describe('one-time links with a mail server', () => {
  const mails: string[] = [];
  let isOpen = true;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, done) => done(isOpen ? null : new Error('451 mailbox busy')),
    onData: (stream, _session, done) => {
      void buffer(stream).then((bytes) => {
        mails.push(bytes.toString('utf8'));
        done();
      });
    },
  });
  let site: Site;
  let admin: Browser;
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
  beforeEach(async () => {
    mails.length = 0;
    isOpen = true;
    const { port } = server.server.address() as AddressInfo;
    site = await openSite({
      mail: { smtpUrl: `smtp://127.0.0.1:${String(port)}`, from: 'thi-tuyen@so-noi-vu.vn', mustEncrypt: false },
    });
    admin = (await openAdministrator(site)).browser;
  });
  afterEach(() => site.stop());

  const invite = async () => {
    const people = [{ username: 'can-bo', displayName: 'Vi Văn Bộ', email: 'bo@so-noi-vu.vn' }];
    return (await admin.act('inviteAccounts', 'InviteAccountsInput', { people }, 'invitations { code link isMailed }'))[
      'invitations'
    ][0];
  };
  const textOf = (mail: string | undefined): string => {
    const [, body = ''] = (mail ?? '').split(/\r?\n\r?\n([\s\S]*)/);
    return /base64/i.test(mail ?? '') ? Buffer.from(body, 'base64').toString('utf8') : decodeQuoted(body);
  };
  const codeIn = (mail: string | undefined): string => /([0-9a-f]{4}-){7}[0-9a-f]{4}/.exec(textOf(mail))?.[0] ?? '';

  it('go to their owner and not through the administrator', async () => {
    expect(await invite()).toEqual({ code: null, link: null, isMailed: true });
    await site.product.outbox.flush();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('To: bo@so-noi-vu.vn');
    expect(textOf(mails[0])).toContain('Kính gửi Ông/Bà Vi Văn Bộ');
    expect((await accept(site.browser(), codeIn(mails[0]))).errors).toEqual([]);
    await site.product.outbox.flush();
    expect(mails).toHaveLength(1);
  });

  it('are preceded by a trial letter, whose end is told', async () => {
    const outcomeOf = async (to: string) => (await trial(admin, to)).data?.['sendTrialLetter'];
    expect(await outcomeOf('khong-phai-dia-chi')).toEqual({
      outcome: null,
      errors: [{ code: 'INVALID_VALUE', path: ['input', 'to'] }],
    });
    expect(await outcomeOf(' toi@so-noi-vu.vn ')).toEqual({ outcome: 'SENT', errors: [] });
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('To: toi@so-noi-vu.vn');
    expect(textOf(mails[0])).toContain('Đây là thư thử.');
    isOpen = false;
    expect(await outcomeOf('toi@so-noi-vu.vn')).toEqual({ outcome: 'LETTER_REFUSED', errors: [] });
    expect(site.events.at(-1)).toMatchObject({ event: 'MAIL_TRIED', detail: 'LETTER_REFUSED' });
  });

  it('tell the new administrator and those who are it already, by name, whenever that changes', async () => {
    await invite();
    await site.product.outbox.flush();
    await accept(site.browser(), codeIn(mails[0]));
    const accounts = site.product.unitOfWork.readers.accounts;
    const { id: accountId } = (await accounts.findByUsername('can-bo'))!;
    const given = await admin.act('grantAdministrator', 'GrantAdministratorInput', { accountId }, 'account { id }');
    expect([given.account.id, given.errors]).toEqual([accountId, []]);
    expect(site.events.at(-1)).toMatchObject({ event: 'ROLE_GRANTED', subjectId: accountId });
    await admin.act('disableAccount', 'DisableAccountInput', { accountId }, 'account { id }');
    await site.product.outbox.flush();
    expect(mails.slice(1).map((mail) => /To: (.*)/.exec(mail)?.[1]?.trim())).toEqual(Array(2).fill('bo@so-noi-vu.vn'));
    expect(textOf(mails[1])).toContain('Tài khoản "can-bo" (Vi Văn Bộ) vừa được giao quyền quản trị hệ thống');
    expect(textOf(mails[2])).toContain(
      'Tài khoản "can-bo" (Vi Văn Bộ), người quản trị hệ thống Thi Tuyển, vừa bị khóa',
    );
  });

  it('are sent again later when the server did not take them, and not when they were used meanwhile', async () => {
    isOpen = false;
    await invite();
    await site.product.outbox.flush();
    isOpen = true;
    await site.product.outbox.flush();
    expect(mails).toHaveLength(0);
    site.later(3 * MINUTE);
    await site.product.outbox.flush();
    expect(mails).toHaveLength(1);
  });

  it('are mailed to whoever asks for a reset by a name that has an address; others hear the same and get nothing', async () => {
    await invite();
    await site.product.outbox.flush();
    await accept(site.browser(), codeIn(mails[0]));
    const ask = async (username: string) =>
      (
        await site
          .browser('192.0.2.9')
          .ask('mutation ($input: RequestResetInput!) { requestReset(input: $input) { sendsMail errors { code } } }', {
            input: { username },
          })
      ).text;
    expect(await ask('can-bo')).toBe(await ask('khong-co-ai'));
    await site.product.outbox.flush();
    await site.product.outbox.flush();
    expect(mails).toHaveLength(2);
    expect(await guess(site.browser('192.0.2.10'), 'can-bo', PASSWORD)).toEqual(['FULL']);
    expect((await reset(site.browser(), codeIn(mails[1]))).errors).toEqual([]);
    expect(await guess(site.browser('192.0.2.10'), 'can-bo', OTHER_PASSWORD)).toEqual(['FULL']);
  });
});

function decodeQuoted(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
