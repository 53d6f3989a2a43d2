import { useOwnApplicationTexts } from '../../i18n/own-application';
import { Tag } from '../../parts/notice';
import type { OwnApplication } from './own-application';

/** Every condition, answered from what was stated. */
export default function Checklist({ application }: { readonly application: OwnApplication }) {
  const o = useOwnApplicationTexts();
  const lines = application.dossier?.details?.checklist ?? [];
  if (lines.length === 0) return null;
  return (
    <section className="card" aria-labelledby="checklist">
      <h2 id="checklist">{o.checklist}</h2>
      <p className="hint">{o.checklistHint}</p>
      <ul className="checklist">
        {lines.map(({ key, label, verdict, sentence, source }) => (
          <li key={key}>
            <Tag kind={verdict === 'PASS' ? 'good' : verdict === 'FAIL' ? 'bad' : 'wait'}>{o.verdicts[verdict]}</Tag>{' '}
            <strong>{label}</strong>: {sentence} {source}
          </li>
        ))}
      </ul>
    </section>
  );
}
