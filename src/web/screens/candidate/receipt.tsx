import { useCandidateTexts } from '../../i18n/candidate';
import { useOwnApplicationTexts } from '../../i18n/own-application';
import { useTexts } from '../../i18n/texts';
import { Tag } from '../../parts/notice';
import { ReceiptCard } from '../../parts/receipt-card';
import { shownDay, shownInstant } from '../../text/day';
import type { OwnApplication } from './own-application';

/** The receipt of what was handed in, and how it stands. */
export default function Receipt({ application }: { readonly application: OwnApplication }) {
  const t = useTexts();
  const c = useCandidateTexts();
  const o = useOwnApplicationTexts();
  const { dossier, post, state, reasons } = application;
  const facts = [
    [c.receiptCode, dossier?.receiptCode ?? ''],
    [t.shell.receipt.at, shownInstant(application.submittedAt)],
    [t.rounds.person, application.fullName],
    [t.rounds.birthDate, shownDay(application.birthDate)],
    [c.labels.citizenId, dossier?.details?.citizenId ?? ''],
    [t.rounds.post, `${post.title}, ${post.unit}`],
    [t.shell.receipt.fingerprint, dossier?.fingerprint ?? ''],
    [o.candidateNumber, application.candidateNumber ?? t.rounds.noNumber],
  ] as const;
  return (
    <ReceiptCard
      title={dossier === null ? o.registered : o.receipt}
      lead={
        <Tag kind={state === 'ELIGIBLE' ? 'good' : state === 'SUBMITTED' ? 'wait' : 'bad'}>
          {t.rounds.applicationStates[state]}
        </Tag>
      }
      facts={facts}
      mayPrint={dossier !== null}
    >
      {reasons.length === 0 ? null : (
        <>
          <h3>{o.reasons}</h3>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </ReceiptCard>
  );
}
