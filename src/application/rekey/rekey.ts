import { ok } from '../../domain/result';
import type { Readers, Repositories, UnitOfWork } from '../../persistence/ports';
import type { Rekeyer } from './rekeyed';

/** How many rows of each kind were put under the new pepper by this run. */
export interface RekeyCounts {
  accounts: number;
  dossiers: number;
  drafts: number;
  lists: number;
  passes: number;
}

/** Rows that change in one transaction. */
const AT_ONCE = 100;

type Rows = {
  readonly [K in keyof RekeyCounts]: (repositories: Repositories, ids: readonly string[]) => Promise<number>;
};

/**
 * Puts every row that hangs on the pepper of personal data under the next one, some at a time. Cut short at any point it
 * is finished by running it again: a row that lies under the next one is left as it is.
 */
export async function rekeyAll(
  { readers, run }: UnitOfWork,
  rekeyer: Rekeyer,
  tell: (progress: { readonly kind: keyof RekeyCounts; readonly done: number; readonly of: number }) => void,
): Promise<RekeyCounts> {
  const counts: RekeyCounts = { accounts: 0, dossiers: 0, drafts: 0, lists: 0, passes: 0 };
  const rows = rowsOf(rekeyer);
  const move = async (kind: keyof RekeyCounts, ids: readonly string[]): Promise<void> => {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE);
      const done = await run(async (repositories) => ok(await rows[kind](repositories, some)));
      if (done.ok) counts[kind] += done.value;
      tell({ kind, done: Math.min(at + AT_ONCE, ids.length), of: ids.length });
    }
  };
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  await move('accounts', idsOf(await readers.accounts.all()));
  for (const roundId of await everyRound(readers)) {
    await move('dossiers', idsOf(await readers.applications.ofRound(roundId)));
    await move('drafts', idsOf(await readers.drafts.ofRound(roundId)));
    await move('lists', idsOf(await readers.imports.ofRound(roundId)));
    await move('passes', idsOf(await readers.panelPasses.ofRound(roundId)));
  }
  return counts;
}

function rowsOf(rekeyer: Rekeyer): Rows {
  const each = async <T>(
    ids: readonly string[],
    { find, save }: { readonly find: (id: string) => Promise<T | null>; readonly save: (row: T) => Promise<void> },
    rekeyed: (row: T) => T | null,
  ): Promise<number> => {
    let count = 0;
    for (const id of ids) {
      const row = await find(id);
      const next = row === null ? null : rekeyed(row);
      if (next === null) continue;
      await save(next);
      count += 1;
    }
    return count;
  };
  return {
    accounts: ({ accounts }, ids) => each(ids, accounts, rekeyer.account),
    dossiers: ({ dossiers }, ids) => each(ids, dossiers, rekeyer.dossier),
    drafts: ({ drafts }, ids) => each(ids, drafts, rekeyer.draft),
    lists: ({ imports }, ids) => each(ids, imports, rekeyer.list),
    passes: ({ panelPasses }, ids) => each(ids, panelPasses, rekeyer.pass),
  };
}

async function everyRound({ rounds }: Readers): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await rounds.page(null, { first: 100, after });
    ids.push(...page.rows.map(({ id }) => id));
    after = page.rows.at(-1)?.id ?? null;
    if (!page.hasNextPage) return ids;
  }
}
