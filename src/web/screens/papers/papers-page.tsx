import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { RoundPapers, type PaperState, type RoundPapersQuery } from '../../generated/operations';
import { usePapersTexts } from '../../i18n/papers';
import { Empty, FaultNotice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { NotFoundPage } from '../shell/not-found-page';
import { HandOver } from './hand-over';
import type { PaperForm, PaperLine } from './paper-line';
import { PaperTable } from './paper-table';
import { PaperTools } from './paper-tools';
import { PrintPapers } from './print-papers';

const STATES: readonly PaperState[] = ['DRAFTED', 'IN_SIGNING', 'SIGNED', 'PUBLISHED'];

interface Choice {
  readonly code: string | null;
  readonly state: PaperState | null;
}

/** The choice as the archive's address names it. */
function selectionOf({ code, state }: Choice): string {
  const chosen = Object.entries({ code, state }).flatMap(([key, value]) => (value === null ? [] : [[key, value]]));
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`;
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
  return (
    <Page
      title={p.title}
      lead={
        <>
          <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {p.lead}{' '}
          {round.paperForms.length === 0 ? null : <Link to={`/ky-thi/${round.id}/mau-van-ban`}>{p.templates}</Link>}
        </>
      }
    >
      <PapersOfRound round={round} papers={papers} choice={choice} onChoose={setChoice} onDone={refresh} />
      <FaultNotice fault={query.error} />
      {query.hasNextPage ? (
        <div className="actions">
          <button type="button" className="button" onClick={() => void query.fetchNextPage()}>
            {p.more}
          </button>
        </div>
      ) : null}
      <HandOver round={round} onDone={refresh} />
    </Page>
  );
}

interface PapersOfRoundProps {
  readonly round: NonNullable<RoundPapersQuery['round']>;
  readonly papers: readonly PaperLine[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly onDone: () => void;
}

/** What can be done with the papers as a whole, and the list from which they are chosen. */
function PapersOfRound({ round, papers, choice, onChoose, onDone }: PapersOfRoundProps) {
  const p = usePapersTexts();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const maySteer = round.myRoles.includes('COUNCIL_SECRETARY');
  const isFiltered = choice.code !== null || choice.state !== null;
  return (
    <>
      <PaperTools
        round={round}
        maySteer={maySteer}
        hasPapers={papers.length > 0}
        selection={selectionOf(choice)}
        onDone={onDone}
      />
      <Filter
        choice={choice}
        forms={round.paperForms}
        onChange={(next) => {
          onChoose(next);
          setPicked(new Set());
        }}
      />
      {papers.length === 0 ? null : (
        <PrintPapers
          roundId={round.id}
          selection={selectionOf(choice)}
          shown={papers.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)}
          picked={picked}
          pick={setPicked}
        />
      )}
      <div aria-live="polite">
        {papers.length === 0 ? (
          <Empty>{isFiltered ? p.noMatch : p.none}</Empty>
        ) : (
          <PaperTable papers={papers} maySteer={maySteer} picked={picked} pick={setPicked} onDone={onDone} />
        )}
      </div>
    </>
  );
}

interface FilterProps {
  readonly choice: Choice;
  readonly forms: readonly PaperForm[];
  readonly onChange: (choice: Choice) => void;
}

function Filter({ choice, forms, onChange }: FilterProps) {
  const p = usePapersTexts();
  const id = useId();
  return (
    <section className="card toolbar" aria-label={p.filter}>
      <div className="field">
        <label htmlFor={`${id}-code`}>{p.code}</label>
        <select
          id={`${id}-code`}
          value={choice.code ?? ''}
          onChange={({ target }) => onChange({ ...choice, code: target.value === '' ? null : target.value })}
        >
          <option value="">{p.everyCode}</option>
          {forms.map(({ code, name }) => (
            <option key={code} value={code}>
              {code} · {name}
            </option>
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
