import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Accounts, type AccountRowFragment } from '../../generated/operations';
import { useOfficeTexts } from '../../i18n/office';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { SearchBox } from '../../parts/search-box';
import { useSettled } from '../../parts/settled';
import { Link } from '../../router';
import { send } from '../../send';
import { AccountDialog, type AccountAct, type DialogEnd } from './account-dialog';
import { AccountsTable } from './accounts-table';
import type { IssuedInvitation } from './issued';

interface AccountsSectionProps {
  readonly onIssued: (issued: IssuedInvitation) => void;
}

/** Everybody with an account, found by name, office or sign-in name; with what may be done about each. */
export function AccountsSection({ onIssued }: AccountsSectionProps) {
  const { people: o } = useOfficeTexts();
  const [search, setSearch] = useState('');
  const [question, setQuestion] = useState<{ account: AccountRowFragment; act: AccountAct } | null>(null);
  const [said, setSaid] = useState<{ text: string; end: DialogEnd } | null>(null);
  const query = useAccounts(useSettled(search.trim()));
  const accounts = query.data?.pages.flatMap((page) => page.accounts.edges.map(({ node }) => node));
  const ask = (account: AccountRowFragment, act: AccountAct): void => {
    setSaid(null);
    setQuestion({ account, act });
  };
  return (
    <section className="card" aria-labelledby="accounts">
      <h2 id="accounts">{o.listTitle}</h2>
      {said === null ? null : (
        <Notice kind={said.end === 'waiting' ? 'info' : 'success'} takesFocus>
          {said.text} {said.end === 'waiting' ? <Link to="/cho-dong-y">{o.seeWaiting}</Link> : null}
        </Notice>
      )}
      <SearchBox label={o.search} value={search} onChange={setSearch} />
      <FaultNotice fault={query.error} />
      {accounts === undefined ? query.isPending ? <Waiting /> : null : null}
      {accounts?.length === 0 ? <Empty>{o.noMatch}</Empty> : null}
      {accounts === undefined || accounts.length === 0 ? null : <AccountsTable accounts={accounts} onAct={ask} />}
      {query.hasNextPage ? (
        <div className="actions">
          <button
            type="button"
            className="button"
            onClick={() => {
              void query.fetchNextPage();
            }}
          >
            {o.more}
          </button>
        </div>
      ) : null}
      {question === null ? null : (
        <AccountDialog
          {...question}
          onIssued={onIssued}
          onClose={(end) => {
            const { done, of } = o.acts[question.act];
            const name = question.account.displayName;
            setSaid(end === 'left' ? null : { text: end === 'done' ? done(name) : o.waiting(of(name)), end });
            setQuestion(null);
          }}
        />
      )}
    </section>
  );
}

function useAccounts(search: string) {
  return useInfiniteQuery({
    queryKey: ['accounts', search],
    queryFn: ({ pageParam }) => send(Accounts, { search: search === '' ? null : search, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ accounts: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
}
