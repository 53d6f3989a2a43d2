import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '../../router';
import { PrepareRound } from '../../generated/operations';
import { usePrepareTexts } from '../../i18n/prepare';
import { useRehearsalTexts } from '../../i18n/rehearsal';
import { useTexts } from '../../i18n/texts';
import { useVersionTexts } from '../../i18n/versions';
import { FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { send } from '../../send';
import { NotFoundPage } from '../shell/not-found-page';
import { CopyForm } from './copy-form';
import { DatesForm } from './dates-form';
import { PostsForm } from './posts-form';
import type { Preparing } from './prepare-data';
import { regulationDraft } from './regulation-draft';
import { RegulationForm } from './regulation-form';
import { RehearsalSection } from './rehearsal-section';
import { RubricForm } from './rubric-form';
import { SavedVersions } from './saved-versions';
import { SignedRegulation } from './signed-regulation';
import { typedRules } from './typed-rules';

/** Everything the secretary sets before registration opens, each part saved on its own. */
export default function PreparePage() {
  const p = usePrepareTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({ queryKey: ['prepare', roundId], queryFn: () => send(PrepareRound, { id: roundId }) });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  return (
    <Page
      title={p.title}
      lead={
        <>
          <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {p.lead}
        </>
      }
    >
      <Parts round={round} />
    </Page>
  );
}

function Parts({ round }: { readonly round: Preparing }) {
  const p = usePrepareTexts();
  const isOpen = round.state === 'DRAFT';
  if (!isOpen || !round.myRoles.includes('COUNCIL_SECRETARY')) {
    return (
      <>
        <Notice kind="info">{isOpen ? p.notYours : p.closed}</Notice>
        <SignedRegulation round={round} mayAttach={false} />
        <SavedVersions round={round} mayRestore={false} />
        <StoredRehearsal round={round} />
      </>
    );
  }
  return (
    <>
      <Contents />
      <CopyForm round={round} />
      <DatesForm round={round} />
      <PostsForm round={round} />
      <RubricForm round={round} />
      <SignedRegulation round={round} mayAttach />
      <RegulationForm round={round} />
      <SavedVersions round={round} mayRestore />
    </>
  );
}

/** The parts of a page of eight screens, to go to. */
function Contents() {
  const t = useTexts();
  const p = usePrepareTexts();
  const { title: versions } = useVersionTexts();
  const { title: rehearsal } = useRehearsalTexts();
  const parts = { dates: p.dates, posts: p.posts, rubric: p.rubric, signed: p.signed, regulation: p.regulation };
  return (
    <nav className="card contents" aria-label={t.shell.onThisPage}>
      <strong>{t.shell.onThisPage}</strong>
      {Object.entries({ ...parts, rehearsal, versions }).map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}

/** Whoever reads the rules of a round may try them, too: nothing is stored. */
function StoredRehearsal({ round }: { readonly round: Preparing }) {
  const t = useTexts();
  const p = usePrepareTexts();
  if (round.regulation === null) return null;
  const typed = typedRules(regulationDraft(round.regulation), round, { ...t.shell, ...p });
  return <RehearsalSection roundId={round.id} typed={typed} isTyped={false} />;
}
