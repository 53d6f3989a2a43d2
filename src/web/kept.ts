/** The part of a browser's storage that is used here. */
export interface Device {
  readonly length: number;
  readonly key: (index: number) => string | null;
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

/**
 * What is kept: who works here, their sheets of a round, what is typed into a sheet, a sheet on its way to the server, and
 * of a candidate what of a registration the server does not have yet.
 */
export type Part = 'who' | 'round' | 'typed' | 'outbox' | 'draft';

/** What people keep on one device, each under their own account. */
export interface Kept {
  /** False when the device refuses to keep it. */
  readonly put: (accountId: string, part: Part, id: string, value: unknown) => boolean;
  readonly get: (accountId: string, part: Part, id: string) => unknown;
  readonly ids: (accountId: string, part: Part) => readonly string[];
  readonly remove: (accountId: string, part: Part, id: string) => void;
  /** Names of those who keep something here. */
  readonly owners: () => readonly string[];
  /** Sheets that are begun or submitted here and that the server does not have. */
  readonly unsent: (accountId?: string) => number;
  readonly removeAll: () => void;
  readonly removeOthers: (accountId: string) => void;
}

const ROOT = 'thi-tuyen.cham';
const UNSENT: ReadonlySet<string> = new Set<Part>(['typed', 'outbox']);

/** Reads and writes one device; what it refuses to keep lasts as long as the page. */
export function keptOn(device: () => Device): Kept {
  const spare = new Map<string, string>();
  const all = () => [...new Set([...keysOf(device()), ...spare.keys()])].flatMap(partsOf);
  const remove = (key: string): void => {
    spare.delete(key);
    device().removeItem(key);
  };
  const drop = (isWanted: (owner: string) => boolean): void => {
    for (const { key, owner } of all()) if (isWanted(owner)) remove(key);
  };
  return {
    put: (accountId, part, id, value) => put(device, spare, keyOf(accountId, part, id), JSON.stringify(value)),
    get: (accountId, part, id) => {
      const key = keyOf(accountId, part, id);
      return parsed(spare.get(key) ?? device().getItem(key));
    },
    ids: (accountId, part) => all().flatMap((one) => (one.owner === accountId && one.part === part ? [one.id] : [])),
    remove: (accountId, part, id) => remove(keyOf(accountId, part, id)),
    owners: () => [...new Set(all().map(({ owner }) => owner))],
    unsent: (accountId) => {
      const sheets = all().filter(({ owner, part }) => UNSENT.has(part) && (accountId ?? owner) === owner);
      return new Set(sheets.map(({ owner, id }) => `${owner}/${id}`)).size;
    },
    removeAll: () => drop(() => true),
    removeOthers: (accountId) => drop((owner) => owner !== accountId),
  };
}

function put(device: () => Device, spare: Map<string, string>, key: string, written: string): boolean {
  try {
    device().setItem(key, written);
    spare.delete(key);
    return true;
  } catch {
    spare.set(key, written);
    return false;
  }
}

function keyOf(accountId: string, part: Part, id: string): string {
  return [ROOT, accountId, part, id].join('/');
}

function keysOf(device: Device): readonly string[] {
  return Array.from({ length: device.length }, (_, index) => device.key(index) ?? '');
}

function partsOf(key: string) {
  const [root, owner, part, id] = key.split('/');
  return root === ROOT && owner !== undefined && part !== undefined && id !== undefined
    ? [{ key, owner, part, id }]
    : [];
}

/** What was written; null for nothing, and for what cannot be read. */
function parsed(written: string | null): unknown {
  try {
    return JSON.parse(written ?? 'null') as unknown;
  } catch {
    return null;
  }
}
