import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useAct } from '../../act';
import { IssueRoundPapers, RoundPapers, type PaperState } from '../../generated/operations';
import { usePapersTexts } from '../../i18n/papers';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { NotFoundPage } from '../shell/not-found-page';
import { PaperTable } from './paper-table';

/** Forms that the product draws up by itself. */
const CODES = ['D24', 'D27', 'D28'] as const;
const STATES: readonly PaperState[] = ['DRAFTED', 'IN_SIGNING', 'SIGNED', 'PUBLISHED'];

interface Choice {
  readonly code: string | null;
  readonly state: PaperState | null;
}

/** Văn bản: the papers of a round, found, downloaded, signed and published. */
export default function PapersPage() {
  const p = usePapersTexts();
  const { roundId = '' } = useParams();
  const [choice, setChoice] = useState<Choice>({ code: null, state: null });
  const client = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: ['papers', roundId, choice],
    queryFn: ({ pageParam }) => send(RoundPapers, { id: roundId, after: pageParam, ...choice }),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: ({ round }) =>
      round?.papers.pageInfo.hasNextPage === true ? round.papers.pageInfo.endCursor : null,
  });
  if (query.isPending) return <Waiting />;
  const [first] = query.data?.pages ?? [];
  if (first === undefined) return <FaultNotice fault={query.error} />;
  const { round } = first;
  if (round === null) return <NotFoundPage />;
  const papers = (query.data?.pages ?? []).flatMap((page) => page.round?.papers.edges.map(({ node }) => node) ?? []);
  const refresh = () => void client.invalidateQueries({ queryKey: ['papers', roundId] });
  const maySteer = round.myRoles.includes('COUNCIL_SECRETARY');
  const isFiltered = choice.code !== null || choice.state !== null;
  return (
    <Page
      title={p.title}
      lead={
        <>
          <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {p.lead}
        </>
      }
    >
      <Tools roundId={round.id} maySteer={maySteer} hasPapers={papers.length > 0} onDone={refresh} />
      <Filter choice={choice} onChange={setChoice} />
      <div aria-live="polite">
        {papers.length === 0 ? (
          <Empty>{isFiltered ? p.noMatch : p.none}</Empty>
        ) : (
          <PaperTable papers={papers} maySteer={maySteer} onDone={refresh} />
        )}
      </div>
      <FaultNotice fault={query.error} />
      {query.hasNextPage ? (
        <div className="actions">
          <button type="button" className="button" onClick={() => void query.fetchNextPage()}>
            {p.more}
          </button>
        </div>
      ) : null}
    </Page>
  );
}

interface ToolsProps {
  readonly roundId: string;
  readonly maySteer: boolean;
  readonly hasPapers: boolean;
  readonly onDone: () => void;
}

function Tools({ roundId, maySteer, hasPapers, onDone }: ToolsProps) {
  const p = usePapersTexts();
  const [issued, setIssued] = useState<number | null>(null);
  const issue = useAct(IssueRoundPapers, {
    refused: (data) => data.issuePapers.errors,
    done: (data) => {
      setIssued(data.issuePapers.issued);
      onDone();
    },
  });
  return (
    <>
      <div className="actions">
        {maySteer ? (
          <button
            type="button"
            className="button primary"
            aria-busy={issue.isPending}
            onClick={() => {
              if (!issue.isPending) void issue.run({ input: { roundId } });
            }}
          >
            {p.issue}
          </button>
        ) : null}
        {hasPapers ? (
          <>
            <a className="button" href={`/rounds/${roundId}/papers.zip`} download>
              {p.downloadAll}
            </a>
            <a className="button" href={`/rounds/${roundId}/lists/van-ban.xlsx`} download>
              {p.register}
            </a>
          </>
        ) : null}
      </div>
      {issued === null ? null : <Notice kind="success">{p.issued(issued)}</Notice>}
      {issue.errors.map(({ message }) => (
        <Notice key={message} kind="warning">
          {message}
        </Notice>
      ))}
      <FaultNotice fault={issue.fault} />
    </>
  );
}

function Filter({ choice, onChange }: { readonly choice: Choice; readonly onChange: (choice: Choice) => void }) {
  const p = usePapersTexts();
  const id = useId();
  return (
    <section className="card" aria-label={p.filter}>
      <div className="field">
        <label htmlFor={`${id}-code`}>{p.code}</label>
        <select
          id={`${id}-code`}
          value={choice.code ?? ''}
          onChange={({ target }) => onChange({ ...choice, code: target.value === '' ? null : target.value })}
        >
          <option value="">{p.everyCode}</option>
          {CODES.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-state`}>{p.state}</label>
        <select
          id={`${id}-state`}
          value={choice.state ?? ''}
          onChange={({ target }) => onChange({ ...choice, state: STATES.find((one) => one === target.value) ?? null })}
        >
          <option value="">{p.everyState}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {p.states[state]}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
