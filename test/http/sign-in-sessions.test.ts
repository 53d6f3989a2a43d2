import { readSdl } from '../../src/graphql/sdl';
import {
  codeOf,
  guess,
  MINUTE,
  openAdministrator,
  openPerson,
  openSite,
  payloadOf,
  PASSWORD,
  setUpTotp,
  signIn,
} from '../support/account-desk';
import type { Browser, Payload, Site } from '../support/account-desk';

const OTHER_PASSWORD = 'bếp lửa chờn vờn buổi sớm';
const IS_IN = '{ viewer { isAdministrator } }';

describe('sessions', () => {
  let site: Site;
  let admin: Browser;
  let secret: string;
  let person: { readonly id: string; readonly code: string };
  beforeEach(async () => {
    site = await openSite();
    const opened = await openAdministrator(site);
    ({ secret } = opened);
    admin = opened.browser;
    person = await openPerson(admin, site, 'thi-sinh');
  });
  afterEach(() => site.stop());

  const isIn = async (browser: Browser): Promise<boolean> => (await browser.ask(IS_IN)).data?.viewer != null;
  const personIn = async (address?: string): Promise<Browser> => {
    const browser = site.browser(address);
    await signIn(browser, 'thi-sinh');
    return browser;
  };
  const stepUp = (browser: Browser, input: object): Promise<Payload> =>
    browser.act('stepUp', 'StepUpInput', input, 'session { stage steppedUpUntil }');

  it('are three at most; a fourth ends the oldest', async () => {
    const browsers = [];
    for (let n = 0; n < 4; n += 1) {
      browsers.push(await personIn());
      site.later(1_000);
    }
    expect(await Promise.all(browsers.map(isIn))).toEqual([false, true, true, true]);
  });

  it('are not pushed out by who knows the password alone', async () => {
    for (let n = 0; n < 5; n += 1) await signIn(site.browser(), 'quan-tri');
    expect(await isIn(admin)).toBe(true);
  });

  it('are listed for their owner, who can end one or all others; they are void at the next request', async () => {
    const first = await personIn();
    site.later(1_000);
    const second = await personIn();
    site.later(1_000);
    const third = await personIn();
    const list = await third.ask('{ viewer { sessions { id device isCurrent } } }');
    const sessions = list.data?.viewer?.sessions ?? [];
    expect(sessions.map(({ device, isCurrent }) => [device, isCurrent])).toEqual([
      ['Firefox trên Windows', true],
      ['Firefox trên Windows', false],
      ['Firefox trên Windows', false],
    ]);
    expect(list.text).not.toContain(third.cookie.slice(4));
    const left = await third.act('endSession', 'EndSessionInput', { sessionId: sessions[2]?.id }, 'sessions { id }');
    expect(left.sessions).toHaveLength(2);
    expect([await isIn(first), await isIn(second)]).toEqual([false, true]);
    await third.act('endOtherSessions', null, {}, 'sessions { isCurrent }');
    expect([await isIn(second), await isIn(third)]).toEqual([false, true]);
  });

  it('of somebody else cannot be ended', async () => {
    const browser = await personIn();
    const mine = (await admin.ask('{ viewer { sessions { id } } }')).data?.viewer?.sessions[0]?.id;
    const refused = await browser.act('endSession', 'EndSessionInput', { sessionId: mine }, 'sessions { id }');
    expect(refused.errors).toEqual([
      { code: 'SESSION_UNKNOWN', message: 'Phiên làm việc này không còn nữa.', path: ['input', 'sessionId'] },
    ]);
    expect(await isIn(admin)).toBe(true);
  });

  it('end on signing out, on the server too', async () => {
    const browser = await personIn();
    const kept = site.browser();
    kept.cookie = browser.cookie;
    await browser.act('signOut', null, {}, 'session { stage }');
    expect(browser.cookie).toBe('');
    expect(await isIn(kept)).toBe(false);
    const late = await kept.ask('mutation { endOtherSessions { errors { code } } }');
    expect([late.status, late.codes, late.message]).toEqual([
      401,
      ['UNAUTHENTICATED'],
      'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.',
    ]);
  });

  it('end after a pause, sooner for staff, and after a working day however busy', async () => {
    const browser = await personIn();
    site.later(19 * MINUTE);
    expect([await isIn(admin), await isIn(browser)]).toEqual([true, true]);
    site.later(21 * MINUTE);
    expect([await isIn(admin), await isIn(browser)]).toEqual([false, true]);
    for (let n = 0; n < 35; n += 1) {
      site.later(20 * MINUTE);
      await isIn(browser);
    }
    expect(await isIn(browser)).toBe(false);
  });

  it('end when the account is closed, which no password opens until it is opened again', async () => {
    const browser = await personIn();
    await admin.act(
      'disableAccount',
      'DisableAccountInput',
      { accountId: person.id },
      'account { isDisabled isActive }',
    );
    expect(await isIn(browser)).toBe(false);
    expect(await guess(browser, 'thi-sinh', PASSWORD)).toEqual(['CREDENTIALS_WRONG']);
    await admin.act('enableAccount', 'EnableAccountInput', { accountId: person.id }, 'account { isActive }');
    expect(await guess(browser, 'thi-sinh', PASSWORD)).toEqual(['FULL']);
  });

  it('end when their owner becomes something else, who then needs an app', async () => {
    const browser = await personIn();
    await site.product.unitOfWork.run(async ({ bodies }) => {
      const seats = [{ personId: person.id, seat: 'MEMBER' }];
      await bodies.insert([
        { id: 'bod_1', version: 1, roundId: 'rnd_1', kind: 'PANEL', chairIsHead: false, seats } as never,
      ]);
      return { ok: true };
    });
    expect(await isIn(browser)).toBe(false);
    expect((await signIn(browser, 'thi-sinh')).session?.stage).toBe('TOTP_ENROLMENT_REQUIRED');
    expect(await isIn(browser)).toBe(false);
    await setUpTotp(site, browser);
    expect(await isIn(browser)).toBe(true);
  });

  it('end everywhere else on a change of password; here the token is new', async () => {
    const other = await personIn();
    site.later(1_000);
    const browser = await personIn();
    const before = browser.cookie;
    const wrong = await browser.act(
      'changePassword',
      'ChangePasswordInput',
      { currentPassword: 'không phải đâu', newPassword: OTHER_PASSWORD },
      'session { stage }',
    );
    expect(wrong.errors[0]).toMatchObject({ code: 'CREDENTIALS_WRONG', path: ['input', 'currentPassword'] });
    const weak = await browser.act(
      'changePassword',
      'ChangePasswordInput',
      { currentPassword: PASSWORD, newPassword: 'Lò Thị Sương 2026' },
      'session { stage }',
    );
    expect(weak.errors[0]).toMatchObject({ code: 'PASSWORD_WEAK', path: ['input', 'newPassword'] });
    const done = await browser.act(
      'changePassword',
      'ChangePasswordInput',
      { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD },
      'session { stage }',
    );
    expect([done.errors, done.session?.stage]).toEqual([[], 'FULL']);
    expect(browser.cookie).not.toBe(before);
    expect([await isIn(other), await isIn(browser)]).toEqual([false, true]);
    expect(await guess(site.browser('192.0.2.50'), 'thi-sinh', PASSWORD)).toEqual(['CREDENTIALS_WRONG']);
    expect(await guess(site.browser('192.0.2.50'), 'thi-sinh', OTHER_PASSWORD)).toEqual(['FULL']);
  });

  it('need a fresh confirmation for acts of power after five minutes, by password or by code, with a new token', async () => {
    const people = [{ username: 'nguoi-moi', displayName: 'Hà Văn Mới' }];
    const query = 'mutation ($input: InviteAccountsInput!) { inviteAccounts(input: $input) { errors { code } } }';
    site.later(5 * MINUTE + 1_000);
    const refused = await admin.ask(query, { input: { people } });
    expect([refused.status, refused.codes]).toEqual([403, ['STEP_UP_REQUIRED']]);
    expect((await stepUp(admin, { password: 'không phải đâu nhé' })).errors[0]?.code).toBe('CREDENTIALS_WRONG');
    expect((await admin.ask(query, { input: { people } })).codes).toEqual(['STEP_UP_REQUIRED']);
    const before = admin.cookie;
    const { session } = await stepUp(admin, { password: PASSWORD });
    expect(Date.parse(session?.steppedUpUntil ?? '') - site.now.getTime()).toBe(5 * MINUTE);
    expect(admin.cookie).not.toBe(before);
    expect(payloadOf(await admin.ask(query, { input: { people } }), 'inviteAccounts').errors).toEqual([]);
    site.later(6 * MINUTE);
    expect((await stepUp(admin, { code: codeOf(secret, site.now) })).session?.steppedUpUntil).not.toBeNull();
  });

  it('refuse a confirmation that is none, and one by both ways', async () => {
    for (const input of [{}, { password: PASSWORD, code: '123456' }]) {
      const answer = await admin.ask('mutation ($input: StepUpInput!) { stepUp(input: $input) { errors { code } } }', {
        input,
      });
      expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('let nobody act as somebody else: the API has no such act', () => {
    expect(readSdl()).not.toMatch(/impersonat|actAs|viewAs|sudo/i);
  });
});
