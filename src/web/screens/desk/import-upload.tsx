import { useId, useState } from 'react';
import { useImportsTexts } from '../../i18n/imports';
import { FileBox } from '../../parts/file-box';
import { FaultNotice } from '../../parts/notice';
import { Fault } from '../../send';
import { lookAt, type ImportKind, type Looked } from './import-data';

interface ImportUploadProps {
  readonly roundId: string;
  readonly kind: ImportKind;
  /** Null while another list is being read. */
  readonly onLooked: (looked: Looked | null) => void;
}

const FORMS: Readonly<Record<ImportKind, string>> = {
  APPLICATIONS: 'import-form.xlsx',
  RATINGS: 'rating-form.xlsx',
};

/** The empty form, and the list that is filled in. */
export function ImportUpload({ roundId, kind, onLooked }: ImportUploadProps) {
  const i = useImportsTexts();
  const id = useId();
  const { choose, look, problems, fault, isReading } = useLooking(roundId, kind, onLooked);
  return (
    <form
      className="form"
      noValidate
      aria-busy={isReading}
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{i.file}</label>
        <p className="hint" id={`${id}-hint`}>
          {i.fileHint}
        </p>
        <FileBox
          id={id}
          accept=".xlsx,.xls"
          aria-describedby={`${id}-hint ${id}-said`}
          aria-invalid={problems.length > 0 || undefined}
          onChange={({ target }) => choose(target.files?.[0] ?? null)}
        />
        <div id={`${id}-said`} role="alert">
          {problems.length === 0 ? null : <p className="field-error">{problems.join(' ')}</p>}
        </div>
      </div>
      <FaultNotice fault={fault} />
      <div className="actions">
        <button type="submit" className="button primary">
          {isReading ? i.looking : i.look}
        </button>
        <a className="button" href={`/rounds/${roundId}/${FORMS[kind]}`} download aria-describedby={`${id}-form`}>
          {i.form}
        </a>
        <span className="hint" id={`${id}-form`}>
          {i.of[kind].formHint}
        </span>
      </div>
    </form>
  );
}

/** Sends the chosen file and has it looked at. */
function useLooking(roundId: string, kind: ImportKind, onLooked: ImportUploadProps['onLooked']) {
  const i = useImportsTexts();
  const [file, setFile] = useState<File | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isReading, setReading] = useState(false);
  const look = async (): Promise<void> => {
    if (isReading) return;
    setFault(null);
    setProblems(file === null ? [i.chooseFile] : []);
    if (file === null) return;
    setReading(true);
    onLooked(null);
    try {
      const found = await lookAt(roundId, kind, file);
      if ('fileId' in found) onLooked(found);
      else setProblems(found);
    } catch (error) {
      setFault(error instanceof Fault ? error : new Fault('INTERNAL', String(error), null));
    } finally {
      setReading(false);
    }
  };
  return { choose: setFile, look, problems, fault, isReading };
}
