import { canonicalJson } from '../../src/application/canonical';
import { checkText } from '../../src/domain/text';
import { HOSTILE } from '../../scripts/torture/hostile';
import { INTERNAL_WORDS } from '../http/small-world';
import { openAdministrator, openSite } from '../support/account-desk';
import type { Browser, Site } from '../support/account-desk';

/** A payload that refuses, or errors beside no data. */
interface Refusal {
  readonly data?: Readonly<Record<string, { readonly errors?: readonly unknown[] } | null>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe('T-DOS: hostile documents and bodies at the door of the whole product', () => {
  let site: Site;
  let admin: Browser;
  beforeAll(async () => {
    site = await openSite();
    admin = (await openAdministrator(site)).browser;
  });
  afterAll(() => site.stop());

  const post = (body: string, cookie: string) =>
    fetch(`${site.product.url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'idempotency-key': 'hostile-hostile-hostile', cookie },
    });
  const entries = async () => (await site.product.unitOfWork.readers.audit.head('system'))?.sequence;

  it('has at least 60 of them, each under a name of its own', () => {
    expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  });

  it.each(HOSTILE.map(({ name, body }) => [name, body]))(
    'refuses %s, to a stranger and to the administrator',
    async (_name, body) => {
      const before = await entries();
      for (const cookie of ['', admin.cookie]) {
        const response = await post(body, cookie);
        const text = await response.text();
        expect(response.headers.get('content-type')).toMatch(/^application\/json/);
        const answer = JSON.parse(text) as Refusal;
        const payload = Object.values(answer.data ?? {});
        const refusals = answer.errors ?? payload.flatMap((one) => one?.errors ?? []);
        expect(refusals.length).toBeGreaterThan(0);
        expect(response.status).toBeLessThan(500);
        expect(text).not.toMatch(INTERNAL_WORDS);
      }
      expect(await entries()).toBe(before);
    },
  );

  it('keeps no half of a character: the log could never be verified again', async () => {
    const invite = 'mutation($input:InviteAccountsInput!){inviteAccounts(input:$input){errors{code}}}';
    const ask = (displayName: string) =>
      admin.ask(invite, { input: { people: [{ username: 'nua-chu', displayName, position: 'Chuyên viên' }] } });
    expect(await ask('Nguyễn \ud800 An')).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
    expect((await ask('Nguyễn Văn An')).codes).toEqual([]);
    expect(await site.product.integrity.verify('system')).toMatchObject({ ok: true });
  });

  it('still serves the administrator afterwards', async () => {
    const answer = await admin.ask('{viewer{isAdministrator}}');
    expect([answer.status, answer.data?.viewer?.isAdministrator]).toEqual([200, true]);
  });
});

describe('half of a character, past the door', () => {
  it('is no text to the rules, and never hashed', () => {
    expect(checkText('Kỳ thi \udc00', ['title'], 100)).toMatchObject([{ code: 'INVALID_TEXT', path: ['title'] }]);
    expect(checkText('Kỳ thi 🎓', ['title'], 100)).toEqual([]);
    for (const hidden of ['\u0000', '\u001b', '\u0085', '\u200b', '\u202e', '\ufeff']) {
      expect(checkText(`Đề án${hidden}`, ['title'], 100)).toMatchObject([{ code: 'INVALID_TEXT' }]);
    }
    expect(() => canonicalJson({ title: '\ud800' })).toThrow(TypeError);
    expect(canonicalJson({ title: '🎓' })).toBe('{"title":"🎓"}');
  });
});
