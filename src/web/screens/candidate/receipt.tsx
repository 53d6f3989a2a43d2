import { useCandidateTexts } from '../../i18n/candidate';
import { useOwnApplicationTexts } from '../../i18n/own-application';
import { useTexts } from '../../i18n/texts';
import { Tag } from '../../parts/notice';
import { shownDay, shownInstant } from '../../text/day';
import type { OwnApplication } from './own-application';

/** The receipt of what was handed in, and how it stands. */
export default function Receipt({ application }: { readonly application: OwnApplication }) {
  const t = useTexts();
  const c = useCandidateTexts();
  const o = useOwnApplicationTexts();
  const facts = [
    [c.receiptCode, application.dossier?.receiptCode ?? ''],
    [c.receivedAt, shownInstant(application.submittedAt)],
    [t.rounds.person, application.fullName],
    [t.rounds.birthDate, shownDay(application.birthDate)],
    [c.labels.citizenId, application.dossier?.details?.citizenId ?? ''],
    [t.rounds.post, `${application.post.title}, ${application.post.unit}`],
    [o.fingerprint, application.dossier?.fingerprint ?? ''],
    [o.candidateNumber, application.candidateNumber ?? t.rounds.noNumber],
  ] as const;
  return (
    <section className="card" aria-labelledby="receipt">
      <h2 id="receipt">{application.dossier === null ? o.registered : o.receipt}</h2>
      <p>
        <Tag kind={application.state === 'ELIGIBLE' ? 'good' : application.state === 'SUBMITTED' ? 'wait' : 'bad'}>
          {t.rounds.applicationStates[application.state]}
        </Tag>
      </p>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="wrap">{value}</dd>
            </div>
          ))}
      </dl>
      {application.reasons.length === 0 ? null : (
        <>
          <h3>{o.reasons}</h3>
          <ul>
            {application.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      {application.dossier === null ? null : (
        <button type="button" className="button" onClick={() => window.print()}>
          {o.print}
        </button>
      )}
    </section>
  );
}
