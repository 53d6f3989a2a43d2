import type { AttachmentKind } from '../../../domain/registration/attachment-kinds';
import { useAttachmentTexts } from '../../i18n/attachments';
import { useCandidateTexts } from '../../i18n/candidate';
import { FieldGroup } from '../../parts/form';
import { FaultNotice } from '../../parts/notice';
import { shownSize } from '../../text/size';
import type { Attachments, Sending } from './use-attachments';

interface FieldsProps {
  readonly kinds: readonly AttachmentKind[];
  /** Those without which the dossier is not taken. */
  readonly needed: readonly AttachmentKind[];
  readonly attachments: Attachments;
}

/** The papers of one step: for each its files, and two ways to add one. */
export function AttachmentFields({ kinds, needed, attachments }: FieldsProps) {
  const a = useAttachmentTexts();
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="papers">
      <h3 id="papers">{a.papers}</h3>
      <p className="hint">{a.papersHint}</p>
      <p className="hint">{a.noExamPapers}</p>
      <FaultNotice fault={attachments.fault} />
      {kinds.map((kind) => (
        <AttachmentField key={kind} kind={kind} isNeeded={needed.includes(kind)} attachments={attachments} />
      ))}
    </section>
  );
}

interface FieldProps {
  readonly kind: AttachmentKind;
  readonly isNeeded: boolean;
  readonly attachments: Attachments;
}

function AttachmentField({ kind, isNeeded, attachments }: FieldProps) {
  const c = useCandidateTexts();
  const a = useAttachmentTexts();
  const { kept, sending, pictures, drop } = attachments;
  const label = c.paperLabels[kind];
  const own = kept.filter((one) => one.kind === kind);
  const onTheWay = sending.filter((one) => one.kind === kind);
  return (
    <FieldGroup path={`attachments.${kind}`} label={`${label} ${isNeeded ? a.paperNeeded : a.paperOptional}`}>
      {own.length + onTheWay.length === 0 ? null : (
        <ul className="file-list">
          {own.map(({ id, name, size }) => (
            <li key={id}>
              <Picture source={pictures.get(id)} />
              <span className="wrap">
                {name} <span className="hint">({shownSize(size)})</span>
              </span>
              <button type="button" className="button" aria-label={a.dropOf(name)} onClick={() => drop(id)}>
                {a.drop}
              </button>
            </li>
          ))}
          {onTheWay.map((one) => (
            <OnTheWay key={one.key} one={one} attachments={attachments} />
          ))}
        </ul>
      )}
      <Picker kind={kind} label={label} add={attachments.add} />
    </FieldGroup>
  );
}

function Picture({ source }: { readonly source: string | undefined }) {
  return source === undefined ? null : <img src={source} alt="" width={48} height={48} />;
}

function OnTheWay({ one, attachments }: { readonly one: Sending; readonly attachments: Attachments }) {
  const c = useCandidateTexts();
  const a = useAttachmentTexts();
  const { key, file, state, share, message } = one;
  return (
    <li>
      <span className="wrap">
        {file.name} <span className="hint">({shownSize(file.size)})</span>
        <span role="status" className={state === 'REFUSED' ? 'field-error' : 'hint'}>
          {state === 'REFUSED' ? message : a.sendStates[state]}
        </span>
        {state === 'SENDING' ? <progress max={1} value={share} aria-label={a.sendingOf(file.name)} /> : null}
      </span>
      {state === 'WAITING' ? (
        <button type="button" className="button" onClick={() => attachments.retry(key)}>
          {c.resend}
        </button>
      ) : null}
      <button type="button" className="button" aria-label={a.dropOf(file.name)} onClick={() => attachments.giveUp(key)}>
        {a.drop}
      </button>
    </li>
  );
}

interface PickerProps {
  readonly kind: AttachmentKind;
  readonly label: string;
  readonly add: Attachments['add'];
}

function Picker({ kind, label, add }: PickerProps) {
  const a = useAttachmentTexts();
  const picked = ({ target }: { readonly target: HTMLInputElement }): void => {
    add(kind, [...(target.files ?? [])]);
    // The same file can be chosen again after it was dropped.
    target.value = '';
  };
  return (
    <div className="file-picker">
      <label className="button">
        {a.pickFile}
        <input
          type="file"
          multiple
          accept="image/jpeg,image/png,application/pdf"
          aria-label={a.pickFileFor(label)}
          onChange={picked}
        />
      </label>
      <label className="button touch-only">
        {a.takePhoto}
        <input
          type="file"
          accept="image/jpeg"
          capture="environment"
          aria-label={a.takePhotoFor(label)}
          onChange={picked}
        />
      </label>
    </div>
  );
}
