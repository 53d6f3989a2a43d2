import { keptOn, type Device } from '../../src/web/kept';

function deviceOf(entries: Map<string, string>, isFull = false): Device {
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new Error('QuotaExceededError');
      entries.set(key, value);
    },
    removeItem: (key) => entries.delete(key),
  };
}

describe('what panel members keep on one device', () => {
  it('outlives the page, each person and sheet for itself', () => {
    const entries = new Map<string, string>();
    const first = keptOn(() => deviceOf(entries));
    first.put('acc_1', 'typed', 'scs_1', { texts: { a: '7,5' } });
    first.put('acc_1', 'typed', 'scs_2', { texts: { a: '72.555' } });
    const later = keptOn(() => deviceOf(entries));
    expect(later.get('acc_1', 'typed', 'scs_2')).toEqual({ texts: { a: '72.555' } });
    expect(later.get('acc_2', 'typed', 'scs_2')).toBeNull();
    expect(later.ids('acc_1', 'typed')).toEqual(['scs_1', 'scs_2']);
    expect(later.ids('acc_2', 'typed')).toEqual([]);
  });

  it('counts a sheet once, whether it is being typed or on its way', () => {
    const entries = new Map<string, string>();
    const kept = keptOn(() => deviceOf(entries));
    kept.put('acc_1', 'typed', 'scs_1', {});
    kept.put('acc_1', 'outbox', 'scs_1', {});
    kept.put('acc_1', 'round', 'rnd_1', {});
    kept.put('acc_2', 'typed', 'scs_1', {});
    expect([kept.unsent('acc_1'), kept.unsent('acc_2'), kept.unsent()]).toEqual([1, 1, 2]);
  });

  it('leaves nothing of anybody else once a person has signed in, and nothing that is not its own is touched', () => {
    const entries = new Map([['thi-tuyen.language', 'en']]);
    const kept = keptOn(() => deviceOf(entries));
    kept.put('acc_1', 'typed', 'scs_1', {});
    kept.put('acc_1', 'who', '', { viewer: 'Lê Văn A' });
    kept.put('acc_2', 'typed', 'scs_9', {});
    kept.removeOthers('acc_2');
    expect(kept.owners()).toEqual(['acc_2']);
    expect([...entries.values()].join()).not.toContain('Lê Văn A');
    kept.removeAll();
    expect([...entries]).toEqual([['thi-tuyen.language', 'en']]);
  });

  it('says so when the device keeps nothing, and holds it as long as the page is open', () => {
    const full = new Map<string, string>();
    const kept = keptOn(() => deviceOf(full, true));
    expect(kept.put('acc_1', 'typed', 'scs_1', { texts: { a: '8' } })).toBe(false);
    expect(kept.get('acc_1', 'typed', 'scs_1')).toEqual({ texts: { a: '8' } });
    expect(kept.unsent('acc_1')).toBe(1);
    kept.removeOthers('acc_2');
    expect(kept.get('acc_1', 'typed', 'scs_1')).toBeNull();
  });

  it('takes what cannot be read for nothing', () => {
    const entries = new Map([['thi-tuyen.cham/acc_1/typed/scs_1', '{']]);
    expect(keptOn(() => deviceOf(entries)).get('acc_1', 'typed', 'scs_1')).toBeNull();
  });
});
