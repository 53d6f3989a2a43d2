import { guess, openAdministrator, openPerson, openSite } from '../support/account-desk';
import type { Browser, Site } from '../support/account-desk';

/** A candidate that no round has. */
const HONEY = 'app_0123456789abcdef01234567';

describe('GET /metrics', () => {
  let site: Site;
  let admin: Browser;
  beforeAll(async () => {
    site = await openSite({ honeytokens: [HONEY] });
    admin = (await openAdministrator(site)).browser;
    await openPerson(admin, site, 'khong-ai-dung');
  });
  afterAll(() => site.stop());

  const read = (headers: Record<string, string> = {}) => fetch(`${site.product.url}/metrics`, { headers });
  const valueOf = (text: string, name: string) =>
    Number(new RegExp(`^${name.replaceAll(/[{}"+]/g, '\\$&')} (.*)$`, 'm').exec(text)?.[1] ?? NaN);

  it('tells a program on this machine counts and times, in the words of Prometheus', async () => {
    const before = await (await read()).text();
    await fetch(`${site.product.url}/graphql`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'text/plain' },
    });
    const answer = await read();
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const refused = 'thituyen_requests_total{status="4xx"}';
    expect(valueOf(text, refused) - (valueOf(before, refused) || 0)).toBe(1);
    expect(valueOf(text, 'thituyen_request_seconds_count')).toBeGreaterThan(
      valueOf(before, 'thituyen_request_seconds_count'),
    );
    expect(valueOf(text, 'thituyen_request_seconds_bucket{le="+Inf"}')).toBe(
      valueOf(text, 'thituyen_request_seconds_count'),
    );
    expect(valueOf(text, 'thituyen_resident_memory_bytes')).toBeGreaterThan(1_000_000);
    for (const line of text.trim().split('\n')) {
      expect(line).toMatch(/^(# (HELP|TYPE) [a-z_0-9]+ .+|[a-z_0-9]+(\{[a-z]+="[A-Za-z_0-9.+]+"\})? -?[0-9.e+-]+)$/);
    }
  });

  it('names nobody and nothing', async () => {
    const text = await (await read()).text();
    expect(text).not.toMatch(/acc_|rnd_|quan-tri|khong-ai-dung|192\.0\.2/);
    expect(valueOf(text, 'thituyen_security_events_total{event="SIGN_IN_OK"}')).toBeGreaterThan(0);
  });

  it('is not there for anybody who comes through a proxy', async () => {
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via', 'x-forwarded-host']) {
      const answer = await read({ [header]: '127.0.0.1' });
      expect([header, answer.status]).toEqual([header, 404]);
      expect(await answer.text()).not.toContain('thituyen_');
    }
  });

  it('counts an alarm when guessing begins, and when somebody reads the candidate who is nobody', async () => {
    const metrics = async () => (await read()).text();
    for (let n = 0; n < 12; n += 1) {
      await guess(site.browser(`198.51.100.${String(n)}`), 'khong-ai-dung', 'một mật khẩu sai hẳn');
    }
    expect(valueOf(await metrics(), 'thituyen_security_events_total{event="ALARM_SIGN_IN_FLOOD"}')).toBe(1);
    expect(valueOf(await metrics(), 'thituyen_security_events_total{event="ALARM_HONEYTOKEN"}')).toBeNaN();
    const ask = (id: string) => admin.ask('query($id:ID!){node(id:$id){id}}', { id });
    expect((await ask(HONEY.replace('0', '1'))).status).toBe(200);
    expect(site.alarms.filter(({ detail }) => detail === 'HONEYTOKEN')).toEqual([]);
    expect((await ask(HONEY)).status).toBe(200);
    expect(site.alarms.at(-1)).toMatchObject({ event: 'ALARM', detail: 'HONEYTOKEN', subjectId: HONEY });
    expect(valueOf(await metrics(), 'thituyen_security_events_total{event="ALARM_HONEYTOKEN"}')).toBe(1);
  });
});
