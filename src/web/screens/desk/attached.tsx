import { useState } from 'react';
import type { AttachmentFieldsFragment } from '../../generated/operations';
import { useCandidateTexts } from '../../i18n/candidate';
import { useDeskTexts } from '../../i18n/desk';
import { shownInstant } from '../../text/day';
import { shownSize } from '../../text/size';
import type { Opened } from './opened';

/** The files of an opened dossier: pictures are shown on demand, everything can be downloaded. */
export function Attached({ opened: { application, details } }: { readonly opened: Opened }) {
  const d = useDeskTexts();
  const { attachments } = details;
  const none = application.dossier?.fromPaper === true ? d.noFilesPaper : d.noFiles;
  return (
    <section className="card" aria-labelledby="attached">
      <h2 id="attached">{d.files}</h2>
      {attachments.length === 0 ? <p>{none}</p> : null}
      <ul className="file-list">
        {attachments.map((one) => (
          <Line key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Line({ one: { id, kind, name, type, size, addedAt } }: { readonly one: AttachmentFieldsFragment }) {
  const c = useCandidateTexts();
  const d = useDeskTexts();
  const [isShown, setShown] = useState(false);
  const isPicture = /\.(?:jpe?g|png)$/i.test(name);
  return (
    <li>
      <span className="wrap">
        <strong>{c.paperLabels[kind]}</strong>
        <br />
        {name}{' '}
        <span className="hint">
          ({type}, {shownSize(size)}, {shownInstant(addedAt)})
        </span>
      </span>
      {isPicture ? (
        <button
          type="button"
          className="button"
          aria-expanded={isShown}
          aria-label={`${isShown ? d.hidePicture : d.showPicture} ${name}`}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? d.hidePicture : d.showPicture}
        </button>
      ) : null}
      <a className="button" href={`/files/${id}`} download={name} aria-label={c.downloadOf(name)}>
        {d.download}
      </a>
      {isShown ? <img className="whole" src={`/files/${id}`} alt={c.paperLabels[kind]} /> : null}
    </li>
  );
}
