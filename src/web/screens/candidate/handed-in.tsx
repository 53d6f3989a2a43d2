import { useCandidateTexts } from '../../i18n/candidate';
import { useOwnApplicationTexts } from '../../i18n/own-application';
import { shownInstant } from '../../text/day';
import { shownSize } from '../../text/size';
import type { OwnApplication } from './own-application';

/** The files of one's own dossier, with the digests that stand on the receipt. */
export default function HandedIn({ application }: { readonly application: OwnApplication }) {
  const c = useCandidateTexts();
  const o = useOwnApplicationTexts();
  const files = application.dossier?.details?.attachments ?? [];
  if (files.length === 0) return null;
  return (
    <section className="card" aria-labelledby="files">
      <h2 id="files">{o.filesHandedIn}</h2>
      <dl className="facts">
        {files.map(({ id, kind, name, size, sha256, addedAt }) => (
          <div key={id}>
            <dt>{c.paperLabels[kind]}</dt>
            <dd className="wrap">
              <a href={`/files/${id}`} download={name}>
                {name}
              </a>{' '}
              ({shownSize(size)}, {shownInstant(addedAt)})<br />
              <span className="hint">SHA-256: {sha256}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
