import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AuditFilterInput, AuditPageFragment } from '../../generated/operations';
import { useAuditTexts } from '../../i18n/audit';
import { Empty, FaultNotice, Waiting } from '../../parts/notice';
import { AuditFilter } from './audit-filter';
import { AuditTable, type LogLine } from './audit-table';
import { EVERYTHING, filterOf } from './filter-draft';

interface AuditLogProps {
  /** Names the log among the answers kept in the browser. */
  readonly name: string;
  readonly read: (after: string | null, filter: AuditFilterInput) => Promise<AuditPageFragment>;
}

/** A log with its search; older lines are fetched on demand. */
export function AuditLog({ name, read }: AuditLogProps) {
  const a = useAuditTexts();
  const [asked, setAsked] = useState(EVERYTHING);
  const [people, setPeople] = useState<ReadonlyMap<string, string>>(new Map());
  const [actions, setActions] = useState<AuditPageFragment['actions']>([]);
  const log = useInfiniteQuery({
    queryKey: ['audit', name, asked],
    queryFn: async ({ pageParam }) => {
      const page = await read(pageParam, filterOf(asked));
      setPeople((known) => withNames(known, page));
      setActions(page.actions);
      return page;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const lines = (log.data?.pages ?? []).flatMap(({ edges }) => edges.map(({ node }) => node));
  const isFiltered = asked !== EVERYTHING;
  return (
    <>
      {actions.length === 0 ? null : (
        <AuditFilter actions={actions} people={people} isPending={log.isFetching} onSearch={setAsked} />
      )}
      <FaultNotice fault={log.error} />
      {log.isPending ? <Waiting /> : null}
      {log.data === undefined ? null : (
        <div aria-live="polite">
          <Lines lines={lines} hasMore={log.hasNextPage} noneText={isFiltered ? a.noMatch : a.none} />
        </div>
      )}
      {log.hasNextPage ? (
        <div className="actions">
          <button
            type="button"
            className="button"
            aria-busy={log.isFetchingNextPage}
            onClick={() => {
              if (!log.isFetchingNextPage) void log.fetchNextPage();
            }}
          >
            {a.more}
          </button>
        </div>
      ) : null}
    </>
  );
}

interface LinesProps {
  readonly lines: readonly LogLine[];
  readonly hasMore: boolean;
  readonly noneText: string;
}

function Lines({ lines, hasMore, noneText }: LinesProps) {
  const a = useAuditTexts();
  if (lines.length > 0) return <AuditTable lines={lines} />;
  return <Empty>{hasMore ? a.goOn : noneText}</Empty>;
}

/** Those who acted, by name: the people one can search for are the ones that have been read of. */
function withNames(known: ReadonlyMap<string, string>, { edges }: AuditPageFragment): ReadonlyMap<string, string> {
  const named = edges.flatMap(({ node: { actor } }) =>
    actor.id === null || actor.name === null ? [] : [[actor.id, actor.name] as const],
  );
  return new Map([...known, ...named].sort(([, a], [, b]) => a.localeCompare(b, 'vi')));
}
