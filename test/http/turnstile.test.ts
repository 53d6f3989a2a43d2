import { createTurnstile } from '../../src/http/turnstile';

type Caller = 'STRANGER' | 'SIGNED_IN';

describe('the turnstile before the API', () => {
  /** Sends callers in and tells, as they pass, who it was. */
  function gate() {
    const turnstile = createTurnstile((who: Caller) => who === 'SIGNED_IN');
    const passed: string[] = [];
    const send = async (name: string, who: Caller = 'STRANGER'): Promise<void> => {
      await turnstile(who, null, () => passed.push(name));
    };
    return { passed, send };
  }

  it('serves whoever has signed in at once, however many strangers came before', async () => {
    const { passed, send } = gate();
    const strangers = Array.from({ length: 50 }, (_none, index) => send(`lạ ${String(index)}`));
    await send('đồng nghiệp', 'SIGNED_IN');
    expect(passed.indexOf('đồng nghiệp')).toBeLessThanOrEqual(1);
    await Promise.all(strangers);
    expect(passed).toHaveLength(51);
  });

  it('lets strangers through in the order they came', async () => {
    const { passed, send } = gate();
    const names = Array.from({ length: 20 }, (_none, index) => String(index));
    await Promise.all(names.map((name) => send(name)));
    expect(passed).toEqual(names);
  });

  it('lets other work of the loop go between two strangers', async () => {
    const { passed, send } = gate();
    const strangers = ['1', '2', '3'].map((name) => send(name));
    await new Promise((resolve) => setImmediate(resolve));
    expect(passed).toEqual(['1']);
    await Promise.all(strangers);
  });

  it('tells whoever comes when five hundred wait to come again, and serves those who wait', async () => {
    const { passed, send } = gate();
    const all = await Promise.allSettled(Array.from({ length: 503 }, () => send('lạ')));
    const refused = all.filter((one) => one.status === 'rejected');
    expect(refused.map(({ reason }) => (reason as { extensions: unknown }).extensions)).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ code: 'BUSY', retryAfterSeconds: 5 }) as unknown),
    );
    expect(passed).toHaveLength(500);
    await send('sau đó');
    expect(passed).toHaveLength(501);
  }, 20_000);
});
