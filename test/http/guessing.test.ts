import { guess, MINUTE, openAdministrator, openPerson, openSite, PASSWORD, signIn } from '../support/account-desk';
import type { Browser, Site } from '../support/account-desk';

const WRONG = 'một mật khẩu sai hẳn';

describe('guessing passwords', () => {
  let site: Site;
  let admin: Browser;
  beforeEach(async () => {
    site = await openSite();
    admin = (await openAdministrator(site)).browser;
    await openPerson(admin, site, 'thi-sinh');
  });
  afterEach(() => site.stop());

  it('is slowed from the fourth failure on, each time for twice as long, by the same words for a name nobody has', async () => {
    for (const username of ['thi-sinh', 'khong-co-ai']) {
      const browser = site.browser('198.51.100.1');
      for (let n = 1; n <= 4; n += 1) expect(await guess(browser, username, WRONG)).toEqual(['CREDENTIALS_WRONG']);
      const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }';
      const delayed = await browser.ask(query, { input: { username, password: PASSWORD } });
      expect([delayed.status, delayed.codes, delayed.retryAfterSeconds]).toEqual([429, ['RATE_LIMITED'], 30]);
      expect([delayed.message, delayed.headers.get('retry-after')]).toEqual([
        'Đã thử sai nhiều lần. Hãy đợi 30 giây rồi thử lại.',
        '30',
      ]);
      site.later(30_000);
      expect(await guess(browser, username, WRONG)).toEqual(['CREDENTIALS_WRONG']);
      site.later(59_000);
      expect(await guess(browser, username, WRONG)).toEqual(['RATE_LIMITED']);
      site.later(MINUTE);
    }
  });

  it('looks at no more than five passwords of one account in fifteen minutes, however many are sent at once', async () => {
    const guesses = Array.from({ length: 60 }, (_none, n) =>
      guess(site.browser(`198.51.100.${String(n)}`), 'thi-sinh', `${WRONG} ${String(n)}`),
    );
    const codes = (await Promise.all(guesses)).flat();
    expect(codes.filter((code) => code === 'CREDENTIALS_WRONG')).toHaveLength(4);
    expect(codes.filter((code) => code === 'RATE_LIMITED' || code === 'BUSY')).toHaveLength(56);
  });

  it('looks at no more than twenty passwords of one account in an hour', async () => {
    let looked = 0;
    for (let second = 0; second < 3_600; second += 15) {
      site.later(15_000);
      const address = `203.0.113.${String(second % 250)}`;
      if ((await guess(site.browser(address), 'thi-sinh', WRONG))[0] === 'CREDENTIALS_WRONG') looked += 1;
    }
    expect(looked).toBeGreaterThan(5);
    expect(looked).toBeLessThanOrEqual(20);
  });

  it('does not keep the owner out where they have signed in before', async () => {
    await signIn(site.browser('192.0.2.7'), 'thi-sinh');
    for (let n = 0; n < 6; n += 1) await guess(site.browser('198.51.100.9'), 'thi-sinh', WRONG);
    expect(await guess(site.browser('198.51.100.10'), 'thi-sinh', PASSWORD)).toEqual(['RATE_LIMITED']);
    expect(await guess(site.browser('192.0.2.7'), 'thi-sinh', PASSWORD)).toEqual(['FULL']);
  });

  it('never waits longer than fifteen minutes, so that the owner gets in from anywhere', async () => {
    for (let n = 0; n < 12; n += 1) {
      await guess(site.browser('198.51.100.9'), 'thi-sinh', WRONG);
      site.later(15 * MINUTE);
    }
    expect(await guess(site.browser('198.51.100.10'), 'thi-sinh', PASSWORD)).toEqual(['FULL']);
  });

  it('forgets the failures of an account by a success, and keeps those of the address', async () => {
    const browser = (): Browser => site.browser('198.51.100.20');
    for (let n = 0; n < 3; n += 1) await guess(browser(), 'thi-sinh', WRONG);
    expect(await guess(browser(), 'thi-sinh', PASSWORD)).toEqual(['FULL']);
    for (let n = 0; n < 4; n += 1) expect(await guess(browser(), 'thi-sinh', WRONG)).toEqual(['CREDENTIALS_WRONG']);
    for (let n = 0; n < 13; n += 1)
      expect(await guess(browser(), `ten-${String(n)}`, WRONG)).toEqual(['CREDENTIALS_WRONG']);
    expect(await guess(browser(), 'ten-khac', WRONG)).toEqual(['RATE_LIMITED']);
    expect(await guess(site.browser('198.51.100.21'), 'ten-khac', WRONG)).toEqual(['CREDENTIALS_WRONG']);
  });

  it('shares one guess in ten seconds among strangers once three hundred have failed, and leaves those at home alone', async () => {
    await signIn(site.browser('192.0.2.7'), 'thi-sinh');
    for (let n = 0; n < 300; n += 1) {
      await guess(site.browser(`10.0.${String(n % 30)}.1`), `ten-${String(n)}`, WRONG);
    }
    expect(await guess(site.browser('10.9.9.9'), 'ten-khac', WRONG)).toEqual(['RATE_LIMITED']);
    expect(await guess(site.browser('192.0.2.7'), 'thi-sinh', PASSWORD)).toEqual(['FULL']);
    site.later(10_000);
    expect(await guess(site.browser('10.9.9.9'), 'ten-khac', WRONG)).toEqual(['CREDENTIALS_WRONG']);
    expect(await guess(site.browser('10.9.9.8'), 'ten-khac', WRONG)).toEqual(['RATE_LIMITED']);
  });

  it('counts codes of the app like passwords', async () => {
    site.later(MINUTE);
    const browser = site.browser();
    await signIn(browser, 'quan-tri');
    for (let n = 0; n < 4; n += 1) {
      const wrong = await browser.act('verifyTotp', 'VerifyTotpInput', { code: '000000' }, 'session { stage }');
      expect(wrong.errors[0]?.code).toBe('TOTP_WRONG');
    }
    const answer = await browser.ask('mutation { verifyTotp(input: { code: "000000" }) { errors { code } } }');
    expect(answer.codes).toEqual(['RATE_LIMITED']);
  });
});
