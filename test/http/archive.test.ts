import { mountArchive, mountPrintCopy } from '../../src/http/downloads';
import { SmallWorld } from './small-world';

const FREE = { spend: () => undefined };

describe('the archive of the papers of a round', () => {
  const asked: unknown[] = [];
  let small: SmallWorld;
  beforeAll(async () => {
    const each = async function* (_request: unknown, what: { readonly roundId: string }) {
      asked.push(what);
      await Promise.resolve();
      if (what.roundId === 'rnd_empty') return;
      yield { name: 'D08-pap_b.pdf', bytes: Buffer.from('first') };
      yield { name: 'D08-pap_a.pdf', bytes: Buffer.from('second') };
    };
    small = await new SmallWorld().start({ mountRoutes: mountArchive(each, FREE) });
  });
  afterAll(() => small.stop());
  const get = (query: string, round = 'rnd_1') => fetch(`${small.url}/rounds/${round}/papers.zip${query}`);

  it('holds the papers in the order of the list, as a file to keep', async () => {
    const response = await get('');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
    const places = ['D08-pap_b.pdf', 'first', 'D08-pap_a.pdf', 'second'].map((one) => text.indexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('is narrowed to a form and a state, and refuses those there are not', async () => {
    asked.length = 0;
    await (await get('?code=D08&state=DRAFTED')).arrayBuffer();
    expect(asked).toEqual([{ roundId: 'rnd_1', choice: { code: 'D08', state: 'DRAFTED' } }]);
    expect((await get('?code=D99')).status).toBe(400);
    expect((await get('?state=%24ne')).status).toBe(400);
    expect((await get('?code=D08&code=D09')).status).toBe(400);
    expect(asked).toHaveLength(1);
  });

  it('of nothing is not found', async () => {
    expect((await get('', 'rnd_empty')).status).toBe(404);
  });
});

describe('the papers of a round in one file to print', () => {
  const asked: unknown[] = [];
  let small: SmallWorld;
  beforeAll(async () => {
    const pieces = async function* (_request: unknown, what: { readonly roundId: string }) {
      asked.push(what);
      await Promise.resolve();
      if (what.roundId === 'rnd_empty') return;
      yield Buffer.from('%PDF-one');
      yield Buffer.from('two');
    };
    small = await new SmallWorld().start({ mountRoutes: mountPrintCopy(pieces, FREE) });
  });
  afterAll(() => small.stop());
  const get = (query: string, round = 'rnd_1') => fetch(`${small.url}/rounds/${round}/papers.pdf${query}`);

  it('comes piece by piece as a file to keep, of those that were asked for', async () => {
    const response = await get('?id=pap_a&id=pap_b&twoSided=1');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="ban-in-gop.pdf"');
    expect(await response.text()).toBe('%PDF-onetwo');
    await (await get('?code=D24&state=SIGNED')).text();
    expect(asked).toEqual([
      { roundId: 'rnd_1', choice: { ids: new Set(['pap_a', 'pap_b']) }, twoSided: true },
      { roundId: 'rnd_1', choice: { code: 'D24', state: 'SIGNED' }, twoSided: false },
    ]);
  });

  it('refuses ids that are none or too many, and is not found when it would be empty', async () => {
    asked.length = 0;
    const many = Array.from({ length: 201 }, (_, index) => `id=pap_${String(index)}`).join('&');
    for (const query of ['?id=..%2f', '?id=', `?${many}`]) expect((await get(query)).status).toBe(400);
    expect(asked).toEqual([]);
    expect((await get('', 'rnd_empty')).status).toBe(404);
  });
});
