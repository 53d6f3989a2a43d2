import { useQuery, useQueryClient } from '@tanstack/react-query';
import { RoundTemplate } from '../../generated/operations';
import { useTemplatesTexts } from '../../i18n/templates';
import { Fold } from '../../parts/fold';
import { LineDiff } from '../../parts/line-diff';
import { FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { shownInstant } from '../../text/day';
import WaitingActs from '../approvals/waiting-acts';
import { NotFoundPage } from '../shell/not-found-page';
import { stateOf, type TemplateForm, type WordingState } from './template-data';
import { TemplateEditor } from './template-editor';

/** Một mẫu văn bản: its words, changed or read. */
export default function TemplatePage() {
  const s = useTemplatesTexts();
  const { roundId = '', code = '' } = useParams();
  const client = useQueryClient();
  const query = useQuery({
    queryKey: ['templates', roundId, code],
    queryFn: () => send(RoundTemplate, { id: roundId, code }),
    // What is being written must not be taken away by a newer answer.
    refetchOnWindowFocus: false,
  });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  const [form] = round?.paperForms ?? [];
  if (round === null || form === undefined) return <NotFoundPage />;
  return (
    <Page
      title={`${form.code} · ${form.name}`}
      lead={
        <>
          <Link to={`/ky-thi/${round.id}`}>{round.title}</Link> ·{' '}
          <Link to={`/ky-thi/${round.id}/mau-van-ban`}>{s.toList}</Link>. {s.state}: {stateOf(form.wording, s)}.
        </>
      }
    >
      <WaitingActs roundId={round.id} />
      <NewerForm wording={form.wording} />
      <TemplateEditor
        key={form.wording.number}
        roundId={round.id}
        form={form}
        mayChange={round.myRoles.includes('COUNCIL_SECRETARY')}
        onSent={() => void client.invalidateQueries({ queryKey: ['approvals'] })}
      />
      <History editions={form.wording.editions} />
    </Page>
  );
}

/** A newer version of the form: what the agency's own words lack of it, or why they lapsed, with the words to copy from. */
function NewerForm({ wording: { lapsed, writtenFor, formVersion, text, original } }: Pick<TemplateForm, 'wording'>) {
  const s = useTemplatesTexts();
  if (lapsed !== null) {
    return (
      <section className="card" aria-labelledby="lapsed">
        <h2 id="lapsed">{s.lapsed(lapsed.number)}</h2>
        <Notice kind="warning">{s.lapsedWhy}</Notice>
        <ul>
          {lapsed.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <div className="field">
          <label htmlFor="lapsed-words">{s.lapsedWords}</label>
          <textarea id="lapsed-words" rows={12} wrap="off" readOnly value={lapsed.text} />
        </div>
        <LineDiff caption={s.lapsedAgainst} before={lapsed.text} after={original} />
      </section>
    );
  }
  if (writtenFor >= formVersion) return null;
  return (
    <Fold id="newer-form" title={s.stillFits(writtenFor, formVersion)}>
      <LineDiff caption={s.lapsedAgainst} before={text} after={original} />
    </Fold>
  );
}

function History({ editions }: Pick<WordingState, 'editions'>) {
  const s = useTemplatesTexts();
  if (editions.length === 0) return null;
  return (
    <table className="table stacked">
      <caption>{s.history}</caption>
      <thead>
        <tr>
          <th scope="col">{s.number}</th>
          <th scope="col">{s.decided}</th>
          <th scope="col">{s.people}</th>
          <th scope="col">{s.fingerprint}</th>
        </tr>
      </thead>
      <tbody>
        {editions.map((edition) => (
          <tr key={edition.number}>
            <th scope="row" data-label={s.number}>
              {stateOf(edition, s)}
            </th>
            <td data-label={s.decided}>{shownInstant(edition.decidedAt)}</td>
            <td data-label={s.people}>{s.by(edition.proposedBy.displayName, edition.approvedBy.displayName)}</td>
            <td data-label={s.fingerprint}>
              <code>{edition.sha256.slice(0, 16)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
