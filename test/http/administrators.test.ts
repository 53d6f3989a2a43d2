import { MINUTE, openAdministrator, openPerson, openSite, setUpTotp, signIn } from '../support/account-desk';
import type { Browser, Site } from '../support/account-desk';

const ASK = (act: string, type: string) =>
  `mutation ($input: ${type}!) { ${act}(input: $input) { account { id } approval { id payloadHash } errors { code } } }`;
const GRANT = ASK('grantAdministrator', 'GrantAdministratorInput');

interface Asked {
  readonly account: { readonly id: string } | null;
  readonly approval: { readonly id: string; readonly payloadHash: string } | null;
  readonly errors: readonly { readonly code: string }[];
}

describe('a second administrator', () => {
  let site: Site;
  let admin: Browser;
  let secondId: string;
  beforeEach(async () => {
    site = await openSite();
    admin = (await openAdministrator(site)).browser;
    secondId = (await openPerson(admin, site, 'nguoi-thu-hai')).id;
  });
  afterEach(() => site.stop());

  const grant = async (browser: Browser, accountId: string) =>
    (await browser.ask(GRANT, { input: { accountId } })).data?.['grantAdministrator'] as unknown as Asked;

  it('is named only by one who has just confirmed who they are', async () => {
    site.later(6 * MINUTE);
    expect((await admin.ask(GRANT, { input: { accountId: secondId } })).codes).toEqual(['STEP_UP_REQUIRED']);
  });

  it('is signed out by it, and sets up an authenticator app before the first act', async () => {
    const before = site.browser('192.0.2.2');
    await signIn(before, 'nguoi-thu-hai');
    expect(await grant(admin, secondId)).toEqual({ account: { id: secondId }, approval: null, errors: [] });
    expect((await before.ask('{ viewer { isAdministrator } }')).data?.viewer).toBeNull();
    const second = site.browser('192.0.2.2');
    expect((await signIn(second, 'nguoi-thu-hai')).session?.stage).toBe('TOTP_ENROLMENT_REQUIRED');
    expect((await second.ask(GRANT, { input: { accountId: secondId } })).codes).toEqual(['UNAUTHENTICATED']);
    await setUpTotp(site, second);
    expect((await second.ask('{ viewer { isAdministrator } }')).data?.viewer?.isAdministrator).toBe(true);
  });

  it('makes a third with the first; the security log knows of it once it is done, not when it is asked for', async () => {
    const { id: thirdId } = await openPerson(admin, site, 'nguoi-thu-ba');
    await grant(admin, secondId);
    const second = site.browser('192.0.2.2');
    await signIn(second, 'nguoi-thu-hai');
    await setUpTotp(site, second);
    const granted = () => site.events.filter(({ event }) => event === 'ROLE_GRANTED').length;
    const before = granted();
    const { account, approval } = await grant(admin, thirdId);
    expect([account, granted()]).toEqual([null, before]);
    const input = { requestId: approval?.id, payloadHash: approval?.payloadHash };
    const query =
      'mutation ($input: ApproveActInput!) { approveAct(input: $input) { approval { state } round { id } errors { code } } }';
    expect((await second.ask(query, { input })).data?.['approveAct']).toEqual({
      approval: { state: 'APPROVED' },
      round: null,
      errors: [],
    });
    expect(granted()).toBe(before + 1);
    expect(site.events.at(-1)).toMatchObject({
      event: 'ROLE_GRANTED',
      subjectId: thirdId,
      detail: 'grantAdministrator',
    });
  });
});
