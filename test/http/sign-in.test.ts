import {
  codeOf,
  guess,
  MINUTE,
  openAdministrator,
  openPerson,
  openSite,
  PASSWORD,
  setUpTotp,
  signIn,
} from '../support/account-desk';
import type { Browser, Site } from '../support/account-desk';

const ME =
  '{ viewer { account { id username } recoveryCodesLeft hasTotp mustUseTotp sessions { id device isCurrent createdAt lastSeenAt } } }';

describe('signing in', () => {
  let site: Site;
  let admin: Browser;
  let secret: string;
  let recoveryCodes: readonly string[];
  beforeEach(async () => {
    site = await openSite();
    const opened = await openAdministrator(site);
    ({ secret, recoveryCodes } = opened);
    admin = opened.browser;
  });
  afterEach(() => site.stop());

  it('asks staff to set up an app first, and lets them do nothing else until then', async () => {
    const people = [{ username: 'can-bo', displayName: 'Vi Văn Bộ' }];
    const { browser } = { browser: site.browser() };
    expect(
      (await admin.act('inviteAccounts', 'InviteAccountsInput', { people }, 'invitations { isMailed link }'))[
        'invitations'
      ],
    ).toEqual([{ isMailed: false, link: null }]);
    await admin.act('signOut', null, {}, 'session { stage }');
    site.later(MINUTE);
    const { session, viewer } = await signIn(browser, 'quan-tri');
    expect([session?.stage, viewer]).toEqual(['TOTP_REQUIRED', null]);
    expect((await browser.ask(ME)).data).toEqual({ viewer: null });
    const denied = await browser.ask('mutation { renewRecoveryCodes { errors { code } } }');
    expect(denied.codes).toEqual(['UNAUTHENTICATED']);
  });

  it('does not let a password alone replace the app', async () => {
    const browser = site.browser();
    site.later(MINUTE);
    await signIn(browser, 'quan-tri');
    expect((await browser.ask('mutation { enrolTotp { errors { code } } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('finishes by a code of the app, with a new token; the old one opens nothing', async () => {
    const browser = site.browser();
    site.later(MINUTE);
    await signIn(browser, 'quan-tri');
    const before = browser.cookie;
    const code = codeOf(secret, site.now);
    const { session } = await browser.act('verifyTotp', 'VerifyTotpInput', { code }, 'session { stage idleMinutes }');
    expect(session).toEqual({ stage: 'FULL', idleMinutes: 20 });
    expect(browser.cookie).not.toBe(before);
    const old = site.browser();
    old.cookie = before;
    expect((await old.ask('{ currentSession { stage } }')).data).toEqual({ currentSession: null });
  });

  it('takes each code once, and neither an older nor a wrong one', async () => {
    site.later(MINUTE);
    const code = codeOf(secret, site.now);
    const first = site.browser();
    await signIn(first, 'quan-tri');
    await first.act('verifyTotp', 'VerifyTotpInput', { code }, 'session { stage }');
    const second = site.browser();
    await signIn(second, 'quan-tri');
    const again = await second.act('verifyTotp', 'VerifyTotpInput', { code }, 'session { stage }');
    expect(again.errors[0]?.code).toBe('TOTP_USED');
    const wrong = await second.act(
      'verifyTotp',
      'VerifyTotpInput',
      { code: code === '123456' ? '654321' : '123456' },
      'session { stage }',
    );
    expect(wrong.errors[0]?.code).toBe('TOTP_WRONG');
    expect(wrong.errors[0]?.message).not.toBe(again.errors[0]?.message);
  });

  it('lets a phone be a little late, not more', async () => {
    site.later(10 * MINUTE);
    const late = codeOf(secret, new Date(site.now.getTime() - 30_000));
    const tooLate = codeOf(secret, new Date(site.now.getTime() - 90_000));
    const browser = site.browser();
    await signIn(browser, 'quan-tri');
    const refused = await browser.act('verifyTotp', 'VerifyTotpInput', { code: tooLate }, 'session { stage }');
    expect(refused.errors[0]?.code).toBe('TOTP_WRONG');
    expect(
      (await browser.act('verifyTotp', 'VerifyTotpInput', { code: late }, 'session { stage }')).session?.stage,
    ).toBe('FULL');
  });

  it('takes each of ten recovery codes once', async () => {
    expect(new Set(recoveryCodes).size).toBe(10);
    const browser = site.browser();
    await signIn(browser, 'quan-tri');
    const code = (recoveryCodes[3] ?? '').toUpperCase();
    expect((await browser.act('verifyTotp', 'VerifyTotpInput', { code }, 'session { stage }')).session?.stage).toBe(
      'FULL',
    );
    expect((await browser.ask(ME)).data?.viewer?.recoveryCodesLeft).toBe(9);
    const other = site.browser();
    await signIn(other, 'quan-tri');
    const again = await other.act('verifyTotp', 'VerifyTotpInput', { code }, 'session { stage }');
    expect(again.errors[0]?.code).toBe('TOTP_WRONG');
  });

  it('replaces the recovery codes; the old ones are void', async () => {
    const fresh = await admin.act('renewRecoveryCodes', null, {}, 'recoveryCodes');
    const browser = site.browser();
    await signIn(browser, 'quan-tri');
    const old = await browser.act('verifyTotp', 'VerifyTotpInput', { code: recoveryCodes[0] }, 'session { stage }');
    expect(old.errors[0]?.code).toBe('TOTP_WRONG');
    const [code] = fresh.recoveryCodes;
    expect((await browser.act('verifyTotp', 'VerifyTotpInput', { code }, 'session { stage }')).session?.stage).toBe(
      'FULL',
    );
  });

  it('is complete by the password alone for somebody without a seat, who may set up an app as well', async () => {
    const person = await openPerson(admin, site, 'thi-sinh');
    const browser = site.browser();
    const { session, viewer } = await signIn(browser, 'thi-sinh');
    expect([session?.stage, session?.idleMinutes, viewer?.account.id]).toEqual(['FULL', 30, person.id]);
    await setUpTotp(site, browser);
    const next = site.browser();
    expect((await signIn(next, 'thi-sinh')).session?.stage).toBe('TOTP_REQUIRED');
  });

  it('says the same for a wrong name, a wrong password and a closed account', async () => {
    const person = await openPerson(admin, site, 'thi-sinh');
    await admin.act('disableAccount', 'DisableAccountInput', { accountId: person.id }, 'account { isDisabled }');
    const query =
      'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { isAdministrator } session { stage } errors { code message path rule } } }';
    const texts = [];
    for (const [username, password] of [
      ['khong-co', PASSWORD],
      ['quan-tri', 'sai mật khẩu rồi'],
      ['thi-sinh', PASSWORD],
    ]) {
      const answer = await site.browser().ask(query, { input: { username, password } });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
      texts.push(answer.text);
    }
    expect(new Set(texts).size).toBe(1);
  });

  it('evaluates one password at most in a request with a thousand', async () => {
    const aliases = Array.from(
      { length: 1000 },
      (_none, n) => `a${n}: signIn(input: {username: "quan-tri", password: "mật khẩu ${n}"}) { errors { code } }`,
    );
    const before = site.events.length;
    const answer = await site.browser().ask(`mutation { ${aliases.join(' ')} }`);
    expect(answer.status).toBe(400);
    const few = await site.browser().ask(`mutation { ${aliases.slice(0, 2).join(' ')} }`);
    expect(few.status).toBe(400);
    expect(site.events).toHaveLength(before);
  });

  it('writes down what happened, with ids only', async () => {
    await guess(site.browser(), 'quan-tri', 'sai mật khẩu rồi');
    expect(site.eventNames()).toEqual([
      'ROLE_GRANTED',
      'SIGN_IN_OK',
      'SECOND_FACTOR_SET',
      'SECOND_FACTOR_OK',
      'SIGN_IN_FAILED',
    ]);
    const text = JSON.stringify(site.events);
    for (const secretText of [PASSWORD, 'sai mật', 'quan-tri', 'Đặng', secret, ...recoveryCodes])
      expect(text).not.toContain(secretText);
  });
});
